import Testing
@testable import WorkingTime

/// The file `Resources/calendars/kz.csv` itself.
@Suite struct KazakhCalendarTests {
    private let calendar = Kazakhstan.calendar

    private func marks(of year: Int) -> [CivilDate: DayMark] {
        calendar.days.filter { $0.key.year == year }
    }

    @Test func `The file covers the years 2008 to 2027, in order of date, and every row has a source`() {
        let dates = DelimitedTable(text: Kazakhstan.text).rows.compactMap { $0["date"] }
        #expect(calendar.country == "KZ")
        #expect(calendar.years == 2008...2027)
        #expect(dates == dates.sorted())
        #expect(Set(dates).count == dates.count)
        #expect(calendar.days.count == dates.count)
        #expect(calendar.days.values.allSatisfy { !$0.source.isEmpty })
    }

    @Test(arguments: 2008...2027)
    func `Each year has the holidays that the law gave it`(year: Int) {
        var expected = ["01-01", "01-02", "01-07", "03-08", "03-22", "05-01", "05-09", "12-16"]
        if year >= 2010 { expected += ["03-21", "03-23"] }
        if year >= 2013 { expected.append("05-07") }
        if year >= 2009 { expected.append("07-06") }
        if year <= 2025 { expected.append("08-30") }
        if year >= 2027 { expected.append("03-15") }
        if year == 2008 || year >= 2022 { expected.append("10-25") }
        if (2012...2021).contains(year) { expected.append("12-01") }
        if year <= 2021 { expected.append("12-17") }

        let holidays = marks(of: year).filter { $0.value.kind == .holiday }
        let fixed = holidays.filter { !$0.value.name.ru.hasPrefix("Курбан") }.map { $0.key.description.dropFirst(5) }

        #expect(Set(fixed) == Set(expected.map { $0[...] }))
        #expect(holidays.count == expected.count + 1)
    }

    @Test(arguments: 2008...2027)
    func `A holiday on a weekend gives the next working day off, but for Christmas and Kurban Ait`(year: Int) throws {
        var owed = 0
        for (date, mark) in marks(of: year) where mark.kind == .holiday && date.weekday.isWeekend {
            let moves = !mark.name.ru.hasPrefix("Курбан") && !mark.name.ru.hasPrefix("Православное")
            if moves { owed += 1 }
        }
        let given = marks(of: year).filter { $0.value.kind == .dayOff && $0.value.name.ru.hasSuffix("(перенесённый выходной)") }

        // In 2020 the day off owed for 9 May, Monday the 11th, was itself moved to the 8th.
        #expect(given.count == (year == 2020 ? owed - 1 : owed))
        for date in given.keys {
            var before = date.adding(days: -1)
            while try !calendar.isWorkingDay(before), calendar.days[before]?.kind != .holiday { before = before.adding(days: -1) }
            #expect(calendar.days[before]?.kind == .holiday)
        }
    }

    @Test func `Every day off that the government moved has its worked weekend day, of the same source`() {
        let moved = calendar.days.filter { $0.value.name.ru.hasPrefix("Перенесённый день отдыха") }
        let worked = calendar.days.filter { if case .working = $0.value.kind { true } else { false } }

        #expect(moved.count == 33)
        // The one of 8 May 2020 came from a Monday.
        #expect(worked.count == moved.count - 1)
        for (date, mark) in worked {
            #expect(mark.kind == .working(like: moved.first { mark.name.ru.contains(written($0.key)) }?.key.weekday ?? .sunday))
            #expect(moved.contains { $0.value.source == mark.source && $0.value.name.ru.contains(written(date)) })
        }
    }

    /// Working days of a five-day week by year; counted with the PyPI package `holidays` 0.108.
    @Test(arguments: zip(2008...2027, workingDays))
    func `Each year has as many working days as the package counts`(year: Int, expected: Int) throws {
        var count = 0
        var date = day("\(year)-01-01")
        while date.year == year {
            if try calendar.isWorkingDay(date) { count += 1 }
            date = date.adding(days: 1)
        }
        #expect(count == expected)
    }

    @Test func `Banks rest on holidays, moved days off and weekends, worked or not`() throws {
        #expect(try calendar.isBankDay(day("2012-05-02")))
        #expect(try !calendar.isBankDay(day("2012-05-01")))
        #expect(try !calendar.isBankDay(day("2012-04-30")))
        #expect(try calendar.isWorkingDay(day("2012-04-28")))
        #expect(try !calendar.isBankDay(day("2012-04-28")))
        #expect(try !calendar.isBankDay(day("2012-05-05")))
    }

    @Test func `A day of a year that is not covered is an error with that year`() {
        #expect(throws: DeadlineError.calendarEnds(year: 2028)) { try calendar.kind(of: day("2028-01-01")) }
        #expect(throws: DeadlineError.calendarEnds(year: 2007)) { try calendar.isWorkingDay(day("2007-12-31")) }
        #expect(throws: DeadlineError.calendarEnds(year: 2028)) { try calendar.isBankDay(day("2028-05-01")) }
    }

    private func written(_ date: CivilDate) -> String {
        let parts = date.description.split(separator: "-")
        return "\(parts[2]).\(parts[1]).\(parts[0])"
    }
}

private let workingDays = [250, 249, 247, 247, 247, 246, 245, 245, 245, 245, 246, 246, 246, 245, 246, 246, 249, 246, 247, 247]
