/// Something that a person may do to an open case; the command line uses the same names.
package enum CaseAction: String, CaseIterable, Codable, Sendable {
    case accumulate
    case transfer
    case receive
    case forward
    case resolve
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
    case withdraw
}

/// An action with what it needs.
package enum CaseCommand: Hashable, Sendable {
    case accumulate
    case transfer
    case receive
    case forward
    case resolve(text: String, officer: OfficerReference)
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
    case withdraw(reason: String)

    /// Everything in it that a person typed.
    var texts: [String] {
        switch self {
        case .accumulate, .transfer, .receive, .forward, .submit, .sign, .complete, .sendToCentre, .receiveAtCentre: []
        case .resolve(let text, _), .reassign(_, let text), .return(let text), .withdraw(let text): [text]
        case .draft(let draft): draft.fields.values.flatMap { $0 } + [draft.reason]
        case .handOut(let first, let second), .post(let first, let second): [first, second]
        }
    }

    package var action: CaseAction {
        switch self {
        case .accumulate: .accumulate
        case .transfer: .transfer
        case .receive: .receive
        case .forward: .forward
        case .resolve: .resolve
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
        case .withdraw: .withdraw
        }
    }
}
