import Casework
import GRDB

extension PersonHit {
    /// The person of that record, if the store has it: with what all their records know, and the files of all.
    static func find(_ id: Int64, in database: Database) throws -> PersonHit? {
        guard let row = try database.row("SELECT id, joined, cases, open_cases, document FROM person WHERE id = ?", [id]) else {
            return nil
        }
        if let head: Int64 = row["joined"] { return try find(head, in: database) }
        let own = try alone(row)
        let others = try database.rows("SELECT id, cases, open_cases, document FROM person WHERE joined = ? ORDER BY id", [id])
        return try others.reduce(own) { person, row in
            PersonHit(
                id: person.id,
                applicant: person.applicant.filled(from: try Document.decode(Applicant.self, from: row["document"])),
                cases: person.cases + row["cases"], openCases: person.openCases + row["open_cases"],
                joined: person.joined + [row["id"]])
        }
    }

    /// A record by itself, whatever it was joined to.
    static func alone(_ id: Int64, in database: Database) throws -> PersonHit {
        guard let row = try database.row("SELECT id, cases, open_cases, document FROM person WHERE id = ?", [id]) else {
            throw StoreProblem.personUnknown(id)
        }
        return try alone(row)
    }

    private static func alone(_ row: Row) throws -> PersonHit {
        PersonHit(
            id: row["id"], applicant: try Document.decode(Applicant.self, from: row["document"]),
            cases: row["cases"], openCases: row["open_cases"])
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
