package import WorkingTime

/// Whether the machine's clock can be believed, measured by what was done last.
package enum ClockStanding {
    /// A clock that was set back by so much may only have been mended.
    package static let behindMinutes = 120
    /// No office rests for longer.
    package static let aheadDays = 92

    /// What is wrong with a clock that shows now, where that was done last; nil where nothing is.
    package static func problem(now: CivilMoment, last: CivilMoment) -> StoreProblem? {
        let minutes = now.minutes(since: last)
        if minutes < -behindMinutes { return .clockBehind(now: now, last: last) }
        return minutes > aheadDays * 24 * 60 ? .clockAhead(now: now, last: last) : nil
    }
}
