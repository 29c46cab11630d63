/// Everything an act says of one service, as a version that a case keeps for life.
package struct ServiceDefinition: Identifiable, Hashable, Sendable {
    package let id: ServiceID
    package let act: ActID
    /// Counts from 1 and grows with each change of the data.
    package let version: Int
    /// The title that the program shows.
    package let title: SourcedText
    /// The same title as the act prints it elsewhere (list, heading, appendices), where it differs.
    package let otherTitles: [SourcedText]
    /// A short name for the clerk's lists: ours.
    package let shortName: LocalizedText
    package let provider: [SourcedText]
    package let recipients: [SourcedText]
    package let fee: Fee
    /// The act's word on the kind of the service, such as «автоматтандырылмаған».
    package let automation: SourcedText
    package let legalBasis: [SourcedText]
    package let result: SourcedText
    package let provisions: [Provision]
    package let limits: [TimeLimit]
    package let leftToStandard: [LeftToStandard]
    package let documents: [RequiredDocument]
    package let refusalGrounds: [SourcedText]
    package let channels: [ChannelDefinition]
    package let outcomes: [Outcome]
    /// Every form of the service, in the act's order.
    package let forms: [FormID]
    package let defects: [Defect]

    package init(
        id: ServiceID, act: ActID, version: Int, title: SourcedText, otherTitles: [SourcedText],
        shortName: LocalizedText, provider: [SourcedText], recipients: [SourcedText], fee: Fee,
        automation: SourcedText, legalBasis: [SourcedText], result: SourcedText, provisions: [Provision],
        limits: [TimeLimit], leftToStandard: [LeftToStandard], documents: [RequiredDocument],
        refusalGrounds: [SourcedText], channels: [ChannelDefinition], outcomes: [Outcome], forms: [FormID],
        defects: [Defect]
    ) {
        self.id = id
        self.act = act
        self.version = version
        self.title = title
        self.otherTitles = otherTitles
        self.shortName = shortName
        self.provider = provider
        self.recipients = recipients
        self.fee = fee
        self.automation = automation
        self.legalBasis = legalBasis
        self.result = result
        self.provisions = provisions
        self.limits = limits
        self.leftToStandard = leftToStandard
        self.documents = documents
        self.refusalGrounds = refusalGrounds
        self.channels = channels
        self.outcomes = outcomes
        self.forms = forms
        self.defects = defects
    }

    /// The channel of that name, if the service has it.
    package func channel(_ id: ChannelID) -> ChannelDefinition? { channels.first { $0.id == id } }

    /// The form that a decision is written on, if the service has that outcome.
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

/// One more thing that the act says of the service: who is who, where to learn of it, who answers for it.
package struct Provision: Hashable, Sendable {
    package let topic: Topic
    package let text: SourcedText

    package enum Topic: String, CaseIterable, Codable, Sendable {
        case definition, basisOfRegulation, information, staffing, intake, units, procedure, responsibility
    }

    package init(topic: Topic, text: SourcedText) {
        self.topic = topic
        self.text = text
    }
}

/// A matter that the act leaves to the ministry's Standard, and so does not say itself.
package struct LeftToStandard: Hashable, Sendable {
    package let subject: Subject
    package let text: SourcedText

    package enum Subject: String, CaseIterable, Codable, Sendable {
        case limits, documents, refusalGrounds, information
    }

    package init(subject: Subject, text: SourcedText) {
        self.subject = subject
        self.text = text
    }
}
