import CaseStore
import Casework
import Foundation
import Legislation
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

extension OfficeClock {
    /// The clock of a store's offices. On a throw-away store `TEREZE_NOW` (2012-11-05T10:00) may set it.
    package static func ofStore(_ office: FrontOffice, environment: [String: String]) throws -> OfficeClock {
        let offices = try office.store.offices()
        guard let first = offices.first, let act = office.library.act(first.act) else {
            throw StoreProblem.officeUnknown(offices.first?.act.rawValue ?? "")
        }
        let wanted = try office.store.isDemo() ? environment["TEREZE_NOW"].flatMap { CivilMoment(iso: $0) } : nil
        guard let clock = OfficeClock(zone: act.act.timeZone, startingAt: wanted) else {
            throw StoreProblem.inputOutput(detail: act.act.timeZone)
        }
        return clock
    }
}
