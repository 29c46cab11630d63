import Casework
import Foundation
import GRDB
import Testing
import WorkingTime

@testable import CaseStore

/// The days that an office adds, and the calendars that its times were reckoned with.
struct CalendarTests {
    private func day(_ date: String, _ kind: DayMark.Kind = .holiday) throws -> CalendarDay {
        CalendarDay(
            date: try #require(CivilDate(iso: date)),
            mark: DayMark(kind: kind, name: DayName(kk: "Күн", ky: "Күн", ru: "День"), source: "Қаулы № 1"))
    }

    private func retime(_ bench: Bench, _ change: CalendarChange?, reckoned: [String: WorkCalendar] = [:]) throws -> Int {
        try bench.store.retime(
            change, reckoned: reckoned, by: bench.actor("admin", .administrator), at: monday, isMoved: { _ in true },
            event: { _, _ in nil })
    }

    private func readySince(_ bench: Bench) throws -> String? {
        try bench.store.read { try String.fetchOne($0, sql: "SELECT ready_since FROM case_file") }
    }

    @Test func anAddedDayIsKeptWithEverythingThatItSays() throws {
        let bench = try Bench()
        let days = [try day("2012-11-06", .working(like: .friday)), try day("2012-11-07", .shortened(minutes: 60))]

        for day in days { _ = try retime(bench, .added(day, to: "kz")) }

        #expect(try bench.another().addedDays(of: "kz") == days)
        #expect(try bench.store.addedDays(of: "kg").isEmpty)
    }

    @Test func aSecondDayForADateTakesTheFirstOnesPlace() throws {
        let bench = try Bench()
        _ = try retime(bench, .added(try day("2012-11-06"), to: "kz"))

        _ = try retime(bench, .added(try day("2012-11-06", .dayOff), to: "kz"))
        #expect(try bench.store.addedDays(of: "kz").map(\.mark.kind) == [.dayOff])

        _ = try retime(bench, .removed(try day("2012-11-06", .dayOff), from: "kz"))
        #expect(try bench.store.addedDays(of: "kz").isEmpty)
    }

    @Test func theJournalSaysWhoAddedAndTookAwayWhat() throws {
        let bench = try Bench()
        _ = try retime(bench, .added(try day("2012-11-06"), to: "kz"))
        _ = try retime(bench, .removed(try day("2012-11-06"), from: "kz"))

        let entries = try bench.store.journal(limit: 100).filter { $0.subject == "kz 2012-11-06" }
        #expect(entries.map(\.action) == ["calendarDayAdded", "calendarDayRemoved"])
        #expect(entries.allSatisfy { $0.login == "admin" })
        #expect(try bench.store.verifyJournal().firstBad == nil)
    }

    @Test func aCalendarThatWasReckonedWithComesBackTheSame() throws {
        let bench = try Bench()
        let calendar = WorkCalendar(
            country: "KZ", years: 2012...2013,
            days: [try day("2012-01-01").date: try day("2012-01-01").mark, try day("2013-05-04").date: try day("2013-05-04", .working(like: .monday)).mark])

        try bench.store.noteReckoned(["kz": calendar])

        #expect(try bench.another().reckonedCalendars() == ["kz": calendar])
    }

    @Test func whatFailsLeavesNothingBehind() throws {
        let bench = try Bench()
        _ = try bench.register(Visitor())
        struct Stop: Error {}

        #expect(throws: Stop.self) {
            try bench.store.retime(
                .added(try day("2012-11-06"), to: "kz"), reckoned: [:], by: bench.actor("admin", .administrator), at: monday,
                isMoved: { _ in throw Stop() }, event: { _, _ in nil })
        }

        #expect(try bench.store.addedDays(of: "kz").isEmpty)
        #expect(try !bench.store.journal(limit: 100).contains { $0.action == "calendarDayAdded" })
    }

    @Test func anOpenCaseIsToldByItsColumnsAsByItsFile() throws {
        let bench = try Bench()
        let file = try bench.register(Visitor()).file
        var told: [CaseTimeline] = []

        try bench.store.eachOpenTimeline { timeline, _, count in
            #expect(count == 1)
            told.append(timeline)
        }

        #expect(told == [CaseTimeline(file)])
    }

    @Test func aReadyCaseStaysReadySinceItsDayWhenItsTimesMove() throws {
        let bench = try Bench()
        let number = try bench.register(Visitor()).file.number
        try bench.makeReady(number)
        let before = try readySince(bench)
        let later = moment("2012-11-07T10:00")

        let moved = try bench.store.retime(
            nil, reckoned: [:], by: bench.actor("admin", .administrator), at: later, isMoved: { _ in true },
            event: { file, _ in
                CaseEvent(
                    sequence: file.revision + 1, at: later, by: bench.actor("admin", .administrator),
                    payload: .rescheduled(Rescheduling(forecast: file.forecast, whole: file.whole, because: "Қаулы")),
                    deadline: file.current)
            })

        #expect(moved == 1)
        #expect(before != nil)
        #expect(try readySince(bench) == before)
        #expect(try bench.store.verifyJournal().firstBad == nil)
    }
}
