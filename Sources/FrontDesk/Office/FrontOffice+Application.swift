import CaseStore
package import Casework
package import Legislation
package import Paper
package import WorkingTime

/// The applicant's forms before anything is registered.
extension FrontOffice {
    /// A form of the service with what a registration that is being typed knows of it; the number and the date stay blank.
    package func sheet(
        _ draft: RegistrationDraft, _ id: FormID, by actor: Actor, at moment: CivilMoment
    ) throws -> FormSheet {
        let route = try Route(draft: draft, intake: office(actor.office), office: self)
        guard let form = route.act.forms(of: route.definition).first(where: { $0.id == id }) else {
            throw Refusal.noFormToFill
        }
        let file = try ProvisionalCase(draft: draft, route: route, registrar: actor, moment: moment).file()
        return CaseFormFilling(
            file: file, definition: route.definition, intake: route.intake, handling: route.handling,
            head: try head(of: route.handling, on: moment.date), language: route.act.act.language, today: moment.date,
            isProvisional: true, requisites: try store.requisites(of: route.handling.code)
        ).sheet(form)
    }

    /// The same as a paper, with what was typed into it.
    package func document(
        _ draft: RegistrationDraft, _ id: FormID, by actor: Actor, at moment: CivilMoment
    ) throws -> Document {
        try sheet(draft, id, by: actor, at: moment).document(typed: draft.answers)
    }

    /// An office's letterhead as its letters bear it.
    package func letterhead(of code: Int) throws -> Letterhead {
        let place = try office(code)
        return Letterhead(
            place.office, try store.requisites(of: code), language: library.act(place.act)?.act.language ?? .kazakh)
    }

    /// Who heads an office.
    func head(of office: LocalOffice, on day: CivilDate) throws -> Account? {
        try store.head(office: office.code, on: day)
    }
}
