package import Casework
import GRDB

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

    /// Checks the whole store against its journal: the chain, every payload, every document, every series of numbers.
    ///
    /// - Parameter progress: called now and then with the number of entries read.
    package func verifyJournal(progress: (Int) -> Void = { _ in }) throws(StoreProblem) -> JournalReport {
        try read { try JournalCheck(database: $0).run(progress: progress) }
    }
}
