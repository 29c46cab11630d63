import CaseStore
import Casework
import Foundation
import GRDB

/// Takes registrations out of a store of the bench's again, so that the same can be written in another way to the same file.
///
/// NB: it goes round every guard that a store has; nothing but a bench may do that.
struct Unwinding {
    private let path: String
    private let last: [String: Int64]
    private let counts: [(table: String, rows: [Row])]

    private static let tables = ["paper", "case_event", "case_file", "person", "journal"]

    /// Remembers how a store stands that nobody writes to.
    init(path: String) throws {
        self.path = path
        let queue = try DatabaseQueue(path: path)
        (last, counts) = try queue.read { database in
            let last = try Self.tables.map { table in
                (table, try Int64.fetchOne(database, sql: "SELECT max(rowid) FROM \(table)") ?? 0)
            }
            let counts = try ["counter", "tally", "journal_end"].map { table in
                (table: table, rows: try Row.fetchAll(database, sql: "SELECT * FROM \(table)"))
            }
            return (Dictionary(uniqueKeysWithValues: last), counts)
        }
        try queue.close()
    }

    /// Puts the store back to how it stood.
    func unwind() throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.write { database in
            let triggers = try Row.fetchAll(database, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
            for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
            let people = try Row.fetchAll(
                database, sql: "SELECT id, document ->> '$.name.surname' AS surname, document ->> '$.name.given' AS given, "
                    + "document ->> '$.name.patronymic' AS patronymic FROM person WHERE id > ?", arguments: [last["person"] ?? 0])
            for person in people {
                let name = NameWords(
                    PersonName(surname: person["surname"], given: person["given"], patronymic: person["patronymic"]))
                for (table, words) in [("person_exact", name.exact), ("person_folded", name.folded)] {
                    try database.execute(
                        sql: "INSERT INTO \(table) (\(table), rowid, words) VALUES ('delete', ?, ?)",
                        arguments: [person["id"] as Int64, words])
                }
            }
            for table in Self.tables {
                try database.execute(sql: "DELETE FROM \(table) WHERE rowid > ?", arguments: [last[table] ?? 0])
            }
            try database.execute(sql: "DELETE FROM journal_payload WHERE entry > ?", arguments: [last["journal"] ?? 0])
            try database.execute(sql: "DELETE FROM person_apart WHERE high > ?", arguments: [last["person"] ?? 0])
            for (table, rows) in counts {
                try database.execute(sql: "DELETE FROM \(table)")
                for row in rows {
                    let names = Array(row.columnNames)
                    try database.execute(
                        sql: "INSERT INTO \(table) (\(names.joined(separator: ", "))) VALUES (\(names.map { _ in "?" }.joined(separator: ", ")))",
                        arguments: StatementArguments(names.map { row[$0] as DatabaseValue }))
                }
            }
            for trigger in triggers { try database.execute(sql: trigger["sql"] as String) }
        }
        _ = try queue.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        try queue.close()
        // Beside the store stands how far its journal had come, and whoever opens a shorter one is told that something is missing.
        // The bare engine makes none.
        unlink(path + ".lock")
    }
}
