/// A day of the week, numbered as ISO 8601 does: Monday is 1, Sunday is 7.
package enum Weekday: Int, CaseIterable, Codable, Comparable, Hashable, Sendable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    package static func < (left: Weekday, right: Weekday) -> Bool {
        left.rawValue < right.rawValue
    }

    /// Saturday or Sunday: the days off of a five-day week.
    package var isWeekend: Bool {
        self >= .saturday
    }

    /// The three-letter code of the data files: `mon` … `sun`.
    package var code: String {
        switch self {
        case .monday: "mon"
        case .tuesday: "tue"
        case .wednesday: "wed"
        case .thursday: "thu"
        case .friday: "fri"
        case .saturday: "sat"
        case .sunday: "sun"
        }
    }

    /// The weekday of a code `mon` … `sun`, in any letter case; nil for anything else.
    package init?(code: some StringProtocol) {
        let folded = code.lowercased()
        guard let found = Weekday.allCases.first(where: { $0.code == folded }) else { return nil }
        self = found
    }
}
