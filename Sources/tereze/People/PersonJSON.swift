import Casework
import WorkingTime

/// A person as the commands print one; the shape is stable and described in docs/commands.md.
struct PersonJSON: Encodable {
    let id: Int64
    let surname: String
    let given: String
    let patronymic: String
    let iin: String?
    let birthDate: String?
    let phone: String
    let address: String
    let cases: Int
    let openCases: Int
    /// Other records of the person, by their ids.
    let joined: [Int64]

    init(_ person: PersonHit) {
        id = person.id
        surname = person.applicant.name.surname
        given = person.applicant.name.given
        patronymic = person.applicant.name.patronymic
        iin = person.applicant.iin
        birthDate = person.applicant.birthDate?.description
        phone = person.applicant.phone
        address = person.applicant.address
        cases = person.cases
        openCases = person.openCases
        joined = person.joined
    }
}

/// Somebody on record who may be the same.
struct LikelyPersonJSON: Encodable {
    let person: PersonJSON
    /// `sameNumber`, `nearNumber`, `sameBirthDate` or `samePhone`.
    let reason: String

    init(_ likely: LikelyPerson) {
        person = PersonJSON(likely.person)
        reason = likely.reason.rawValue
    }
}

/// A person with everything about who they are.
struct PersonDossierJSON: Encodable {
    let person: PersonJSON
    let records: [PersonJSON]
    let cases: [CaseListRow]
    let likely: [LikelyPersonJSON]

    init(_ dossier: PersonDossier) {
        person = PersonJSON(dossier.person)
        records = dossier.records.map { PersonJSON($0) }
        cases = dossier.cases
        likely = dossier.likely.map { LikelyPersonJSON($0) }
    }
}
