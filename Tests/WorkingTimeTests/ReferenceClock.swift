@testable import WorkingTime

/// A second, slow count that shares no code with the first: it writes out every day of the calendar file and walks them
/// day by day and minute by minute.
struct ReferenceClock {
    struct Day {
        let iso: String
        let weekday: Int
        let mark: (kind: String, like: Int)?
    }

    /// Weekday (1…7) → open minutes as pairs.
    let hours: [Int: [(Int, Int)]]

    static let days: [Day] = {
        let names = ["mon": 1, "tue": 2, "wed": 3, "thu": 4, "fri": 5, "sat": 6, "sun": 7]
        var marks: [String: (kind: String, like: Int)] = [:]
        for line in Kazakhstan.text.split(separator: "\n") where line.first?.isNumber == true {
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            marks[String(cells[0])] = (String(cells[1]), names[String(cells[2])] ?? 1)
        }
        var result: [Day] = []
        var weekday = 2  // 1 January 2008 was a Tuesday.
        for year in 2008...2027 {
            let february = year % 4 == 0 ? 29 : 28
            for (month, length) in zip(1..., [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
                for day in 1...length {
                    let iso = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
                    result.append(Day(iso: iso, weekday: weekday, mark: marks[iso]))
                    weekday = weekday % 7 + 1
                }
            }
        }
        return result
    }()

    static let indexes = Dictionary(uniqueKeysWithValues: days.enumerated().map { ($1.iso, $0) })

    private func open(on day: Day) -> [(Int, Int)] {
        let own = hours[day.weekday] ?? []
        switch day.mark?.kind {
        case "holiday", "dayoff": return []
        case "working" where own.isEmpty: return hours[day.mark?.like ?? 1] ?? []
        default: return own
        }
    }

    private func isBankDay(_ day: Day) -> Bool {
        day.weekday <= 5 && day.mark == nil
    }

    /// The due moment as text; nil when the calendar ends before it.
    func due(_ length: Int, _ unit: PeriodUnit, from received: String) -> String? {
        let index = ReferenceClock.indexes[String(received.prefix(10))]!
        let clock = received.suffix(5).split(separator: ":").map { Int($0)! }
        switch unit {
        case .minutes: return afterMinutes(length, day: index, minute: clock[0] * 60 + clock[1])
        case .hours: return afterMinutes(length * 60, day: index, minute: clock[0] * 60 + clock[1])
        case .workingDays: return close(onOrAfter: afterDays(length, day: index) { !open(on: $0).isEmpty })
        case .bankDays: return close(onOrAfter: afterDays(length, day: index, where: isBankDay))
        case .clockHours:
            let minutes = clock[0] * 60 + clock[1] + length * 60
            let day = index + minutes / 1440
            return day < ReferenceClock.days.count ? text(day, minutes % 1440) : nil
        case .calendarDays, .days: return close(onOrAfter: index + length)
        case .months: return close(onOrAfter: afterMonths(length, day: index))
        }
    }

    private func afterMinutes(_ length: Int, day: Int, minute: Int) -> String? {
        var (day, minute, passed) = (day, minute, 0)
        while day < ReferenceClock.days.count {
            if open(on: ReferenceClock.days[day]).contains(where: { $0.0 <= minute && minute < $0.1 }) {
                passed += 1
                if passed == length { return text(day, minute + 1) }
            }
            minute += 1
            if minute == 1440 { (day, minute) = (day + 1, 0) }
        }
        return nil
    }

    private func afterDays(_ length: Int, day: Int, where counts: (Day) -> Bool) -> Int {
        var (day, passed) = (day, 0)
        while passed < length {
            day += 1
            if day >= ReferenceClock.days.count { return day }
            if counts(ReferenceClock.days[day]) { passed += 1 }
        }
        return day
    }

    private func afterMonths(_ length: Int, day: Int) -> Int {
        let parts = ReferenceClock.days[day].iso.split(separator: "-").map { Int($0)! }
        var (year, month) = (parts[0], parts[1])
        for _ in 0..<length { (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1) }
        for dayOfMonth in stride(from: parts[2], to: 0, by: -1) {
            let iso = "\(year)-\(month < 10 ? "0" : "")\(month)-\(dayOfMonth < 10 ? "0" : "")\(dayOfMonth)"
            if let found = ReferenceClock.indexes[iso] { return found }
        }
        return ReferenceClock.days.count
    }

    private func close(onOrAfter day: Int) -> String? {
        for index in day..<max(day, ReferenceClock.days.count) {
            if let last = open(on: ReferenceClock.days[index]).last { return text(index, last.1) }
        }
        return nil
    }

    private func text(_ day: Int, _ minute: Int) -> String {
        let (hour, rest) = (minute / 60, minute % 60)
        return "\(ReferenceClock.days[day].iso)T\(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest)"
    }
}
