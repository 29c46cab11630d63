/// A person who may sign in.
package struct Account: Hashable, Codable, Sendable {
    package let login: String
    package let name: String
    package let role: Role
    /// The code of the office.
    package let office: Int
    package let phone: String
    package let isActive: Bool

    package init(login: String, name: String, role: Role, office: Int, phone: String, isActive: Bool) {
        self.login = login
        self.name = name
        self.role = role
        self.office = office
        self.phone = phone
        self.isActive = isActive
    }

    package var actor: Actor { Actor(login: login, name: name, role: role, office: office) }
    package var reference: OfficerReference { OfficerReference(login: login, name: name, phone: phone) }
}
