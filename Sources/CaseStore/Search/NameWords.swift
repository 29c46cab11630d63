package import Casework

/// A name as the search and the comparison of people take it, worked out once.
package struct NameWords {
    /// The words as written, but for case, with single spaces.
    package let exact: String
    /// The words folded, with single spaces.
    package let folded: String
    /// One key for all spellings and orders of the whole name.
    package let key: String

    /// Works out the words of a name.
    package init(_ name: PersonName) {
        let words = NameFolding.bothWords(name.full)
        exact = words.exact.joined(separator: " ")
        folded = words.folded.joined(separator: " ")
        key = words.folded.sorted().joined(separator: " ")
    }
}
