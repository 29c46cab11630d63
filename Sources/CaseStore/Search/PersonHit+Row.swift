import Casework
import GRDB

extension PersonHit {
    /// The columns that are read by position.
    private static let selection = "SELECT id, cases, open_cases, document, joined FROM person"

    private static func record(_ row: StandingRow) throws -> (person: PersonHit, head: Int64?) {
        let person = PersonHit(
            id: row.integer(0), applicant: try Applicant(stored: row.needed(3)), cases: Int(row.integer(1)), openCases: Int(row.integer(2)))
        return (person, row.found(4))
    }

    /// The person of that record, if the store has it: with what all their records know, and the files of all.
    static func find(_ id: Int64, in database: Database) throws -> PersonHit? {
        try all([id], in: database).first
    }

    /// The people of those records, each once, in the order in which the records stand.
    static func all(_ ids: [Int64], in database: Database) throws -> [PersonHit] {
        guard !ids.isEmpty else { return [] }
        let list = IDList(ids)
        let found = try database.read(selection + " WHERE id IN (\(list.marks))", numbers: list.values, record)
        let isAnyJoined = try database.read("SELECT 1 FROM person WHERE joined IS NOT NULL LIMIT 1", numbers: []) { _ in true }
        if isAnyJoined.isEmpty {
            let places = Dictionary(ids.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
            var people = [PersonHit?](repeating: nil, count: ids.count)
            for (person, _) in found {
                if let place = places[person.id] { people[place] = person }
            }
            return people.compactMap(\.self)
        }
        let heads = Dictionary(found.map { ($0.person.id, $0.head ?? $0.person.id) }, uniquingKeysWith: { first, _ in first })
        var people = Dictionary(
            found.filter { $0.head == nil }.map { ($0.person.id, $0.person) }, uniquingKeysWith: { first, _ in first })
        var order: [Int64] = []
        var seen: Set<Int64> = []
        for id in ids {
            if let head = heads[id], seen.insert(head).inserted { order.append(head) }
        }
        for head in order where people[head] == nil { people[head] = try alone(head, in: database) }
        guard !order.isEmpty else { return [] }
        let members = IDList(order)
        let joined = try database.read(
            selection + " WHERE joined IS NOT NULL AND joined IN (\(members.marks)) ORDER BY id", numbers: members.values, record)
        for record in joined {
            guard let head = record.head, let person = people[head] else { continue }
            people[head] = person.with(record.person)
        }
        return order.compactMap { people[$0] }
    }

    /// A record by itself, whatever it was joined to.
    static func alone(_ id: Int64, in database: Database) throws -> PersonHit {
        guard let found = try database.read(selection + " WHERE id = ?", numbers: [id], record).first else {
            throw StoreProblem.personUnknown(id)
        }
        return found.person
    }

    /// The person with another record of theirs.
    private func with(_ record: PersonHit) -> PersonHit {
        PersonHit(
            id: id, applicant: applicant.filled(from: record.applicant), cases: cases + record.cases,
            openCases: openCases + record.openCases, joined: joined + [record.id])
    }
}

extension Applicant {
    /// The same person with what only another record of theirs knows.
    func filled(from other: Applicant) -> Applicant {
        Applicant(
            name: name, iin: iin ?? other.iin, birthDate: birthDate ?? other.birthDate,
            address: address.isBlank ? other.address : address, phone: phone.isBlank ? other.phone : phone,
            organization: organization)
    }
}
