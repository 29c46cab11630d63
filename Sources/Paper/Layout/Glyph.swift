/// One printed character with its width in columns and where it comes from.
struct Glyph: Sendable {
    let character: Character
    let width: Int
    /// The place of its field in the typesetter's table; 0 for the act's words.
    let tag: Int
    /// An underscore of the act, and not one that a person typed.
    let isGap: Bool
    let isSpace: Bool
    /// Printed as a blank, but no line ends at it.
    let isNoBreakSpace: Bool

    init(_ character: Character, width: Int = 1, tag: Int = 0, isGap: Bool = false) {
        self.character = character
        self.width = width
        self.tag = tag
        self.isGap = isGap
        // NB: by its bytes, as every character of every paper passes here; comparing characters looks up how they compose.
        switch character.utf8.first {
        case 0x20:
            isSpace = character.utf8.count == 1
            isNoBreakSpace = false
        case 0xC2, 0xE2:
            isSpace = false
            isNoBreakSpace = character == "\u{A0}" || character == "\u{202F}"
        default: (isSpace, isNoBreakSpace) = (false, false)
        }
    }

    static func spaces(_ count: Int) -> [Glyph] {
        Array(repeating: Glyph(" "), count: max(0, count))
    }

    /// The rule of a table with columns of these widths.
    static func rule(_ widths: [Int]) -> [Glyph] {
        line("+" + widths.map { String(repeating: "-", count: $0) + "+" }.joined())
    }

    static func line(_ text: String) -> [Glyph] {
        text.map { Glyph($0, width: DisplayWidth.of($0)) }
    }
}

extension Sequence<Glyph> {
    var columns: Int { reduce(0) { $0 + $1.width } }
}

/// The field that a glyph comes from.
struct FieldTag: Hashable, Sendable {
    let field: String
    let isBlank: Bool
}

/// The place of a row in a summed table.
struct Tally: Hashable, Sendable {
    /// Its table among those of the document that are summed.
    let table: Int
    /// Its row of cells; the number of rows for the total at the end.
    let row: Int
    /// Whether nothing more of the row follows.
    let endsRow: Bool
}

/// A line on its way to paper.
struct Row: Sendable {
    var glyphs: [Glyph]
    var emphasis = PaperLine.Emphasis.plain
    var role = PaperLine.Role.text
    /// Whether the next row must stand on the same page.
    var keepsWithNext = false
    /// Whether the row begins a new page.
    var startsPage = false
    /// The heads of the table that the row belongs to, for a page that begins with it.
    var heads: [Row] = []
    /// Where the row stands in a table whose columns are summed.
    var tally: Tally?
    /// Whether the row belongs at the foot of the last page.
    var isFoot = false

    static let blank = Row(glyphs: [])

    var isBlank: Bool { glyphs.isEmpty }
}
