package import WorkingTime

/// One way into a service, with its receipt, its stages in words and its steps with their times.
package struct ChannelDefinition: Identifiable, Hashable, Sendable {
    package let id: ChannelID
    /// The offices whose window takes the papers.
    package let intake: [Office.Kind]
    /// The offices that decide: the same one, or the department behind a service centre.
    package let handling: [Office.Kind]
    /// Nil where the act gives none.
    package let receipt: ReceiptRule?
    package let delivery: [DeliveryKind]
    /// The stages in the words of the regulation's paragraph.
    package let stages: [SourcedText]
    /// The steps of the table, in their order; never empty.
    package let steps: [StepDefinition]

    package init(
        id: ChannelID, intake: [Office.Kind], handling: [Office.Kind], receipt: ReceiptRule?,
        delivery: [DeliveryKind], stages: [SourcedText], steps: [StepDefinition]
    ) {
        self.id = id
        self.intake = intake
        self.handling = handling
        self.receipt = receipt
        self.delivery = delivery
        self.stages = stages
        self.steps = steps
    }

    /// The step at which that stage is done, if the channel has it.
    package func step(for stage: Stage) -> StepDefinition? { steps.first { $0.stage == stage } }
}

/// What the applicant is given for the papers.
package struct ReceiptRule: Hashable, Sendable {
    package let kind: ReceiptKind
    package let form: FormID
    /// The words by which the act names it.
    package let text: SourcedText

    package init(kind: ReceiptKind, form: FormID, text: SourcedText) {
        self.kind = kind
        self.form = form
        self.text = text
    }
}

/// The kinds of proof that papers were taken; each act names its own.
package enum ReceiptKind: String, CaseIterable, Codable, Sendable {
    /// Түбіртек.
    case slip
    /// Талон.
    case ticket
    /// Қолхат.
    case acknowledgement
    /// Жыртылмалы талон.
    case tearOffTicket
}

/// How a result reaches the applicant.
package enum DeliveryKind: String, CaseIterable, Codable, Sendable {
    case inPerson, post, centre
}

/// One step of a channel: who does what, with which result, in what time.
package struct StepDefinition: Hashable, Sendable {
    /// The step's number in our reading of the table, from 1.
    package let no: Int
    /// What the engine takes the step for.
    package let stage: Stage
    package let actor: StepActor
    /// The unit's name in the act's words.
    package let actorText: String
    package let action: String
    package let result: String
    /// Nil where the act gives no time.
    package let period: ProcessingPeriod?
    /// The time in the act's words; empty where it gives none.
    package let periodQuote: String
    package let at: LegalReference

    package init(
        no: Int, stage: Stage, actor: StepActor, actorText: String, action: String, result: String,
        period: ProcessingPeriod?, periodQuote: String, at: LegalReference
    ) {
        self.no = no
        self.stage = stage
        self.actor = actor
        self.actorText = actorText
        self.action = action
        self.result = result
        self.period = period
        self.periodQuote = periodQuote
        self.at = at
    }
}

/// The part of a procedure that a step stands for; the engine knows what ends each.
package enum Stage: String, CaseIterable, Codable, Sendable {
    /// Papers taken, checked and registered; the receipt given.
    case intake
    /// The centre gathers the day's files into a courier register.
    case accumulation
    /// The courier carries them to the deciding office.
    case transfer
    /// The deciding office's chancery takes them from the courier.
    case reception
    /// The chancery lays the file before the head.
    case forwarding
    /// The head writes the resolution and names the officer.
    case resolution
    /// The officer examines the papers.
    case examination
    /// The officer drafts the answer and submits it.
    case drafting
    /// The head signs or returns it.
    case signing
    /// The officer completes the signed file and gives it to the chancery.
    case completion
    /// The chancery sends the answer to the centre.
    case returnTransfer
    /// The centre takes the answer in.
    case returnReception
    /// The answer is handed out or posted.
    case delivery
}

/// Who holds the file at a step.
package enum StepActor: String, CaseIterable, Codable, Sendable {
    case receptionist, head, officer, centreInspector, accumulationInspector, courier
}

/// What was decided.
package enum DecisionKind: String, CaseIterable, Codable, Sendable {
    case grant, refuse
}

/// A decision and the form that it is written on.
package struct Outcome: Hashable, Sendable {
    package let decision: DecisionKind
    package let form: FormID

    package init(decision: DecisionKind, form: FormID) {
        self.decision = decision
        self.form = form
    }
}
