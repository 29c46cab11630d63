/// The rows of a table that belong to a stretch of the journal, in its order.
final class EntryRows {
    /// The row that is met next; its first column is the entry.
    let row: RawStatement
    private var entry: Int64?

    init(_ table: String, _ columns: String, on reader: RawReader) throws {
        row = try RawStatement(
            "SELECT entry, \(columns) FROM \(table) WHERE entry BETWEEN ? AND ? ORDER BY entry", on: reader)
    }

    func begin(_ first: Int64, _ last: Int64) throws {
        row.begin(first, last)
        try advance()
    }

    /// Whether the row belongs to that entry.
    func stands(at entry: Int64) -> Bool { self.entry == entry }

    /// Goes on to the next row.
    func advance() throws { entry = try row.step() ? row.integer(0) : nil }
}
