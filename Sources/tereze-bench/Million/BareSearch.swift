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
        var files: Int64 = 0
        if digits.count == text.count, !digits.isEmpty {
            if digits.count == 14, let number = Int64(digits) {
                files += Int64(try database.statement(Self.row + " WHERE number = ? AND (handling_office = ? OR intake_office = ?)")
                    .ids([.integer(number), .integer(Int64(actor.office)), .integer(Int64(actor.office))]).count)
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
            for (table, words) in [("person_exact", name.exact), ("person_folded", name.folded)] where people.count < limit {
                let query = words.split(separator: " ").map { "\"\($0)\"*" }.joined(separator: " ")
                people += try database.statement("SELECT rowid FROM \(table) WHERE \(table) MATCH ? ORDER BY rowid DESC LIMIT ?")
                    .ids([.text(query), .integer(limit)])
            }
        }
        var seen: Set<Int64> = []
        for person in people.prefix(SearchMeasure.hits) where seen.insert(person).inserted {
            if files < limit {
                files += Int64(try database.statement(
                    Self.row + """
                         INDEXED BY case_person WHERE person = ? AND (handling_office = ? OR intake_office = ?)
                        ORDER BY id DESC LIMIT ?
                        """
                ).ids([.integer(person), .integer(Int64(actor.office)), .integer(Int64(actor.office)), .integer(limit - files)]).count)
            }
            _ = try database.statement("SELECT id, cases, open_cases, document FROM person WHERE id = ?").ids([.integer(person)])
        }
    }

    private static let row = """
        SELECT id, number, status, service, channel, applicant, officer_name, holder, due, answer_by, registered_at, revision
        FROM case_file
        """
}
