package import Casework
import Foundation
import GRDB
package import WorkingTime

extension CaseStore {
    /// Lets somebody in, or says how many tries are left or how long they must wait; each failure is written before it
    /// is told.
    ///
    /// An unknown login, a closed account and a wrong secret look the same and take the same time. A secret that was kept at a
    /// lower cost than today's is kept at today's from here on.
    /// - Throws: `wrongSecret`, `lockedOut`, `secretMustChange`.
    package func signIn(login: String, secret: String, at moment: CivilMoment) throws(StoreProblem) -> Account {
        try prove(login: login, secret: secret, at: moment, hardening: true) { database, account in
            if let due = try secretDue(account, at: moment, in: database) {
                throw StoreProblem.account(.secretMustChange(due))
            }
            try JournalChain.note("signedIn", subject: account.login, by: account.login, at: moment, in: database)
        }
    }

    private enum Answer {
        case proved(Account)
        case refused(StoreProblem)
    }

    /// Checks a secret, outside the lock, and writes what came of it, inside; `then` belongs to the same transaction.
    ///
    /// - Parameter hardening: whether a hash of a lower cost is replaced by one of today's.
    func prove(
        login: String, secret: String, at moment: CivilMoment, hardening: Bool = false,
        then: (Database, Account) throws -> Void
    ) throws(StoreProblem) -> Account {
        let hash = Data(JournalChain.digest(login))
        let row = try read { try $0.row("SELECT * FROM account WHERE login = ? AND active = 1", [login]) }
        try read { try refuseLocked(hash, at: moment, in: $0) }
        let provenSalt = row?["salt"] as Data?
        let isRight: Bool
        var hardened: Secret?
        do {
            if let row {
                let kept = Secret(row)
                isRight = try kept.matches(secret)
                if isRight, hardening, kept.cost.isBelow(cost), try !isDemo() { hardened = try Secret(secret, cost: cost) }
            } else {
                try Secret.spend(secret, cost: cost)
                isRight = false
            }
        } catch {
            throw StoreProblem(error, path: path)
        }
        // A refusal commits: the count has to be kept. Tries made at once in other desks are counted before this one is judged.
        let answer: Answer = try write { database in
            try refuseLocked(hash, at: moment, in: database)
            let now = try database.row("SELECT * FROM account WHERE login = ? AND active = 1", [login])
            guard isRight, let row = now, (row["salt"] as Data) == provenSalt else {
                return .refused(try countFailure(hash, of: now, at: moment, in: database))
            }
            try database.run("DELETE FROM failed_sign_in WHERE login_hash = ?", [hash])
            let account = try Account(row)
            if let hardened { try harden(account.login, with: hardened, in: database) }
            try then(database, account)
            return .proved(account)
        }
        switch answer {
        case .proved(let account): return account
        case .refused(let problem): throw problem
        }
    }

    /// Keeps the same secret at a higher cost; when it was set stays.
    private func harden(_ login: String, with kept: Secret, in database: Database) throws {
        try database.run(
            "UPDATE account SET salt = ?, secret = ?, rounds = ?, block_size = ?, parallelism = ? WHERE login = ?",
            kept.arguments + [login])
    }

    private func refuseLocked(_ hash: Data, at moment: CivilMoment, in database: Database) throws {
        guard
            let row = try database.row("SELECT * FROM failed_sign_in WHERE login_hash = ?", [hash]),
            let until: String = row["locked_until"]
        else { return }
        let minutes = Lockout.minutesLeft(
            until: try CivilMoment(stored: until), after: row["failures"], at: moment)
        if minutes > 0 { throw StoreProblem.lockedOut(minutes: minutes) }
    }

    private func countFailure(
        _ hash: Data, of row: Row?, at moment: CivilMoment, in database: Database
    ) throws -> StoreProblem {
        let before = try database.value("SELECT failures FROM failed_sign_in WHERE login_hash = ?", [hash]) ?? 0
        let failures = before + 1
        let until = Lockout.end(after: failures, from: moment)
        try database.run(
            "INSERT OR REPLACE INTO failed_sign_in (login_hash, known, failures, locked_until, at) VALUES (?, ?, ?, ?, ?)",
            [hash, row != nil, failures, until?.description, moment.description])
        // Logins that nobody has are remembered up to a bound; they never push out one that somebody has.
        try database.run(
            """
            DELETE FROM failed_sign_in WHERE login_hash IN (
              SELECT login_hash FROM failed_sign_in WHERE known = 0 ORDER BY at DESC LIMIT -1 OFFSET 1000)
            """)
        // NB: a login that nobody has may be a secret typed into the wrong field: the journal does not keep it.
        let login = row.map { $0["login"] as String } ?? "?"
        try JournalChain.note(
            until == nil ? "signInFailed" : "lockedOut", subject: login, by: login, at: moment, in: database)
        guard let until else { return .wrongSecret(triesLeft: Lockout.tries - failures) }
        return .lockedOut(minutes: Lockout.minutesLeft(until: until, after: failures, at: moment))
    }
}
