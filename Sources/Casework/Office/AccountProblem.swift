package import WorkingTime

/// Why something about accounts, their secrets or those who stand in cannot be done.
package enum AccountProblem: Hashable, Sendable {
    /// The secret is one that is guessed first.
    case secretTooSimple(SecretWeakness)
    /// The secret is right, but another has to be chosen before anything else is done.
    case secretMustChange(SecretDue)
    /// That account has not the role of a head.
    case notAHead(String)
    /// People of that role do not stand in for a head, or it is the head's own account.
    case cannotStandIn(String, Role)
    /// The last day is before the first, or has passed.
    case standInPeriod
    /// The order's number is missing, too long, or holds what cannot be read.
    case orderInvalid
    /// Somebody else stands in for that head until a day.
    case alreadyDeputised(by: String, until: CivilDate)
    /// Nobody stands in under that login.
    case notStandingIn(String)
    /// Only an administrator's secret is given anew without another administrator.
    case notAnAdministrator(String)
    /// The store's file belongs to another user of the machine.
    case notTheStoresOwner
    /// A period that no secret can have.
    case expiryInvalid(maximum: Int)
}

/// What makes a secret easy to guess.
package enum SecretWeakness: Hashable, Sendable {
    /// It holds the login.
    case login
    /// One character over and over, or a run of the keyboard or the alphabet.
    case run
    /// One of those that everybody tries first.
    case common
    /// It is the one that was to be changed.
    case unchanged
}

/// Why another secret has to be chosen.
package enum SecretDue: Hashable, Sendable {
    /// It was given by an administrator, for one sign-in.
    case oneTime
    /// It has stood for longer than so many days.
    case expired(days: Int)
}

/// Why a desk was taken out of somebody's hands.
package enum SessionEnd: Error, Hashable, Sendable {
    /// The account was closed.
    case closed
    /// Its role or office is another.
    case changed
    /// The time of standing in is over.
    case actingOver
}
