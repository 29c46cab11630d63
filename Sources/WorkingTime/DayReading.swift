/// How a count of days takes one day.
enum DayReading: Hashable {
    case counted
    /// Counted, and only because a day off was moved away from it.
    case countedInstead(DayMark)
    /// Not a day of the week on which the office (or the bank) works.
    case weekend
    case holiday(DayMark)
    case dayOff(DayMark)

    var counts: Bool {
        switch self {
        case .counted, .countedInstead: true
        case .weekend, .holiday, .dayOff: false
        }
    }
}

extension OfficeTime {
    /// How the office's count of working days takes a day.
    func reading(of date: CivilDate) throws(DeadlineError) -> DayReading {
        let usual: DayReading = try isWorkingDay(date) ? .counted : .weekend
        guard let mark = try calendar.mark(on: date) else { return usual }
        switch mark.kind {
        case .holiday: return .holiday(mark)
        case .dayOff: return .dayOff(mark)
        case .working: return usual.counts && hours[date.weekday].isEmpty ? .countedInstead(mark) : usual
        case .shortened: return usual
        }
    }

    /// How a count of bank days takes a day.
    func bankReading(of date: CivilDate) throws(DeadlineError) -> DayReading {
        let usual: DayReading = try calendar.isBankDay(date) ? .counted : .weekend
        guard let mark = try calendar.mark(on: date) else { return usual }
        switch mark.kind {
        case .holiday: return .holiday(mark)
        case .dayOff: return .dayOff(mark)
        case .working, .shortened: return usual
        }
    }

    /// The readings of a stretch of days, both ends included; none when it ends before it begins.
    func readings(from first: CivilDate, to last: CivilDate) throws(DeadlineError) -> [DatedReading] {
        var result: [DatedReading] = []
        var date = first
        while date <= last {
            result.append(DatedReading(date: date, reading: try reading(of: date)))
            date = date.adding(days: 1)
        }
        return result
    }
}

struct DatedReading: Hashable {
    let date: CivilDate
    let reading: DayReading
}
