package import Casework

extension CaseEvent.Payload {
    /// What the journal calls it.
    package var name: String {
        switch self {
        case .registered: "registered"
        case .intakeRefused: "intakeRefused"
        case .accumulated: "accumulated"
        case .takenOff: "takenOff"
        case .transferred: "transferred"
        case .received: "received"
        case .forwarded: "forwarded"
        case .resolved: "resolved"
        case .visited: "visited"
        case .referred: "referred"
        case .concluded: "concluded"
        case .extended: "extended"
        case .reassigned: "reassigned"
        case .drafted: "drafted"
        case .submitted: "submitted"
        case .returned: "returned"
        case .signed: "signed"
        case .completed: "completed"
        case .returnTransferred: "returnTransferred"
        case .returnReceived: "returnReceived"
        case .handedOut: "handedOut"
        case .posted: "posted"
        case .told: "told"
        case .sentToAccount: "sentToAccount"
        case .listed: "listed"
        case .slipRecorded: "slipRecorded"
        case .suspended: "suspended"
        case .resumed: "resumed"
        case .terminated: "terminated"
        case .formFilled: "formFilled"
        case .rescheduled: "rescheduled"
        case .withdrawn: "withdrawn"
        }
    }
}
