package import WorkingTime

/// By when the act wants a whole service done, and why.
package struct TermDeadline: Hashable, Codable, Sendable {
    package let due: CivilMoment
    package let explanation: [DeadlineNote]
    /// The term in the act's words.
    package let quote: String

    package init(due: CivilMoment, explanation: [DeadlineNote], quote: String) {
        self.due = due
        self.explanation = explanation
        self.quote = quote
    }
}

/// The times of a case after a calendar has changed.
package struct Rescheduling: Hashable, Codable, Sendable {
    package let forecast: [StepDeadline]
    package let whole: TermDeadline?
    /// What changed, as the person who applied it put it.
    package let because: String

    package init(forecast: [StepDeadline], whole: TermDeadline?, because: String) {
        self.forecast = forecast
        self.whole = whole
        self.because = because
    }
}
