package import WorkingTime

/// Whether the office's work is kept a second time.
package enum BackupStanding: Hashable, Sendable {
    case fine
    /// There has never been one, and the first file is so many days old.
    case never(days: Int)
    /// The last good one is older than it should be.
    case old(last: CivilMoment)

    /// Days without any after which it is said, where no schedule says otherwise.
    package static let patientDays = 7

    /// - Parameters:
    ///   - last: when the last good one was made.
    ///   - firstCase: when the first file was registered.
    package init(schedule: BackupSchedule?, last: CivilMoment?, firstCase: CivilMoment?, now: CivilMoment) {
        guard let firstCase else {
            self = .fine
            return
        }
        let allowed = schedule.map { $0.every.minutes + $0.every.graceMinutes } ?? Self.patientDays * 24 * 60
        let age = now.minutes(since: last ?? firstCase)
        if age <= allowed {
            self = .fine
        } else if let last {
            self = .old(last: last)
        } else {
            self = .never(days: age / (24 * 60))
        }
    }
}
