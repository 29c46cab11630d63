import Foundation
import Testing
@testable import WorkingTime

@Suite struct CalendarOverlayTests {
    private func marked(_ date: String, _ kind: DayMark.Kind) -> CalendarDay {
        CalendarDay(
            date: day(date), mark: DayMark(kind: kind, name: DayName(kk: "А", ky: "Б", ru: "В"), source: "Қаулы"))
    }

    @Test func `An added day goes before the file's, and the others stay`() throws {
        let calendar = Kazakhstan.calendar.overlaid(by: [marked("2012-11-06", .holiday), marked("2012-12-16", .dayOff)])

        #expect(try !calendar.isWorkingDay(day("2012-11-06")))
        #expect(calendar.days[day("2012-12-16")]?.kind == .dayOff)
        #expect(calendar.days[day("2012-12-17")] == Kazakhstan.calendar.days[day("2012-12-17")])
        #expect(Kazakhstan.calendar.overlaid(by: []) == Kazakhstan.calendar)
    }

    @Test func `Only days on which an office works otherwise are changes`() {
        let renamed = CalendarDay(
            date: day("2012-01-01"),
            mark: DayMark(kind: .holiday, name: DayName(kk: "Ж", ky: "Ж", ru: "Н"), source: "Басқа"))
        let other = Kazakhstan.calendar.overlaid(by: [renamed, marked("2012-11-06", .shortened(minutes: 60))])

        let changes = Kazakhstan.calendar.changes(to: other)

        #expect(changes.map(\.date) == [day("2012-11-06")])
        #expect(changes.first?.before == nil)
        #expect(changes.first?.after?.kind == .shortened(minutes: 60))
    }

    @Test func `A day is kept in JSON with the columns of the file, and comes back the same`() throws {
        for kind in [DayMark.Kind.holiday, .dayOff, .working(like: .friday), .shortened(minutes: 90)] {
            let day = marked("2012-11-06", kind)
            let json = try JSONEncoder().encode(day)

            #expect(try JSONDecoder().decode(CalendarDay.self, from: json) == day)
            #expect(String(decoding: json, as: UTF8.self).contains("\"kind\":\"\(kind.code)\""))
        }
        #expect(DayMark.Kind(code: "working", like: "monday") == nil)
    }

    @Test func `A typed day takes a missing name from one that is there`() throws {
        let entry = CalendarEntry(date: "2012-11-06", kind: "short", like: "60", nameKY: "Кыска күн", source: "Қаулы")

        let name = try entry.day(in: Kazakhstan.calendar).mark.name

        #expect(name == DayName(kk: "Кыска күн", ky: "Кыска күн", ru: "Кыска күн"))
    }
}
