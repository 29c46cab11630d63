import Foundation
package import WorkingTime

/// Tells the office's wall clock: the only place that asks the machine for the time.
package struct OfficeClock: Sendable {
    private let zone: TimeZone
    private let offset: TimeInterval

    /// A clock of an IANA zone; nil where the machine does not know it.
    ///
    /// - Parameter start: what the clock shows now, for throw-away offices; nil means the machine's time.
    package init?(zone name: String, startingAt start: CivilMoment? = nil) {
        guard let zone = TimeZone(identifier: name) else { return nil }
        self.zone = zone
        guard let start else {
            offset = 0
            return
        }
        let midnight = Double(start.date.daysSinceEpoch) * 86_400
        let wanted = midnight + Double(start.time.minutes) * 60
        let now = Date()
        offset = wanted - (now.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: now)))
    }

    /// The civil date and minute in the office's zone.
    package var now: CivilMoment {
        let machine = Date()
        let local = machine.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: machine)) + offset
        let minutes = Int((local / 60).rounded(.down))
        let day = minutes >= 0 ? minutes / 1_440 : (minutes - 1_439) / 1_440
        return CivilMoment(
            date: CivilDate(daysSinceEpoch: day), time: TimeOfDay(clamped: minutes - day * 1_440))
    }
}
