import Casework
import GRDB
import WorkingTime

/// Looks for people on record who may be somebody, by what cannot agree by chance.
///
/// Two sound personal numbers that are no near miss of each other are two people's, whatever else agrees.
struct LikelyRecords {
    let database: Database
    let applicant: Applicant
    private let key: String

    init(of applicant: Applicant, in database: Database) {
        self.database = database
        self.applicant = applicant
        key = NameWords(applicant.name).key
    }

    /// At most so many are proposed.
    static let limit = 5

    /// The people of whom a new applicant may be one; none where they surely are somebody on record.
    func forRegistration() throws -> [LikelyPerson] {
        let exact = try PersonRecord.matches(applicant, name: NameWords(applicant.name), in: database)
        guard let owner = exact.first else { return try people(of: withoutRefused(candidates(except: []))) }
        guard let iin = applicant.iin, owner.applicant.iin == iin,
            !NameLikeness.isSimilar(NameWords(owner.applicant.name).key, key)
        else { return [] }
        return try people(of: [(owner.id, .sameNumber)])
    }

    /// The records that may be of the same person, but for those of some group and those that somebody said are others.
    func forPerson(_ members: [Int64]) throws -> [LikelyPerson] {
        let found = try candidates(except: members).filter { candidate in
            try !members.contains { try PersonGroup.areApart($0, candidate.id, in: database) }
        }
        return try people(of: found)
    }

    private typealias Candidate = (id: Int64, reason: LikelyPerson.Reason)

    private func candidates(except known: [Int64]) throws -> [Candidate] {
        var found: [Candidate] = []
        func add(_ id: Int64, _ reason: LikelyPerson.Reason) {
            if !known.contains(id), !found.contains(where: { $0.id == id }) { found.append((id, reason)) }
        }
        for number in applicant.iin.map(PersonalNumber.near) ?? [] {
            let row = try database.row("SELECT id, name_key, birth_date FROM person WHERE iin = ?", [number])
            guard let row else { continue }
            let hasSameBirth = applicant.birthDate.map { $0.description == row["birth_date"] } ?? false
            if hasSameBirth || NameLikeness.isSimilar(row["name_key"], key) { add(row["id"], .nearNumber) }
        }
        if let birthDate = applicant.birthDate {
            let born = try database.rows("SELECT id, name_key FROM person WHERE birth_date = ?", [birthDate.description])
            for id in try similar(born) { add(id, .sameBirthDate) }
        }
        let phone = PhoneKey.key(applicant.phone)
        if phone.count >= 5 {
            let callers = try database.rows(
                "SELECT id, name_key FROM person WHERE phone_key <> '' AND phone_key = ? LIMIT 100", [phone])
            for id in try similar(callers) { add(id, .samePhone) }
        }
        return found
    }

    /// Those of the rows with a similar name whose personal number does not say that they are another.
    private func similar(_ rows: [Row]) throws -> [Int64] {
        try rows.compactMap { row in
            guard NameLikeness.isSimilar(row["name_key"], key) else { return nil }
            let id: Int64 = row["id"]
            guard let own = applicant.iin else { return id }
            let number: String? = try database.value("SELECT iin FROM person WHERE id = ?", [id])
            return number.map { PersonalNumber.areNear($0, own) } ?? true ? id : nil
        }
    }

    /// Without those of another spelling from whom a record of this very name was set apart.
    private func withoutRefused(_ found: [Candidate]) throws -> [Candidate] {
        guard found.count > 1 else { return found }
        let own = try found.filter { candidate in
            let name: String? = try database.value("SELECT name_key FROM person WHERE id = ?", [candidate.id])
            return name == key
        }.map(\.id)
        return try found.filter { candidate in
            try own.contains(candidate.id) || !own.contains { try PersonGroup.areApart($0, candidate.id, in: database) }
        }
    }

    /// The people of some records, each once, the likeliest first.
    private func people(of found: [Candidate]) throws -> [LikelyPerson] {
        var people: [LikelyPerson] = []
        for candidate in found where people.count < Self.limit {
            guard let hit = try PersonHit.find(candidate.id, in: database), !people.contains(where: { $0.person.id == hit.id })
            else { continue }
            people.append(LikelyPerson(person: hit, reason: candidate.reason))
        }
        return people
    }
}
