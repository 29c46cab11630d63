import Chance
import Testing
@testable import WorkingTime

/// Thousands of random counts, the same in every run.
@Suite struct DeadlinePropertyTests {
    static let weeks: [(text: String, hours: [Int: [(Int, Int)]])] = [
        ("mon-fri 9:00-13:00 14:00-18:00",
         Dictionary(uniqueKeysWithValues: (1...5).map { ($0, [(540, 780), (840, 1080)]) })),
        ("mon-fri 9:00-20:00; sat 9:00-15:00",
         Dictionary(uniqueKeysWithValues: (1...6).map { ($0, [(540, $0 == 6 ? 900 : 1200)]) })),
        ("mon 9:30-12:30; wed 14:00-16:45 17:00-18:00", [1: [(570, 750)], 3: [(840, 1005), (1020, 1080)]]),
        ("mon-sun 0:00-24:00", Dictionary(uniqueKeysWithValues: (1...7).map { ($0, [(0, 1440)]) })),
    ]

    private let offices = weeks.map { Kazakhstan.office($0.text) }

    private func longest(_ unit: PeriodUnit) -> Int {
        switch unit {
        case .minutes: 1500
        case .hours: 40
        case .clockHours: 900
        case .workingDays, .bankDays: 90
        case .calendarDays, .days: 400
        case .months: 40
        }
    }

    private func due(_ length: Int, _ unit: PeriodUnit, _ start: CivilMoment, _ office: OfficeTime) throws -> CivilMoment? {
        do throws(DeadlineError) {
            return try office.deadline(for: .length(length, unit), from: start).due
        } catch {
            switch error {
            case .calendarEnds: return nil
            case .neverOpens, .notPositive, .tooLong: throw error
            }
        }
    }

    @Test(arguments: PeriodUnit.allCases, weeks.indices)
    func `Every count agrees with the slow one`(unit: PeriodUnit, week: Int) throws {
        var random = SeededGenerator(seed: UInt64(week) + 349)
        let reference = ReferenceClock(hours: DeadlinePropertyTests.weeks[week].hours)
        let cases = unit == .minutes || unit == .hours ? 150 : 700
        for _ in 0..<cases {
            let start = random.moment(to: "2027-12-31")
            let length = Int.random(in: 1...longest(unit), using: &random)
            let fast = try due(length, unit, start, offices[week])?.description
            let slow = reference.due(length, unit, from: start.description)
            #expect(fast == slow, "\(length) \(unit) from \(start) at \(DeadlinePropertyTests.weeks[week].text)")
        }
    }

    @Test(arguments: PeriodUnit.allCases)
    func `A deadline is never before its start, and later for a longer period and for a later start`(unit: PeriodUnit) throws {
        var random = SeededGenerator(seed: 825)
        for round in 0..<600 {
            let office = offices[round % offices.count]
            let start = random.moment(to: "2023-01-01")
            let length = Int.random(in: 1...longest(unit), using: &random)
            let later = max(start, random.moment(from: start.date.description, to: start.date.adding(days: 9).description))

            let first = try #require(try due(length, unit, start, office))
            let longer = try #require(try due(length + 1, unit, start, office))
            let postponed = try #require(try due(length, unit, later, office))

            #expect(first > start)
            #expect(longer >= first, "\(length) \(unit) from \(start)")
            #expect(postponed >= first, "\(length) \(unit) from \(start) and \(later)")
        }
    }

    @Test(arguments: PeriodUnit.allCases)
    func `A deadline ends in opening time or at the close of a working day`(unit: PeriodUnit) throws {
        var random = SeededGenerator(seed: 81)
        for round in 0..<600 {
            let office = offices[round % offices.count]
            let length = Int.random(in: 1...longest(unit), using: &random)
            let due = try #require(try due(length, unit, random.moment(to: "2023-01-01"), office))

            let intervals = try office.openIntervals(on: due.date)
            switch unit {
            case .minutes, .hours: #expect(intervals.contains { $0.from < due.time && due.time <= $0.to })
            case .clockHours: break
            case .workingDays, .calendarDays, .days, .bankDays, .months: #expect(intervals.last?.to == due.time)
            }
        }
    }

    @Test(arguments: PeriodUnit.allCases)
    func `The days and minutes that are told sum up to the period`(unit: PeriodUnit) throws {
        var random = SeededGenerator(seed: 23)
        for round in 0..<600 {
            let office = offices[round % offices.count]
            let start = random.moment(to: "2023-01-01")
            let length = Int.random(in: 1...longest(unit), using: &random)
            let deadline = try office.deadline(for: .length(length, unit), from: start)

            var told = 0
            for note in deadline.explanation {
                switch note {
                case .counted(_, _, let days, let countedUnit) where countedUnit == unit: told += days
                case .countedMinutes(_, _, let minutes): told += minutes
                case .countedMonths(_, _, let months): told += months
                case .countedClockHours(_, _, let hours): told += hours
                default: break
                }
            }
            #expect(told == (unit == .hours ? length * 60 : length), "\(length) \(unit) from \(start)")
            #expect(deadline.explanation.first == .started(at: start))
            #expect(deadline.explanation.count <= 24)
            switch deadline.explanation.last {
            case .dueAt(let at), .dueAtClose(let at): #expect(at == deadline.due)
            default: Issue.record("the explanation does not end with the due moment")
            }
        }
    }

    @Test(arguments: [PeriodUnit.workingDays, .bankDays])
    func `Every day between receipt and deadline is told once, as counted or as skipped`(unit: PeriodUnit) throws {
        var random = SeededGenerator(seed: 22)
        for round in 0..<400 {
            let office = offices[round % 2]
            let start = random.moment(to: "2026-01-01")
            let deadline = try office.deadline(
                for: .length(Int.random(in: 1...90, using: &random), unit), from: start)
            let passed = deadline.due.date.daysSinceEpoch - start.date.daysSinceEpoch

            let told = deadline.explanation.reduce(0) { sum, note in
                switch note {
                case .counted(_, _, let days, _), .skippedWeekend(_, _, let days), .skippedHolidays(_, _, let days): sum + days
                case .skippedHoliday(let from, let to, _, _), .skippedDayOff(let from, let to, _, _):
                    sum + to.daysSinceEpoch - from.daysSinceEpoch + 1
                default: sum
                }
            }
            #expect(told == passed, "from \(start) to \(deadline.due)")
        }
    }
}
