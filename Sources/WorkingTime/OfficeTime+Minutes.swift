/// The opening time that a count of minutes used on one day.
struct WorkedDay {
    let date: CivilDate
    let from: TimeOfDay
    var to: TimeOfDay
    var minutes: Int

    /// The minutes between `from` and `to` in which the office was shut.
    var breakMinutes: Int { to.minutes - from.minutes - minutes }
    var start: CivilMoment { CivilMoment(date: date, time: from) }
    var end: CivilMoment { CivilMoment(date: date, time: to) }
}

extension OfficeTime {
    /// The longest period that is counted at all, in any unit: no act means more, and a slip of the finger does.
    package static let longestPeriod = 1_000_000

    /// Runs so many minutes (one or more) of opening time from a moment; `days` is never empty.
    func countMinutes(
        _ minutes: Int, from start: CivilMoment
    ) throws(DeadlineError) -> (opening: CivilMoment, days: [WorkedDay], due: CivilMoment) {
        guard minutes > 0 else { throw .notPositive(minutes) }
        guard minutes <= OfficeTime.longestPeriod else { throw .tooLong(minutes, maximum: OfficeTime.longestPeriod) }

        let opening = try nextOpening(after: start)
        var days: [WorkedDay] = []
        var left = minutes
        var date = opening.date
        while true {
            var today: WorkedDay?
            for interval in try openIntervals(on: date) {
                let from = date == opening.date ? max(interval.from, opening.time) : interval.from
                guard from < interval.to else { continue }
                let used = min(left, interval.to.minutes - from.minutes)
                let to = TimeOfDay(clamped: from.minutes + used)
                var worked = today ?? WorkedDay(date: date, from: from, to: to, minutes: 0)
                worked.to = to
                worked.minutes += used
                today = worked
                left -= used
                if left == 0 { return (opening, days + [worked], worked.end) }
            }
            if let today { days.append(today) }
            date = date.adding(days: 1)
        }
    }

    func deadline(minutes: Int, from start: CivilMoment) throws(DeadlineError) -> Deadline {
        let (opening, days, due) = try countMinutes(minutes, from: start)
        var notes = [DeadlineNote.started(at: start)]
        notes += try notesOfOpening(opening, after: start)
        notes += days.count <= 3 ? try notesDayByDay(days) : try notesInBrief(days)
        let breaks = days.reduce(0) { $0 + $1.breakMinutes }
        if breaks > 0 { notes.append(.lunchExcluded(minutes: breaks)) }
        notes.append(.dueAt(at: due))
        return Deadline(due: due, explanation: notes)
    }

    /// Why the count starts at an opening later than the receipt; nothing when it does not.
    func notesOfOpening(_ opening: CivilMoment, after start: CivilMoment) throws(DeadlineError) -> [DeadlineNote] {
        guard opening != start else { return [] }
        let shut = try readings(from: start.date, to: opening.date.adding(days: -1)).filter { !$0.reading.counts }
        return notesOfSkipping(shut) + [.startMovedToOpening(from: start, to: opening)]
    }

    private func notesDayByDay(_ days: [WorkedDay]) throws(DeadlineError) -> [DeadlineNote] {
        var notes: [DeadlineNote] = []
        for (index, day) in days.enumerated() {
            if index > 0 {
                let previous = days[index - 1]
                notes.append(.closed(from: previous.end, to: day.start))
                notes += notesOfSkipping(
                    try readings(from: previous.date.adding(days: 1), to: day.date.adding(days: -1)))
            }
            notes.append(.countedMinutes(from: day.start, to: day.end, minutes: day.minutes))
        }
        return notes
    }

    /// The first day, all the full days after it in one line, the last day, and then the days left out among them.
    private func notesInBrief(_ days: [WorkedDay]) throws(DeadlineError) -> [DeadlineNote] {
        let (first, last) = (days[0], days[days.count - 1])
        let full = days[1..<(days.count - 1)]
        let minutes = full.reduce(0) { $0 + $1.minutes }
        let skipped = try readings(from: first.date, to: last.date).filter { !$0.reading.counts }
        return [
            .countedMinutes(from: first.start, to: first.end, minutes: first.minutes),
            .countedMinutes(from: days[1].start, to: days[days.count - 2].end, minutes: minutes),
            .countedMinutes(from: last.start, to: last.end, minutes: last.minutes),
        ] + notesOfSkipping(skipped)
    }
}
