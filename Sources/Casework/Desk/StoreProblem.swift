/// Why the store cannot do what was asked; `Wording` says what to do about each.
package enum StoreProblem: Error, Hashable, Sendable {
    case notFound(path: String)
    case notAStore(path: String)
    /// Made by a newer program.
    case newer(found: Int, known: Int)
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
