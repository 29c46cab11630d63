package import Legislation

/// What a person reads, in all four languages at once; the language is chosen where it is shown.
package typealias Phrase = LocalizedText

extension LocalizedText {
    /// A phrase made language by language, for texts that differ only in the parts they are made of.
    package init(each text: (Language) -> String) {
        self.init(kk: text(.kazakh), ky: text(.kyrgyz), ru: text(.russian), en: text(.english))
    }

    /// The same characters in every language: a name, a number, an act's own words.
    package static func verbatim(_ text: String) -> LocalizedText {
        LocalizedText(kk: text, ky: text, ru: text, en: text)
    }

    /// The phrase with each language's text changed.
    package func map(_ change: (String) -> String) -> LocalizedText {
        LocalizedText(each: { change(self[$0]) })
    }

    /// The phrase with a capital first letter.
    package var capitalised: LocalizedText {
        map { $0.prefix(1).uppercased() + $0.dropFirst() }
    }

    /// One phrase behind the other in each language.
    package static func + (left: LocalizedText, right: LocalizedText) -> LocalizedText {
        LocalizedText(each: { left[$0] + right[$0] })
    }

    /// The phrase with the same characters behind it in each language.
    package static func + (left: LocalizedText, right: String) -> LocalizedText {
        left.map { $0 + right }
    }

    /// The phrase with the same characters before it in each language.
    package static func + (left: String, right: LocalizedText) -> LocalizedText {
        right.map { left + $0 }
    }
}

extension Collection where Element == LocalizedText {
    /// The phrases one after another in each language, with a separator between them.
    package func joined(separator: String = "") -> LocalizedText {
        LocalizedText(each: { language in map { $0[language] }.joined(separator: separator) })
    }

    /// The phrases as a list in a sentence, the last behind a conjunction: «А, Б или В».
    package func joinedAsAlternatives() -> LocalizedText {
        guard let last = Array(self).last, count > 1 else { return joined() }
        let or = LocalizedText(kk: " немесе ", ky: " же ", ru: " или ", en: " or ")
        return dropLast().joined(separator: ", ") + or + last
    }
}
