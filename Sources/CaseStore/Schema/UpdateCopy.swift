import Casework
import GRDB

/// The copy of a store that is made beside it before its schema is changed: `office.sqlite.schema-1.2012-11-05`.
struct UpdateCopy {
    let path: String
    let patience: Duration

    /// Copies a store of an older schema that holds anything; the caller holds the store's lock.
    func make(ifNeeded database: Database, progress: (BackupProgress) -> Void) throws {
        let found = try Migrations.version(database)
        guard (1..<Migrations.current).contains(found), try JournalChain.lastEntry(database) > 0 else { return }
        let last: String = try database.value("SELECT at FROM journal ORDER BY seq DESC LIMIT 1") ?? ""
        try checkRoom()
        do {
            let part = try PartFile(in: StoreFiles.folder(of: path))
            // The moment is that of the last work: whoever opens the store need not know the time.
            try StoreSnapshot(path: path, patience: patience).take(into: part.path, marked: last) {
                try part.keepUp()
                progress($0)
            }
            try part.sync()
            try checkPages(of: part.path)
            try part.commit(as: "\(path).schema-\(found).\(last.prefix(10))")
        } catch BackupProblem.targetFull {
            throw StoreProblem.diskFull
        }
    }

    /// The copy takes as much as the store, and the change at most as much again.
    private func checkRoom() throws(StoreProblem) {
        let needed = 2 * (StoreFiles.size(of: path) + StoreFiles.size(of: path + "-wal")) + (16 << 20)
        guard StoreFiles.freeBytes(at: path) >= needed else { throw .noRoomToUpdate(neededMegabytes: Int(needed >> 20)) }
    }

    private func checkPages(of copy: String) throws {
        let queue = try Connection.reader(at: copy, patience: patience)
        defer { try? queue.close() }
        let faults = try queue.read { try $0.rows("PRAGMA quick_check(1)").map { $0[0] as String } }
        guard faults == ["ok"] else { throw StoreProblem.damaged(detail: faults.joined(separator: "; ")) }
    }
}
