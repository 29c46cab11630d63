/// What an account may do.
package enum Role: String, CaseIterable, Codable, Sendable {
    case receptionist, head, officer, centreInspector, accumulationInspector, courier, auditor, administrator
}

/// The person who acts: signed in, in one role, at one office.
package struct Actor: Hashable, Codable, Sendable {
    package let login: String
    package let name: String
    package let role: Role
    /// The code of the actor's office.
    package let office: Int
    /// By which order the actor stands in for a head; nil for all who act in their own post.
    package let acting: Acting?

    package init(login: String, name: String, role: Role, office: Int, acting: Acting? = nil) {
        self.login = login
        self.name = name
        self.role = role
        self.office = office
        self.acting = acting
    }
}

/// The officer that a resolution names.
package struct OfficerReference: Hashable, Codable, Sendable {
    package let login: String
    package let name: String
    package let phone: String
    /// The post as the acts name it; empty where not told.
    package let position: String

    package init(login: String, name: String, phone: String, position: String = "") {
        self.login = login
        self.name = name
        self.phone = phone
        self.position = position
    }
}
