package import Casework
import Foundation
import GRDB
package import WorkingTime

extension CaseStore {
    /// Gives somebody an account.
    ///
    /// - Parameters:
    ///   - login: 1 to 32 small Latin letters, digits, dots and hyphens.
    ///   - secret: eight characters at least (`SecretRule`); nil gives one for one sign-in.
    ///   - author: who does it; the journal keeps it.
    /// - Returns: The secret for one sign-in, where one was given; it stands nowhere else.
    /// - Throws: `loginInvalid`, `accountExists`, `secretTooShort`, `secretTooSimple`, `officeUnknown`.
    @discardableResult
    package func addAccount(
        login: String, name: String, role: Role, office: Int, phone: String, position: String = "",
        mayAcceptAnyTime: Bool = false, secret: String?, by author: String, at moment: CivilMoment
    ) throws(StoreProblem) -> String? {
        guard Self.isLogin(login) else { throw .loginInvalid(login) }
        let given = secret == nil ? OneTimeSecret.make() : nil
        let kept = try hash(secret ?? given ?? "", for: login)
        let account = Account(
            login: login, name: name, role: role, office: office, phone: phone, isActive: true, position: position,
            mayAcceptAnyTime: mayAcceptAnyTime)
        try write { database in
            try requireOffice(office, in: database)
            let known: Int? = try database.value("SELECT 1 FROM account WHERE login = ?", [login])
            if known != nil { throw StoreProblem.accountExists(login) }
            try database.run(
                """
                INSERT INTO account (login, name, role, office, phone, position, any_time, active, salt, secret, rounds,
                  block_size, parallelism, secret_set, must_change)
                VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?)
                """,
                [login, name, role.rawValue, office, phone, position, mayAcceptAnyTime] + kept.arguments
                    + [moment.description, given != nil])
            try JournalChain.note(
                "accountAdded", subject: login, by: author, at: moment, payload: Document.encode(account), in: database)
        }
        return given
    }

    /// All accounts, by login.
    package func accounts() throws(StoreProblem) -> [Account] {
        try read(Self.accounts)
    }

    static func accounts(_ database: Database) throws -> [Account] {
        try database.rows("SELECT * FROM account ORDER BY login").map(Account.init)
    }

    /// The account of that login, if there is one.
    package func account(login: String) throws(StoreProblem) -> Account? {
        try read { try $0.row("SELECT * FROM account WHERE login = ?", [login]).map(Account.init) }
    }

    /// The officers of an office who may be given files, by name.
    package func officers(office: Int) throws(StoreProblem) -> [Account] {
        try read {
            try $0.rows(
                "SELECT * FROM account WHERE office = ? AND role = 'officer' AND active = 1 ORDER BY name, login", [office]
            ).map(Account.init)
        }
    }

    /// Who heads an office on a day: the first by login, where several do, or who stands in for that one.
    package func head(office: Int, on day: CivilDate) throws(StoreProblem) -> Account? {
        try read { database in
            let head = try database.row(
                "SELECT * FROM account WHERE office = ? AND role = 'head' ORDER BY active DESC, login LIMIT 1", [office]
            ).map(Account.init)
            guard let head else { return nil }
            guard let order = try deputyship(ofHead: head.login, on: day, in: database),
                let deputy = try database.row("SELECT * FROM account WHERE login = ? AND active = 1", [order.deputy])
            else { return head.isActive ? head : nil }
            return try Account(deputy).standingIn(order)
        }
    }

    /// Opens or closes an account; the last open administrator stays.
    package func setActive(
        _ isActive: Bool, login: String, by author: String, at moment: CivilMoment
    ) throws(StoreProblem) {
        try write { database in
            let account = try requireAccount(login, in: database)
            if !isActive { try requireAnotherAdministrator(than: account, in: database) }
            try database.run("UPDATE account SET active = ? WHERE login = ?", [isActive, login])
            if !isActive {
                try KeyRecord.revoke(of: login, because: .accountClosed, by: author, at: moment, in: database)
            }
            try JournalChain.note(
                isActive ? "accountOpened" : "accountClosed", subject: login, by: author, at: moment, in: database)
        }
    }

    /// Gives an account a right beside those of its role, or takes it back; what stands already is left without an entry.
    ///
    /// - Throws: `accountUnknown`.
    package func set(
        _ right: Right, to isGranted: Bool, login: String, by author: String, at moment: CivilMoment
    ) throws(StoreProblem) {
        try write { database in
            let account = try requireAccount(login, in: database)
            switch right {
            case .anyTime:
                guard account.mayAcceptAnyTime != isGranted else { return }
                try database.run("UPDATE account SET any_time = ? WHERE login = ?", [isGranted, login])
            }
            try JournalChain.note(
                isGranted ? "rightGranted" : "rightRevoked", subject: login, by: author, at: moment,
                payload: Document.encode(right.rawValue), in: database)
        }
    }

    /// Sets the post of an account, as the acts name it; empty takes it away.
    ///
    /// - Throws: `accountUnknown`.
    package func setPosition(
        _ position: String, login: String, by author: String, at moment: CivilMoment
    ) throws(StoreProblem) {
        try write { database in
            guard try requireAccount(login, in: database).position != position else { return }
            try database.run("UPDATE account SET position = ? WHERE login = ?", [position, login])
            try JournalChain.note(
                "positionSet", subject: login, by: author, at: moment, payload: Document.encode(position), in: database)
        }
    }

    /// Refuses what would leave nobody to keep the accounts.
    func requireAnotherAdministrator(than account: Account, in database: Database) throws {
        guard account.role.may(.keepAccounts), account.isActive else { return }
        let others = try database.value(
            "SELECT count(*) FROM account WHERE role = 'administrator' AND active = 1 AND login <> ?", [account.login]) ?? 0
        if others == 0 { throw StoreProblem.lastAdministrator }
    }

    func requireAccount(_ login: String, in database: Database) throws -> Account {
        guard let row = try database.row("SELECT * FROM account WHERE login = ?", [login]) else {
            throw StoreProblem.accountUnknown(login)
        }
        return try Account(row)
    }

    private static func isLogin(_ login: String) -> Bool {
        (1...32).contains(login.count)
            && login.unicodeScalars.allSatisfy { scalar in
                ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || scalar == "." || scalar == "-"
            }
    }
}

extension Account {
    init(_ row: Row) throws {
        let role: String = row["role"]
        guard let known = Role(rawValue: role) else { throw StoreProblem.damaged(detail: "role \(role)") }
        self.init(
            login: row["login"], name: row["name"], role: known, office: row["office"], phone: row["phone"],
            isActive: row["active"], position: row["position"], mayAcceptAnyTime: row["any_time"])
    }
}

extension Secret {
    init(_ row: Row) {
        self.init(
            salt: [UInt8](row["salt"] as Data), hash: [UInt8](row["secret"] as Data),
            cost: SecretCost(
                rounds: row["rounds"], blockSize: row["block_size"], parallelism: row["parallelism"]))
    }

    /// Salt, hash, rounds, block size, parallelism.
    var arguments: BoundValues {
        [Data(salt), Data(hash), cost.rounds, cost.blockSize, cost.parallelism]
    }
}
