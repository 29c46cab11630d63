extension TextWidth {
    /// Breaks text into lines of at most so many columns, between words where it can.
    ///
    /// A line end in the text ends a line; an empty text is one empty line. Blanks at a break are dropped; a word
    /// that is longer than a line is cut. Text that only fills a paragraph keeps its inner blanks.
    package static func wrap(_ text: String, to columns: Int) -> [String] {
        wrapPlain(text, to: max(1, columns)) ?? wrapByCharacters(text, to: max(1, columns))
    }

    static func wrapByCharacters(_ text: String, to room: Int) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { wrapParagraph($0, to: room) }
    }

    private static func wrapParagraph(_ paragraph: Substring, to room: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var lineWidth = 0
        var blanks = ""
        for piece in pieces(of: paragraph) {
            if piece.first == " " {
                blanks = String(piece)
                continue
            }
            let word = String(piece)
            let width = of(word)
            if lineWidth + blanks.count + width <= room {
                line += blanks
                line += word
                lineWidth += blanks.count + width
            } else {
                if !line.isEmpty { lines.append(line) }
                let parts = cut(piece, to: room)
                lines.append(contentsOf: parts.dropLast())
                line = parts.last ?? ""
                lineWidth = of(line)
            }
            blanks = ""
        }
        lines.append(line)
        return lines
    }

    /// Runs of blanks and runs of other characters, in turn.
    private static func pieces(of text: Substring) -> [Substring] {
        var pieces: [Substring] = []
        var start = text.startIndex
        while start < text.endIndex {
            let isBlank = text[start] == " "
            let end = text[start...].firstIndex { ($0 == " ") != isBlank } ?? text.endIndex
            pieces.append(text[start..<end])
            start = end
        }
        return pieces
    }

    /// Cuts one long word into parts that fit.
    private static func cut(_ word: Substring, to room: Int) -> [String] {
        var parts: [String] = []
        var part = ""
        var width = 0
        for character in word {
            let next = of(character)
            if width + next > room, !part.isEmpty {
                parts.append(part)
                part = ""
                width = 0
            }
            part.append(character)
            width += next
        }
        parts.append(part)
        return parts
    }
}
