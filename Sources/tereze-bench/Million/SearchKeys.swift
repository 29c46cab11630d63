import CaseStore
import Casework
import Foundation
import FrontDesk
import GRDB

/// What is typed into the one line, a key at a time, to find people and files of a store.
struct SearchKeys {
    enum Kind: String, CaseIterable {
        /// A name as it is written, letter by letter from the second.
        case name
        /// The beginning of the given name and of the surname, in that order.
        case anyOrder
        /// As a Russian keyboard writes it.
        case russian
        /// In Latin letters.
        case latin
        case personalNumber
        case caseNumber
        case phone
        /// The last seven digits.
        case phoneEnd
    }

    struct Key {
        let kind: Kind
        let text: String
    }

    let keys: [Key]

    /// - Parameter people: how many people are looked for, spread over the whole store.
    init(store path: String, people: Int) throws {
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        let names = try NameShelf(
            ResourceFolder(
                named: nil, environment: ProcessInfo.processInfo.environment, executable: Bundle.main.executablePath ?? ""))
        keys = try queue.read { database in
            let last = try Int64.fetchOne(database, sql: "SELECT max(id) FROM person") ?? 0
            var keys: [Key] = []
            for place in 0..<people {
                // A step that visits all corners.
                let id = 1 + Int64(place) * 7_919_173 % max(last, 1)
                guard
                    let row = try Row.fetchOne(
                        database,
                        sql: """
                            SELECT person.iin, person.phone_key, json_extract(person.document, '$.name.surname') AS surname,
                              json_extract(person.document, '$.name.given') AS given, case_file.number
                            FROM person JOIN case_file ON case_file.person = person.id WHERE person.id >= ? LIMIT 1
                            """, arguments: [id])
                else { continue }
                keys += Self.keys(row, names)
            }
            return keys
        }
        try queue.close()
        guard !keys.isEmpty else { throw BenchFailure("the store has nobody to look for") }
    }

    private static func keys(_ row: Row, _ names: NameShelf) -> [Key] {
        let surname: String = row["surname"] ?? ""
        let given: String = row["given"] ?? ""
        let iin: String = row["iin"] ?? ""
        let phone: String = row["phone_key"]
        let number = String(row["number"] as Int64)
        let name = surname + " " + given
        func prefixes(_ kind: Kind, _ text: String, from first: Int) -> [Key] {
            (first...max(first, text.count)).map { Key(kind: kind, text: String(text.prefix($0))) }
        }
        return prefixes(.name, name, from: 2)
            + prefixes(.anyOrder, String(given.prefix(3)) + " " + surname, from: 5)
            + prefixes(.russian, names.russian(surname), from: 2)
            + prefixes(.latin, names.latin(surname) ?? NameWords(PersonName(surname: surname, given: "")).folded, from: 2)
            + prefixes(.personalNumber, iin, from: 4) + prefixes(.caseNumber, String(repeating: "0", count: 14 - number.count) + number, from: 13)
            + prefixes(.phone, phone, from: 5) + prefixes(.phoneEnd, String(phone.suffix(7)), from: 5)
    }
}
