import WorkingTime

/// How long a login is locked after wrong secrets: five tries, then waits that grow.
enum Lockout {
    static let tries = 5

    /// Minutes to wait after so many failures in a row; 0 while tries are left.
    static func wait(after failures: Int) -> Int {
        guard failures >= tries else { return 0 }
        let waits = [1, 5, 15, 60, 240]
        return waits[min(failures - tries, waits.count - 1)]
    }

    /// Until when a login is locked that failed for the so-manieth time now.
    ///
    /// NB: moments have no seconds; a minute is added so that the wait is never shorter than told.
    static func end(after failures: Int, from now: CivilMoment) -> CivilMoment? {
        let wait = wait(after: failures)
        return wait == 0 ? nil : now.adding(minutes: wait + 1)
    }

    /// The minutes left; a clock set back never makes it longer than the wait itself.
    static func minutesLeft(until end: CivilMoment, after failures: Int, at now: CivilMoment) -> Int {
        max(0, min(end.minutes - now.minutes, wait(after: failures) + 1))
    }
}

extension CivilMoment {
    /// Minutes since 1970-01-01T00:00 on the same clock.
    fileprivate var minutes: Int { date.daysSinceEpoch * 1440 + time.minutes }

    fileprivate func adding(minutes added: Int) -> CivilMoment {
        let sum = minutes + added
        let day = Int((Double(sum) / 1440).rounded(.down))
        return CivilMoment(
            date: CivilDate(daysSinceEpoch: day), time: TimeOfDay(minutes: sum - day * 1440) ?? .startOfDay)
    }
}
