import Legislation

/// Which role may do what: the duties of the house, and the actions on files that `ActionTable` gives.
///
/// Screens, use cases, store and commands all ask here; `tereze user rights` prints it.
package enum RightTable {
    /// The roles that have a duty.
    package static func roles(for duty: Duty) -> Set<Role> {
        switch duty {
        case .register: Office.Kind.allCases.reduce(into: []) { $0.formUnion(ActionTable.registrars(at: $1)) }
        case .readEveryOffice: [.auditor, .administrator]
        case .printPapers: [.receptionist, .head, .officer, .centreInspector, .accumulationInspector]
        case .printRegisters: [.head, .receptionist, .centreInspector, .accumulationInspector, .auditor]
        case .takeComplaints: [.receptionist, .centreInspector, .accumulationInspector, .head]
        case .answerComplaints: [.head, .officer]
        case .readComplaints: Set(Role.allCases).subtracting([.courier])
        case .readLists: [.head, .officer, .auditor, .administrator]
        case .makeLists: [.head, .officer]
        case .readCouriers: [.receptionist, .accumulationInspector, .courier, .auditor, .administrator]
        case .gatherCouriers: [.receptionist, .accumulationInspector]
        case .carryCouriers: [.courier]
        case .setLetterhead, .setResolutions, .appointDeputies, .careForStore, .erasePeople: [.head, .administrator]
        // NB: who keeps the accounts or checks the journal does not decide as well.
        case .standIn: [.receptionist, .head, .officer, .centreInspector, .accumulationInspector, .courier]
        case .keepAccounts, .changeCalendar, .scheduleBackups: [.administrator]
        }
    }

    /// The roles that may do an action on a file in some status.
    package static func roles(for action: CaseAction) -> Set<Role> {
        CaseStatus.allCases.reduce(into: []) { $0.formUnion(ActionTable.roles(for: action, in: $1)) }
    }
}

extension Role {
    /// Whether the role has a duty.
    package func may(_ duty: Duty) -> Bool { RightTable.roles(for: duty).contains(self) }

    /// The roles that have a duty, in their order.
    package static func having(_ duty: Duty) -> [Role] { allCases.filter { $0.may(duty) } }
}
