import Casework
import Legislation
import WorkingTime

/// A registration that is being typed, as the case that it would be: what cannot be read yet is left out.
///
/// It only fills forms, which have no number and no date until it is registered.
struct ProvisionalCase {
    let draft: RegistrationDraft
    let route: Route
    let registrar: Actor
    let moment: CivilMoment

    /// The case, with a number that no paper shows.
    func file() throws -> CaseFile {
        guard let number = CaseNumber(office: route.intake.code, register: .applications, year: moment.date.year, serial: 1)
        else { throw Refusal.calendarEnds(year: moment.date.year) }
        let intake = Intake(
            number: number, act: route.act.act.id, service: route.definition.id, version: route.definition.version,
            channel: route.channel.id, intakeOffice: route.intake.code, handlingOffice: route.handling.code,
            applicant: applicant,
            representative: draft.representative.map { Representative(name: $0.name.trimmed, ground: $0.ground.trimmed) },
            documents: draft.documents.map {
                SubmittedDocument(id: DocumentID($0.id), kind: $0.kind, sheets: $0.sheets)
            },
            family: draft.family.map {
                FamilyMember(
                    name: $0.name.trimmed, relation: $0.relation.trimmed, birthDate: CivilDate(typed: $0.birthDate))
            }, forecast: [], answers: draft.answers)
        let event = CaseEvent(sequence: 1, at: moment, by: registrar, payload: .registered(intake), deadline: nil)
        return try CaseFile(folding: [event])
    }

    private var applicant: Applicant {
        let person = draft.applicant
        let number = try? PersonalNumber(person.iin, PersonalNumber.Kind(of: route.act.act))
        return Applicant(
            name: PersonName(
                surname: person.surname.trimmed, given: person.given.trimmed, patronymic: person.patronymic.trimmed),
            iin: number?.description, birthDate: CivilDate(typed: person.birthDate) ?? number?.birthDate,
            address: person.address.trimmed, phone: person.phone.trimmed,
            organization: person.organization.isBlank
                ? nil : Organization(name: person.organization.trimmed, number: person.organizationNumber.trimmed))
    }
}
