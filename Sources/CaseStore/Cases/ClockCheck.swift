import Casework
import GRDB
import WorkingTime

/// Refuses to give numbers by a clock that cannot be right: the date of a registration is a fact of law.
enum ClockCheck {
    static let accepted = "clockAccepted"

    /// Throws `clockBehind` or `clockAhead`; a throw-away store may be shown at any time.
    static func refuseOdd(at now: CivilMoment, in database: Database) throws {
        // NB: on the way of every registration: one look-up, and nothing more while the clock goes on.
        let done = try database.row("SELECT seq, at FROM journal WHERE seq = (SELECT max(entry) FROM case_event)")
        guard let done, let last = CivilMoment(iso: done["at"] as String), let problem = ClockStanding.problem(now: now, last: last)
        else { return }
        let isDemo: String? = try database.value(CaseStore.demoMark)
        if isDemo == CaseStore.demoMarkSet { return }
        let later = try database.rows("SELECT at, action FROM journal WHERE seq > ? ORDER BY seq", [done["seq"] as Int64])
        let isMended = later.contains { row in
            // Behind, somebody must have said so; ahead, any sign of life since is enough.
            if case .clockBehind = problem, row["action"] != Self.accepted { return false }
            return CivilMoment(iso: row["at"] as String).map { ClockStanding.problem(now: now, last: $0) == nil } ?? false
        }
        if !isMended { throw problem }
    }
}
