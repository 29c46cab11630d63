import CaseStore
package import Casework
import Legislation
package import WorkingTime
import Wording

extension FrontOffice {
    /// What a change of a calendar would do to the open cases; nothing is changed.
    ///
    /// - Parameters:
    ///   - calendar: the calendar's name; nil means the one of the actor's office.
    ///   - progress: how many of how many open cases have been gone through.
    /// - Throws: `CalendarEntryProblems` for a day that cannot be added or taken away, `Refusal.administratorsOnly`.
    package func preview(
        _ edit: CalendarEdit, of calendar: String? = nil, by actor: Actor,
        progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
    ) throws -> CalendarPreview {
        let plan = try CalendarPlan(edit, of: calendar, by: actor, in: self)
        var finder = plan.finder()
        var moves: [(place: Int, move: CaseMove)] = []
        var left: [CalendarPreview.Left] = []
        var unclear: [(place: Int, number: CaseNumber)] = []
        var open = 0
        try store.eachOpenTimeline { timeline, place, count in
            switch finder.finding(for: timeline) {
            case .stays: break
            case .moves(let move): moves.append((place, move))
            case .left(let reason): left.append(CalendarPreview.Left(number: timeline.number, reason: reason))
            case .unclear: unclear.append((place, timeline.number))
            }
            open = count
            if place.isMultiple(of: 1000) { progress(place, count) }
        }
        for (place, number) in unclear {
            guard let (file, events) = try store.history(of: number) else { continue }
            do throws(DeadlineError) {
                if let retiming = try plan.retiming(of: file, events: events), let move = CaseMove(file, to: retiming) {
                    moves.append((place, move))
                }
            } catch {
                left.append(CalendarPreview.Left(number: number, reason: .time(error)))
            }
        }
        progress(open, open)
        moves.sort { $0.place < $1.place }
        return CalendarPreview(
            calendar: plan.calendar, changes: plan.changes, open: open, moves: moves.map(\.move), left: left)
    }

    /// Changes a calendar and gives every open case whose time moves its new times, with one journal line each; all in one
    /// transaction, on the cases as they are then.
    ///
    /// - Returns: how many cases have got new times.
    package func apply(
        _ edit: CalendarEdit, of calendar: String? = nil, by actor: Actor, at moment: CivilMoment,
        progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
    ) throws -> Int {
        let plan = try CalendarPlan(edit, of: calendar, by: actor, in: self)
        var finder = plan.finder()
        let because = Words.Calendar.because(plan.changes)
        return try store.retime(
            plan.change, reckoned: plan.after.inUse, by: actor, at: moment,
            isMoved: { timeline in
                switch finder.finding(for: timeline) {
                case .moves, .unclear: true
                case .stays, .left: false
                }
            },
            event: { file, events in
                guard let retiming = try? plan.retiming(of: file, events: events),
                    retiming.dues != CaseTimeline(file).dues
                else { return nil }
                let language = library.act(file.intake.act)?.act.language ?? .kazakh
                return CaseEvent(
                    sequence: file.revision + 1, at: moment, by: actor,
                    payload: .rescheduled(
                        Rescheduling(
                            forecast: retiming.forecast, whole: retiming.whole, because: because[language])),
                    deadline: retiming.current)
            },
            progress: progress)
    }
}

extension CaseMove {
    /// The move of a case whose new times come from its history; nil where it does not move.
    fileprivate init?(_ file: CaseFile, to retiming: Retiming) {
        let timeline = CaseTimeline(file)
        let due = Shift(from: timeline.dues.step, to: retiming.dues.step)
        let answer = Shift(from: timeline.dues.answer, to: retiming.dues.answer)
        if due == nil, answer == nil { return nil }
        let reason: Reason?
        if due != nil {
            reason = Reason(from: file.current?.explanation ?? [], to: retiming.current?.explanation ?? [])
        } else if let old = file.whole, let new = retiming.whole {
            reason = Reason(from: old.explanation, to: new.explanation)
        } else {
            let steps = zip(file.forecast, retiming.forecast).first { $0.due != $1.due }
            reason = steps.flatMap { Reason(from: $0.explanation, to: $1.explanation) }
        }
        self.init(
            number: file.number, applicant: file.applicant.title,
            step: file.current.map { Step(number: $0.step, stage: $0.stage, holder: $0.holder) }, due: due,
            answer: answer, reason: reason)
    }
}
