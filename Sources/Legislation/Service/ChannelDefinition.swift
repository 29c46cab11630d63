package import WorkingTime

/// One way into a service, with its receipt, its stages in words and its steps with their times.
package struct ChannelDefinition: Identifiable, Hashable, Sendable {
    package let id: ChannelID
    /// What the clerk's list calls it: ours.
    package let name: LocalizedText
    /// The offices whose window takes the papers.
    package let intake: [OfficeSelector]
    /// The offices that decide: the same one, or the department behind a service centre.
    package let handling: [OfficeSelector]
    /// When papers are taken, where that is narrower than the office's own hours.
    package let acceptance: AcceptanceHours?
    /// Nil where the act gives none.
    package let receipt: ReceiptRule?
    package let delivery: [DeliveryKind]
    /// What the applicant's personal account shows as the case goes on.
    package let accountStatuses: [AccountStatus]
    /// A form of kind `sheet` that the applicant signs when something is handed out.
    package let handOutForm: FormID?
    /// What may be decided in this channel; empty where the service's own outcomes hold.
    package let outcomes: [Outcome]
    /// The stages in the words of the regulation's paragraph.
    package let stages: [SourcedText]
    /// The steps of the table, in their order; never empty.
    package let steps: [StepDefinition]

    package init(
        id: ChannelID, name: LocalizedText, intake: [OfficeSelector], handling: [OfficeSelector],
        acceptance: AcceptanceHours? = nil, receipt: ReceiptRule?, delivery: [DeliveryKind],
        accountStatuses: [AccountStatus] = [], handOutForm: FormID? = nil, outcomes: [Outcome] = [],
        stages: [SourcedText], steps: [StepDefinition]
    ) {
        self.id = id
        self.name = name
        self.intake = intake
        self.handling = handling
        self.acceptance = acceptance
        self.receipt = receipt
        self.delivery = delivery
        self.accountStatuses = accountStatuses
        self.handOutForm = handOutForm
        self.outcomes = outcomes
        self.stages = stages
        self.steps = steps
    }

    /// Whether that office's window takes papers in this channel.
    package func isOpen(at office: Office) -> Bool { intake.contains { $0.matches(office) } }

    /// Whether that office decides in this channel.
    package func decides(_ office: Office) -> Bool { handling.contains { $0.matches(office) } }

    /// The office that decides on what one takes: that office itself, or behind a centre the one of the same district, or
    /// the only one there.
    ///
    /// - Parameters:
    ///   - among: the places of the same act; asked for only where the window does not decide itself.
    ///   - office: the office that a place is.
    package func decidingOffice<Place>(
        behind window: Place, among places: () throws -> [Place], office: (Place) -> Office
    ) rethrows -> Place? {
        if decides(office(window)) { return window }
        let candidates = try places().filter { decides(office($0)) }
        let near = candidates.first { office($0).district == office(window).district }
        return near ?? (candidates.count == 1 ? candidates.first : nil)
    }

    /// The first step at which that stage is done, if the channel has it.
    package func step(for stage: Stage) -> StepDefinition? { steps.first { $0.stage == stage } }
}

/// The hours in which papers are taken, with the act's words for them.
package struct AcceptanceHours: Hashable, Sendable {
    package let hours: OpeningHours
    package let text: SourcedText

    package init(hours: OpeningHours, text: SourcedText) {
        self.hours = hours
        self.text = text
    }
}

/// What the personal account shows once a stage is done.
package struct AccountStatus: Hashable, Sendable {
    package let after: Stage
    package let text: SourcedText

    package init(after: Stage, text: SourcedText) {
        self.after = after
        self.text = text
    }
}

/// How a result reaches the applicant.
package enum DeliveryKind: String, CaseIterable, Codable, Sendable {
    case inPerson, post, centre
    /// Told in person or by telephone.
    case spoken
    /// Sent to the personal account of the portal.
    case account
}
