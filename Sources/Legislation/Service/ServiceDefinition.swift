package import WorkingTime

/// Everything an act says of one service, as a version that a case keeps for life.
package struct ServiceDefinition: Identifiable, Hashable, Sendable {
    package let id: ServiceID
    package let act: ActID
    /// Counts from 1 and grows with each change of the data.
    package let version: Int
    /// The first and the last day of this version; nil where the act's own days hold.
    package let from: CivilDate?
    package let until: CivilDate?
    /// The title that the program shows.
    package let title: SourcedText
    /// The same title as the act prints it elsewhere (list, heading, appendices), where it differs.
    package let otherTitles: [SourcedText]
    /// A short name for the clerk's lists: ours.
    package let shortName: LocalizedText
    package let provider: [SourcedText]
    /// Who carries it out, as the act names the post.
    package let executors: [SourcedText]
    package let recipients: [SourcedText]
    package let fee: Fee
    /// The act's word on the kind of the service, such as «автоматтандырылмаған»; nil where it is silent.
    package let automation: SourcedText?
    package let legalBasis: [SourcedText]
    /// Nil where the act is silent.
    package let result: SourcedText?
    /// The matters on which the act says nothing.
    package let silent: [SilentSubject]
    package let provisions: [Provision]
    package let limits: [TimeLimit]
    package let leftToStandard: [LeftToStandard]
    package let documents: [RequiredDocument]
    /// Who is served out of turn.
    package let priority: [SourcedText]
    package let refusalGrounds: [SourcedText]
    package let suspensionGrounds: [SourcedText]
    package let terminationGrounds: [SourcedText]
    /// Where to complain.
    package let complaints: [ContactPoint]
    /// Where to ask.
    package let contacts: [ContactPoint]
    package let indicators: IndicatorTable?
    package let channels: [ChannelDefinition]
    /// What may be decided, on which form; several of one decision leave the choice to the officer.
    package let outcomes: [Outcome]
    /// Every form of the service, in the act's order.
    package let forms: [FormID]
    package let defects: [Defect]

    package init(
        id: ServiceID, act: ActID, version: Int, from: CivilDate? = nil, until: CivilDate? = nil, title: SourcedText,
        otherTitles: [SourcedText], shortName: LocalizedText, provider: [SourcedText], executors: [SourcedText] = [],
        recipients: [SourcedText], fee: Fee, automation: SourcedText?, legalBasis: [SourcedText], result: SourcedText?,
        silent: [SilentSubject] = [], provisions: [Provision], limits: [TimeLimit], leftToStandard: [LeftToStandard],
        documents: [RequiredDocument], priority: [SourcedText] = [], refusalGrounds: [SourcedText],
        suspensionGrounds: [SourcedText] = [], terminationGrounds: [SourcedText] = [],
        complaints: [ContactPoint] = [], contacts: [ContactPoint] = [], indicators: IndicatorTable? = nil,
        channels: [ChannelDefinition], outcomes: [Outcome], forms: [FormID], defects: [Defect]
    ) {
        self.id = id
        self.act = act
        self.version = version
        self.from = from
        self.until = until
        self.title = title
        self.otherTitles = otherTitles
        self.shortName = shortName
        self.provider = provider
        self.executors = executors
        self.recipients = recipients
        self.fee = fee
        self.automation = automation
        self.legalBasis = legalBasis
        self.result = result
        self.silent = silent
        self.provisions = provisions
        self.limits = limits
        self.leftToStandard = leftToStandard
        self.documents = documents
        self.priority = priority
        self.refusalGrounds = refusalGrounds
        self.suspensionGrounds = suspensionGrounds
        self.terminationGrounds = terminationGrounds
        self.complaints = complaints
        self.contacts = contacts
        self.indicators = indicators
        self.channels = channels
        self.outcomes = outcomes
        self.forms = forms
        self.defects = defects
    }

    /// The channel of that name, if the service has it.
    package func channel(_ id: ChannelID) -> ChannelDefinition? { channels.first { $0.id == id } }

    /// What may be decided in a channel: its own outcomes, or the service's where it has none.
    package func outcomes(in channel: ChannelDefinition) -> [Outcome] {
        channel.outcomes.isEmpty ? outcomes : channel.outcomes
    }

    /// The forms that a decision may be written on in a channel, in the data's order.
    package func outcomes(_ decision: DecisionKind, in channel: ChannelDefinition) -> [Outcome] {
        outcomes(in: channel).filter { $0.decision == decision }
    }

    /// The form that a decision is first written on, if the service has that outcome.
    package func outcome(_ decision: DecisionKind) -> Outcome? { outcomes.first { $0.decision == decision } }
}

/// What the applicant pays, in the act's words.
package struct Fee: Hashable, Sendable {
    package let isFree: Bool
    package let text: SourcedText

    package init(isFree: Bool, text: SourcedText) {
        self.isFree = isFree
        self.text = text
    }
}
