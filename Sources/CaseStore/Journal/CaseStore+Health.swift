package import Casework
import Foundation
import GRDB

extension CaseStore {
    /// What `doctor` tells of the store; it reads every page once.
    package func health() throws(StoreProblem) -> StoreHealth {
        let (path, isDemo) = (path, try isDemo())
        let synchronous = try writerSynchronous()
        return try read { database in
            let version = try database.value("SELECT sqlite_version()") ?? ""
            let faults = try database.rows("PRAGMA integrity_check(20)").map { $0[0] as String }
            return StoreHealth(
                path: path, sqliteVersion: version, hasWALResetBug: Self.hasWALResetBug(version),
                synchronous: synchronous, journalMode: try database.value("PRAGMA journal_mode") ?? "",
                integrityFaults: faults == ["ok"] ? [] : faults, fileMode: StoreFiles.mode(of: path) ?? 0,
                folderMode: StoreFiles.mode(of: StoreFiles.folder(of: path)) ?? 0,
                freeBytes: StoreFiles.freeBytes(at: path), fileBytes: StoreFiles.size(of: path),
                walBytes: StoreFiles.size(of: path + "-wal"),
                schemaVersion: try Migrations.version(database),
                cases: try database.value("SELECT sum(count) FROM tally") ?? 0,
                journalEntries: try database.value("SELECT seq FROM journal_end") ?? 0, isDemo: isDemo)
        }
    }

    /// Whether others than the store's owner may read or change its folder or one of its files.
    package var isOpenToOthers: Bool {
        let modes = [StoreFiles.folder(of: path)] + ["", "-wal", "-shm", ".lock"].map { path + $0 }
        return modes.compactMap { StoreFiles.mode(of: $0) }.contains { $0 & 0o077 != 0 }
    }

    /// Whether anything of a store may be left in a file that cannot be opened; another program's file never was one.
    package static func mayHaveBeenStore(at path: String) -> Bool { StoreFiles.mayHaveBeenStore(path) }

    /// Whether a version of SQLite may lose commits when a checkpoint runs beside writers: fixed in 3.51.3.
    static func hasWALResetBug(_ version: String) -> Bool {
        let parts = version.split(separator: ".").map { Int($0) ?? 0 }
        return parts.lexicographicallyPrecedes([3, 51, 3])
    }
}
