package import WorkingTime

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
    /// Nil where the act gives no time; the step is then due when the service's `total` limit is.
    package let period: ProcessingPeriod?
    /// The time in the act's words; empty where it gives none.
    package let periodQuote: String
    /// The time where papers are missing and the act lets the case go on.
    package let longer: LongerTerm?
    /// The step is done only after that decision; nil for every case.
    package let only: DecisionKind?
    /// The register that a grant is entered in at this step.
    package let register: StepRegister?
    /// Whether the act's table has the step, or we read it from the act's paragraphs.
    package let basis: Basis
    package let at: LegalReference

    package init(
        no: Int, stage: Stage, actor: StepActor, actorText: String, action: String, result: String,
        period: ProcessingPeriod?, periodQuote: String, longer: LongerTerm? = nil, only: DecisionKind? = nil,
        register: StepRegister? = nil, basis: Basis = .act, at: LegalReference
    ) {
        self.no = no
        self.stage = stage
        self.actor = actor
        self.actorText = actorText
        self.action = action
        self.result = result
        self.period = period
        self.periodQuote = periodQuote
        self.longer = longer
        self.only = only
        self.register = register
        self.basis = basis
        self.at = at
    }
}

/// The time of a step where papers are missing, with the act's words for it.
package struct LongerTerm: Hashable, Sendable {
    package let period: ProcessingPeriod
    package let quote: String
    package let at: LegalReference

    package init(period: ProcessingPeriod, quote: String, at: LegalReference) {
        self.period = period
        self.quote = quote
        self.at = at
    }
}

/// A register that a step enters a case in.
package enum StepRegister: String, CaseIterable, Codable, Sendable {
    /// The people who wait their turn; a grant gets its number there.
    case waitingList
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
    /// Somebody goes out to the place and records what was found.
    case visit
    /// The officer sends the file or the person to another body.
    case referral
    /// The other body works; the officer records its answer.
    case conclusion
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
    /// The answer is handed out, told or posted.
    case delivery
    /// The granted money goes on a list to banks or utilities.
    case payment
    /// The lower half of a referral comes back.
    case slipReturn
}

/// Who holds the file at a step.
package enum StepActor: String, CaseIterable, Codable, Sendable {
    case receptionist, head, officer, centreInspector, accumulationInspector, courier
    /// Another body: a commission, an enterprise, a doctor; the step's words name it.
    case body
}
