/// The holidays and moved days of a country over a stretch of whole years.
package struct WorkCalendar: Hashable, Sendable {
    /// What a day is for an office with a five-day week.
    package enum DayKind: Hashable, Sendable {
        case ordinary
        case weekend
        case holiday
        case dayOff
        case working
        case shortened
    }

    /// The country's ISO 3166 code, such as `KZ`.
    package let country: String
    /// The years it knows; of any other it says nothing.
    package let years: ClosedRange<Int>
    /// The marked days; those of other years than `years` play no part.
    package let days: [CivilDate: DayMark]

    private let coveredDays: ClosedRange<Int>

    package init(country: String, years: ClosedRange<Int>, days: [CivilDate: DayMark]) {
        self.country = country
        self.years = years
        self.days = days
        let first = CivilDate(year: years.lowerBound, month: 1, day: 1) ?? CivilDate(daysSinceEpoch: .min)
        let last = CivilDate(year: years.upperBound, month: 12, day: 31) ?? CivilDate(daysSinceEpoch: .max)
        coveredDays = first.daysSinceEpoch...max(first, last).daysSinceEpoch
    }

    package func covers(_ date: CivilDate) -> Bool {
        coveredDays.contains(date.daysSinceEpoch)
    }

    /// The mark of a day, or nil when it is as its weekday has it; throws `calendarEnds` outside the covered years.
    package func mark(on date: CivilDate) throws(DeadlineError) -> DayMark? {
        guard covers(date) else { throw .calendarEnds(year: date.year) }
        return days[date]
    }

    /// What a day is for an office with a five-day week; throws `calendarEnds` outside the covered years.
    package func kind(of date: CivilDate) throws(DeadlineError) -> DayKind {
        guard let mark = try mark(on: date) else {
            return date.weekday.isWeekend ? .weekend : .ordinary
        }
        return switch mark.kind {
        case .holiday: .holiday
        case .dayOff: .dayOff
        case .working: .working
        case .shortened: .shortened
        }
    }

    /// Whether an office with a five-day week works on a day; an office with hours of its own is asked through `OfficeTime`.
    package func isWorkingDay(_ date: CivilDate) throws(DeadlineError) -> Bool {
        switch try kind(of: date) {
        case .ordinary, .working, .shortened: true
        case .weekend, .holiday, .dayOff: false
        }
    }

    /// Whether banks work: Monday to Friday, less holidays and moved days off.
    ///
    /// A Saturday or Sunday that the government made a working day is not one: the transfers leave financial services to
    /// their own agreements, so the later date, which is never missed, is taken.
    package func isBankDay(_ date: CivilDate) throws(DeadlineError) -> Bool {
        switch try kind(of: date) {
        case .ordinary: true
        case .shortened, .working: !date.weekday.isWeekend
        case .weekend, .holiday, .dayOff: false
        }
    }
}
