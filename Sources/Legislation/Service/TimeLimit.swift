package import WorkingTime

/// A time limit that the act sets for the whole service, a queue or an extension; a step's own time is in the step.
package struct TimeLimit: Hashable, Sendable {
    package let kind: Kind
    /// Nil only for a queue that the act says there is none of.
    package let period: ProcessingPeriod?
    /// The one channel that the limit holds for; nil for all.
    package let channel: ChannelID?
    /// The act's own words.
    package let quote: SourcedText

    package enum Kind: String, CaseIterable, Codable, Sendable {
        case total, step, queueIn, queueOut, `extension`, transfer
        /// The answer to a complaint.
        case complaint
    }

    package init(kind: Kind, period: ProcessingPeriod?, channel: ChannelID? = nil, quote: SourcedText) {
        self.kind = kind
        self.period = period
        self.channel = channel
        self.quote = quote
    }
}
