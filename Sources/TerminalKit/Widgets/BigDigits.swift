/// A number in digits five rows high, to be read across a desk.
package enum BigDigits {
    /// Rows that the digits take.
    package static let rows = 5

    /// The five rows of a text of digits, "-", "/", ".", ":" and blanks; other characters are left out.
    ///
    /// - Parameter scale: columns for each dot, 1 or 2.
    package static func lines(for text: String, scale: Int = 1) -> [String] {
        let glyphs = text.compactMap { patterns[$0] }
        return (0..<rows).map { row in
            glyphs.map { pattern in
                pattern[row].map { String(repeating: $0 == "#" ? "█" : " ", count: scale) }.joined()
            }.joined(separator: String(repeating: " ", count: scale))
        }
    }

    /// Draws a number in the middle of a rectangle, as large as fits; where even the small digits do not fit, as text.
    package static func paint(_ text: String, on surface: inout Surface, in rect: Rect, tone: Tone = .title) {
        for scale in [2, 1] {
            let lines = lines(for: text, scale: scale)
            let width = lines.first?.count ?? 0
            guard rect.rows >= rows, width > 0, width <= rect.columns else { continue }
            let area = rect.centred(Size(columns: width, rows: rows))
            for (row, line) in lines.enumerated() {
                surface.put(line, at: area.origin.offset(rows: row), tone: tone)
            }
            return
        }
        surface.put(text, centredIn: rect.line(rect.rows / 2), tone: tone)
    }

    private static let patterns: [Character: [String]] = [
        "0": ["###", "# #", "# #", "# #", "###"],
        "1": [" # ", "## ", " # ", " # ", "###"],
        "2": ["###", "  #", "###", "#  ", "###"],
        "3": ["###", "  #", "###", "  #", "###"],
        "4": ["# #", "# #", "###", "  #", "  #"],
        "5": ["###", "#  ", "###", "  #", "###"],
        "6": ["###", "#  ", "###", "# #", "###"],
        "7": ["###", "  #", "  #", "  #", "  #"],
        "8": ["###", "# #", "###", "# #", "###"],
        "9": ["###", "# #", "###", "  #", "###"],
        "-": ["  ", "  ", "##", "  ", "  "],
        "/": ["  #", "  #", " # ", "#  ", "#  "],
        ".": [" ", " ", " ", " ", "#"],
        ":": [" ", "#", " ", "#", " "],
        " ": [" ", " ", " ", " ", " "],
    ]
}
