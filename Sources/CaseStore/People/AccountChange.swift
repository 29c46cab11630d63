package import Casework
import GRDB
package import WorkingTime

/// What is to be changed of an account; nil leaves it.
package struct AccountChange: Hashable, Sendable {
    package var name: String?
    package var role: Role?
    package var office: Int?
    package var phone: String?

    package init(name: String? = nil, role: Role? = nil, office: Int? = nil, phone: String? = nil) {
        self.name = name
        self.role = role
        self.office = office
        self.phone = phone
    }

    /// Whether nothing is to be changed.
    package var isEmpty: Bool { self == AccountChange() }
}

extension CaseStore {
    /// Changes a person's name, role, office or telephone; what was done before stays under what they were then.
    ///
    /// - Throws: `accountUnknown`, `officeUnknown`, `lastAdministrator`.
    package func change(
        _ login: String, _ change: AccountChange, by author: String, at moment: CivilMoment
    ) throws(StoreProblem) {
        try write { database in
            let old = try requireAccount(login, in: database)
            let new = Account(
                login: login, name: change.name ?? old.name, role: change.role ?? old.role,
                office: change.office ?? old.office, phone: change.phone ?? old.phone, isActive: old.isActive,
                position: old.position, mayAcceptAnyTime: old.mayAcceptAnyTime)
            guard new != old else { return }
            try requireOffice(new.office, in: database)
            if !new.role.may(.keepAccounts) { try requireAnotherAdministrator(than: old, in: database) }
            try database.run(
                "UPDATE account SET name = ?, role = ?, office = ?, phone = ? WHERE login = ?",
                [new.name, new.role.rawValue, new.office, new.phone, login])
            try JournalChain.note(
                "accountChanged", subject: login, by: author, at: moment, payload: Document.encode(new), in: database)
        }
    }
}
