import Casework

/// Whether the journal's entries of erasures tell of exactly what stands erased by them.
final class ErasureCheck {
    private let rows: RawStatement

    init(_ reader: RawReader) throws {
        rows = try RawStatement("SELECT entry, now FROM erased WHERE erasure = ? ORDER BY entry", on: reader)
    }

    func agrees(_ entry: Int64, _ payload: UnsafeRawBufferPointer) throws -> Bool {
        guard let told = try? Document.decode(ErasureNote.self, from: String(decoding: payload, as: UTF8.self)) else { return false }
        rows.begin(entry)
        for stone in told.erased {
            guard try rows.step(), rows.integer(0) == entry - stone.back,
                JournalChain.hexadecimal([UInt8](rows.bytes(1))) == stone.now
            else { return false }
        }
        return try !rows.step()
    }
}
