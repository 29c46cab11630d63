/// The characters that a printer can put on paper: those of its page, and those that it is given pictures of.
struct LetterSet: Sendable {
    private enum Own: Sendable {
        case everything
        case page(PageBytes)
        case ascii
        /// A face of outlines has all but these.
        case allBut(Set<Character>)
    }

    private let own: Own
    /// Pictures of letters that the page lacks.
    private let font: BitmapFont?
    /// The letters of the font that serve; nil for all.
    private let drawn: Set<Character>?

    /// The letters of a page; of ASCII where there is none.
    init(codePage: CodePage?, font: BitmapFont? = nil, drawn: Set<Character>? = nil) {
        own =
            switch codePage {
            case .utf8?: .everything
            case let page?: page.upperHalf.map { .page($0) } ?? .everything
            case nil: .ascii
            }
        self.font = font
        self.drawn = drawn
    }

    /// All letters but some, as a face of outlines has them.
    init(lacking: Set<Character>) {
        own = .allBut(lacking)
        font = nil
        drawn = nil
    }

    /// The text in these letters, one harmless line; what they lack is spelled with others, never with "?", and reported.
    func spell(_ text: String) -> SpelledText {
        if hasPlainly(text) { return SpelledText(text: text, substitutions: []) }
        let harmless = PaperText.verbatim(text)
        if case .everything = own { return SpelledText(text: harmless, substitutions: []) }
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

    /// The byte of a character in the printer's own page; nil where it has to be drawn.
    func byte(of character: Character) -> UInt8? {
        if let ascii = character.asciiValue { return (0x20...0x7E).contains(ascii) ? ascii : nil }
        let scalars = character.unicodeScalars
        guard case .page(let page) = own, let scalar = scalars.first, scalars.count == 1 else { return nil }
        return page[scalar]
    }

    /// The bytes of a text in the printer's own page; nil where one of its letters has to be drawn.
    func bytes(of text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            if (0x20...0x7E).contains(scalar.value) {
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            } else if case .page(let page) = own, let byte = page[scalar] {
                bytes.append(byte)
            } else {
                return nil
            }
        }
        return bytes
    }

    /// Whether the text is made of nothing but letters of the page and pictures, with no sign among them that is handled apart.
    func hasPlainly(_ text: String) -> Bool {
        let font = drawn == nil ? font : nil
        return text.unicodeScalars.allSatisfy { scalar in
            if (0x20...0x7E).contains(scalar.value) { return true }
            guard DisplayWidth.isCyrillicLetter(scalar) else { return false }
            switch own {
            case .everything: return true
            case .allBut(let lacking): return !lacking.contains(Character(scalar))
            case .page(let page): return page[scalar] != nil || font?.has(scalar) ?? false
            case .ascii: return font?.has(scalar) ?? false
            }
        }
    }

    private func ownSpelling(of character: Character) -> String? {
        if character.isASCII { return String(character) }
        if case .allBut(let lacking) = own { return lacking.contains(character) ? nil : String(character) }
        let scalars = character.unicodeScalars
        guard let scalar = scalars.first, scalars.count == 1 else { return nil }
        // A narrow no-break space is a no-break space to every page.
        if scalar == "\u{202F}" || scalar == "\u{A0}" { return byte(of: "\u{A0}") == nil ? " " : "\u{A0}" }
        return byte(of: character) != nil || isDrawn(character) ? String(character) : nil
    }

    /// Whether there is a picture of the character that serves.
    func isDrawn(_ character: Character) -> Bool {
        guard let font, font.has(character) else { return false }
        return drawn?.contains(character) ?? true
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
}
