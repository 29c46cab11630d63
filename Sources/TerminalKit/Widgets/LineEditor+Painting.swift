extension LineEditor {
    /// Draws the field in the first row of a rectangle and returns where the cursor stands.
    ///
    /// A text that is wider than the field is shown from where the cursor is in sight; "‹" and "›" stand for what is cut.
    /// - Parameter placeholder: what an empty field shows instead of blanks.
    /// - Returns: the cursor's place, or nil when the field has no focus or no room.
    @discardableResult
    package func paint(
        on surface: inout Surface, in rect: Rect, focused: Bool, placeholder: String = ""
    ) -> Point? {
        guard !rect.isEmpty else { return nil }
        let tone: Tone = focused ? .inputFocused : .input
        surface.fill(rect.line(0), tone: tone)
        if isEmpty, !placeholder.isEmpty {
            surface.put(placeholder, at: rect.origin, tone: focused ? .inputFocused : .hint, maxWidth: rect.columns)
        }
        let shown: [Character] = isMasked ? characters.map { _ in "•" } : characters
        let widths = shown.map { TextWidth.of($0) }
        // NB: one column is kept for the cursor behind the last character.
        let first = firstVisible(widths: widths, room: rect.columns - 1)
        var column = rect.left
        var index = first
        while index < shown.count, column + widths[index] <= rect.right {
            column += surface.put(
                String(shown[index]), at: Point(column: column, row: rect.top), tone: tone, maxWidth: widths[index])
            index += 1
        }
        if first > 0 { surface.put("‹", at: rect.origin, tone: tone) }
        if index < shown.count { surface.put("›", at: Point(column: rect.right - 1, row: rect.top), tone: tone) }
        guard focused else { return nil }
        let cursorColumn = rect.left + widths[min(first, cursor)..<cursor].reduce(0, +)
        return Point(column: min(cursorColumn, rect.right - 1), row: rect.top)
    }

    /// The first character in sight, so that the cursor is.
    private func firstVisible(widths: [Int], room: Int) -> Int {
        guard widths.reduce(0, +) > room else { return 0 }
        var first = cursor
        var width = 0
        while first > 0, width + widths[first - 1] <= max(0, room - 1) {
            first -= 1
            width += widths[first]
        }
        return first
    }
}
