package import Casework
import GRDB
package import WorkingTime

extension CaseStore {
    /// Why numbers would not be given by a clock that shows that; nil where they would.
    package func clockProblem(at now: CivilMoment) throws(StoreProblem) -> StoreProblem? {
        do {
            try read { try ClockCheck.refuseOdd(at: now, in: $0) }
            return nil
        } catch {
            if case .clockBehind = error { return error }
            if case .clockAhead = error { return error }
            throw error
        }
    }

    /// Takes the clock as right, whatever it showed before; the journal keeps who said so.
    package func acceptClock(by login: String, at now: CivilMoment) throws(StoreProblem) {
        try write {
            try JournalChain.note(ClockCheck.accepted, subject: "clock", by: login, at: now, in: $0)
        }
    }
}
