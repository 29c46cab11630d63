import CaseStore
package import Casework
import Legislation
package import WorkingTime

/// The office's journal of complaints.
extension FrontOffice {
    /// Enters a complaint; about a case it is also one about the case's service.
    ///
    /// - Throws: the `ComplaintRefusal`; a refusal where the case is another office's.
    package func enter(_ draft: ComplaintDraft, by actor: Actor, at moment: CivilMoment) throws -> Complaint {
        guard actor.role.may(.takeComplaints) else { throw ComplaintRefusal.mayNotRegister(actor.role) }
        if let reason = draft.refusalReason { throw reason }
        let service = try draft.file.map { try dossier($0, for: actor).file.intake.service } ?? draft.service
        let definition = try service.map { id in
            guard let definition = library.service(id) else { throw IntakeProblems([.serviceUnknown(id.rawValue)]) }
            return definition
        }
        let kept = ComplaintDraft(
            complainant: draft.complainant, address: draft.address, phone: draft.phone, way: draft.way, file: draft.file,
            service: service, about: draft.about)
        return try store.enter(kept, term: term(of: definition, at: actor.office, from: moment), by: actor, at: moment)
    }

    /// Notes what was answered to a complaint of the person's office.
    package func answer(
        _ number: CaseNumber, _ outcome: Complaint.Outcome, _ text: String, by actor: Actor, at moment: CivilMoment
    ) throws -> Complaint {
        guard actor.role.may(.answerComplaints) else { throw ComplaintRefusal.mayNotAnswer(actor.role) }
        guard number.office == actor.office else { throw Refusal.otherOffice }
        return try store.answer(number, outcome, text, by: actor, at: moment)
    }

    /// The complaints of the person's office, or of every office for those who check; the newest first.
    package func complaints(in period: RegisterPeriod? = nil, for actor: Actor) throws -> [Complaint] {
        guard actor.role.may(.readComplaints) else { throw ComplaintRefusal.mayNotRegister(actor.role) }
        return try store.complaints(office: actor.role.may(.readEveryOffice) ? nil : actor.office, in: period)
    }

    /// The act's own term for the answer, reckoned from the receipt; nil where the act states none, for none is invented.
    private func term(
        of definition: ServiceDefinition?, at code: Int, from moment: CivilMoment
    ) throws -> TermDeadline? {
        guard let limit = definition?.limits.first(where: { $0.kind == .complaint }), let period = limit.period else { return nil }
        let hours = try time(of: office(code))
        do throws(DeadlineError) {
            let deadline = try hours.deadline(for: period, from: moment)
            return TermDeadline(due: deadline.due, explanation: deadline.explanation, quote: limit.quote.text)
        } catch {
            throw Refusal(error)
        }
    }
}
