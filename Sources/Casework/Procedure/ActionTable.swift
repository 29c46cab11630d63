package import Legislation

/// Which role may do what in which status: the whole procedure at a glance.
///
/// The table is complete by the compiler (every status is named) and pinned by a test that prints it. What a channel lacks
/// is never reached: a status comes from the channel's own steps.
package enum ActionTable {
    /// The actions open to a role in a status, before anyone asks whose file it is, in the order of the work.
    package static func actions(_ role: Role, in status: CaseStatus) -> [CaseAction] {
        open[status]?[role] ?? []
    }

    /// The roles that may do an action in a status; empty where nobody may.
    package static func roles(for action: CaseAction, in status: CaseStatus) -> Set<Role> {
        let own = rows[status]?[action] ?? []
        return action == .fillForm ? own.union(writers(in: status)) : own
    }

    /// Why nobody, or not that role, may do an action in a status; nil where the role may.
    package static func refusalReason(for action: CaseAction, in status: CaseStatus, role: Role) -> Refusal? {
        let roles = roles(for: action, in: status)
        if roles.isEmpty { return .notInThisStatus(action, status) }
        return roles.contains(role) ? nil : .notYourRole(action, role, may: Role.allCases.filter(roles.contains))
    }

    /// Who may fill a form of the service for a case; only an application that was never taken has none.
    private static func writers(in status: CaseStatus) -> Set<Role> {
        status == .notAccepted ? [] : [.receptionist, .head, .officer, .centreInspector]
    }

    /// What is open by status and role, made once: the key bar of each picture asks for it several times.
    private static let open: [CaseStatus: [Role: [CaseAction]]] = {
        var open: [CaseStatus: [Role: [CaseAction]]] = [:]
        for status in CaseStatus.allCases {
            for action in CaseAction.allCases {
                for role in roles(for: action, in: status) { open[status, default: [:]][role, default: []].append(action) }
            }
        }
        return open
    }()

    /// The rows by status, made once.
    private static let rows = Dictionary(uniqueKeysWithValues: CaseStatus.allCases.map { ($0, row($0)) })

    /// What may be done in a status, and by whom.
    private static func row(_ status: CaseStatus) -> [CaseAction: Set<Role>] {
        switch status {
        case .acceptedAtCentre: [.accumulate: [.accumulationInspector], .withdraw: [.centreInspector]]
        // Accumulated again is what the courier left behind: it is carried over to the next register.
        case .inCourierRegister:
            [
                .accumulate: [.accumulationInspector], .takeOff: [.accumulationInspector], .transfer: [.courier],
                .withdraw: [.centreInspector],
            ]
        case .onTheWay: [.receive: [.receptionist]]
        case .received: [.forward: [.receptionist], .withdraw: window]
        case .awaitingResolution: [.resolve: [.head], .withdraw: window]
        case .toBeVisited: [.visit: [.officer], .reassign: [.head], .withdraw: window]
        // Without the other body the officer may only refuse.
        case .toBeReferred: [.refer: [.officer], .draft: [.officer], .reassign: [.head], .withdraw: window]
        case .withBody: [.conclude: [.officer], .extend: [.officer], .withdraw: window]
        case .sentBack: [.refer: [.officer], .draft: [.officer], .reassign: [.head], .withdraw: window]
        // An examination, or a refusal that is thought over, may come before another body's turn: `Procedure` knows whether it does.
        case .assigned: [.refer: [.officer], .reassign: [.head], .draft: [.officer], .withdraw: window]
        case .drafted: [.refer: [.officer], .reassign: [.head], .draft: [.officer], .submit: [.officer], .withdraw: window]
        case .returned: [.refer: [.officer], .reassign: [.head], .draft: [.officer], .withdraw: window]
        case .awaitingSignature: [.sign: [.head], .return: [.head], .withdraw: window]
        case .signed: [.complete: [.officer]]
        case .completed: [.sendToCentre: [.receptionist]]
        case .onTheWayBack: [.receiveAtCentre: [.accumulationInspector]]
        case .ready:
            [
                .handOut: [.receptionist, .officer, .centreInspector], .post: [.receptionist, .officer],
                .tell: [.receptionist, .officer], .sendToAccount: [.receptionist, .officer],
            ]
        case .awaitingPayment: [.pay: [.officer]]
        case .awaitingSlip: [.recordSlip: [.receptionist, .officer]]
        case .handedOut, .posted, .told, .sentToAccount, .paid: [.suspend: [.head], .terminate: [.head]]
        case .suspended: [.resume: [.head], .terminate: [.head]]
        case .notAccepted, .terminated, .withdrawn: [:]
        }
    }

    /// Who takes back an application at the window.
    private static let window: Set<Role> = [.receptionist, .centreInspector]

    /// The roles that may register at the window of an office of that kind.
    package static func registrars(at kind: Office.Kind) -> Set<Role> {
        switch kind {
        case .department, .akimat, .enterprise, .commission, .municipality, .institution: [.receptionist]
        case .centre: [.centreInspector]
        }
    }
}
