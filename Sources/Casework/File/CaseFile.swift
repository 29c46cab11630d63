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
    /// What was found at the place; empty until somebody went out.
    package private(set) var visitReport = ""
    /// What other bodies answered, in their order.
    package private(set) var conclusions: [Conclusion] = []
    /// Whether the other body has the longer time that its chair may give once.
    package private(set) var isExtended = false
    package private(set) var draft: Draft?
    /// How often the head has sent it back, and why the last time.
    package private(set) var round = 0
    package private(set) var returnReason = ""
    package private(set) var signature: Signature?
    package private(set) var delivery: Delivery?
    package private(set) var paymentList: CaseNumber?
    /// What the lower half of the referral said.
    package private(set) var slip = ""
    /// Why what was granted is held back or has ended.
    package private(set) var ground = ""
    package private(set) var withdrawalReason = ""
    package private(set) var courierRegister: CaseNumber?
    /// What was typed on forms since the window, by field name.
    private var typed: [String: [String]] = [:]
    /// The latest moments of all steps as a calendar moved them; nil while those told at the window stand.
    private var movedForecast: [StepDeadline]?
    /// The whole term as it was extended or moved; nil while the one told at the window stands.
    private var movedWhole: TermDeadline?
    /// The step that is open now with its deadline; nil once the case is closed.
    package private(set) var current: StepDeadline?
    /// When the step that is open now began; its time counts from there.
    package private(set) var stepBegan: CivilMoment
    /// The drafting step's deadline, which runs on when the head returns the file: the act gives no new time.
    package private(set) var drafting: StepDeadline?
    package private(set) var lastChange: CivilMoment
    /// How the case was closed, for what is suspended and resumed later.
    package private(set) var closedAs: CaseStatus?
    /// The number of events folded: the version against which another clerk's change is noticed.
    package private(set) var revision: Int

    package var number: CaseNumber { intake.number }
    package var applicant: Applicant { intake.applicant }
    package var conclusion: Conclusion? { conclusions.last }

    /// Everything typed on forms of the case, by field name; one name means one fact in all forms of a service.
    package var answers: [String: [String]] { intake.answers.merging(typed) { _, later in later } }

    /// The latest moments of all steps, as told at the window or moved by a calendar since.
    package var forecast: [StepDeadline] { movedForecast ?? intake.forecast }

    /// By when the act wants the whole service done; nil where it sets no such term.
    package var whole: TermDeadline? { movedWhole ?? intake.whole }

    /// The moment by which the applicant has the answer at the latest.
    package var answerBy: CivilMoment? { forecast.answerBy(whole: whole) }

    /// What rules the times of the case.
    package var term: CaseClocks.Term { CaseClocks.Term(whole: whole, isLonger: intake.isLonger) }

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
        stepBegan = first.at
        lastChange = first.at
        revision = 1
        follow(first)
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
        case .takenOff:
            courierRegister = nil
        case .resolved(let text, let officer):
            resolution = Resolution(text: text, by: event.by, at: event.at)
            self.officer = officer
        case .reassigned(let officer, _):
            self.officer = officer
        case .visited(let report):
            visitReport = report
            // Where nobody was named, who went out answers for the case.
            officer = officer ?? OfficerReference(login: event.by.login, name: event.by.name, phone: "")
        case .concluded(let conclusion):
            conclusions.append(conclusion)
        case .extended(_, let whole):
            isExtended = true
            movedWhole = whole ?? movedWhole
        case .drafted(let draft):
            self.draft = draft
            typed.merge(draft.fields) { _, later in later }
        case .formFilled(let form):
            typed.merge(form.fields) { _, later in later }
        case .returned(let reason, let round):
            returnReason = reason
            self.round = round
        case .signed(let number, let place):
            signature = Signature(number: number, place: place, by: event.by, at: event.at)
        case .handedOut(let person, let document):
            deliver(.handedOut(to: person, documentSeen: document), event)
        case .posted(let address, let item):
            deliver(.posted(address: address, item: item), event)
        case .told(let person, let words):
            deliver(.told(to: person, words: words), event)
        case .sentToAccount(let account):
            deliver(.sentToAccount(account), event)
        case .listed(let register):
            paymentList = register
        case .slipRecorded(let text):
            slip = text
        case .suspended(let ground), .terminated(let ground):
            self.ground = ground
        case .resumed:
            ground = ""
        case .rescheduled(let times):
            movedForecast = times.forecast
            movedWhole = times.whole
        case .withdrawn(let reason):
            withdrawalReason = reason
        case .transferred, .received, .forwarded, .referred, .submitted, .completed, .returnTransferred, .returnReceived:
            break
        }
        follow(event)
        status = nextStatus(after: event)
        if !status.isOpen, status != .suspended, status != .terminated { closedAs = status }
        // NB: a calendar's change is no work on the file: an answer stays ready since its day.
        if event.payload.action != nil { lastChange = event.at }
        revision = event.sequence
    }

    private mutating func deliver(_ way: Delivery.Way, _ event: CaseEvent) {
        delivery = Delivery(at: event.at, by: event.by, way: way)
    }

    private mutating func follow(_ event: CaseEvent) {
        if event.deadline?.step != current?.step { stepBegan = event.at }
        current = event.deadline
        if let deadline = event.deadline, deadline.stage == .drafting { drafting = deadline }
    }
}
