package import Casework
import Foundation
import GRDB

/// Saves what can be read of a store that the engine cannot read, or not wholly: every page is read by itself, so that a broken
/// page costs what stood on it and nothing else.
///
/// NB: the store must not be open in this process (`StoreFiles`); other desks should be closed.
package struct Salvage {
    private let store: String
    private let folder: String

    /// - Parameters:
    ///   - store: the damaged file; its log beside it is read too.
    ///   - folder: empty, or not there yet.
    package init(store: String, folder: String) {
        self.store = store
        self.folder = folder
    }

    /// Writes `cases.jsonl`, `journal.jsonl`, `papers/` and what was lost.
    package func run(progress: (BackupProgress) -> Void = { _ in }) throws -> SalvageReport {
        umask(0o077)
        let pages = try StorePages(store)
        try makeFolder()
        let work = "\(folder)/.work"
        defer { for ending in ["", "-journal", "-wal", "-shm"] { unlink(work + ending) } }
        var configuration = Configuration.ours
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF") }
        let queue = try DatabaseQueue(path: work, configuration: configuration)
        defer { try? queue.close() }
        return try queue.write { database in
            let bench = try SalvageBench(database)
            let rows = PageRows(pages: pages)
            var broken = 0
            for number in 1...max(1, pages.count) {
                broken += try rows.rows(of: number) { kind, row in if kind == .table { try bench.takeEntry(row) } }
                progress(BackupProgress(.copying, done: number, of: 2 * pages.count))
            }
            for number in 1...max(1, pages.count) {
                _ = try rows.rows(of: number) { kind, row in try bench.take(kind, row) }
                progress(BackupProgress(.copying, done: pages.count + number, of: 2 * pages.count))
            }
            return try SalvageExport(database: database, folder: folder).write(pages: pages.count, broken: broken)
        }
    }

    private func makeFolder() throws(BackupProblem) {
        if let names = try? FileManager.default.contentsOfDirectory(atPath: folder) {
            guard names.isEmpty else { throw .folderNotEmpty(path: folder) }
        } else if mkdir(folder, 0o700) != 0 {
            throw BackupProblem(errno: errno, target: folder)
        }
        guard mkdir("\(folder)/papers", 0o700) == 0 else { throw BackupProblem(errno: errno, target: folder) }
    }
}
