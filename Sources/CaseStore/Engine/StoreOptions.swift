/// How a store is opened; tests shorten the patience and limit the size.
struct StoreOptions: Sendable {
    /// What a new secret costs to try.
    var cost = SecretCost.recommended
    /// How long a person should wait for other desks.
    var patience = Duration.seconds(5)
    /// A limit of the file in pages of 4 KiB; nil for none.
    var maximumPages: Int?
    /// A copy that somebody keeps already: nothing is copied before its schema is brought up to date.
    var isCopy = false
}
