package import Casework

/// What an action leaves: the file after it and the papers issued with it.
package struct Performed: Hashable, Sendable {
    package let file: CaseFile
    package let papers: [IssuedPaper]
}
