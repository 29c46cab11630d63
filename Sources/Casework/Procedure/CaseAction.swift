/// Something that a person may do to an open case; the command line uses the same names.
package enum CaseAction: String, CaseIterable, Codable, Sendable {
    case accumulate
    case takeOff = "take-off"
    case transfer
    case receive
    case forward
    case resolve
    case visit
    case refer
    case conclude
    case extend
    case reassign
    case draft
    case submit
    case sign
    case `return`
    case complete
    case sendToCentre = "send-to-centre"
    case receiveAtCentre = "receive-at-centre"
    case handOut = "hand-out"
    case post
    case tell
    case sendToAccount = "send-to-account"
    case pay
    case recordSlip = "record-slip"
    case suspend
    case resume
    case terminate
    case fillForm = "fill-form"
    case withdraw
}

/// An action with what it needs.
package enum CaseCommand: Hashable, Sendable {
    case accumulate
    /// What was put on the courier's register by mistake leaves it, while it is open.
    case takeOff
    case transfer
    case receive
    case forward
    case resolve(text: String, officer: OfficerReference)
    /// Somebody went out to the place and found what the report says.
    case visit(report: String)
    /// The file, or the person, is sent to another body, with a covering note.
    case refer(note: String)
    case conclude(Conclusion)
    /// The other body's chair gives it the longer time that the act allows.
    case extend(reason: String)
    case reassign(officer: OfficerReference, reason: String)
    case draft(Draft)
    case submit
    case sign
    case `return`(reason: String)
    case complete
    case sendToCentre
    case receiveAtCentre
    case handOut(to: String, documentSeen: String)
    case post(address: String, item: String)
    /// The answer is told in person or by telephone.
    case tell(to: String, words: String)
    /// The answer is sent to the applicant's account of the portal.
    case sendToAccount(String)
    /// What was granted goes on the day's payment list.
    case pay
    /// The lower half of a referral has come back.
    case recordSlip(text: String)
    case suspend(ground: String)
    case resume(reason: String)
    case terminate(ground: String)
    case fillForm(FilledForm)
    case withdraw(reason: String)

    /// Everything in it that a person typed.
    var texts: [String] {
        switch self {
        case .accumulate, .takeOff, .transfer, .receive, .forward, .submit, .sign, .complete, .sendToCentre, .receiveAtCentre,
            .pay:
            []
        case .resolve(let text, _), .reassign(_, let text), .return(let text), .withdraw(let text), .visit(let text),
            .refer(let text), .extend(let text), .sendToAccount(let text), .recordSlip(let text), .suspend(let text),
            .resume(let text), .terminate(let text):
            [text]
        case .conclude(let conclusion): [conclusion.body, conclusion.number, conclusion.text]
        case .fillForm(let form): form.fields.values.flatMap { $0 }
        case .draft(let draft): draft.fields.values.flatMap { $0 } + [draft.reason]
        case .handOut(let first, let second), .post(let first, let second), .tell(let first, let second): [first, second]
        }
    }

    package var action: CaseAction {
        switch self {
        case .accumulate: .accumulate
        case .takeOff: .takeOff
        case .transfer: .transfer
        case .receive: .receive
        case .forward: .forward
        case .resolve: .resolve
        case .visit: .visit
        case .refer: .refer
        case .conclude: .conclude
        case .extend: .extend
        case .reassign: .reassign
        case .draft: .draft
        case .submit: .submit
        case .sign: .sign
        case .return: .return
        case .complete: .complete
        case .sendToCentre: .sendToCentre
        case .receiveAtCentre: .receiveAtCentre
        case .handOut: .handOut
        case .post: .post
        case .tell: .tell
        case .sendToAccount: .sendToAccount
        case .pay: .pay
        case .recordSlip: .recordSlip
        case .suspend: .suspend
        case .resume: .resume
        case .terminate: .terminate
        case .fillForm: .fillForm
        case .withdraw: .withdraw
        }
    }
}
