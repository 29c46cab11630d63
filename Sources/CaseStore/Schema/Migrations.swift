import Casework
import GRDB

/// The schema's versions, in order: each step is SQL that leads from the version before; none is ever changed once
/// released.
enum Migrations {
    // NB: asked for their number at every start, but for their text hardly ever: the first schema takes longer to put together
    // than a store to look into.
    private static let steps: [@Sendable () -> String] = [{ Schema1.sql }, { Schema2.sql }, { Schema3.sql }, { Schema4.sql }]

    /// The version that this program writes.
    static var current: Int { steps.count }

    /// Brings a store's schema up to date; does nothing, and takes no transaction, when it is current.
    ///
    /// - Parameters:
    ///   - path: the store's file.
    ///   - version: an earlier one, where a store of an earlier release is wanted.
    static func run(
        _ database: Database, at path: String, upTo version: Int = current, progress: (BackupProgress) -> Void = { _ in }
    ) throws {
        let found = try self.version(database)
        try refuseNewer(found)
        guard found < version else { return }
        try database.withLargeNotes(besides: path) {
            try database.transaction {
                for (index, sql) in steps.prefix(version).enumerated().dropFirst(found) {
                    progress(BackupProgress(.updating, done: index - found, of: version - found))
                    try database.execute(sql: sql())
                    try database.execute(sql: "PRAGMA user_version = \(index + 1)")
                }
            }
        }
    }

    /// Throws `newer` when a newer program has changed the schema, even under a running desk.
    static func refuseNewer(_ database: Database) throws {
        try refuseNewer(try version(database))
    }

    private static func refuseNewer(_ found: Int) throws(StoreProblem) {
        if found > current { throw .newer(found: found, known: current) }
    }

    /// The version that the store has; one below nothing is damage.
    static func version(_ database: Database) throws -> Int {
        let version: Int = try database.value("PRAGMA user_version") ?? 0
        guard version >= 0 else { throw StoreProblem.damaged(detail: "schema \(version)") }
        return version
    }
}
