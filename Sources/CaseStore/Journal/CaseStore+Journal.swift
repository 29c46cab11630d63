package import Casework
import GRDB
import WorkingTime

extension CaseStore {
    /// The journal's entries after one of them, in their order.
    package func journal(after entry: Int64 = 0, limit: Int = 200) throws(StoreProblem) -> [JournalEntry] {
        try read {
            try $0.rows("SELECT * FROM journal WHERE seq > ? ORDER BY seq LIMIT ?", [entry, limit])
                .map(JournalEntry.init)
        }
    }

    /// The last entry of the journal; 0 while there is none.
    package func lastJournalEntry() throws(StoreProblem) -> Int64 {
        try read { try $0.value("SELECT seq FROM journal_end") ?? 0 }
    }

    /// Where the journal ends now, as a line to keep outside; nil while nothing stands in it.
    package func journalHead() throws(StoreProblem) -> JournalHead? {
        try read { database in
            try database.row("SELECT * FROM journal ORDER BY seq DESC LIMIT 1").map { row in
                let entry = try JournalEntry(row)
                return JournalHead(sequence: entry.id, day: entry.at.date, hash: entry.hash)
            }
        }
    }

    /// Checks the whole store against its journal: the chain, every payload, every signature, every document, every series
    /// of numbers.
    ///
    /// - Parameters:
    ///   - since: a line that was kept outside: that entry must still be the one that was noted.
    ///   - progress: called now and then with the number of entries read.
    package func verifyJournal(
        since: JournalHead? = nil, progress: (Int) -> Void = { _ in }
    ) throws(StoreProblem) -> JournalReport {
        try check(since: since, progress: progress).report
    }

    /// The same, with how much of it only the slow reader could read.
    func check(
        since: JournalHead? = nil, progress: (Int) -> Void = { _ in }
    ) throws(StoreProblem) -> (report: JournalReport, slow: Int) {
        let check = JournalCheck(path: path, since: since)
        let (report, slow) = try underLock { hold in try check.run(lock: hold, progress: progress) }
        guard report.firstBad == nil, let fault = try read({ try RecordCheck(database: $0).fault() }) else { return (report, slow) }
        return (report.with(fault), slow)
    }
}
