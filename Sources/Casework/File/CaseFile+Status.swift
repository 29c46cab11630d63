package import Legislation

extension CaseFile {
    /// The status that an event leaves behind.
    func nextStatus(after event: CaseEvent) -> CaseStatus {
        let awaiting = event.deadline.map { Self.status(awaiting: $0.stage) }
        return switch event.payload {
        case .drafted: .drafted
        case .returned: .returned
        case .reassigned, .extended, .formFilled, .rescheduled: status
        case .concluded(let conclusion) where conclusion.verdict == .sentBack: .sentBack
        case .signed: awaiting ?? .ready
        case .handedOut: awaiting ?? .handedOut
        case .posted: awaiting ?? .posted
        case .told: awaiting ?? .told
        case .sentToAccount: awaiting ?? .sentToAccount
        case .listed: awaiting ?? .paid
        case .slipRecorded: awaiting ?? deliveredAs
        case .suspended: .suspended
        case .resumed: closedAs ?? status
        case .terminated: .terminated
        case .withdrawn: .withdrawn
        case .intakeRefused: .notAccepted
        case .registered, .accumulated, .takenOff, .transferred, .received, .forwarded, .resolved, .visited, .referred, .concluded,
            .submitted, .completed, .returnTransferred, .returnReceived:
            awaiting ?? status
        }
    }

    private var deliveredAs: CaseStatus {
        switch delivery?.way {
        case .posted: .posted
        case .told: .told
        case .sentToAccount: .sentToAccount
        case .handedOut, nil: .handedOut
        }
    }

    /// The status of a case that waits for that stage to be done.
    package static func status(awaiting stage: Stage) -> CaseStatus {
        switch stage {
        case .intake, .accumulation: .acceptedAtCentre
        case .transfer: .inCourierRegister
        case .reception: .onTheWay
        case .forwarding: .received
        case .resolution: .awaitingResolution
        case .visit: .toBeVisited
        case .referral: .toBeReferred
        case .conclusion: .withBody
        case .examination, .drafting: .assigned
        case .signing: .awaitingSignature
        case .completion: .signed
        case .returnTransfer: .completed
        case .returnReception: .onTheWayBack
        case .delivery: .ready
        case .payment: .awaitingPayment
        case .slipReturn: .awaitingSlip
        }
    }
}
