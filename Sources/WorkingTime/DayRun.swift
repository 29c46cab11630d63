/// Days one after another that a count takes alike: one line of an explanation.
struct DayRun: Hashable {
    let from: CivilDate
    var to: CivilDate
    let reading: DayReading

    var days: Int { to.daysSinceEpoch - from.daysSinceEpoch + 1 }

    /// The runs of readings in order of date; days missing between them break a run.
    static func runs(of readings: [DatedReading]) -> [DayRun] {
        var runs: [DayRun] = []
        for next in readings {
            if let last = runs.last, last.reading == next.reading, last.to.adding(days: 1) == next.date {
                runs[runs.count - 1].to = next.date
            } else {
                runs.append(DayRun(from: next.date, to: next.date, reading: next.reading))
            }
        }
        return runs
    }
}

/// At most so many runs are told one by one; a longer count is told in sums.
private let longestTelling = 9

/// The explanation of a count of days: what counted and what did not, in order, or in sums when that would be long.
func notesOfCounting(_ readings: [DatedReading], unit: PeriodUnit) -> [DeadlineNote] {
    let counting = DayRun.runs(of: readings.map { $0.reading.counts ? DatedReading(date: $0.date, reading: .counted) : $0 })
    let instead = readings.filter { if case .countedInstead = $0.reading { true } else { false } }
    if counting.count + instead.count <= longestTelling {
        return counting.flatMap { run -> [DeadlineNote] in
            guard run.reading.counts else { return notes(of: [run]) }
            let worked = instead.filter { (run.from...run.to).contains($0.date) }
            return [.counted(from: run.from, to: run.to, days: run.days, unit: unit)] + notes(of: DayRun.runs(of: worked))
        }
    }
    let counted = readings.filter(\.reading.counts)
    guard let first = counted.first, let last = counted.last else { return notesOfSkipping(readings) }
    return [.counted(from: first.date, to: last.date, days: counted.count, unit: unit)]
        + notesOfSkipping(readings.filter { !$0.reading.counts }) + notesOfWorkedInstead(instead)
}

/// The explanation of days left out; readings that count are taken no notice of.
func notesOfSkipping(_ readings: [DatedReading]) -> [DeadlineNote] {
    let runs = DayRun.runs(of: readings.filter { !$0.reading.counts })
    if runs.count <= 3 { return notes(of: runs) }

    let weekends = runs.filter { $0.reading == .weekend }
    let others = runs.filter { $0.reading != .weekend }
    var result: [DeadlineNote] = []
    if let stretch = Stretch(weekends) {
        result.append(.skippedWeekend(from: stretch.from, to: stretch.to, days: stretch.days))
    }
    if others.count > longestTelling, let stretch = Stretch(others) {
        result.append(.skippedHolidays(from: stretch.from, to: stretch.to, days: stretch.days))
    } else {
        result += notes(of: others)
    }
    return result
}

private func notesOfWorkedInstead(_ readings: [DatedReading]) -> [DeadlineNote] {
    let runs = DayRun.runs(of: readings)
    if runs.count > 3, let stretch = Stretch(runs) {
        return [.workedInsteadDays(from: stretch.from, to: stretch.to, days: stretch.days)]
    }
    return notes(of: runs)
}

/// One line a run; days that count as any other have none.
private func notes(of runs: [DayRun]) -> [DeadlineNote] {
    runs.compactMap { run in
        switch run.reading {
        case .counted:
            nil
        case .countedInstead(let mark):
            .workedInstead(date: run.from, name: mark.name, source: mark.source)
        case .weekend:
            .skippedWeekend(from: run.from, to: run.to, days: run.days)
        case .holiday(let mark):
            .skippedHoliday(from: run.from, to: run.to, name: mark.name, source: mark.source)
        case .dayOff(let mark):
            .skippedDayOff(from: run.from, to: run.to, name: mark.name, source: mark.source)
        }
    }
}

/// From the first day of some runs to the last, and how many days they hold together.
private struct Stretch {
    let from: CivilDate
    let to: CivilDate
    let days: Int

    init?(_ runs: [DayRun]) {
        guard let first = runs.first, let last = runs.last else { return nil }
        from = first.from
        to = last.to
        days = runs.reduce(0) { $0 + $1.days }
    }
}
