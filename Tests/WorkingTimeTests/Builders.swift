import Chance
import Foundation
import Testing
@testable import WorkingTime

/// Dates, moments and offices in a word, for tables of tests; a slip in a test's own text stops the test run.
func day(_ iso: String) -> CivilDate { CivilDate(iso: iso)! }
func time(_ iso: String) -> TimeOfDay { TimeOfDay(iso: iso)! }
func moment(_ iso: String) -> CivilMoment { CivilMoment(iso: iso)! }

enum Kazakhstan {
    static let file = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Resources/calendars/kz.csv")
    static let text = try! String(contentsOf: file, encoding: .utf8)
    static let calendar = try! WorkCalendar(csv: text, file: "kz.csv")

    /// A department: Monday to Friday 9–18, lunch 13–14.
    static let department = office("mon-fri 9:00-13:00 14:00-18:00")
    /// A service centre: 9–20 without a break, Saturday 9–15.
    static let centre = office("mon-fri 9:00-20:00; sat 9:00-15:00")

    static func office(_ hours: String) -> OfficeTime {
        OfficeTime(calendar: calendar, hours: try! OpeningHours.parse(hours))
    }
}

extension SeededGenerator {
    mutating func moment(from first: String = "2008-01-01", to last: String = "2027-10-31") -> CivilMoment {
        let days = WorkingTimeTests.day(first).daysSinceEpoch...WorkingTimeTests.day(last).daysSinceEpoch
        return CivilMoment(
            date: CivilDate(daysSinceEpoch: .random(in: days, using: &self)),
            time: TimeOfDay(minutes: .random(in: 0..<1440, using: &self))!)
    }
}
