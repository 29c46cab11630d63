import Foundation
import Testing
@testable import WorkingTime

@Suite struct CivilDateTests {
    @Test(arguments: [
        ("1970-01-01", 0, Weekday.thursday), ("2012-11-05", 15_649, .monday), ("2000-02-29", 11_016, .tuesday),
        ("1969-12-31", -1, .wednesday), ("0001-01-01", -719_162, .monday), ("9999-12-31", 2_932_896, .friday),
    ])
    func `A date knows its number and its weekday`(iso: String, number: Int, weekday: Weekday) {
        #expect(day(iso).daysSinceEpoch == number)
        #expect(day(iso).weekday == weekday)
        #expect(CivilDate(daysSinceEpoch: number).description == iso)
    }

    @Test func `Every day of four hundred years follows the one before and reads back`() {
        var expected = (year: 1899, month: 12, dayOfMonth: 31)
        for number in day("1900-01-01").daysSinceEpoch...day("2299-12-31").daysSinceEpoch {
            let date = CivilDate(daysSinceEpoch: number)
            if let next = CivilDate(year: expected.year, month: expected.month, day: expected.dayOfMonth + 1) {
                expected.dayOfMonth += 1
                if next != date { Issue.record("\(next) is not \(date)") }
            } else {
                expected = expected.month == 12 ? (expected.year + 1, 1, 1) : (expected.year, expected.month + 1, 1)
            }
            if (date.year, date.month, date.day) != expected || CivilDate(iso: date.description) != date {
                Issue.record("\(date) should be \(expected)")
            }
        }
    }

    @Test(arguments: [
        "", "2012-11-5", "2012-13-01", "2012-00-10", "2012-02-30", "2013-02-29", "1900-02-29", "2012/11/05", "05.11.2012",
        "2012-11-05 ", "+012-11-05", "2012-1١-05", "0000-01-01",
    ])
    func `What is no date is refused`(text: String) {
        #expect(CivilDate(iso: text) == nil)
    }

    @Test(arguments: [
        ("2012-01-31", 1, "2012-02-29"), ("2013-01-31", 1, "2013-02-28"), ("2012-02-29", 12, "2013-02-28"),
        ("2012-02-29", 48, "2016-02-29"), ("2012-11-30", 3, "2013-02-28"), ("2012-12-15", 1, "2013-01-15"),
        ("2012-03-31", -1, "2012-02-29"), ("2012-01-15", -1, "2011-12-15"),
    ])
    func `A month later is the same date or the month's end`(from: String, months: Int, to: String) {
        #expect(day(from).adding(months: months).description == to)
    }

    @Test func `Arithmetic without sense stops at the ends of the calendar`() {
        #expect(day("2012-11-05").adding(days: .max).description == "9999-12-31")
        #expect(day("2012-11-05").adding(days: .min).description == "0001-01-01")
        #expect(day("2012-11-05").adding(months: .max).description == "9999-12-31")
        #expect(day("2012-11-05").adding(months: .min).description == "0001-01-01")
    }

    @Test func `A moment reads with and without seconds, and orders by date and then by time`() {
        #expect(moment("2012-11-05T17:50:59").description == "2012-11-05T17:50")
        #expect(moment("2012-11-05T9:00").description == "2012-11-05T09:00")
        #expect(moment("2012-11-05T17:50") < moment("2012-11-06T09:00"))
        #expect(moment("2012-11-05T09:00") < moment("2012-11-05T17:50"))
    }

    @Test(arguments: [
        "2012-11-05", "2012-11-05 17:50", "2012-11-05T17", "2012-11-05T17:50Z", "2012-11-05T17:60", "2012-11-05T25:00",
        "2012-11-05T24:01", "2012-11-05T17:50:60", "2012-11-05T17:50+06:00", "2012-11-05T17:5",
    ])
    func `What is no moment is refused`(text: String) {
        #expect(CivilMoment(iso: text) == nil)
    }

    @Test func `Dates, times and moments are written to JSON as their text`() throws {
        let written = try JSONEncoder().encode([moment("2012-11-05T17:50")])
        #expect(String(decoding: written, as: UTF8.self) == #"["2012-11-05T17:50"]"#)
        #expect(try JSONDecoder().decode([CivilMoment].self, from: written) == [moment("2012-11-05T17:50")])
        #expect(try JSONDecoder().decode([CivilDate].self, from: Data(#"["2012-11-05"]"#.utf8)) == [day("2012-11-05")])
        #expect(try JSONDecoder().decode([TimeOfDay].self, from: Data(#"["24:00"]"#.utf8)) == [try #require(TimeOfDay(minutes: 1440))])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([CivilDate].self, from: Data(#"["2012-02-30"]"#.utf8))
        }
    }
}
