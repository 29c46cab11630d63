import CaseStore
import Casework
import WorkingTime

extension FrontOffice {
    /// What of the store that person should see to; a throw-away office has no cares but the schedule it was
    /// given and a journal that does not hold.
    func cares(of account: Account, at now: CivilMoment) throws -> [StoreCare] {
        guard account.role.may(.careForStore) else { return [] }
        var cares: [StoreCare] = []
        let standing = try store.backupStanding(at: now)
        if standing != .fine { cares.append(.backups(standing)) }
        if try !store.isDemo(), store.isOpenToOthers { cares.append(.openToOthers(path: store.path)) }
        if let problem = try store.clockProblem(at: now) { cares.append(.clock(problem)) }
        if let alarm = try store.journalAlarm() { cares.append(.journal(alarm)) }
        return cares
    }
}
