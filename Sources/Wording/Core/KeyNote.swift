import Legislation

/// A key that is no command of the key table, and what it does on one screen: for the line at the foot and for the help.
package struct KeyNote: Hashable, Sendable {
    /// The keys' names, such as "↑↓" or "0–9".
    package let keys: String
    package let phrase: Phrase

    package init(_ keys: String, _ phrase: Phrase) {
        self.keys = keys
        self.phrase = phrase
    }
}

extension Collection where Element == KeyNote {
    /// The notes in one line: «Enter – келесі өріс  ↑↓ – өрістер».
    package var line: Phrase {
        map { note in
            Phrase(each: { language in "\(note.keys)\(language == .english ? ": " : " – ")\(note.phrase[language])" })
        }.joined(separator: "  ")
    }
}
