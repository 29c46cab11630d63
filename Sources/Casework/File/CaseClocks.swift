package import Legislation
package import WorkingTime

/// The opening hours and holidays that a case's clocks run on: the window's and the deciding office's.
package struct CaseClocks: Sendable {
    package let intake: OfficeTime
    package let handling: OfficeTime

    package init(intake: OfficeTime, handling: OfficeTime) {
        self.intake = intake
        self.handling = handling
    }

    /// What rules the times of one case: the term of the whole service, and whether the longer times hold.
    package struct Term: Hashable, Sendable {
        package let whole: TermDeadline?
        package let isLonger: Bool

        package init(whole: TermDeadline? = nil, isLonger: Bool = false) {
            self.whole = whole
            self.isLonger = isLonger
        }
    }

    /// The term of the whole service by a channel, from the act's total limit; nil where it sets none.
    package func whole(
        of service: ServiceDefinition, by channel: ChannelDefinition, from received: CivilMoment
    ) throws(DeadlineError) -> TermDeadline? {
        guard let limit = service.totalLimit(of: channel.id), let period = limit.period else { return nil }
        let deadline = try handling.deadline(for: period, from: received)
        return TermDeadline(due: deadline.due, explanation: deadline.explanation, quote: limit.quote.text)
    }

    /// The deadline of a step that begins at that moment: its own time, or else the whole term's.
    package func deadline(
        of step: StepDefinition, from start: CivilMoment, in term: Term
    ) throws(DeadlineError) -> StepDeadline {
        let longer = term.isLonger ? step.longer : nil
        if let period = Self.period(of: step, isLonger: term.isLonger) {
            let deadline = try time(of: step.actor).deadline(for: period, from: start)
            return StepDeadline(
                step: step.no, stage: step.stage, holder: step.actor, due: deadline.due,
                explanation: deadline.explanation, quote: longer?.quote ?? step.periodQuote)
        }
        // What is done at the window at once has no use for a date weeks ahead.
        let whole = step.stage == .intake ? nil : term.whole
        return StepDeadline(
            step: step.no, stage: step.stage, holder: step.actor, due: whole?.due,
            explanation: whole?.explanation ?? [], quote: whole?.quote ?? step.periodQuote, isWholeTerm: whole != nil)
    }

    /// The latest moments of every step of a channel, each beginning when the one before is due.
    package func forecast(
        of channel: ChannelDefinition, from received: CivilMoment, in term: Term
    ) throws(DeadlineError) -> [StepDeadline] {
        var start = received
        var deadlines: [StepDeadline] = []
        for step in channel.steps {
            let deadline = try deadline(of: step, from: start, in: term)
            if !deadline.isWholeTerm { start = deadline.due ?? start }
            deadlines.append(deadline)
        }
        return deadlines
    }

    /// The step's own time; nil where the act gives it none.
    static func period(of step: StepDefinition, isLonger: Bool) -> ProcessingPeriod? {
        (isLonger ? step.longer?.period : nil) ?? step.period
    }

    /// At which of the two offices somebody works.
    enum Side {
        case window
        case deciding
    }

    static func side(of actor: StepActor) -> Side {
        switch actor {
        case .centreInspector, .accumulationInspector: .window
        case .receptionist, .head, .officer, .courier, .body: .deciding
        }
    }

    private func time(of actor: StepActor) -> OfficeTime {
        switch Self.side(of: actor) {
        case .window: intake
        case .deciding: handling
        }
    }
}

extension ServiceDefinition {
    /// The act's limit on the whole service by a channel: the channel's own, or the one for all.
    package func totalLimit(of channel: ChannelID) -> TimeLimit? {
        let totals = limits.filter { $0.kind == .total }
        return totals.first { $0.channel == channel } ?? totals.first { $0.channel == nil }
    }
}
