extension TextArea {
    /// One row as shown: where its characters begin, and how many there are (the line end left out).
    struct Line: Hashable {
        let start: Int
        let count: Int
        /// Whether the row ends only because it is full, and the next one goes on.
        var isContinued = false

        /// The last offset that the cursor can have here; behind a full row it is in the next one.
        var lastOffset: Int { isContinued ? max(0, count - 1) : count }
    }

    /// The rows of the text at a width; at least one. Every character belongs to one row, save the line ends.
    func lines(width: Int) -> [Line] {
        let room = max(1, width)
        var lines: [Line] = []
        var start = 0
        var breakAfter: Int?
        var used = 0
        var index = 0
        while index < characters.count {
            let character = characters[index]
            if character == "\n" {
                lines.append(Line(start: start, count: index - start))
                (start, breakAfter, used) = (index + 1, nil, 0)
                index += 1
                continue
            }
            let next = TextWidth.of(character)
            // NB: a blank may hang over the edge, so that a line never begins with the blank of its break.
            if used + next > room, character != " ", index > start {
                let end = breakAfter ?? index
                lines.append(Line(start: start, count: end - start, isContinued: true))
                start = end
                breakAfter = nil
                used = characters[start..<index].reduce(0) { $0 + TextWidth.of($1) }
            }
            used += next
            index += 1
            if character == " " { breakAfter = index }
        }
        lines.append(Line(start: start, count: characters.count - start))
        return lines
    }

    /// The row that the cursor is in, and its offset there.
    func place(in lines: [Line]) -> (line: Int, offset: Int) {
        let line = lines.lastIndex { $0.start <= cursor } ?? 0
        return (line, min(cursor - lines[line].start, lines[line].count))
    }

    /// Draws the text and returns where the cursor stands, or nil when the field has no focus or no room.
    @discardableResult
    package func paint(on surface: inout Surface, in rect: Rect, focused: Bool) -> Point? {
        guard !rect.isEmpty else { return nil }
        let tone: Tone = focused ? .inputFocused : .input
        surface.fill(rect, tone: tone)
        let lines = lines(width: rect.columns)
        let place = place(in: lines)
        let top = max(0, min(place.line - rect.rows + 1, lines.count - rect.rows))
        for (row, line) in lines.dropFirst(top).prefix(rect.rows).enumerated() {
            let text = String(characters[line.start..<line.start + line.count])
            surface.put(
                text, at: rect.origin.offset(rows: row), tone: tone, maxWidth: rect.columns, ellipsis: false)
        }
        guard focused else { return nil }
        let line = lines[place.line]
        let before = String(characters[line.start..<line.start + place.offset])
        return Point(
            column: min(rect.left + TextWidth.of(before), rect.right - 1),
            row: rect.top + place.line - top)
    }
}
