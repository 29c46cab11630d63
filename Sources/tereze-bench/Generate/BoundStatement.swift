import GRDBSQLite

/// A prepared statement for very many rows: its values are copied once into a place that it keeps.
final class BoundStatement {
    private let handle: OpaquePointer
    private var place: Int32 = 0
    /// What holds the bytes until the row is written.
    private var held = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
    private var used = 0
    private var isTooLong = false
    private var isEnded = false

    init(_ handle: OpaquePointer) { self.handle = handle }

    deinit {
        end()
        held.deallocate()
    }

    /// Gives the statement back, so that its file can be closed.
    func end() {
        guard !isEnded else { return }
        isEnded = true
        sqlite3_finalize(handle)
    }

    func bind(_ number: Int64) {
        place += 1
        sqlite3_bind_int64(handle, place, number)
    }

    func bindNull() {
        place += 1
        sqlite3_bind_null(handle, place)
    }

    func bind(text: [UInt8]) {
        place += 1
        sqlite3_bind_text(handle, place, keep(text)?.assumingMemoryBound(to: CChar.self), Int32(text.count), nil)
    }

    func bind(blob: [UInt8]) {
        place += 1
        sqlite3_bind_blob(handle, place, keep(blob), Int32(blob.count), nil)
    }

    /// A copy that stands until the row is written.
    private func keep(_ bytes: [UInt8]) -> UnsafeMutableRawPointer? {
        guard used + bytes.count <= held.count, let start = held.baseAddress?.advanced(by: used) else {
            isTooLong = true
            return nil
        }
        bytes.withUnsafeBytes { if let source = $0.baseAddress { start.copyMemory(from: source, byteCount: bytes.count) } }
        used += bytes.count
        return start
    }

    func run() throws {
        let result = sqlite3_step(handle)
        sqlite3_reset(handle)
        place = 0
        used = 0
        guard result == SQLITE_DONE, !isTooLong else {
            throw BenchFailure("SQLite: \(String(cString: sqlite3_errmsg(sqlite3_db_handle(handle))))")
        }
    }
}
