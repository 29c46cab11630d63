package import WorkingTime

/// An administrator's secret that was given anew from the machine.
package struct SecretRecovery: Hashable, Sendable {
    package let login: String
    /// The machine's name of who did it.
    package let user: String
    package let at: CivilMoment

    package init(login: String, user: String, at: CivilMoment) {
        self.login = login
        self.user = user
        self.at = at
    }
}
