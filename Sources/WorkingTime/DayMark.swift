/// What a calendar says of a day that is not as its weekday would have it.
package struct DayMark: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// A public holiday, or another day on which nobody works by law.
        case holiday
        /// A day off moved here, from a holiday on a weekend or by the government.
        case dayOff
        /// A Saturday or Sunday worked instead of a day off that was moved.
        ///
        /// An office that opens on this weekday anyway keeps its own hours; another one has those of weekday `like`. On a
        /// weekday it takes back a holiday or a day off that the calendar's file has.
        case working(like: Weekday)
        /// A working day that closes so many minutes earlier.
        case shortened(minutes: Int)
    }

    package let kind: Kind
    package let name: DayName
    /// The act that says so, or how it is known.
    package let source: String

    package init(kind: Kind, name: DayName, source: String) {
        self.kind = kind
        self.name = name
        self.source = source
    }
}

/// The name of a marked day, in the languages that calendars have it in.
package struct DayName: Hashable, Codable, Sendable {
    package let kk: String
    package let ky: String
    package let ru: String

    package init(kk: String, ky: String, ru: String) {
        self.kk = kk
        self.ky = ky
        self.ru = ru
    }
}
