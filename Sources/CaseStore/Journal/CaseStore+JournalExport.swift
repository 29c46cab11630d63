import GRDB
package import WorkingTime

extension CaseStore {
    /// Writes the journal line by line: first what is told, then an entry a line, up to where it ended when this began.
    ///
    /// It is read a thousand entries at a time, so that neither memory nor the log grows; the chain only grows at its end.
    ///
    /// - Parameters:
    ///   - first: from the first entry of that day on; nil for all.
    ///   - last: to the last entry of that day.
    ///   - office: only what that office's entries stand for; the others come without, so that the chain can be checked.
    ///   - progress: called now and then with how many entries are written, and of how many.
    /// - Returns: how many entries were written.
    @discardableResult
    package func exportJournal(
        from first: CivilDate? = nil, to last: CivilDate? = nil, office: Int? = nil, write: (String) throws -> Void,
        progress: (Int, Int) -> Void = { _, _ in }
    ) throws -> Int {
        let head = try journalHead()
        let span = try readPassingErrors { try Self.span(from: first, to: last, end: head?.sequence ?? 0, in: $0) }
        try write(
            JournalExportHead(
                format: "tereze journal 1", first: span.first, last: span.last,
                head: span.last == head?.sequence ? head?.description : nil, office: office
            ).json())
        var next = span.first
        while next <= span.last {
            let end = min(next + Self.entriesAtOnce - 1, span.last)
            let lines = try readPassingErrors {
                try $0.read(JournalLine.selection, [next, end]) { try JournalLine($0, office: office).json() }
            }
            for line in lines { try write(line) }
            next = end + 1
            progress(Int(end - span.first + 1), Int(span.last - span.first + 1))
        }
        return Int(max(0, span.last - span.first + 1))
    }

    private static let entriesAtOnce: Int64 = 1000

    /// The entries between two days, without a gap: a clock may have been set back between them.
    private static func span(
        from first: CivilDate?, to last: CivilDate?, end: Int64, in database: Database
    ) throws -> (first: Int64, last: Int64) {
        var span = (first: Int64(1), last: end)
        if let first {
            span.first = try database.value("SELECT min(seq) FROM journal WHERE at >= ?", ["\(first)"]) ?? end + 1
        }
        if let last {
            span.last = try database.value("SELECT max(seq) FROM journal WHERE at <= ? AND seq <= ?", ["\(last)T99", end]) ?? 0
        }
        return span
    }
}
