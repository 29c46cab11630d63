package import WorkingTime

/// What another body (an enterprise, a commission, a medical institution) answered.
package struct Conclusion: Hashable, Codable, Sendable {
    package let verdict: Verdict
    /// Who concluded, as the paper names it; empty means the body that the act names.
    package let body: String
    /// The number and date of its paper; empty and nil where it bears none.
    package let number: String
    package let date: CivilDate?
    package let text: String

    package enum Verdict: String, CaseIterable, Codable, Sendable {
        case favourable
        case unfavourable
        /// The papers came back with a written reason, and nothing was concluded.
        case sentBack
    }

    package init(verdict: Verdict, body: String, number: String, date: CivilDate?, text: String) {
        self.verdict = verdict
        self.body = body
        self.number = number
        self.date = date
        self.text = text
    }
}
