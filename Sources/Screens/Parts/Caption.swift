import TerminalKit

/// A label with a field behind it, and the headings and hints of a form.
enum Caption {
    /// Draws a label and gives back the room behind it.
    static func label(_ text: String, width: Int, on surface: inout Surface, in rect: Rect) -> Rect {
        surface.put(text, at: rect.origin, tone: .plain, maxWidth: width - 1)
        return rect.split(left: width).rest
    }

    /// Draws a heading with a line behind it, as wide as the rectangle.
    static func heading(_ text: String, on surface: inout Surface, in rect: Rect, tone: Tone = .title) {
        let used = surface.put(text, at: rect.origin, tone: tone, maxWidth: rect.columns)
        let rest = rect.columns - used - 1
        if rest > 0 {
            surface.horizontalLine(at: rect.origin.offset(columns: used + 1), length: rest)
        }
    }

    /// Draws a text from the top of a rectangle, in as many lines as it takes.
    static func paragraph(_ text: String, tone: Tone, on surface: inout Surface, in rect: Rect) {
        for (row, line) in TextWidth.wrap(text, to: rect.columns).prefix(rect.rows).enumerated() {
            surface.put(line, at: rect.line(row).origin, tone: tone)
        }
    }

    /// Draws a hint on the last row of a rectangle and gives back what is above.
    static func hint(_ text: String, on surface: inout Surface, in rect: Rect) -> Rect {
        let (rest, foot) = rect.split(bottom: 1)
        surface.put(text, at: foot.origin, tone: .hint, maxWidth: foot.columns)
        return rest
    }
}
