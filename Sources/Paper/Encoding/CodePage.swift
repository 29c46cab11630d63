/// How a printer or a raw terminal reads bytes as letters.
package enum CodePage: String, CaseIterable, Codable, Sendable {
    case utf8
    /// All Kazakh and Kyrgyz letters; the page of Kazakhstan's printers.
    case kz1048
    case pt154
    /// Russian; of the Kazakh letters only І.
    case cp1251
    /// Russian; the page that nearly every printer has.
    case cp866

    /// The bytes of a text. Controls and invisible characters leave none; a letter that the page lacks is spelled with
    /// others, never with "?", and reported.
    package func encode(_ text: String) -> EncodedText {
        let letters = LetterSet(codePage: self)
        let spelled = letters.spell(text)
        return EncodedText(
            bytes: letters.bytes(of: spelled.text) ?? Array(spelled.text.utf8), substitutions: spelled.substitutions)
    }

    /// The text in the page's own letters, one harmless line.
    ///
    /// Spelling may lengthen a text (₸ becomes тг): do it before the layout, and every line keeps its width.
    package func spell(_ text: String) -> SpelledText {
        LetterSet(codePage: self).spell(text)
    }
}
