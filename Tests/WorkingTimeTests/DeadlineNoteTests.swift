import Foundation
import Testing
@testable import WorkingTime

/// What a clerk is told of a count.
@Suite struct DeadlineNoteTests {
    private let law = "«Мерекелер туралы» ҚР Заңы, 13.12.2001 № 267"

    private func notes(
        _ period: ProcessingPeriod, _ received: String, at office: OfficeTime = Kazakhstan.department
    ) throws -> [DeadlineNote] {
        try office.deadline(for: period, from: moment(received)).explanation
    }

    @Test func `Minutes over lunch tell the lunch`() throws {
        #expect(try notes(.length(30, .minutes), "2012-11-05T12:50") == [
            .started(at: moment("2012-11-05T12:50")),
            .countedMinutes(from: moment("2012-11-05T12:50"), to: moment("2012-11-05T14:20"), minutes: 30),
            .lunchExcluded(minutes: 60),
            .dueAt(at: moment("2012-11-05T14:20")),
        ])
    }

    @Test func `Minutes over a weekend tell the close and the days off`() throws {
        #expect(try notes(.length(30, .minutes), "2012-11-09T17:50") == [
            .started(at: moment("2012-11-09T17:50")),
            .countedMinutes(from: moment("2012-11-09T17:50"), to: moment("2012-11-09T18:00"), minutes: 10),
            .closed(from: moment("2012-11-09T18:00"), to: moment("2012-11-12T09:00")),
            .skippedWeekend(from: day("2012-11-10"), to: day("2012-11-11"), days: 2),
            .countedMinutes(from: moment("2012-11-12T09:00"), to: moment("2012-11-12T09:20"), minutes: 20),
            .dueAt(at: moment("2012-11-12T09:20")),
        ])
    }

    @Test func `A receipt when the office is shut tells when its time starts and why`() throws {
        #expect(try notes(.length(15, .minutes), "2012-11-09T19:00") == [
            .started(at: moment("2012-11-09T19:00")),
            .skippedWeekend(from: day("2012-11-10"), to: day("2012-11-11"), days: 2),
            .startMovedToOpening(from: moment("2012-11-09T19:00"), to: moment("2012-11-12T09:00")),
            .countedMinutes(from: moment("2012-11-12T09:00"), to: moment("2012-11-12T09:15"), minutes: 15),
            .dueAt(at: moment("2012-11-12T09:15")),
        ])
    }

    @Test func `Many hours are told as the first day, the full days and the last`() throws {
        #expect(try notes(.length(40, .hours), "2012-11-07T16:00") == [
            .started(at: moment("2012-11-07T16:00")),
            .countedMinutes(from: moment("2012-11-07T16:00"), to: moment("2012-11-07T18:00"), minutes: 120),
            .countedMinutes(from: moment("2012-11-08T09:00"), to: moment("2012-11-13T18:00"), minutes: 1920),
            .countedMinutes(from: moment("2012-11-14T09:00"), to: moment("2012-11-14T16:00"), minutes: 360),
            .skippedWeekend(from: day("2012-11-10"), to: day("2012-11-11"), days: 2),
            .lunchExcluded(minutes: 300),
            .dueAt(at: moment("2012-11-14T16:00")),
        ])
    }

    @Test func `Working days over a holiday tell it with its source`() throws {
        #expect(try notes(.length(3, .workingDays), "2013-03-20T10:00") == [
            .started(at: moment("2013-03-20T10:00")),
            .dayOfReceiptExcluded(date: day("2013-03-20")),
            .skippedHoliday(
                from: day("2013-03-21"), to: day("2013-03-23"),
                name: DayName(kk: "Наурыз мейрамы", ky: "Нооруз майрамы", ru: "Наурыз мейрамы"), source: law),
            .skippedWeekend(from: day("2013-03-24"), to: day("2013-03-24"), days: 1),
            .skippedDayOff(
                from: day("2013-03-25"), to: day("2013-03-25"),
                name: DayName(
                    kk: "Наурыз мейрамы (ауыстырылған демалыс күні)", ky: "Нооруз майрамы (которулган дем алыш күнү)",
                    ru: "Наурыз мейрамы (перенесённый выходной)"),
                source: "\(law), 5-бап"),
            .counted(from: day("2013-03-26"), to: day("2013-03-28"), days: 3, unit: .workingDays),
            .dueAtClose(at: moment("2013-03-28T18:00")),
        ])
    }

    @Test func `A worked Saturday is told beside the days it counts among`() throws {
        let source = "ҚР Үкіметінің 2012 жылғы № 458 қаулысы (adilet.zan.kz P1200000458)"
        #expect(try notes(.length(3, .workingDays), "2012-04-25T10:00") == [
            .started(at: moment("2012-04-25T10:00")),
            .dayOfReceiptExcluded(date: day("2012-04-25")),
            .counted(from: day("2012-04-26"), to: day("2012-04-28"), days: 3, unit: .workingDays),
            .workedInstead(
                date: day("2012-04-28"),
                name: DayName(
                    kk: "Жұмыс күні (30.04.2012 орнына)", ky: "Жумуш күнү (30.04.2012 ордуна)", ru: "Рабочий день (вместо 30.04.2012)"), source: source),
            .dueAtClose(at: moment("2012-04-28T18:00")),
        ])
    }

    @Test func `Calendar days that end on a day off tell why they go on`() throws {
        #expect(try notes(.length(5, .calendarDays), "2012-11-05T10:00") == [
            .started(at: moment("2012-11-05T10:00")),
            .dayOfReceiptExcluded(date: day("2012-11-05")),
            .counted(from: day("2012-11-06"), to: day("2012-11-10"), days: 5, unit: .calendarDays),
            .skippedWeekend(from: day("2012-11-10"), to: day("2012-11-11"), days: 2),
            .rolledToWorkingDay(from: day("2012-11-10"), to: day("2012-11-12")),
            .dueAtClose(at: moment("2012-11-12T18:00")),
        ])
    }

    @Test func `An office of another country is told its own law`() throws {
        let calendar = WorkCalendar(country: "KG", years: 2012...2012, days: [:])
        let office = OfficeTime(calendar: calendar, hours: Kazakhstan.department.hours)
        let deadline = try office.deadline(for: .length(5, .calendarDays), from: moment("2012-11-05T10:00"))

        #expect(deadline.explanation.contains(.dayOfReceiptExcluded(date: day("2012-11-05"), law: .kyrgyzstan)))
        #expect(deadline.explanation.contains(
            .rolledToWorkingDay(from: day("2012-11-10"), to: day("2012-11-12"), law: .kyrgyzstan)))
    }

    @Test func `Days of no kind are read as calendar days, and the reading is told`() throws {
        #expect(try notes(.length(4, .days), "2012-11-05T10:00") == [
            .started(at: moment("2012-11-05T10:00")),
            .readAsCalendarDays,
            .dayOfReceiptExcluded(date: day("2012-11-05")),
            .counted(from: day("2012-11-06"), to: day("2012-11-09"), days: 4, unit: .days),
            .dueAtClose(at: moment("2012-11-09T18:00")),
        ])
    }

    @Test func `Clock hours run while the office is shut`() throws {
        #expect(try notes(.length(1, .clockHours), "2012-11-10T23:40") == [
            .started(at: moment("2012-11-10T23:40")),
            .countedClockHours(from: moment("2012-11-10T23:40"), to: moment("2012-11-11T00:40"), hours: 1),
            .dueAt(at: moment("2012-11-11T00:40")),
        ])
    }

    @Test func `A month that is shorter tells its end`() throws {
        #expect(try notes(.length(1, .months), "2013-01-31T10:00") == [
            .started(at: moment("2013-01-31T10:00")),
            .countedMonths(from: day("2013-01-31"), to: day("2013-02-28"), months: 1),
            .monthEnd(day: 31, to: day("2013-02-28")),
            .dueAtClose(at: moment("2013-02-28T18:00")),
        ])
    }

    @Test func `Once a day tells how it was read`() throws {
        #expect(try notes(.timesADay(1), "2012-11-05T10:00") == [
            .started(at: moment("2012-11-05T10:00")),
            .readAsWithinWorkingDay(timesADay: 1),
            .dueAtClose(at: moment("2012-11-05T18:00")),
        ])
    }

    @Test func `A long count is told in few lines`() throws {
        for (length, unit) in [(60, PeriodUnit.workingDays), (1000, .workingDays), (1000, .bankDays), (3000, .hours)] {
            #expect(try notes(.length(length, unit), "2012-11-05T10:00").count <= 20)
        }
        let year = try notes(.length(250, .workingDays), "2012-01-10T10:00")
        #expect(year.contains(.counted(from: day("2012-01-11"), to: day("2013-01-15"), days: 250, unit: .workingDays)))
    }

    @Test func `A deadline is written to JSON with names and dates, and reads back`() throws {
        let deadline = try Kazakhstan.department.deadline(for: .length(5, .calendarDays), from: moment("2012-11-05T10:00"))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]

        let written = try encoder.encode(deadline)

        #expect(String(decoding: written, as: UTF8.self) == """
            {"due":"2012-11-12T18:00","explanation":[\
            {"started":{"at":"2012-11-05T10:00"}},\
            {"dayOfReceiptExcluded":{"date":"2012-11-05","law":"kazakhstan"}},\
            {"counted":{"days":5,"from":"2012-11-06","to":"2012-11-10","unit":"calendarDays"}},\
            {"skippedWeekend":{"days":2,"from":"2012-11-10","to":"2012-11-11"}},\
            {"rolledToWorkingDay":{"from":"2012-11-10","law":"kazakhstan","to":"2012-11-12"}},\
            {"dueAtClose":{"at":"2012-11-12T18:00"}}]}
            """)
        #expect(try JSONDecoder().decode(Deadline.self, from: written) == deadline)
    }

    @Test(arguments: [
        (ProcessingPeriod.length(3, .workingDays), #"{"unit":"workingDays","value":3}"#),
        (.timesADay(2), #"{"unit":"timesADay","value":2}"#),
        (.withinWorkingDay, #"{"unit":"withinWorkingDay"}"#),
    ])
    func `A period is written to JSON with its unit`(period: ProcessingPeriod, expected: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let written = try encoder.encode(period)
        #expect(String(decoding: written, as: UTF8.self) == expected)
        #expect(try JSONDecoder().decode(ProcessingPeriod.self, from: written) == period)
    }
}
