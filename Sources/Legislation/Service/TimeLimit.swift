package import WorkingTime

/// A time limit that the act sets for the whole service, a queue or an extension; a step's own time is in the step.
package struct TimeLimit: Hashable, Sendable {
    package let kind: Kind
    package let period: ProcessingPeriod
    /// The act's own words.
    package let quote: SourcedText

    package enum Kind: String, CaseIterable, Codable, Sendable {
        case total, step, queueIn, queueOut, `extension`, transfer
    }

    package init(kind: Kind, period: ProcessingPeriod, quote: SourcedText) {
        self.kind = kind
        self.period = period
        self.quote = quote
    }
}
