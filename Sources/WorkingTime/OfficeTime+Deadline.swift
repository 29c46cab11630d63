extension OfficeTime {
    /// The moment by which a period that starts with a receipt ends, with its explanation.
    ///
    /// Minutes and hours run in opening time, from the next opening when the office is shut; clock hours run always. Every
    /// other unit leaves out the day of receipt, which is the civil day whatever the hour, and ends at the close of its last day. Working days are
    /// those on which the office opens. Where the last of calendar days, months or bank days is no working day of the office,
    /// the next one is the last (`TermLaw`). Errors: a length below one or above
    /// `longestPeriod`, an office that never opens, a year that the calendar does not cover.
    package func deadline(for period: ProcessingPeriod, from start: CivilMoment) throws(DeadlineError) -> Deadline {
        guard !hours.isEmpty else { throw .neverOpens }
        guard calendar.covers(start.date) else { throw .calendarEnds(year: start.date.year) }
        switch period {
        case .length(let length, let unit):
            guard length > 0 else { throw .notPositive(length) }
            guard length <= OfficeTime.longestPeriod else { throw .tooLong(length, maximum: OfficeTime.longestPeriod) }
            return try deadline(length: length, unit: unit, from: start)
        case .timesADay(let times):
            guard times > 0 else { throw .notPositive(times) }
            var deadline = try deadlineWithinWorkingDay(from: start)
            deadline.explanation.insert(.readAsWithinWorkingDay(timesADay: times), at: 1)
            return deadline
        case .withinWorkingDay:
            return try deadlineWithinWorkingDay(from: start)
        }
    }

    private var law: TermLaw { TermLaw(country: calendar.country) }

    private func deadline(length: Int, unit: PeriodUnit, from start: CivilMoment) throws(DeadlineError) -> Deadline {
        switch unit {
        case .minutes:
            return try deadline(minutes: length, from: start)
        case .hours:
            let (minutes, overflow) = length.multipliedReportingOverflow(by: 60)
            guard !overflow, minutes <= OfficeTime.longestPeriod else {
                throw .tooLong(length, maximum: OfficeTime.longestPeriod / 60)
            }
            return try deadline(minutes: minutes, from: start)
        case .workingDays:
            return try deadline(countingDays: length, unit: unit, from: start, by: reading)
        case .bankDays:
            return try deadline(countingDays: length, unit: unit, from: start, by: bankReading)
        case .clockHours:
            return try deadline(clockHours: length, from: start)
        case .calendarDays, .days:
            let first = start.date.adding(days: 1)
            let last = start.date.adding(days: length)
            let reading: [DeadlineNote] = unit == .days ? [.readAsCalendarDays] : []
            return try deadline(from: start, last: last, notes: reading + [
                .dayOfReceiptExcluded(date: start.date, law: law),
                .counted(from: first, to: last, days: length, unit: unit),
            ])
        case .months:
            let last = start.date.adding(months: length)
            var notes = [DeadlineNote.countedMonths(from: start.date, to: last, months: length)]
            if last.day != start.date.day { notes.append(.monthEnd(day: start.date.day, to: last)) }
            return try deadline(from: start, last: last, notes: notes)
        }
    }

    /// Round the clock: days off count as any other, and no opening is waited for.
    private func deadline(clockHours length: Int, from start: CivilMoment) throws(DeadlineError) -> Deadline {
        guard length <= OfficeTime.longestPeriod / 60 else {
            throw .tooLong(length, maximum: OfficeTime.longestPeriod / 60)
        }
        let minutes = start.time.minutes + length * 60
        let due = CivilMoment(
            date: start.date.adding(days: minutes / 1_440), time: TimeOfDay(clamped: minutes % 1_440))
        guard calendar.covers(due.date) else { throw .calendarEnds(year: due.date.year) }
        return Deadline(due: due, explanation: [
            .started(at: start), .countedClockHours(from: start, to: due, hours: length), .dueAt(at: due),
        ])
    }

    private func deadline(
        countingDays length: Int, unit: PeriodUnit, from start: CivilMoment,
        by reading: (CivilDate) throws(DeadlineError) -> DayReading
    ) throws(DeadlineError) -> Deadline {
        var passed: [DatedReading] = []
        var left = length
        var date = start.date
        while left > 0 {
            date = date.adding(days: 1)
            let next = DatedReading(date: date, reading: try reading(date))
            passed.append(next)
            if next.reading.counts { left -= 1 }
        }
        let notes = [DeadlineNote.dayOfReceiptExcluded(date: start.date, law: law)] + notesOfCounting(passed, unit: unit)
        return try deadline(from: start, last: date, notes: notes)
    }

    /// Ends a count of days at the close of its last day, or of the next working day after it.
    private func deadline(
        from start: CivilMoment, last: CivilDate, notes: [DeadlineNote]
    ) throws(DeadlineError) -> Deadline {
        let day = try nextWorkingDay(onOrAfter: last)
        guard let due = try close(on: day) else { throw .neverOpens }
        var explanation = [.started(at: start)] + notes
        if day != last {
            explanation += notesOfSkipping(try readings(from: last, to: day.adding(days: -1)))
            explanation.append(.rolledToWorkingDay(from: last, to: day, law: law))
        }
        return Deadline(due: due, explanation: explanation + (try notesOfClose(at: due)))
    }

    private func deadlineWithinWorkingDay(from start: CivilMoment) throws(DeadlineError) -> Deadline {
        let opening = try nextOpening(after: start)
        guard let due = try close(on: opening.date) else { throw .neverOpens }
        let notes = try notesOfOpening(opening, after: start) + notesOfClose(at: due)
        return Deadline(due: due, explanation: [.started(at: start)] + notes)
    }

    private func notesOfClose(at due: CivilMoment) throws(DeadlineError) -> [DeadlineNote] {
        guard let mark = try calendar.mark(on: due.date), case .shortened(let minutes) = mark.kind else {
            return [.dueAtClose(at: due)]
        }
        return [
            .closesEarly(date: due.date, minutes: minutes, name: mark.name, source: mark.source), .dueAtClose(at: due),
        ]
    }
}
