package import Casework
package import Legislation

/// What a desk needs of the store before anybody signs in.
package struct StoreOpening: Hashable, Sendable {
    /// The act of the first office; nil in a store without offices.
    package let firstAct: ActID?
    /// A throw-away office's accounts, by login, for there is nothing to hide; nil in a real office.
    package let practice: [Account]?

    /// Whether the store is a throw-away one.
    package var isDemo: Bool { practice != nil }
}
