package import Legislation
package import WorkingTime

/// By when one holder must have done one step, and why.
package struct StepDeadline: Hashable, Codable, Sendable {
    /// The step's number in its channel.
    package let step: Int
    package let stage: Stage
    package let holder: StepActor
    /// Nil where the act gives the step no time.
    package let due: CivilMoment?
    package let explanation: [DeadlineNote]
    /// The time in the act's words.
    package let quote: String

    package init(
        step: Int, stage: Stage, holder: StepActor, due: CivilMoment?, explanation: [DeadlineNote], quote: String
    ) {
        self.step = step
        self.stage = stage
        self.holder = holder
        self.due = due
        self.explanation = explanation
        self.quote = quote
    }
}

/// The opening hours and holidays that a case's clocks run on: the window's and the deciding office's.
package struct CaseClocks: Sendable {
    package let intake: OfficeTime
    package let handling: OfficeTime

    package init(intake: OfficeTime, handling: OfficeTime) {
        self.intake = intake
        self.handling = handling
    }

    /// The deadline of a step that begins at that moment.
    package func deadline(of step: StepDefinition, from start: CivilMoment) throws(DeadlineError) -> StepDeadline {
        let deadline = if let period = step.period {
            try time(of: step.actor).deadline(for: period, from: start)
        } else {
            Deadline?.none
        }
        return StepDeadline(
            step: step.no, stage: step.stage, holder: step.actor, due: deadline?.due,
            explanation: deadline?.explanation ?? [], quote: step.periodQuote)
    }

    /// The latest moments of every step of a channel, each beginning when the one before is due.
    package func forecast(
        of channel: ChannelDefinition, from received: CivilMoment
    ) throws(DeadlineError) -> [StepDeadline] {
        var start = received
        var deadlines: [StepDeadline] = []
        for step in channel.steps {
            let deadline = try deadline(of: step, from: start)
            start = deadline.due ?? start
            deadlines.append(deadline)
        }
        return deadlines
    }

    private func time(of actor: StepActor) -> OfficeTime {
        switch actor {
        case .centreInspector, .accumulationInspector: intake
        case .receptionist, .head, .officer, .courier, .body: handling
        }
    }
}
