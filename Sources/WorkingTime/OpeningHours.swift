/// The week of an office: on each weekday the stretches of time in which it is open.
///
/// Lunch is the gap between two stretches. Each day's stretches are kept in order, apart from each other, and not empty.
package struct OpeningHours: Hashable, Sendable {
    /// A stretch of opening time of one day, from its first minute up to its close.
    package struct Interval: Hashable, Sendable {
        package let from: TimeOfDay
        package let to: TimeOfDay

        package init(from: TimeOfDay, to: TimeOfDay) {
            self.from = from
            self.to = to
        }

        /// Its length in minutes.
        package var minutes: Int { to.minutes - from.minutes }
    }

    /// One list a weekday, Monday first.
    private let week: [[Interval]]

    /// Hours by weekday: stretches are put in order, those that overlap or touch are joined, empty ones left out.
    ///
    /// A weekday that is not named is a day on which the office does not open.
    package init(weekdays: [Weekday: [Interval]]) {
        week = Weekday.allCases.map { OpeningHours.ordered(weekdays[$0] ?? []) }
    }

    /// The same hours on each day of a stretch of the week, with or without a lunch break.
    package static func week(
        _ days: ClosedRange<Weekday>, open: TimeOfDay, close: TimeOfDay, lunch: (from: TimeOfDay, to: TimeOfDay)? = nil
    ) -> OpeningHours {
        let intervals =
            if let lunch {
                [Interval(from: open, to: lunch.from), Interval(from: lunch.to, to: close)]
            } else {
                [Interval(from: open, to: close)]
            }
        let named = Weekday.allCases.filter(days.contains).map { ($0, intervals) }
        return OpeningHours(weekdays: Dictionary(uniqueKeysWithValues: named))
    }

    /// The stretches of a weekday in order; empty when the office does not open on it.
    package subscript(_ weekday: Weekday) -> [Interval] {
        week[weekday.rawValue - 1]
    }

    /// True when the office never opens in the whole week.
    package var isEmpty: Bool {
        week.allSatisfy(\.isEmpty)
    }

    /// These hours and another's together, such as a five-day week and a Saturday.
    package func joined(with other: OpeningHours) -> OpeningHours {
        let both = Weekday.allCases.map { ($0, self[$0] + other[$0]) }
        return OpeningHours(weekdays: Dictionary(uniqueKeysWithValues: both))
    }

    private static func ordered(_ intervals: [Interval]) -> [Interval] {
        var result: [Interval] = []
        for next in intervals.filter({ $0.from < $0.to }).sorted(by: { $0.from < $1.from }) {
            if let last = result.last, next.from <= last.to {
                result[result.count - 1] = Interval(from: last.from, to: max(last.to, next.to))
            } else {
                result.append(next)
            }
        }
        return result
    }
}
