import Testing
@testable import WorkingTime

/// Deadlines counted by hand on a wall calendar.
@Suite struct DeadlineTableTests {
    private func due(_ length: Int, _ unit: PeriodUnit, _ received: String, at office: OfficeTime) throws -> String {
        try office.deadline(for: .length(length, unit), from: moment(received)).due.description
    }

    @Test(arguments: [
        (10, "2012-11-05T09:00", "2012-11-05T09:10"),
        (30, "2012-11-05T12:50", "2012-11-05T14:20"),  // over lunch
        (30, "2012-11-05T12:30", "2012-11-05T13:00"),  // up to lunch
        (10, "2012-11-05T13:15", "2012-11-05T14:10"),  // received at lunch
        (30, "2012-11-05T17:50", "2012-11-06T09:20"),  // over the night
        (15, "2012-11-05T07:40", "2012-11-05T09:15"),  // before opening
        (15, "2012-11-05T18:00", "2012-11-06T09:15"),  // at the close
        (30, "2012-11-09T17:50", "2012-11-12T09:20"),  // Friday evening
        (15, "2012-11-10T10:00", "2012-11-12T09:15"),  // Saturday
        (30, "2012-10-25T17:50", "2012-10-29T09:20"),  // Kurban Ait on the Friday
        (30, "2012-04-27T17:50", "2012-04-28T09:20"),  // a worked Saturday
        (480, "2012-11-05T09:00", "2012-11-05T18:00"),
        (481, "2012-11-05T09:00", "2012-11-06T09:01"),
        (2400, "2012-11-05T09:00", "2012-11-09T18:00"),
    ])
    func `Minutes run in the department's opening time`(minutes: Int, received: String, expected: String) throws {
        #expect(try due(minutes, .minutes, received, at: Kazakhstan.department) == expected)
    }

    @Test func `Hours are sixty minutes of opening time`() throws {
        #expect(try due(1, .hours, "2012-11-05T12:30", at: Kazakhstan.department) == "2012-11-05T14:30")
        #expect(try due(8, .hours, "2012-11-05T14:00", at: Kazakhstan.department) == "2012-11-06T13:00")
    }

    @Test(arguments: [
        (1, "2012-11-05T10:00", "2012-11-06T18:00"),
        (1, "2012-11-05T19:00", "2012-11-06T18:00"),  // received after the close: the day of receipt all the same
        (1, "2012-11-11T10:00", "2012-11-12T18:00"),  // received on a Sunday
        (3, "2012-03-20T10:00", "2012-03-28T18:00"),  // over Nauryz and a weekend
        (3, "2013-03-20T10:00", "2013-03-28T18:00"),  // Nauryz with its day off on the Monday
        (1, "2012-04-27T10:00", "2012-04-28T18:00"),  // a worked Saturday
        (2, "2012-04-27T10:00", "2012-05-02T18:00"),
        (1, "2012-03-08T10:00", "2012-03-11T18:00"),  // a worked Sunday
        (3, "2012-12-28T10:00", "2013-01-04T18:00"),  // over the New Year, Saturday the 29th worked
        (1, "2016-02-26T10:00", "2016-02-29T18:00"),  // a leap day
        (10, "2012-11-05T10:00", "2012-11-19T18:00"),
    ])
    func `Working days leave out the day of receipt`(days: Int, received: String, expected: String) throws {
        #expect(try due(days, .workingDays, received, at: Kazakhstan.department) == expected)
    }

    @Test(arguments: [
        (9, "2012-11-05T10:00", "2012-11-14T18:00"),
        (9, "2012-12-07T10:00", "2012-12-19T18:00"),  // ends on Independence Day, a Sunday
        (5, "2012-11-05T10:00", "2012-11-12T18:00"),  // ends on a Saturday
        (1, "2012-04-27T10:00", "2012-04-28T18:00"),  // ends on a worked Saturday
        (1, "2012-02-28T10:00", "2012-02-29T18:00"),
        (30, "2012-11-05T10:00", "2012-12-05T18:00"),
    ])
    func `Calendar days that end on a day off end on the next working day`(days: Int, received: String, expected: String) throws {
        #expect(try due(days, .calendarDays, received, at: Kazakhstan.department) == expected)
    }

    @Test(arguments: [
        (1, "2012-01-31T10:00", "2012-02-29T18:00"),
        (1, "2013-01-31T10:00", "2013-02-28T18:00"),
        (1, "2012-10-31T10:00", "2012-11-30T18:00"),
        (12, "2012-02-29T10:00", "2013-02-28T18:00"),
        (1, "2012-08-05T10:00", "2012-09-05T18:00"),
        (1, "2012-11-01T10:00", "2012-12-04T18:00"),  // 1 December a holiday on a Saturday, its day off on Monday
        (3, "2012-11-05T10:00", "2013-02-05T18:00"),
    ])
    func `A month ends on the same date`(months: Int, received: String, expected: String) throws {
        #expect(try due(months, .months, received, at: Kazakhstan.department) == expected)
    }

