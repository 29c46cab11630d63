package import WorkingTime

/// What a person wants done to a calendar of the office.
package enum CalendarEdit: Hashable, Sendable {
    /// Adds a day; one that was added for that date before gives way.
    case add(CalendarEntry)
    /// Takes a day away that was added.
    case remove(String)
    /// Changes nothing, and reckons all times by the calendars as they stand: their files may have changed.
    case check
}

/// What a change of a calendar would do to the open cases.
package struct CalendarPreview: Hashable, Sendable {
    /// The calendar that is changed; nil for a check, which reckons with all.
    package let calendar: String?
    /// The days that differ from what the times were last reckoned with, by calendar.
    package let changes: [Change]
    /// How many open cases were looked at.
    package let open: Int
    /// Those whose time moves, in the order of their registration.
    package let moves: [CaseMove]
    /// Those whose time cannot be reckoned, and so stays.
    package let left: [Left]

    package struct Change: Hashable, Sendable {
        package let calendar: String
        package let day: DayChange

        package init(calendar: String, day: DayChange) {
            self.calendar = calendar
            self.day = day
        }
    }

    /// A case whose time stays, and why.
    package struct Left: Hashable, Sendable {
        package let number: CaseNumber
        package let reason: Reason

        package enum Reason: Error, Hashable, Sendable {
            /// No act at hand has the service or the channel, or the office is gone from its act.
            case noLaw
            case time(DeadlineError)
        }

        package init(number: CaseNumber, reason: Reason) {
            self.number = number
            self.reason = reason
        }
    }

    package init(calendar: String?, changes: [Change], open: Int, moves: [CaseMove], left: [Left]) {
        self.calendar = calendar
        self.changes = changes
        self.open = open
        self.moves = moves
        self.left = left
    }
}

/// A year of a calendar, as an administrator sees it.
package struct CalendarSheet: Hashable, Sendable {
    /// The calendar's name, such as `kz`.
    package let calendar: String
    /// All calendars that the store's offices work by.
    package let calendars: [String]
    package let years: ClosedRange<Int>
    package let year: Int
    package let days: [Row]
    /// The days that differ from what the times of the cases were last reckoned with, in any calendar.
    package let unreckoned: [CalendarPreview.Change]

    package struct Row: Hashable, Sendable {
        package let day: CalendarDay
        /// Whether the office added it, and the file has it not.
        package let isAdded: Bool

        package init(day: CalendarDay, isAdded: Bool) {
            self.day = day
            self.isAdded = isAdded
        }
    }

    package init(
        calendar: String, calendars: [String], years: ClosedRange<Int>, year: Int, days: [Row],
        unreckoned: [CalendarPreview.Change]
    ) {
        self.calendar = calendar
        self.calendars = calendars
        self.years = years
        self.year = year
        self.days = days
        self.unreckoned = unreckoned
    }
}
