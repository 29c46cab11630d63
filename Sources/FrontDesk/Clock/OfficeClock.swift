package import CaseStore
import Casework
import Foundation
import Legislation
package import WorkingTime

/// Tells the office's wall clock: the only place that asks the machine for the time.
package struct OfficeClock: Sendable {
    private let zone: Zone
    private let offset: TimeInterval

    /// A clock of an IANA zone; nil where the machine does not know it.
    ///
    /// - Parameter start: what the clock shows now, for throw-away offices; nil means the machine's time.
    package init?(zone name: String, startingAt start: CivilMoment? = nil) {
        guard let zone = Zone(name) else { return nil }
        self.zone = zone
        guard let start else {
            offset = 0
            return
        }
        let midnight = Double(start.date.daysSinceEpoch) * 86_400
        let wanted = midnight + Double(start.time.minutes) * 60
        let now = Date()
        offset = wanted - (now.timeIntervalSince1970 + zone.offset(at: now))
    }

    /// The civil date and minute in the office's zone.
    package var now: CivilMoment {
        let machine = Date()
        let local = machine.timeIntervalSince1970 + zone.offset(at: machine) + offset
        let minutes = Int((local / 60).rounded(.down))
        let day = minutes >= 0 ? minutes / 1_440 : (minutes - 1_439) / 1_440
        return CivilMoment(
            date: CivilDate(daysSinceEpoch: day), time: TimeOfDay(clamped: minutes - day * 1_440))
    }
}

extension OfficeClock {
    /// Where the offset from Greenwich comes from.
    private enum Zone: Sendable {
        case file(ZoneFile)
        case foundation(TimeZone)

        init?(_ name: String) {
            if let file = ZoneFile(name) {
                self = .file(file)
            } else if let zone = TimeZone(identifier: name) {
                self = .foundation(zone)
            } else {
                return nil
            }
        }

        /// Seconds east of Greenwich.
        func offset(at moment: Date) -> TimeInterval {
            switch self {
            case .file(let file): Double(file.offset(at: Int64(moment.timeIntervalSince1970.rounded(.down))))
            case .foundation(let zone): Double(zone.secondsFromGMT(for: moment))
            }
        }
    }

    /// The clock of a store's offices.
    ///
    /// - Parameter start: what it shows now, such as `2012-11-05T10:00`; heeded on a throw-away store only.
    package init(of opening: StoreOpening, law: LawShelf, startingAt start: String?) throws {
        guard let zone = opening.firstAct.flatMap({ law.timeZone(of: $0) }) else {
            throw StoreProblem.officeUnknown(opening.firstAct?.rawValue ?? "")
        }
        let wanted = opening.isDemo ? start.flatMap { CivilMoment(iso: $0) } : nil
        guard let clock = OfficeClock(zone: zone, startingAt: wanted) else {
            throw StoreProblem.inputOutput(detail: zone)
        }
        self = clock
    }
}