    @Test func `Bank days take no worked Saturday`() throws {
        #expect(try due(5, .bankDays, "2012-04-27T10:00", at: Kazakhstan.department) == "2012-05-08T18:00")
        #expect(try due(5, .workingDays, "2012-04-27T10:00", at: Kazakhstan.department) == "2012-05-07T18:00")
    }

    @Test func `Bank days that end when the office is shut end when it opens next`() throws {
        let mondays = Kazakhstan.office("mon 9:00-13:00")
        #expect(try due(2, .bankDays, "2012-11-05T10:00", at: mondays) == "2012-11-12T13:00")
    }

    @Test func `A service centre works on Saturdays till three`() throws {
        let centre = Kazakhstan.centre
        #expect(try due(30, .minutes, "2012-11-09T19:50", at: centre) == "2012-11-10T09:20")
        #expect(try due(30, .minutes, "2012-11-10T14:50", at: centre) == "2012-11-12T09:20")
        #expect(try due(20, .minutes, "2012-11-05T12:50", at: centre) == "2012-11-05T13:10")
        #expect(try due(1, .workingDays, "2012-11-09T10:00", at: centre) == "2012-11-10T15:00")
        #expect(try due(2, .workingDays, "2012-11-09T10:00", at: centre) == "2012-11-12T20:00")
        #expect(try due(9, .calendarDays, "2012-11-01T10:00", at: centre) == "2012-11-10T15:00")
        // On a moved working Saturday it keeps its own Saturday hours; on a moved Sunday it has the Friday's.
        #expect(try due(1, .workingDays, "2012-04-27T10:00", at: centre) == "2012-04-28T15:00")
        #expect(try due(2, .workingDays, "2012-03-08T10:00", at: centre) == "2012-03-11T20:00")
    }

    @Test(arguments: [
        ("2012-11-05T10:00", "2012-11-05T18:00"), ("2012-11-05T08:00", "2012-11-05T18:00"),
        ("2012-11-05T13:30", "2012-11-05T18:00"), ("2012-11-05T17:59", "2012-11-05T18:00"),
        ("2012-11-05T18:00", "2012-11-06T18:00"), ("2012-11-09T18:30", "2012-11-12T18:00"),
        ("2012-12-16T10:00", "2012-12-19T18:00"),
    ])
    func `Once a day and within the working day end at the close of the day in which they begin`(
        received: String, expected: String
    ) throws {
        for period in [ProcessingPeriod.withinWorkingDay, .timesADay(1), .timesADay(2)] {
            let deadline = try Kazakhstan.department.deadline(for: period, from: moment(received))
            #expect(deadline.due.description == expected)
        }
    }

    @Test func `A window for Mondays only works a moved Saturday when it stands for a Monday`() throws {
        let mondays = Kazakhstan.office("mon 9:00-12:30")
        #expect(try due(1, .workingDays, "2012-04-27T10:00", at: mondays) == "2012-04-28T12:30")
        #expect(try due(1, .workingDays, "2012-03-08T10:00", at: mondays) == "2012-03-12T12:30")
    }

    @Test func `A shortened day closes earlier`() throws {
        let mark = DayMark(kind: .shortened(minutes: 300), name: DayName(kk: "Қысқа күн", ky: "Кыска күн", ru: "Короткий день"), source: "Заң")
        let calendar = WorkCalendar(country: "KZ", years: 2012...2012, days: [day("2012-11-05"): mark])
        let office = OfficeTime(calendar: calendar, hours: Kazakhstan.department.hours)

        #expect(try office.openIntervals(on: day("2012-11-05")) == [.init(from: time("9:00"), to: time("13:00"))])
        #expect(try due(30, .minutes, "2012-11-05T12:50", at: office) == "2012-11-06T09:20")
        let deadline = try office.deadline(for: .length(3, .calendarDays), from: moment("2012-11-02T10:00"))
        #expect(deadline.due == moment("2012-11-05T13:00"))
        #expect(deadline.explanation.contains(
            .closesEarly(date: day("2012-11-05"), minutes: 300, name: mark.name, source: "Заң")))
    }

    @Test(arguments: [
        (1, "2012-11-05T10:00", "2012-11-05T11:00"), (24, "2012-11-05T17:50", "2012-11-06T17:50"),
        (1, "2012-12-31T23:00", "2013-01-01T00:00"), (72, "2012-11-09T12:00", "2012-11-12T12:00"),
    ])
    func `Clock hours know no opening and no day off`(hours: Int, received: String, expected: String) throws {
        #expect(try due(hours, .clockHours, received, at: Kazakhstan.department) == expected)
    }

    @Test func `Days of no kind end where calendar days do`() throws {
        for length in 1...60 {
            let plain = try due(length, .days, "2012-11-05T10:00", at: Kazakhstan.department)
            #expect(plain == (try due(length, .calendarDays, "2012-11-05T10:00", at: Kazakhstan.department)))
        }
    }

    @Test func `An office round the clock counts through midnight`() throws {
        let always = Kazakhstan.office("mon-sun 0:00-24:00")
        #expect(try due(20, .minutes, "2012-11-05T23:50", at: always) == "2012-11-06T00:10")
        #expect(try due(10, .minutes, "2012-11-05T23:50", at: always) == "2012-11-05T24:00")
    }
}
