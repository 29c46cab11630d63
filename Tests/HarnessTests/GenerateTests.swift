import Foundation
import GRDB
import ProgramDriver
import Testing

/// Stores that `tereze-bench generate` makes, by the built programs.
@Suite struct GenerateTests {
    @Test func aGeneratedStoreHasTheRowsThatTheUseCasesWrite() throws {
        let place = try TemporaryFolder()
        let fast = try generate(in: place, "fast")
        let slow = try generate(in: place, "slow", ["--through-use-cases"])

        let (stamped, worked) = (try contents(of: fast), try contents(of: slow))

        #expect(stamped.keys.sorted() == worked.keys.sorted())
        for (table, rows) in worked { #expect(stamped[table] == rows, "\(table)") }
        #expect(worked["case_event"]?.count ?? 0 > 100)
        #expect(worked["decision_signature"]?.count ?? 0 > 10)
        #expect(worked["case_origin"]?.count == 24)
        #expect(try Program.run(["journal", "verify", "--store", slow]).status == 0)
    }

    @Test func aGeneratedStoreIsSound() throws {
        let place = try TemporaryFolder()
        let store = try generate(in: place, "sound")

        let verified = try Program.run(["journal", "verify", "--store", store, "--json"])
        let checked = try Program.run(["doctor", "--store", store])

        #expect(verified.status == 0, "\(verified.errors)")
        #expect(checked.status == 0, "\(checked.errors)")
    }

    private func generate(in place: TemporaryFolder, _ name: String, _ more: [String] = []) throws -> String {
        let bench = URL(filePath: Program.path).deletingLastPathComponent().appending(path: "tereze-bench").path
        let store = place.path(name) + "/store.sqlite"
        let made = try Program.run(
            bench, ["generate", "--store", store, "--cases", "40", "--from-paper", "24", "--cohort", "4", "--seed", "7"] + more, seconds: 240)
        #expect(made.status == 0, "\(made.errors)")
        return store
    }

    private func text(of row: [(String, DatabaseValue)]) -> String {
        row.map { name, value in
            let told: String =
                switch value.storage {
                case .null: "null"
                case .int64(let number): "\(number)"
                case .double(let number): "\(number)"
                case .string(let text): text
                case .blob(let data): data.base64EncodedString()
                }
            return name + "=" + told
        }.joined(separator: "|")
    }

    /// What keys and signatures are in, which are random: their place in a row, and the rest of the chain behind the first of them.
    private static let random: [String: Set<String>] = [
        "journal": ["previous", "hash"], "journal_end": ["hash"], "signing_key": ["public", "sealed"],
        "decision_signature": ["signature"],
    ]

    /// A row without what is random in it.
    private func plain(_ row: Row, of table: String) -> String {
        var left = Self.random[table] ?? []
        let action: String? = row.hasColumn("action") ? row["action"] : nil
        if table == "journal", action == "keyAdded" || action == "decisionSigned" { left.insert("payload_hash") }
        return text(of: row.filter { !left.contains($0.0) }.map { name, value in
            guard table == "decision_signature", name == "statement", let statement = String.fromDatabaseValue(value) else {
                return (name, value)
            }
            // Its sixth line is the key, its tenth the journal's end.
            let lines = statement.split(separator: "\n").enumerated().filter { $0.offset != 5 && $0.offset != 9 }.map(\.element)
            return (name, lines.joined(separator: "\n").databaseValue)
        })
    }

    /// The rows of every table as text, in their order, and the words of the search; secrets are salted and left out.
    private func contents(of store: String) throws -> [String: [String]] {
        let queue = try DatabaseQueue(path: store)
        return try queue.writeWithoutTransaction { database in
            let names = try String.fetchAll(
                database,
                sql: """
                    SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'person\\_%' ESCAPE '\\'
                      AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'account'
                    """)
            var contents: [String: [String]] = [:]
            for name in names {
                let keys = name == "journal_payload" ? " WHERE entry NOT IN (SELECT added FROM signing_key)" : ""
                contents[name] = try Row.fetchAll(database, sql: "SELECT * FROM \(name)\(keys)").map { plain($0, of: name) }.sorted()
            }
            for table in ["person_exact", "person_folded"] {
                try database.execute(sql: "CREATE VIRTUAL TABLE temp.words_\(table) USING fts5vocab('main', '\(table)', 'instance')")
                contents[table] = try String.fetchAll(
                    database, sql: "SELECT term || ' ' || doc FROM temp.words_\(table) ORDER BY 1")
            }
            contents["schema"] = try String.fetchAll(
                database, sql: "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master ORDER BY 1")
            return contents
        }
    }
}
