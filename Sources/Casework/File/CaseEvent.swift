package import Legislation
package import WorkingTime

/// One thing that happened to a case; a case is what its events say.
package struct CaseEvent: Hashable, Codable, Sendable {
    /// Counts from 1 within the case.
    package let sequence: Int
    package let at: CivilMoment
    package let by: Actor
    package let payload: Payload
    /// The deadline of the step that this event begins, as it was reckoned then; nil where none begins.
    package let deadline: StepDeadline?

    package enum Payload: Hashable, Codable, Sendable {
        case registered(Intake)
        case intakeRefused(Intake, missing: [DocumentID])
        case accumulated(register: CaseNumber)
        case takenOff
        case transferred
        case received
        case forwarded
        case resolved(text: String, officer: OfficerReference)
        case visited(report: String)
        case referred(note: String)
        case concluded(Conclusion)
        /// The other body has the longer time; with it the whole term moves, where the act sets one.
        case extended(reason: String, whole: TermDeadline?)
        case reassigned(officer: OfficerReference, reason: String)
        case drafted(Draft)
        case submitted
        case returned(reason: String, round: Int)
        /// The outgoing number, and the place in the waiting list where the service gives one.
        case signed(number: CaseNumber, place: CaseNumber?)
        case completed
        case returnTransferred
        case returnReceived
        case handedOut(to: String, documentSeen: String)
        case posted(address: String, item: String)
        case told(to: String, words: String)
        case sentToAccount(String)
        /// What was granted stands on that payment list.
        case listed(register: CaseNumber)
        case slipRecorded(text: String)
        case suspended(ground: String)
        case resumed(reason: String)
        case terminated(ground: String)
        case formFilled(FilledForm)
        /// A calendar changed, and with it the times of the case.
        case rescheduled(Rescheduling)
        case withdrawn(reason: String)

        /// The action that made the event; nil for what happens at the window or by a calendar.
        package var action: CaseAction? {
            switch self {
            case .registered, .intakeRefused, .rescheduled: nil
            case .accumulated: .accumulate
            case .takenOff: .takeOff
            case .transferred: .transfer
            case .received: .receive
            case .forwarded: .forward
            case .resolved: .resolve
            case .visited: .visit
            case .referred: .refer
            case .concluded: .conclude
            case .extended: .extend
            case .reassigned: .reassign
            case .drafted: .draft
            case .submitted: .submit
            case .returned: .return
            case .signed: .sign
            case .completed: .complete
            case .returnTransferred: .sendToCentre
            case .returnReceived: .receiveAtCentre
            case .handedOut: .handOut
            case .posted: .post
            case .told: .tell
            case .sentToAccount: .sendToAccount
            case .listed: .pay
            case .slipRecorded: .recordSlip
            case .suspended: .suspend
            case .resumed: .resume
            case .terminated: .terminate
            case .formFilled: .fillForm
            case .withdrawn: .withdraw
            }
        }
    }

    package init(sequence: Int, at: CivilMoment, by: Actor, payload: Payload, deadline: StepDeadline?) {
        self.sequence = sequence
        self.at = at
        self.by = by
        self.payload = payload
        self.deadline = deadline
    }
}

/// What was taken at the window.
package struct Intake: Hashable, Codable, Sendable {
    package let number: CaseNumber
    package let act: ActID
    package let service: ServiceID
    /// The version of the definition that the case keeps for life.
    package let version: Int
    package let channel: ChannelID
    /// The codes of the office at the window and of the one that decides.
    package let intakeOffice: Int
    package let handlingOffice: Int
    package let applicant: Applicant
    package let representative: Representative?
    package let documents: [SubmittedDocument]
    package let family: [FamilyMember]
    /// The latest moments of all steps, as told to the applicant.
    package let forecast: [StepDeadline]
    /// By when the act wants the whole service done; nil where it sets no such term.
    package let whole: TermDeadline?
    /// Whether papers are missing and the act's longer times hold.
    package let isLonger: Bool
    /// Why it was taken outside the hours of acceptance; empty for one taken within them.
    package let exception: String
    /// What was typed on forms at the window, by field name.
    package let answers: [String: [String]]
    /// Where the case stands in a journal on paper; nil for one that was registered here.
    package let origin: PaperOrigin?

    package init(
        number: CaseNumber, act: ActID, service: ServiceID, version: Int, channel: ChannelID, intakeOffice: Int,
        handlingOffice: Int, applicant: Applicant, representative: Representative?, documents: [SubmittedDocument],
        family: [FamilyMember], forecast: [StepDeadline], whole: TermDeadline? = nil, isLonger: Bool = false,
        exception: String = "", answers: [String: [String]] = [:], origin: PaperOrigin? = nil
    ) {
        self.number = number
        self.act = act
        self.service = service
        self.version = version
        self.channel = channel
        self.intakeOffice = intakeOffice
        self.handlingOffice = handlingOffice
        self.applicant = applicant
        self.representative = representative
        self.documents = documents
        self.family = family
        self.forecast = forecast
        self.whole = whole
        self.isLonger = isLonger
        self.exception = exception
        self.answers = answers
        self.origin = origin
    }
}

/// Where a case stands in a journal that was kept on paper, as it is written there.
package struct PaperOrigin: Hashable, Codable, Sendable {
    /// The number on paper; empty where it has none.
    package let number: String
    package let book: String
    package let page: String
    /// What else the journal says, such as the outcome.
    package let note: String

    package init(number: String, book: String, page: String, note: String = "") {
        self.number = number
        self.book = book
        self.page = page
        self.note = note
    }
}

/// An officer's draft: the decision, its form and what was typed into it.
package struct Draft: Hashable, Codable, Sendable {
    package let decision: DecisionKind
    package let form: FormID
    /// What the officer typed, by field name; lists hold a line each.
    package let fields: [String: [String]]
    /// Why it is refused; empty for a grant.
    package let reason: String

    package init(decision: DecisionKind, form: FormID, fields: [String: [String]], reason: String) {
        self.decision = decision
        self.form = form
        self.fields = fields
        self.reason = reason
    }
}
