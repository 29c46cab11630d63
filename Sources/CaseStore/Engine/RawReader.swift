import GRDB
import GRDBSQLite

/// A connection of its own that reads one state of the store through SQLite's C interface, for what goes through all rows: GRDB's
/// rows cost several times what the engine takes for them.
///
/// NB: used by one thread at a time. It keeps its state of the store open until it goes or is renewed, and so long the log is not
/// emptied.
final class RawReader {
    fileprivate let handle: OpaquePointer

    /// Opens the store and begins the read; the caller holds the store's lock where several readers are to see one state.
    init(path: String) throws {
        handle = try Self.opened(path, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX)
        try begin()
    }

    /// Opens a file that nobody writes, such as a backup: without locks, and without anything beside it.
    init(unchanging path: String) throws {
        handle = try Self.opened("file:\(Self.escaped(path))?immutable=1", SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI)
        try begin()
    }

    /// A path in a URI: the engine takes three signs of it for its own.
    private static func escaped(_ path: String) -> String {
        path.map { ["%": "%25", "?": "%3f", "#": "%23"][$0] ?? String($0) }.joined()
    }

    private static func opened(_ name: String, _ flags: Int32) throws -> OpaquePointer {
        var opened: OpaquePointer?
        let result = sqlite3_open_v2(name, &opened, flags, nil)
        guard result == SQLITE_OK, let opened else {
            sqlite3_close_v2(opened)
            throw DatabaseError(resultCode: ResultCode(rawValue: result))
        }
        return opened
    }

    /// Lets the state go and reads the present one from here on; every statement has to begin anew.
    func renew() throws {
        // A statement that stands on a row would keep the old state.
        var statement = sqlite3_next_stmt(handle, nil)
        while let open = statement {
            sqlite3_reset(open)
            statement = sqlite3_next_stmt(handle, open)
        }
        try run("COMMIT")
        try begin()
    }

    private func begin() throws {
        try run("BEGIN")
        try run("SELECT seq FROM journal_end")
    }

    private func run(_ sql: String) throws {
        let statement = try RawStatement(sql, on: self)
        while try statement.step() {}
    }

    deinit { sqlite3_close_v2(handle) }
}

/// A prepared statement and the row on which it stands.
final class RawStatement {
    private let reader: RawReader
    private let handle: OpaquePointer

    init(_ sql: String, on reader: RawReader) throws {
        var prepared: OpaquePointer?
        let result = sqlite3_prepare_v2(reader.handle, sql, -1, &prepared, nil)
        guard result == SQLITE_OK, let prepared else {
            throw DatabaseError(
                resultCode: ResultCode(rawValue: result), message: String(cString: sqlite3_errmsg(reader.handle)), sql: sql)
        }
        self.reader = reader
        handle = prepared
    }

    deinit { sqlite3_finalize(handle) }

    /// Begins anew with those values for its marks.
    func begin(_ values: Int64...) {
        sqlite3_reset(handle)
        for (place, value) in values.enumerated() { sqlite3_bind_int64(handle, Int32(place + 1), value) }
    }

    /// Goes to the next row; false after the last.
    func step() throws -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code:
            throw DatabaseError(
                resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(reader.handle)))
        }
    }

    func isNull(_ column: Int) -> Bool { sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL }

    func integer(_ column: Int) -> Int64 { sqlite3_column_int64(handle, Int32(column)) }

    /// The integer, or nil where there is none.
    func found(_ column: Int) -> Int64? { isNull(column) ? nil : integer(column) }

    /// The bytes of a text or a blob.
    ///
    /// NB: they are the engine's, and last until the next step.
    func bytes(_ column: Int) -> UnsafeRawBufferPointer {
        let start = sqlite3_column_blob(handle, Int32(column))
        return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, Int32(column))))
    }

    func text(_ column: Int) -> String { String(decoding: bytes(column), as: UTF8.self) }
}
