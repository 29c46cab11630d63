import Casework

/// What the journal keeps of an erasure: on what ground, whose by the store's id, and which entries stand for something else now.
struct ErasureNote: Codable {
    static let action = "personErased"

    let person: Int64
    let order: ErasureOrder
    let cases: [CaseNumber]
    let complaints: [CaseNumber]
    /// Printed lists on which the person stood.
    let lists: [CaseNumber]
    let erased: [Stone]

    /// One entry whose payload was erased.
    struct Stone: Codable, Hashable {
        /// How many entries before this one it stands: an import moves both alike.
        let back: Int64
        /// SHA-256 of what stands there now, 64 hexadecimal digits.
        let now: String
    }
}
