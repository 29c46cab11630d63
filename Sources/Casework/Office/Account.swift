/// A person who may sign in.
package struct Account: Hashable, Codable, Sendable {
    package let login: String
    package let name: String
    package let role: Role
    /// The code of the office.
    package let office: Int
    package let phone: String
    package let isActive: Bool
    /// The post as the acts name it, such as «Соц адис»; empty where not told.
    package let position: String
    /// Whether the person may take an application outside the hours of acceptance, with a reason.
    package let mayAcceptAnyTime: Bool
    /// By which order the person works as head now; nil in the person's own post.
    package let acting: Acting?

    package init(
        login: String, name: String, role: Role, office: Int, phone: String, isActive: Bool, position: String = "",
        mayAcceptAnyTime: Bool = false, acting: Acting? = nil
    ) {
        self.login = login
        self.name = name
        self.role = role
        self.office = office
        self.phone = phone
        self.isActive = isActive
        self.position = position
        self.mayAcceptAnyTime = mayAcceptAnyTime
        self.acting = acting
    }

    /// The person in the post of the head for whom they stand in: with the head's rights, under their own name.
    package func standingIn(_ deputyship: Deputyship) -> Account {
        Account(
            login: login, name: name, role: .head, office: deputyship.office, phone: phone, isActive: isActive,
            position: position, acting: deputyship.acting)
    }

    package var actor: Actor { Actor(login: login, name: name, role: role, office: office, acting: acting) }
    package var reference: OfficerReference { OfficerReference(login: login, name: name, phone: phone, position: position) }
}
