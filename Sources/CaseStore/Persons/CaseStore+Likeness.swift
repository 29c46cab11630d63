package import Casework
import GRDB

extension CaseStore {
    /// The people on record of whom an applicant may be one; empty where nobody is alike, where the applicant surely is
    /// somebody on record, and where the draft of that key was registered already.
    package func likelyPeople(_ applicant: Applicant, key: String) throws(StoreProblem) -> [LikelyPerson] {
        try read { database in
            let there: Int64? = try database.value("SELECT id FROM case_file WHERE intake_key = ?", [key])
            return there == nil ? try LikelyRecords(of: applicant, in: database).forRegistration() : []
        }
    }

    /// The people on record whose personal number an unsound one may have been meant for, with a similar name or the same birth date.
    package func likelyPeople(unsound number: String, _ applicant: Applicant) throws(StoreProblem) -> [LikelyPerson] {
        try likelyPeople(
            Applicant(
                name: applicant.name, iin: number, birthDate: applicant.birthDate, address: applicant.address,
                phone: applicant.phone), key: "")
    }

    /// The people on record who may be the same as one of them, and are not said to be others.
    package func likelyPeople(to id: Int64) throws(StoreProblem) -> [LikelyPerson] {
        try read { database in
            guard let person = try PersonHit.find(id, in: database) else { return [] }
            return try LikelyRecords(of: person.applicant, in: database)
                .forPerson(PersonGroup.members(of: person.id, in: database))
        }
    }
}

extension CaseStore {
    /// A person by any of their records, with their files as far as whoever asks may see them.
    package func personDossier(_ id: Int64, for actor: Actor, limit: Int = 200) throws(StoreProblem) -> PersonDossier {
        try read { database in
            guard let person = try PersonHit.find(id, in: database) else { throw StoreProblem.personUnknown(id) }
            let members = [person.id] + person.joined
            let scope = SearchScope(actor: actor)
            let marks = members.map { _ in "?" }.joined(separator: ", ")
            let rows = try database.rows(
                CaseListRow.selection + " WHERE person IN (\(marks))\(scope.condition) ORDER BY id DESC LIMIT ?",
                BoundValues(members) + scope.arguments + [limit])
            return PersonDossier(
                person: person, records: try members.map { try PersonHit.alone($0, in: database) },
                cases: try rows.map(CaseListRow.init),
                likely: try LikelyRecords(of: person.applicant, in: database).forPerson(members))
        }
    }
}
