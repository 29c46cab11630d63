import Casework
import GRDB

/// The writing anew of the store's file, after which nothing that was erased lies in it any more.
///
/// What a row held stays in free pages, in the slack of pages and in the log, and the search keeps removed words in its older
/// segments. So the search is merged, the file is written anew from what is alive (`VACUUM`), and the log is emptied.
enum StoreScrub {
    private static let key = "scrub"

    /// Notes, in an erasure's own transaction, that the file still has to be written anew.
    static func mark(in database: Database) throws {
        try database.run("INSERT OR REPLACE INTO meta (key, value) VALUES (?, '1')", [key])
    }

    static func isDue(_ database: Database) throws -> Bool {
        let marked: String? = try database.value("SELECT value FROM meta WHERE key = ?", [key])
        return marked != nil
    }

    /// How much free disk it takes: the new file, once more as the log.
    static func neededBytes(at path: String) -> Int64 {
        2 * (StoreFiles.size(of: path) + StoreFiles.size(of: path + "-wal")) + (16 << 20)
    }

    /// Does it; the caller holds the store's lock and has no transaction open.
    ///
    /// - Returns: whether the log could be emptied, which others' reads may hinder.
    static func run(_ database: Database, at path: String) throws -> Bool {
        for table in ["person_exact", "person_folded"] {
            try database.run("INSERT INTO \(table) (\(table)) VALUES ('optimize')")
        }
        try database.withLargeNotes(besides: path) { try database.execute(sql: "VACUUM") }
        guard isEmptied(try? database.checkpoint(.truncate)) else { return false }
        try database.run("DELETE FROM meta WHERE key = ?", [key])
        return true
    }

    private static func isEmptied(_ done: (walFrameCount: Int, checkpointedFrameCount: Int)?) -> Bool {
        done.map { $0.walFrameCount == 0 || $0.walFrameCount == $0.checkpointedFrameCount } ?? false
    }
}
