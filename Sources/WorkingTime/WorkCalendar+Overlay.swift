/// A day that two calendars take differently.
package struct DayChange: Hashable, Sendable {
    package let date: CivilDate
    /// Nil where the day was as its weekday has it.
    package let before: DayMark?
    package let after: DayMark?

    package init(date: CivilDate, before: DayMark?, after: DayMark?) {
        self.date = date
        self.before = before
        self.after = after
    }
}

extension WorkCalendar {
    /// The marked days in order of date.
    package var markedDays: [CalendarDay] {
        days.map { CalendarDay(date: $0.key, mark: $0.value) }.sorted { $0.date < $1.date }
    }

    /// The calendar with marks of an office's own on some days, in place of those that the file has there.
    package func overlaid(by own: [CalendarDay]) -> WorkCalendar {
        if own.isEmpty { return self }
        let marks = own.map { ($0.date, $0.mark) }
        return WorkCalendar(
            country: country, years: years, days: days.merging(marks) { _, later in later })
    }

    /// The days on which another calendar has an office work otherwise, in order; another name or source alone is none.
    ///
    /// Years that only one of the two covers are left out: nothing was or can be reckoned there by both.
    package func changes(to other: WorkCalendar) -> [DayChange] {
        Set(days.keys).union(other.days.keys)
            .filter { covers($0) && other.covers($0) && days[$0]?.kind != other.days[$0]?.kind }
            .sorted()
            .map { DayChange(date: $0, before: days[$0], after: other.days[$0]) }
    }
}
