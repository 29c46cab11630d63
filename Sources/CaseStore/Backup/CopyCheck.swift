import Casework
import GRDB

/// The whole check of a copy: every page, and every entry of the journal with all that hangs on it.
enum CopyCheck {
    /// Throws `copyUnsound` where anything does not hold.
    static func run(
        _ path: String, patience: Duration, progress: (BackupProgress) throws -> Void
    ) throws -> BackupContents {
        let queue = try Connection.reader(at: path, patience: patience)
        defer { try? queue.close() }
        return try queue.read { try run($0, at: path, progress: progress) }
    }

    /// - Parameter path: of the copy that the database is, which nobody writes.
    static func run(
        _ database: Database, at path: String, progress: (BackupProgress) throws -> Void
    ) throws -> BackupContents {
        let faults = try database.rows("PRAGMA integrity_check(3)").map { $0[0] as String }
        guard faults == ["ok"] else { throw BackupProblem.copyUnsound(detail: faults.joined(separator: "; ")) }
        let contents = try BackupContents(database)
        let (report, _) = try JournalCheck(path: path).run(lock: { try $0() }) { done in
            try? progress(BackupProgress(.checking, done: done, of: contents.entries))
        }
        if let fault = try report.firstBad ?? RecordCheck(database: database).fault() {
            throw BackupProblem.copyUnsound(detail: "\(fault)")
        }
        return contents
    }
}
