import Casework
import GRDB

/// The schema's versions, in order: each step is SQL that leads from the version before; none is ever changed once
/// released.
enum Migrations {
    private static let steps = [Schema1.sql]

    /// The version that this program writes.
    static var current: Int { steps.count }

    /// Brings a store's schema up to date; does nothing, and takes no transaction, when it is current.
    static func run(_ database: Database) throws {
        let found = try version(database)
        try refuseNewer(found)
        guard found < current else { return }
        try database.transaction {
            for (index, sql) in steps.enumerated().dropFirst(found) {
                try database.execute(sql: sql)
                try database.execute(sql: "PRAGMA user_version = \(index + 1)")
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

    private static func version(_ database: Database) throws -> Int {
        try database.value("PRAGMA user_version") ?? 0
    }
}
