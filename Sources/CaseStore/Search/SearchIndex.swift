import GRDB

/// The names that the one line searches, twice: as written and folded.
///
/// NB: the tables are contentless, and SQLite before 3.43 forgets a row only when it is given the same text again.
enum SearchIndex {
    static func add(_ name: NameWords, person: Int64, in database: Database) throws {
        try database.run("INSERT INTO person_exact (rowid, words) VALUES (?, ?)", [person, name.exact])
        try database.run("INSERT INTO person_folded (rowid, words) VALUES (?, ?)", [person, name.folded])
    }

    static func remove(_ name: NameWords, person: Int64, in database: Database) throws {
        try database.run(
            "INSERT INTO person_exact (person_exact, rowid, words) VALUES ('delete', ?, ?)", [person, name.exact])
        try database.run(
            "INSERT INTO person_folded (person_folded, rowid, words) VALUES ('delete', ?, ?)", [person, name.folded])
    }

    /// The newest people whose names have a word that begins with each word of the text, in any order.
    ///
    /// - Parameters:
    ///   - table: `person_exact` or `person_folded`.
    ///   - whole: whether each word must be there to its end.
    static func people(
        _ words: [String], in table: Table, whole: Bool = false, limit: Int, database: Database
    ) throws -> [Int64] {
        guard !words.isEmpty else { return [] }
        let end = whole ? "\"" : "\"*"
        // MATCH is a language: each word is quoted, and holds letters and digits only.
        let query = words.prefix(8).map { "\"\($0.prefix(40))\(end)" }.joined(separator: " ")
        return try database.read(
            "SELECT rowid FROM \(table.rawValue) WHERE \(table.rawValue) MATCH ? ORDER BY rowid DESC LIMIT ?", [query, limit]
        ) { $0[0] }
    }

    enum Table: String {
        case exact = "person_exact"
        case folded = "person_folded"
    }
}
