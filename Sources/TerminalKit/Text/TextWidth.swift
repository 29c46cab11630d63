/// How many terminal columns text takes.
///
/// A character takes what its code points take together, which is what terminals without grapheme clusters do (xterm,
/// the Linux console, ncurses itself): combining marks take none, East Asian wide ones and emoji two.
package enum TextWidth {
    /// Columns of one code point: 0, 1 or 2.
    package static func of(_ scalar: Unicode.Scalar) -> Int {
        if isSimple(scalar) { return 1 }
        let value = scalar.value
        if value < 0x20 || (value >= 0x7F && value < 0xA0) { return 0 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
            return 0
        default:
            if value >= 0x1160, value <= 0x11FF { return 0 }
            return value >= 0x1100 && WideCharacters.contains(scalar) ? 2 : 1
        }
    }

    /// Columns of one character.
    package static func of(_ character: Character) -> Int {
        character.unicodeScalars.reduce(0) { $0 + of($1) }
    }

    /// Columns of a text.
    package static func of(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + of($1) }
    }

    /// A character cut into what single cells can hold: one spacing code point with the marks that follow it.
    ///
    /// Nearly every character is one glyph; emoji sequences and flags are several. Marks without a base are dropped.
    static func glyphs(of character: Character) -> [(glyph: Character, width: Int)] {
        let scalars = character.unicodeScalars
        if scalars.count == 1, let only = scalars.first {
            let width = of(only)
            return width > 0 ? [(character, width)] : []
        }
        var glyphs: [(glyph: Character, width: Int)] = []
        var current = String.UnicodeScalarView()
        var currentWidth = 0
        for scalar in scalars {
            let width = of(scalar)
            if width > 0, !current.isEmpty {
                glyphs.append((Character(String(current)), currentWidth))
                current = String.UnicodeScalarView()
            }
            if width > 0 { currentWidth = width }
            if width > 0 || !current.isEmpty { current.append(scalar) }
        }
        if !current.isEmpty { glyphs.append((Character(String(current)), currentWidth)) }
        return glyphs
    }

    /// Cuts text to so many columns; what was too long ends in "…" if wanted. A wide character is never halved.
    package static func clip(_ text: String, to columns: Int, ellipsis: Bool = true) -> String {
        guard columns > 0 else { return "" }
        guard text.utf8.count > columns, of(text) > columns else { return text }
        let room = ellipsis ? columns - 1 : columns
        var clipped = ""
        var width = 0
        for character in text {
            let next = of(character)
            if width + next > room { break }
            clipped.append(character)
            width += next
        }
        return ellipsis ? clipped + "…" : clipped
    }

    /// Where text stands in a wider field.
    package enum Alignment: Hashable, Sendable {
        case left
        case right
        case centre
    }

    /// Makes text exactly so many columns wide: clips it, or adds blanks.
    package static func pad(_ text: String, to columns: Int, alignment: Alignment = .left) -> String {
        let clipped = clip(text, to: columns)
        let missing = max(0, columns - of(clipped))
        func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
        return switch alignment {
        case .left: clipped + blanks(missing)
        case .right: blanks(missing) + clipped
        case .centre: blanks(missing / 2) + clipped + blanks(missing - missing / 2)
        }
    }
}
