package import WorkingTime

/// Why the store cannot do what was asked; `Wording` says what to do about each.
package enum StoreProblem: Error, Hashable, Sendable {
    case notFound(path: String)
    case notAStore(path: String)
    /// Made by a newer program.
    case newer(found: Int, known: Int)
    /// A store of an older program is copied before it is changed, and there is no room for that.
    case noRoomToUpdate(neededMegabytes: Int)
    /// The journal ends before what was acknowledged: the log is gone, or an older copy lies in the store's place.
    case behind(found: Int64, known: Int64, lock: String)
    /// The machine's clock stands before the last thing that was done to a file.
    case clockBehind(now: CivilMoment, last: CivilMoment)
    /// It stands long after it: longer than an office rests.
    case clockAhead(now: CivilMoment, last: CivilMoment)
    case readOnly(path: String)
    case diskFull
    /// Other desks kept it busy for longer than a person should wait.
    case busy
    case damaged(detail: String)
    /// The engine would not keep what was acknowledged: `synchronous` is not FULL.
    case notDurable
    case alreadyExists(path: String)
    case inputOutput(detail: String)
    /// The system gave the store no memory.
    case outOfMemory
    case caseNotFound(String)
    case paperNotFound(String)
    /// The paper was removed with the data of its person.
    case paperErased
    case officeUnknown(String)
    /// The act of an office is not among the acts, or has errors in its data.
    case actLeftOut(String)
    /// The store has no person of that id.
    case personUnknown(Int64)
    /// An export is read only into a store without cases and people.
    case notEmpty
    /// The two records are one person's already.
    case samePerson
    /// The record is not joined to another.
    case notJoined
    case accountUnknown(String)
    case accountExists(String)
    case loginInvalid(String)
    case secretTooShort(minimum: Int)
    /// Wrong login or secret; how many tries remain before the account is locked.
    case wrongSecret(triesLeft: Int)
    /// Locked until that many minutes have passed.
    case lockedOut(minutes: Int)
    /// The last account that can administer stays.
    case lastAdministrator
    /// Something else about accounts.
    case account(AccountProblem)
    /// A decision needs its signer's key, which is not open here or was taken back; the login.
    case keyNotOpen(String)
    /// The account has no key and needs none; the login.
    case signsNothing(String)
    /// Somebody else changed the case since it was read, and how.
    case changedMeanwhile(by: String, action: CaseAction?)
    /// An office, register and year have no more numbers.
    case numbersExhausted
}

extension StoreProblem {
    /// Whether it is the file that is at fault, so that what is left in it may have to be saved.
    package var isOfTheFile: Bool {
        if case .damaged = self { return true }
        if case .behind = self { return true }
        if case .inputOutput = self { return true }
        if case .notAStore = self { return true }
        return false
    }
}
