package import TerminalKit

/// A long text in a window: lines with their tones, and the first one in sight.
package struct ScrollingText: Hashable, Sendable {
    /// One line, already as wide as it is shown.
    package struct Line: Hashable, Sendable {
        package var text: String
        package var tone: Tone

        package init(_ text: String, tone: Tone = .plain) {
            self.text = text
            self.tone = tone
        }
    }

    /// Index of the first line in sight.
    package private(set) var top = 0

    package init() {}

    /// Goes back to the beginning.
    package mutating func rewind() { top = 0 }

    /// Moves so that a line is in sight.
    package mutating func show(_ line: Int, of count: Int, rows: Int) {
        if line < top { top = line }
        if line >= top + rows { top = line - rows + 1 }
        clamp(count, rows)
    }

    /// Whether the last line is in sight.
    package func isAtEnd(of count: Int, rows: Int) -> Bool { top + rows >= count }

    /// Takes a key that scrolls; says whether it was one.
    package mutating func handle(_ key: Key, count: Int, rows: Int) -> Bool {
        switch key {
        case .up: top -= 1
        case .down: top += 1
        case .pageUp: top -= max(1, rows - 1)
        case .pageDown, .character(" "): top += max(1, rows - 1)
        case .home: top = 0
        case .end: top = count
        case .character, .control, .alt, .function, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert,
            .left, .right, .wordLeft, .wordRight:
            return false
        }
        clamp(count, rows)
        return true
    }

    private mutating func clamp(_ count: Int, _ rows: Int) { top = max(0, min(top, count - rows)) }

    /// The index of the first line shown when so many rows are there.
    package func first(of count: Int, rows: Int) -> Int { max(0, min(top, count - rows)) }

    /// Draws the lines in sight; "↑" and "↓" at the right edge say that there is more.
    ///
    /// - Parameter isPaper: whether lines may reach the right edge, as those of a paper as wide as the screen do.
    package func paint(_ lines: [Line], on surface: inout Surface, in rect: Rect, isPaper: Bool = false) {
        let first = first(of: lines.count, rows: rect.rows)
        for (row, line) in lines.dropFirst(first).prefix(rect.rows).enumerated() {
            surface.put(line.text, at: rect.line(row).origin, tone: line.tone, maxWidth: isPaper ? rect.columns : rect.columns - 1)
        }
        paintMarks(count: lines.count, first: first, on: &surface, in: rect)
    }

    /// Draws "↑" and "↓" where the text goes on.
    package func paintMarks(count: Int, first: Int, on surface: inout Surface, in rect: Rect) {
        guard rect.rows > 0 else { return }
        if first > 0 { surface.put("↑", at: Point(column: rect.right - 1, row: rect.top), tone: .hint) }
        if first + rect.rows < count {
            surface.put("↓", at: Point(column: rect.right - 1, row: rect.bottom - 1), tone: .hint)
        }
    }
}
