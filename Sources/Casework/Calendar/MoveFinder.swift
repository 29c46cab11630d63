import Legislation
import WorkingTime

/// Finds the cases whose time moves between two states of the calendars: the one last reckoned with and the present one.
package struct MoveFinder {
    private var old: TimesReckoner
    private var new: TimesReckoner
    private var reasons: [TimesReckoner.Count: CaseMove.Reason?] = [:]

    package init(old: TimesReckoner, new: TimesReckoner) {
        self.old = old
        self.new = new
    }

    package enum Finding: Hashable, Sendable {
        case stays
        case moves(CaseMove)
        /// Something besides the calendar has shaped the time, such as an extension or a return: the file tells.
        case unclear
        case left(CalendarPreview.Left.Reason)
    }

    package mutating func finding(for timeline: CaseTimeline) -> Finding {
        switch new.dues(of: timeline) {
        case .failure(let reason):
            return .left(reason)
        case .success(timeline.dues):
            return .stays
        case .success(let dues):
            guard case .success(timeline.dues) = old.dues(of: timeline) else { return .unclear }
            return .moves(move(timeline, to: dues))
        }
    }

    /// The move of a case whose new times are known.
    private mutating func move(_ timeline: CaseTimeline, to dues: CaseTimeline.Dues) -> CaseMove {
        let due = CaseMove.Shift(from: timeline.dues.step, to: dues.step)
        let answer = CaseMove.Shift(from: timeline.dues.answer, to: dues.answer)
        let step = new.step(of: timeline).map {
            CaseMove.Step(number: $0.no, stage: $0.stage, holder: $0.actor)
        }
        return CaseMove(
            number: timeline.number, applicant: timeline.applicant, step: step, due: due, answer: answer,
            reason: due == nil ? reasonOfAnswer(timeline) : reasonOfStep(timeline))
    }

    private mutating func reasonOfStep(_ timeline: CaseTimeline) -> CaseMove.Reason? {
        guard let count = new.countOfStep(of: timeline), let before = old.countOfStep(of: timeline) else { return nil }
        return reason(from: before, to: count)
    }

    /// The first count on the way to the answer that ends otherwise than before.
    private mutating func reasonOfAnswer(_ timeline: CaseTimeline) -> CaseMove.Reason? {
        let counts = zip(old.countsOfAnswer(of: timeline), new.countsOfAnswer(of: timeline))
        for (before, count) in counts {
            let (earlier, later) = (try? old.due(of: before), try? new.due(of: count))
            if earlier != later { return reason(from: before, to: count) }
        }
        return nil
    }

    private mutating func reason(
        from before: TimesReckoner.Count, to count: TimesReckoner.Count
    ) -> CaseMove.Reason? {
        if let known = reasons[count] { return known }
        let reason = CaseMove.Reason(from: old.explanation(of: before), to: new.explanation(of: count))
        reasons[count] = .some(reason)
        return reason
    }
}
