package import Wording

/// A command as a screen offers it now.
package struct CommandOffer: Sendable {
    package let command: Command
    /// Why it cannot be given just now; nil when it can.
    package let refusal: Phrase?
    /// What the key bar says instead of the command's own label, at most nine columns.
    package let label: Phrase?
    /// What the help and the palette say instead of the command's own words.
    package let phrase: Phrase?

    package init(_ command: Command, refusal: Phrase? = nil, label: Phrase? = nil, phrase: Phrase? = nil) {
        self.command = command
        self.refusal = refusal
        self.label = label
        self.phrase = phrase
    }

    /// The offer with the words of the command that it stands for here, as F8 does.
    package static func standing(_ command: Command, for other: Command, refusal: Phrase? = nil) -> CommandOffer {
        CommandOffer(command, refusal: refusal, label: other.shortPhrase, phrase: other.phrase)
    }
}
