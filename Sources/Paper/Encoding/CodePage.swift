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
        guard let bytes = upperHalf else {
            return EncodedText(bytes: Array(PaperText.verbatim(text).utf8), substitutions: [])
        }
        let spelled = spell(text)
        var encoded: [UInt8] = []
        encoded.reserveCapacity(spelled.text.utf8.count)
        for scalar in spelled.text.unicodeScalars {
            if scalar.isASCII {
                encoded.append(UInt8(truncatingIfNeeded: scalar.value))
            } else if let byte = bytes[scalar] {
                encoded.append(byte)
            }
        }
        return EncodedText(bytes: encoded, substitutions: spelled.substitutions)
    }

    /// The text in the page's own letters, one harmless line.
    ///
    /// Spelling may lengthen a text (₸ becomes тг): do it before the layout, and every line keeps its width.
    package func spell(_ text: String) -> SpelledText {
        let harmless = PaperText.verbatim(text)
        guard upperHalf != nil else { return SpelledText(text: harmless, substitutions: []) }
        var spelled = ""
        var substitutions = SubstitutionCount()
        for character in harmless {
            if let own = ownSpelling(of: character) {
                spelled += own
            } else {
                let replacement = replacement(for: character)
                spelled += replacement
                substitutions.add(character, replacement: replacement)
            }
        }
        return SpelledText(text: spelled, substitutions: substitutions.list)
    }

    private func ownSpelling(of character: Character) -> String? {
        if character.isASCII { return String(character) }
        let scalars = character.unicodeScalars
        guard let scalar = scalars.first, scalars.count == 1 else { return nil }
        // A narrow no-break space is a no-break space to every page.
        if scalar == "\u{202F}" || scalar == "\u{A0}" { return upperHalf?["\u{A0}"] == nil ? " " : "\u{A0}" }
        return upperHalf?[scalar] == nil ? nil : String(character)
    }

    private func replacement(for character: Character) -> String {
        let candidates = Spelling.candidates(for: character)
        if let found = candidates.first(where: { $0.allSatisfy { ownSpelling(of: $0) != nil } }) { return found }
        // A letter with a mark that the page lacks keeps at least its letter.
        if let base = character.unicodeScalars.first, character.unicodeScalars.count > 1 {
            let letter = Character(base)
            return ownSpelling(of: letter) ?? replacement(for: letter)
        }
        return String(repeating: "*", count: max(1, DisplayWidth.of(character)))
    }

    /// The bytes of the page's characters above ASCII; nil for UTF-8.
    private var upperHalf: [Unicode.Scalar: UInt8]? {
        switch self {
        case .utf8: nil
        case .kz1048: CodePage.kz1048Bytes
        case .pt154: CodePage.pt154Bytes
        case .cp1251: CodePage.cp1251Bytes
        case .cp866: CodePage.cp866Bytes
        }
    }

    private static let kz1048Bytes = bytes(of: CodePageTable.kz1048)
    private static let pt154Bytes = bytes(of: CodePageTable.pt154)
    private static let cp1251Bytes = bytes(of: CodePageTable.cp1251)
    private static let cp866Bytes = bytes(of: CodePageTable.cp866)

    private static func bytes(of table: String) -> [Unicode.Scalar: UInt8] {
        var bytes: [Unicode.Scalar: UInt8] = [:]
        for (index, scalar) in table.unicodeScalars.enumerated() where scalar != "\u{FFFD}" && scalar != "\u{AD}" {
            bytes[scalar] = UInt8(0x80 + index)
        }
        return bytes
    }
}
