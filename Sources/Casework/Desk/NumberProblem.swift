/// Why a typed number does not say which case is meant.
package enum NumberProblem: Error, Hashable, Sendable {
    /// It is no number.
    case unreadable(String)
    /// Its check digits do not agree; the cases that there are with a number like it.
    case misread(String, near: [CaseNumber])
    /// No case here has it.
    case unknown(String)
    /// Several cases may be meant by what was said of it.
    case several(String, [CaseNumber])
}
