import Casework
import GRDB

/// The records of one person: the one that stands for them, and those that were joined to it.
enum PersonGroup {
    /// The record that stands for a record's person: itself, or the one that it was joined to.
    static func head(of id: Int64, in database: Database) throws -> Int64 {
        try database.value("SELECT coalesce(joined, id) FROM person WHERE id = ?", [id]) ?? id
    }

    /// All records of a person, the one that stands for them first.
    ///
    /// - Parameter head: the record that stands for them.
    static func members(of head: Int64, in database: Database) throws -> [Int64] {
        try [head] + database.rows("SELECT id FROM person WHERE joined = ? ORDER BY id", [head]).map { $0["id"] }
    }

    /// All records of the people of some records, each once.
    static func all(of ids: [Int64], in database: Database) throws -> [Int64] {
        var found: [Int64] = []
        for id in ids where !found.contains(id) {
            for member in try members(of: head(of: id, in: database), in: database) where !found.contains(member) {
                found.append(member)
            }
        }
        return found
    }

    /// Keeps that two records are two people's.
    static func setApart(_ one: Int64, _ other: Int64, in database: Database) throws {
        try database.run(
            "INSERT INTO person_apart (low, high) VALUES (?, ?) ON CONFLICT DO NOTHING", [min(one, other), max(one, other)])
    }

    static func areApart(_ one: Int64, _ other: Int64, in database: Database) throws -> Bool {
        let found: Int? = try database.value(
            "SELECT 1 FROM person_apart WHERE low = ? AND high = ?", [min(one, other), max(one, other)])
        return found != nil
    }
}
