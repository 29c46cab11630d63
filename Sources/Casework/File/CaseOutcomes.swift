package import WorkingTime

/// The head's written order.
package struct Resolution: Hashable, Codable, Sendable {
    package let text: String
    package let by: Actor
    package let at: CivilMoment
}

/// The head's signature, the outgoing number that it gave the letter, and the place in a waiting list where there is one.
package struct Signature: Hashable, Codable, Sendable {
    package let number: CaseNumber
    package let place: CaseNumber?
    package let by: Actor
    package let at: CivilMoment
}

/// How the answer left the office.
package struct Delivery: Hashable, Codable, Sendable {
    package let at: CivilMoment
    package let by: Actor
    package let way: Way

    package enum Way: Hashable, Codable, Sendable {
        case handedOut(to: String, documentSeen: String)
        case posted(address: String, item: String)
        case told(to: String, words: String)
        case sentToAccount(String)
    }
}
