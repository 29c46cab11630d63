/// The time of one office: its country's calendar and its own hours.
///
/// A working day is a day on which the office opens. Holidays and moved days off shut every office. On a moved working
/// day an office that does not open on that weekday has the hours of the weekday which the calendar names; one that opens
/// then anyway keeps its own.
package struct OfficeTime: Hashable, Sendable {
    package let calendar: WorkCalendar
    package let hours: OpeningHours

    package init(calendar: WorkCalendar, hours: OpeningHours) {
        self.calendar = calendar
        self.hours = hours
    }

    /// The stretches in which the office is open on a day, in order; empty on a day off.
    package func openIntervals(on date: CivilDate) throws(DeadlineError) -> [OpeningHours.Interval] {
        let usual = hours[date.weekday]
        guard let mark = try calendar.mark(on: date) else { return usual }
        switch mark.kind {
        case .holiday, .dayOff:
            return []
        case .working(let like):
            return usual.isEmpty ? hours[like] : usual
        case .shortened(let minutes):
            return OfficeTime.closing(usual, earlierBy: minutes)
        }
    }

    /// Whether the office opens on a day at all.
    package func isWorkingDay(_ date: CivilDate) throws(DeadlineError) -> Bool {
        try !openIntervals(on: date).isEmpty
    }

    /// When the office closes for the day; nil on a day off.
    package func close(on date: CivilDate) throws(DeadlineError) -> CivilMoment? {
        try openIntervals(on: date).last.map { CivilMoment(date: date, time: $0.to) }
    }

    /// Whether the office is open: from the minute of opening up to, and not including, the minute of closing.
    package func isOpen(at moment: CivilMoment) throws(DeadlineError) -> Bool {
        try openIntervals(on: moment.date).contains { $0.from <= moment.time && moment.time < $0.to }
    }

    /// The moment itself when the office is open then, otherwise the next moment at which it opens.
    package func nextOpening(after moment: CivilMoment) throws(DeadlineError) -> CivilMoment {
        guard !hours.isEmpty else { throw .neverOpens }
        for interval in try openIntervals(on: moment.date) where moment.time < interval.to {
            return CivilMoment(date: moment.date, time: max(moment.time, interval.from))
        }
        let date = try nextWorkingDay(onOrAfter: moment.date.adding(days: 1))
        guard let first = try openIntervals(on: date).first else { throw .neverOpens }
        return CivilMoment(date: date, time: first.from)
    }

    /// The day itself when the office opens on it, otherwise the next on which it does.
    package func nextWorkingDay(onOrAfter date: CivilDate) throws(DeadlineError) -> CivilDate {
        guard !hours.isEmpty else { throw .neverOpens }
        var day = date
        // The search ends at the latest where the calendar does.
        while try !isWorkingDay(day) { day = day.adding(days: 1) }
        return day
    }

    /// The moment at which so many minutes of opening time have passed, lunch and nights left out.
    ///
    /// Where the minutes end exactly at a close, it is that close and not the next opening. None or fewer are an error.
    package func adding(workingMinutes: Int, to moment: CivilMoment) throws(DeadlineError) -> CivilMoment {
        try countMinutes(workingMinutes, from: moment).due
    }

    private static func closing(_ intervals: [OpeningHours.Interval], earlierBy minutes: Int) -> [OpeningHours.Interval] {
        guard let close = intervals.last?.to else { return [] }
        let newClose = TimeOfDay(clamped: close.minutes - minutes)
        return intervals.filter { $0.from < newClose }.map { .init(from: $0.from, to: min($0.to, newClose)) }
    }
}
