import Foundation
import GRDB

/// Every text that a store holds, by the engine alone and behind the program's back.
struct StoredTexts {
    let path: String

    /// Rewrites every text that somebody has typed, in every column of every table; in a column of JSON each of its strings.
    ///
    /// What people type has Cyrillic letters; what means something to the program has none.
    func rewrite(_ change: @escaping @Sendable (String) -> String) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.writeWithoutTransaction { database in
            database.add(
                function: DatabaseFunction("rewritten", argumentCount: 1) { values in
                    String.fromDatabaseValue(values[0]).map { Self.rewritten($0, change) }
                })
            try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
            let triggers = try Row.fetchAll(database, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
            for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
            for (table, column) in try columns(database) {
                try database.execute(sql: "UPDATE OR IGNORE \(table) SET \(column) = rewritten(\(column)) WHERE typeof(\(column)) = 'text'")
            }
            for trigger in triggers { try database.execute(sql: trigger["sql"]) }
        }
        try queue.close()
    }

    /// All of them; of JSON each of its strings.
    func all() throws -> [String] {
        let queue = try DatabaseQueue(path: path)
        defer { try? queue.close() }
        return try queue.read { database in
            try columns(database).flatMap { table, column in
                try String.fetchAll(database, sql: "SELECT \(column) FROM \(table) WHERE typeof(\(column)) = 'text'").flatMap(Self.strings)
            }
        }
    }

    private func columns(_ database: Database) throws -> [(table: String, column: String)] {
        // NB: the tables of the full-text search are its own, and hold the words of others.
        let tables = try String.fetchAll(
            database,
            sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE TABLE%STRICT%' AND name NOT LIKE 'sqlite%'")
        return try tables.flatMap { table in
            try database.columns(in: table).filter { $0.type.uppercased() == "TEXT" }.map { (table, $0.name) }
        }
    }

    // MARK: JSON

    private static func rewritten(_ text: String, _ change: (String) -> String) -> String {
        if let json = json(text), let data = try? JSONSerialization.data(withJSONObject: walk(json, change), options: [.sortedKeys]) {
            return String(decoding: data, as: UTF8.self)
        }
        return isTyped(text) ? change(text) : text
    }

    private static func walk(_ value: Any, _ change: (String) -> String) -> Any {
        switch value {
        case let text as String: isTyped(text) ? change(text) : text
        case let list as [Any]: list.map { walk($0, change) }
        case let object as [String: Any]: object.mapValues { walk($0, change) }
        default: value
        }
    }

    private static func strings(_ text: String) -> [String] {
        guard let json = json(text) else { return [text] }
        func all(_ value: Any) -> [String] {
            switch value {
            case let text as String: [text]
            case let list as [Any]: list.flatMap(all)
            case let object as [String: Any]: object.flatMap { [$0.key] + all($0.value) }
            default: []
            }
        }
        return all(json)
    }

    private static func json(_ text: String) -> Any? {
        guard text.first == "{" || text.first == "[" else { return nil }
        return try? JSONSerialization.jsonObject(with: Data(text.utf8))
    }

    private static func isTyped(_ text: String) -> Bool {
        text.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
    }
}
