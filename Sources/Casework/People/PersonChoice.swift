/// Whom the clerk says an applicant to be.
package enum PersonChoice: Hashable, Codable, Sendable {
    /// Nothing was said: whoever is surely the same is taken, and whoever may be is proposed.
    case unsaid
    /// None of the people on record who were proposed.
    case another
    /// The person of that id in the store.
    case same(Int64)
}
