package import Casework

/// What a registration leaves: the file and the papers issued with it.
package struct Registered: Hashable, Sendable {
    package let file: CaseFile
    package let papers: [IssuedPaper]
    /// The key had been used before: this is the first registration, and nothing new was written.
    package let wasAlreadyThere: Bool
}
