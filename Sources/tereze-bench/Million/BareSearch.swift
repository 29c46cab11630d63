import CaseStore
import Casework

/// The one line's questions by SQLite's C interface, and nothing else: the floor that the engine sets.
final class BareSearch {
    private let database: RawDatabase
    private let actor: Actor
    private let year: Int

    init(path: String, actor: Actor, year: Int) throws {
        database = try RawDatabase(path: path)
        self.actor = actor
        self.year = year
    }

    /// Reads every column of the people and files that a text finds.
    func search(_ text: String) throws {
        let limit = Int64(SearchMeasure.hits)
        let digits = text.filter(\.isNumber)
        var people: [Int64] = []
        if digits.count == text.count, !digits.isEmpty {
            if digits.count == 14, let number = Int64(digits) {
                _ = try database.statement(Self.row + " WHERE number = ? AND (handling_office = ? OR intake_office = ?)")
                    .ids([.integer(number), .integer(Int64(actor.office)), .integer(Int64(actor.office))])
            }
            if digits.count <= 14 {
                people += try database.statement("SELECT id FROM person WHERE iin >= ? AND iin < ? ORDER BY iin LIMIT ?")
                    .ids([.text(digits), .text(digits + ":"), .integer(limit)])
            }
            if (5...12).contains(digits.count) {
                let end = String(digits.reversed())
                for (column, key) in [("phone_key", digits), ("phone_reversed", end)] {
                    people += try database.statement(
                        """
                        SELECT id FROM person WHERE phone_key <> '' AND \(column) >= ? AND \(column) < ? ORDER BY \(column) LIMIT ?
                        """
                    ).ids([.text(key), .text(key + ":"), .integer(limit)])
                }
            }
        } else {
            let name = NameWords(PersonName(surname: text, given: ""))
            // What is written so to the last letter stands first, then what begins so, then every spelling.
            let questions = [("person_exact", name.exact, "\""), ("person_exact", name.exact, "\"*"), ("person_folded", name.folded, "\"*")]
            for (table, words, end) in questions where people.count < limit {
                let query = words.split(separator: " ").map { "\"\($0)\(end)" }.joined(separator: " ")
                people += try database.statement("SELECT rowid FROM \(table) WHERE \(table) MATCH ? ORDER BY rowid DESC LIMIT ?")
                    .ids([.text(query), .integer(limit)])
            }
        }
        let found = people.prefix(SearchMeasure.hits)
        guard !found.isEmpty else { return }
        var marks = 1
        while marks < found.count { marks *= 2 }
        let list = "(" + String(repeating: "?, ", count: marks - 1) + "?)"
        let values = found.map { RawStatement.Value.integer($0) } + Array(repeating: .null, count: marks - found.count)
        _ = try database.statement(
            Self.row + """
                 INDEXED BY case_person WHERE person IN \(list) AND (handling_office = ? OR intake_office = ?)
                ORDER BY id DESC LIMIT ?
                """
        ).ids(values + [.integer(Int64(actor.office)), .integer(Int64(actor.office)), .integer(20 * limit)])
        _ = try database.statement("SELECT id, cases, open_cases, document FROM person WHERE id IN \(list)").ids(values)
    }

    private static let row = """
        SELECT id, number, status, service, channel, applicant, officer_name, holder, due, answer_by, registered_at, revision
        FROM case_file
        """
}
