package import Casework
import Foundation
import GRDB
package import WorkingTime

extension CaseStore {
    /// Changes a person's own secret; the old one counts as a try.
    /// - Throws: `wrongSecret`, `lockedOut`, `secretTooShort`, `secretTooSimple`.
    package func changeSecret(login: String, old: String, new: String, at moment: CivilMoment) throws(StoreProblem) {
        if old == new { throw .account(.secretTooSimple(.unchanged)) }
        let kept = try hash(new, for: login)
        _ = try prove(login: login, secret: old, at: moment) { database, account in
            try replaceSecret(of: account.login, with: kept, isOneTime: false, at: moment, in: database)
            try JournalChain.note("secretChanged", subject: account.login, by: account.login, at: moment, in: database)
        }
    }

    /// Gives somebody a secret for one sign-in, after which another is chosen, and ends a lock.
    ///
    /// - Returns: The secret; it stands nowhere else.
    /// - Throws: `accountUnknown`.
    package func resetSecret(login: String, by author: String, at moment: CivilMoment) throws(StoreProblem) -> String {
        try giveSecret(login: login, at: moment) { database, _ in
            try JournalChain.note("secretReset", subject: login, by: author, at: moment, in: database)
        }
    }

    /// Gives an administrator a secret for one sign-in on the word of whoever owns the store's file; it is kept, and told at
    /// the sign-ins after it.
    ///
    /// - Parameter user: the machine's name of who does it.
    /// - Throws: `accountUnknown`, `notAnAdministrator`.
    package func recoverSecret(login: String, user: String, at moment: CivilMoment) throws(StoreProblem) -> String {
        try giveSecret(login: login, at: moment) { database, account in
            guard account.role.may(.keepAccounts), account.isActive else {
                throw StoreProblem.account(.notAnAdministrator(login))
            }
            try database.run(
                "INSERT INTO secret_recovery (login, machine_user, at) VALUES (?, ?, ?)", [login, user, moment.description])
            // NB: a colon stands in no login, so nobody of the store is meant.
            try JournalChain.note("secretRecovered", subject: login, by: "machine:\(user)", at: moment, in: database)
        }
    }

    /// The recoveries of administrators' secrets since a day, the newest first.
    package func recoveries(since day: CivilDate) throws(StoreProblem) -> [SecretRecovery] {
        try read { database in
            try database.rows(
                "SELECT login, machine_user, at FROM secret_recovery WHERE at >= ? ORDER BY id DESC", [day.description]
            ).map { SecretRecovery(login: $0["login"], user: $0["machine_user"], at: try CivilMoment(stored: $0["at"])) }
        }
    }

    /// After how many days a secret of an office's people expires; 0 means never.
    package func secretDays(office: Int) throws(StoreProblem) -> Int {
        try read { try Self.secretDays(office: office, in: $0) }
    }

    /// Sets that.
    /// - Throws: `officeUnknown`, `expiryInvalid`.
    package func setSecretDays(
        _ days: Int, office: Int, by author: String, at moment: CivilMoment
    ) throws(StoreProblem) {
        guard (0...Self.longestSecretDays).contains(days) else {
            throw .account(.expiryInvalid(maximum: Self.longestSecretDays))
        }
        try read { try requireOffice(office, in: $0) }
        try setSetting(Self.secretDaysKey, scope: "office:\(office)", to: String(days), by: author, at: moment)
    }

    private static let secretDaysKey = "secretDays"
    private static let longestSecretDays = 3650

    private static func secretDays(office: Int, in database: Database) throws -> Int {
        let kept: String? = try database.value(
            "SELECT value FROM setting WHERE scope = ? AND key = ?", ["office:\(office)", secretDaysKey])
        return kept.flatMap { Int($0) } ?? 0
    }

    /// Why another secret is due for an account; nil while its own holds.
    func secretDue(_ account: Account, at moment: CivilMoment, in database: Database) throws -> SecretDue? {
        guard let row = try database.row("SELECT must_change, secret_set FROM account WHERE login = ?", [account.login])
        else { return nil }
        if row["must_change"] { return .oneTime }
        let days = try Self.secretDays(office: account.office, in: database)
        guard days > 0, let text: String = row["secret_set"] else { return nil }
        return try CivilMoment(stored: text).date.adding(days: days) <= moment.date ? .expired(days: days) : nil
    }

    /// Puts another secret in the place of an account's: the only place where one is replaced.
    func replaceSecret(
        of login: String, with kept: Secret, isOneTime: Bool, at moment: CivilMoment, in database: Database
    ) throws {
        try database.run(
            """
            UPDATE account SET salt = ?, secret = ?, rounds = ?, block_size = ?, parallelism = ?, must_change = ?, secret_set = ?
            WHERE login = ?
            """, kept.arguments + [isOneTime, moment.description, login])
    }

    private func giveSecret(
        login: String, at moment: CivilMoment, then: (Database, Account) throws -> Void
    ) throws(StoreProblem) -> String {
        let secret = OneTimeSecret.make()
        let kept = try hash(secret, for: login)
        try write { database in
            let account = try requireAccount(login, in: database)
            try replaceSecret(of: login, with: kept, isOneTime: true, at: moment, in: database)
            try database.run("DELETE FROM failed_sign_in WHERE login_hash = ?", [Data(JournalChain.digest(login))])
            try then(database, account)
        }
        return secret
    }

    /// Hashes a new secret, outside any lock: it takes a while. A throw-away store takes any.
    func hash(_ secret: String, for login: String) throws(StoreProblem) -> Secret {
        if let problem = SecretRule.problem(secret, for: login), try !isDemo() { throw problem }
        do {
            return try Secret(secret, cost: cost)
        } catch {
            throw StoreProblem(error, path: path)
        }
    }
}
