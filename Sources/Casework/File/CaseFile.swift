package import Legislation
package import WorkingTime

/// A case as its events leave it: nothing here is set by hand.
package struct CaseFile: Hashable, Codable, Sendable {
    package private(set) var intake: Intake
    package private(set) var status: CaseStatus
    package private(set) var registeredAt: CivilMoment
    package private(set) var registrar: Actor
    package private(set) var missing: [DocumentID] = []
    package private(set) var resolution: Resolution?
    package private(set) var officer: OfficerReference?
    package private(set) var draft: Draft?
    /// How often the head has sent it back, and why the last time.
    package private(set) var round = 0
    package private(set) var returnReason = ""
    package private(set) var signature: Signature?
    package private(set) var delivery: Delivery?
    package private(set) var withdrawalReason = ""
    package private(set) var courierRegister: CaseNumber?
    /// The step that is open now with its deadline; nil once the case is closed.
    package private(set) var current: StepDeadline?
    /// The drafting step's deadline, which runs on when the head returns the file: the act gives no new time.
    package private(set) var drafting: StepDeadline?
    package private(set) var lastChange: CivilMoment
    /// The number of events folded: the version against which another clerk's change is noticed.
    package private(set) var revision: Int

    package var number: CaseNumber { intake.number }
    package var applicant: Applicant { intake.applicant }

    /// The moment by which the applicant has the answer at the latest, as told at the window.
    package var answerBy: CivilMoment? { intake.forecast.last(where: { $0.due != nil })?.due }

    /// Why events do not make a case.
    package enum FoldError: Error, Hashable, Sendable {
        case noEvents
        case firstIsNotIntake
        case secondIntake(sequence: Int)
        case gap(expected: Int, found: Int)
    }

    /// Folds a case from its events, which begin with the intake and have no gap.
    package init(folding events: [CaseEvent]) throws(FoldError) {
        guard let first = events.first else { throw .noEvents }
        switch first.payload {
        case .registered(let intake):
            self.intake = intake
            status = .awaitingResolution
        case .intakeRefused(let intake, let missing):
            self.intake = intake
            self.missing = missing
            status = .notAccepted
        default:
            throw .firstIsNotIntake
        }
        guard first.sequence == 1 else { throw .gap(expected: 1, found: first.sequence) }
        registeredAt = first.at
        registrar = first.by
        lastChange = first.at
        revision = 1
        follow(first.deadline)
        status = first.deadline.map { Self.status(awaiting: $0.stage) } ?? status
        for event in events.dropFirst() { try apply(event) }
    }

    /// The case after one more event.
    package mutating func apply(_ event: CaseEvent) throws(FoldError) {
        guard event.sequence == revision + 1 else { throw .gap(expected: revision + 1, found: event.sequence) }
        switch event.payload {
        case .registered, .intakeRefused:
            throw .secondIntake(sequence: event.sequence)
        case .accumulated(let register):
            courierRegister = register
        case .resolved(let text, let officer):
            resolution = Resolution(text: text, by: event.by, at: event.at)
            self.officer = officer
        case .reassigned(let officer, _):
            self.officer = officer
        case .drafted(let draft):
            self.draft = draft
        case .returned(let reason, let round):
            returnReason = reason
            self.round = round
        case .signed(let number):
            signature = Signature(number: number, by: event.by, at: event.at)
        case .handedOut(let person, let document):
            delivery = Delivery(at: event.at, by: event.by, way: .handedOut(to: person, documentSeen: document))
        case .posted(let address, let item):
            delivery = Delivery(at: event.at, by: event.by, way: .posted(address: address, item: item))
        case .withdrawn(let reason):
            withdrawalReason = reason
        case .transferred, .received, .forwarded, .submitted, .completed, .returnTransferred, .returnReceived:
            break
        }
        follow(event.deadline)
        status = Self.status(after: event, holding: status)
        lastChange = event.at
        revision = event.sequence
    }

    private mutating func follow(_ deadline: StepDeadline?) {
        current = deadline
        if let deadline, deadline.stage == .drafting { drafting = deadline }
    }

    /// The status that an event leaves behind.
    private static func status(after event: CaseEvent, holding status: CaseStatus) -> CaseStatus {
        switch event.payload {
        case .drafted: .drafted
        case .returned: .returned
        case .reassigned: status
        case .handedOut: .handedOut
        case .posted: .posted
        case .withdrawn: .withdrawn
        case .intakeRefused: .notAccepted
        case .registered, .accumulated, .transferred, .received, .forwarded, .resolved, .submitted, .signed,
            .completed, .returnTransferred, .returnReceived:
            event.deadline.map { Self.status(awaiting: $0.stage) } ?? status
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
        case .visit, .referral, .conclusion, .examination, .drafting: .assigned
        case .signing: .awaitingSignature
        case .completion: .signed
        case .returnTransfer: .completed
        case .returnReception: .onTheWayBack
        case .delivery, .payment, .slipReturn: .ready
        }
    }
}

/// The head's written order.
package struct Resolution: Hashable, Codable, Sendable {
    package let text: String
    package let by: Actor
    package let at: CivilMoment
}

/// The head's signature and the outgoing number that it gave the letter.
package struct Signature: Hashable, Codable, Sendable {
    package let number: CaseNumber
    package let by: Actor
    package let at: CivilMoment
}

/// How the answer left the office.
package struct Delivery: Hashable, Codable, Sendable {
    package let at: CivilMoment
    package let by: Actor
    package let way: Way

    package enum Way: Hashable, Codable, Sendable {
        case handedOut(to: String, documentSeen: String)
        case posted(address: String, item: String)
    }
}
