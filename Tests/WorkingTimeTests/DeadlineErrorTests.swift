import Testing
@testable import WorkingTime

@Suite struct DeadlineErrorTests {
    private func error(
        _ period: ProcessingPeriod, _ received: String = "2012-11-05T10:00", at office: OfficeTime = Kazakhstan.department
    ) -> DeadlineError? {
        do throws(DeadlineError) {
            _ = try office.deadline(for: period, from: moment(received))
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: PeriodUnit.allCases)
    func `No length and a negative one are refused in every unit`(unit: PeriodUnit) {
        #expect(error(.length(0, unit)) == .notPositive(0))
        #expect(error(.length(-3, unit)) == .notPositive(-3))
        #expect(error(.length(.min, unit)) == .notPositive(.min))
        #expect(error(.timesADay(0)) == .notPositive(0))
    }

    @Test(arguments: PeriodUnit.allCases)
    func `A senseless length is refused at once`(unit: PeriodUnit) {
        #expect(error(.length(10_000_000, unit)) == .tooLong(10_000_000, maximum: 1_000_000))
        #expect(error(.length(.max, unit)) == .tooLong(.max, maximum: 1_000_000))
        switch error(.length(1_000_000, unit)) {
        case .calendarEnds, .tooLong: break
        case .neverOpens, .notPositive, nil: #expect(unit == .minutes)
        }
    }

    @Test(arguments: PeriodUnit.allCases)
    func `A count that leaves the calendar names the year it needs`(unit: PeriodUnit) {
        #expect(error(.length(1, unit), "2007-12-31T10:00") == .calendarEnds(year: 2007))
        #expect(error(.length(1, unit), "2028-01-03T10:00") == .calendarEnds(year: 2028))
        #expect(error(.length(unit == .minutes || unit == .clockHours ? 30 : 1, unit), "2027-12-31T17:50") == .calendarEnds(year: 2028))
        #expect(error(.withinWorkingDay, "2027-12-31T18:00") == .calendarEnds(year: 2028))
    }

    @Test(arguments: PeriodUnit.allCases)
    func `An office without hours never opens`(unit: PeriodUnit) {
        let office = OfficeTime(calendar: Kazakhstan.calendar, hours: OpeningHours(weekdays: [:]))
        #expect(error(.length(1, unit), at: office) == .neverOpens)
        #expect(error(.withinWorkingDay, at: office) == .neverOpens)
        #expect(throws: DeadlineError.neverOpens) { try office.nextOpening(after: moment("2012-11-05T10:00")) }
        #expect(throws: DeadlineError.neverOpens) { try office.nextWorkingDay(onOrAfter: day("2012-11-05")) }
    }

    @Test func `An office whose only days are all days off comes to the calendar's end`() {
        let mark = DayMark(kind: .holiday, name: DayName(kk: "Мереке", ky: "Майрам", ru: "Праздник"), source: "Заң")
        let year = day("2012-01-01").daysSinceEpoch...day("2012-12-31").daysSinceEpoch
        let days = Dictionary(uniqueKeysWithValues: year.map { (CivilDate(daysSinceEpoch: $0), mark) })
        let office = OfficeTime(
            calendar: WorkCalendar(country: "KZ", years: 2012...2012, days: days), hours: Kazakhstan.department.hours)

        #expect(error(.length(1, .workingDays), at: office) == .calendarEnds(year: 2013))
        #expect(error(.length(1, .minutes), at: office) == .calendarEnds(year: 2013))
    }
}
