import Legislation

/// The ways of filling lines that the blocks share.
extension Typesetter {
    /// Fills text into rows with an indent for the first line and one for the others, anew after each line feed.
    mutating func filled(
        _ text: FilledText, firstIndent: Int = 0, indent: Int = 0, width: Int? = nil, isJustified: Bool = false
    ) -> [Row] {
        let width = width ?? self.width
        var rows: [Row] = []
        for line in hardLines(text) {
            let words = WordSplitter.words(line, limit: width - max(firstIndent, indent))
            let ranges = LineFill.lines(words, first: width - firstIndent, rest: width - indent)
            for (index, range) in ranges.enumerated() {
                let lead = index == 0 ? firstIndent : indent
                let isLast = index == ranges.count - 1
                let glyphs =
                    isJustified && !isLast
                    ? LineFill.justified(words[range], width: width - lead) : LineFill.joined(words[range])
                rows.append(Row(glyphs: Glyph.spaces(lead) + glyphs))
            }
        }
        return rows
    }

    /// Lines that are not filled: each as it stands where it fits, else wrapped evenly, and aligned in `width`.
    mutating func aligned(_ text: FilledText, _ alignment: FormBlock.Alignment, width: Int? = nil) -> [Row] {
        let width = width ?? self.width
        return hardLines(text).flatMap { line in
            let trimmed = Typesetter.trimmed(line)
            if trimmed.columns <= width { return [Row(glyphs: Typesetter.align(trimmed, alignment, width: width))] }
            let words = WordSplitter.words(trimmed, limit: width)
            return LineFill.lines(words, first: width, rest: width, balanced: alignment == .centre).map { range in
                Row(glyphs: Typesetter.align(LineFill.joined(words[range]), alignment, width: width))
            }
        }
    }

    /// The text on one line, whatever its width.
    mutating func single(_ text: FilledText) -> [Glyph] {
        Array(hardLines(text).map(Typesetter.trimmed).joined(separator: [Glyph(" ")]))
    }

    static func align(_ glyphs: [Glyph], _ alignment: FormBlock.Alignment, width: Int) -> [Glyph] {
        let free = max(0, width - glyphs.columns)
        switch alignment {
        case .left: return glyphs
        case .centre: return Glyph.spaces(free / 2) + glyphs
        case .right: return Glyph.spaces(free) + glyphs
        }
    }

    private static func trimmed(_ line: [Glyph]) -> [Glyph] {
        let head = line.drop(while: \.isSpace)
        return Array(head.dropLast(head.reversed().prefix(while: \.isSpace).count))
    }

    /// No page ends after a paragraph's first line or before its last.
    static func withoutWidows(_ rows: [Row]) -> [Row] {
        guard rows.count > 1 else { return rows }
        var rows = rows
        rows[0].keepsWithNext = true
        rows[rows.count - 2].keepsWithNext = true
        return rows
    }

    static func kept(_ rows: [Row]) -> [Row] {
        rows.map { row in
            var row = row
            row.keepsWithNext = true
            return row
        }
    }
}
