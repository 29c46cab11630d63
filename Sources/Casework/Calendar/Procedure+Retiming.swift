import Legislation
package import WorkingTime

/// The times of a case as its clocks give them now.
package struct Retiming: Hashable, Sendable {
    package let current: StepDeadline?
    package let forecast: [StepDeadline]
    package let whole: TermDeadline?

    /// The moments that lists keep.
    package var dues: CaseTimeline.Dues {
        CaseTimeline.Dues(step: current?.due, answer: forecast.answerBy(whole: whole))
    }
}

extension Procedure {
    /// Reckons the times of an open case anew, from its whole history: extensions and returns count as they were made.
    package func retiming(of file: CaseFile, events: [CaseEvent]) throws(DeadlineError) -> Retiming {
        let isLonger = file.intake.isLonger
        let plain = try CaseTimes(definition, channel, clocks: clocks, from: file.registeredAt, isLonger: isLonger)
        var whole = plain.term.whole
        if file.isExtended, let term = whole { whole = try extended(term) }
        let term = CaseClocks.Term(whole: whole, isLonger: isLonger)
        return Retiming(
            current: try current(of: file, events: events, in: term),
            forecast: try clocks.forecast(of: channel, from: file.registeredAt, in: term), whole: whole)
    }

    private func current(
        of file: CaseFile, events: [CaseEvent], in term: CaseClocks.Term
    ) throws(DeadlineError) -> StepDeadline? {
        guard let current = file.current, let step = channel.steps.first(where: { $0.no == current.step }) else {
            return file.current
        }
        let run = Run(of: events)
        let deadline = try clocks.deadline(of: step, from: run.began, in: term)
        return run.isExtended && !deadline.isWholeTerm ? try extended(deadline) : deadline
    }

    /// How the open step came about.
    private struct Run {
        /// From when its time runs; a draft that was sent back has the time of the first drafting.
        private(set) var began: CivilMoment
        private(set) var isExtended = false

        init(of events: [CaseEvent]) {
            began = events.first?.at ?? CivilMoment(date: CivilDate(daysSinceEpoch: 0), time: TimeOfDay(clamped: 0))
            var step = events.first?.deadline?.step
            var drafting: CivilMoment?
            for event in events.dropFirst() {
                if case .extended = event.payload { isExtended = true }
                guard event.deadline?.step != step else { continue }
                step = event.deadline?.step
                isExtended = false
                if case .returned = event.payload, let drafting {
                    began = drafting
                } else {
                    began = event.at
                    if event.deadline?.stage == .drafting { drafting = event.at }
                }
            }
        }
    }
}
