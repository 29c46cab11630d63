import Foundation
import Testing
@testable import WorkingTime

@Suite struct OpeningHoursTests {
    @Test(arguments: [
        ("mon-fri 9:00-13:00 14:00-18:00; sat 9:00-15:00", "mon-fri 09:00-13:00 14:00-18:00; sat 09:00-15:00"),
        ("mon-fri 9.00–18.00", "mon-fri 09:00-18:00"),
        ("MON,WED,FRI 9:00-12:30", "mon 09:00-12:30; wed 09:00-12:30; fri 09:00-12:30"),
        ("sat 9:00-15:00, mon-fri 9:00-20:00", "mon-fri 09:00-20:00; sat 09:00-15:00"),
        ("mon-sun 0:00-24:00", "mon-sun 00:00-24:00"),
        ("mon 14:00-18:00 9:00-13:00", "mon 09:00-13:00 14:00-18:00"),
        ("mon 9:00-13:00 13:00-18:00", "mon 09:00-18:00"),
    ])
    func `Hours are read from their text and written back`(text: String, written: String) throws {
        let hours = try OpeningHours.parse(text)
        #expect(hours.description == written)
        #expect(try OpeningHours.parse(written) == hours)
    }

    @Test(arguments: [
        ("", OpeningHoursError.empty),
        (" ; ", .empty),
        ("mon-fri", .daysWithoutHours(.monday)),
        ("mon; tue 9:00-18:00; wed", .daysWithoutHours(.wednesday)),
        ("9:00-18:00", .hoursWithoutDays("9:00-18:00")),
        ("mon-fri 9:00-18:00 sat", .daysWithoutHours(.saturday)),
        ("mon-fri 18:00-9:00", .hoursBackwards("18:00-9:00")),
        ("mon-fri 9:00-9:00", .hoursBackwards("9:00-9:00")),
        ("fri-mon 9:00-18:00", .daysBackwards("fri-mon")),
        ("дүй 9:00-18:00", .unknownWord("дүй")),
        ("mon-xyz 9:00-18:00", .unknownWord("mon-xyz")),
        ("mon 9:00-25:00", .unknownWord("9:00-25:00")),
        ("mon 9-18", .unknownWord("9-18")),
        ("mon-fri 9:00-18:00; fri 9:00-17:00", .dayTwice(.friday)),
        ("mon 9:00-14:00 13:00-18:00", .overlap(.monday)),
    ])
    func `A wrong text is refused with what is wrong`(text: String, error: OpeningHoursError) {
        #expect(throws: error) { try OpeningHours.parse(text) }
        #expect(OpeningHours(text: text) == nil)
    }

    @Test func `A week is built with its lunch, and a Saturday beside it`() {
        let week = OpeningHours.week(
            .monday ... .friday, open: time("9:00"), close: time("18:00"), lunch: (time("13:00"), time("14:00")))
        let saturday = OpeningHours.week(.saturday ... .saturday, open: time("9:00"), close: time("15:00"))

        #expect(week.joined(with: saturday).description == "mon-fri 09:00-13:00 14:00-18:00; sat 09:00-15:00")
        #expect(week[.wednesday].map(\.minutes) == [240, 240])
        #expect(week[.sunday].isEmpty)
    }

    @Test func `Hours without a single stretch are empty`() {
        #expect(OpeningHours(weekdays: [:]).isEmpty)
        #expect(OpeningHours(weekdays: [.monday: [.init(from: time("9:00"), to: time("9:00"))]]).isEmpty)
        #expect(!OpeningHours(weekdays: [.monday: [.init(from: time("9:00"), to: time("9:01"))]]).isEmpty)
    }

    @Test func `Hours are written to JSON as their text`() throws {
        let hours = try OpeningHours.parse("mon-fri 9:00-13:00 14:00-18:00")
        let written = try JSONEncoder().encode([hours, OpeningHours(weekdays: [:])])
        #expect(String(decoding: written, as: UTF8.self) == #"["mon-fri 09:00-13:00 14:00-18:00",""]"#)
        #expect(try JSONDecoder().decode([OpeningHours].self, from: written) == [hours, OpeningHours(weekdays: [:])])
    }
}
