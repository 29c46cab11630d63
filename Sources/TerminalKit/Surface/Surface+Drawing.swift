extension Surface {
    /// Writes text in one row and returns the columns it took.
    ///
    /// - Parameters:
    ///   - point: where the first column goes; a negative column cuts the beginning.
    ///   - maxWidth: columns at most; nil means up to the right edge.
    ///   - ellipsis: whether text that is too long ends in "…" instead of being cut bare.
    @discardableResult
    package mutating func put(
        _ text: String, at point: Point, role: Role = .plain, maxWidth: Int? = nil, ellipsis: Bool = true
    ) -> Int {
        let room = min(maxWidth ?? .max, size.columns - point.column)
        guard room > 0, point.row >= 0, point.row < size.rows else { return 0 }
        let clean = PlainText.sanitized(text)
        let shown = TextWidth.clip(clean, to: room, ellipsis: ellipsis)
        var column = point.column
        for character in shown {
            for (glyph, width) in TextWidth.glyphs(of: character) {
                place(glyph, width: width, role: role, column: column, row: point.row)
                column += width
            }
        }
        return column - point.column
    }

    private mutating func place(_ glyph: Character, width: Int, role: Role, column: Int, row: Int) {
        switch width {
        case 1:
            set(Cell(glyph, role: role), column: column, row: row)
        case 2 where column >= 0 && column + 1 < size.columns:
            set(Cell(glyph, role: role, width: 2), column: column, row: row)
            set(.continuation(role), column: column + 1, row: row)
        case 2:
            set(.blank(role), column: column, row: row)
            set(.blank(role), column: column + 1, row: row)
        default:
            return
        }
    }

    /// Writes text that ends at the right edge of a rectangle's first row, and returns the columns it took.
    @discardableResult
    package mutating func put(_ text: String, rightIn rect: Rect, role: Role = .plain) -> Int {
        let shown = TextWidth.clip(PlainText.sanitized(text), to: rect.columns)
        let width = TextWidth.of(shown)
        return put(shown, at: Point(column: rect.right - width, row: rect.top), role: role, maxWidth: rect.columns)
    }

    /// Writes text in the middle of a rectangle's first row, and returns the columns it took.
    @discardableResult
    package mutating func put(_ text: String, centredIn rect: Rect, role: Role = .plain) -> Int {
        let shown = TextWidth.clip(PlainText.sanitized(text), to: rect.columns)
        let column = rect.left + (rect.columns - TextWidth.of(shown)) / 2
        return put(shown, at: Point(column: column, row: rect.top), role: role, maxWidth: rect.columns)
    }

    /// Fills a rectangle with one character, a blank unless told.
    package mutating func fill(_ rect: Rect, role: Role = .plain, character: Character = " ") {
        let area = rect.intersection(bounds)
        let isUsable = TextWidth.of(character) == 1 && PlainText.isPlain(character)
        let cell = Cell(isUsable ? character : " ", role: role)
        for row in area.top..<max(area.top, area.bottom) {
            for column in area.left..<max(area.left, area.right) {
                set(cell, column: column, row: row)
            }
        }
    }

    /// Draws a frame along the inner edge of a rectangle, with a title in its top side if one is given.
    package mutating func box(_ rect: Rect, role: Role = .frame, title: String? = nil, titleRole: Role = .title) {
        guard rect.columns >= 2, rect.rows >= 2 else { return }
        let last = Point(column: rect.right - 1, row: rect.bottom - 1)
        horizontalLine(at: rect.origin, length: rect.columns, role: role)
        horizontalLine(at: Point(column: rect.left, row: last.row), length: rect.columns, role: role)
        verticalLine(at: rect.origin, length: rect.rows, role: role)
        verticalLine(at: Point(column: last.column, row: rect.top), length: rect.rows, role: role)
        set(Cell("┌", role: role), column: rect.left, row: rect.top)
        set(Cell("┐", role: role), column: last.column, row: rect.top)
        set(Cell("└", role: role), column: rect.left, row: last.row)
        set(Cell("┘", role: role), column: last.column, row: last.row)
        if let title, rect.columns > 6 {
            let shown = TextWidth.clip(PlainText.sanitized(title), to: rect.columns - 6)
            put(" \(shown) ", at: rect.origin.offset(columns: 2), role: titleRole)
        }
    }

    /// Draws a line to the right of a place.
    package mutating func horizontalLine(at point: Point, length: Int, role: Role = .frame) {
        fill(Rect(column: point.column, row: point.row, columns: length, rows: 1), role: role, character: "─")
    }

    /// Draws a line down from a place.
    package mutating func verticalLine(at point: Point, length: Int, role: Role = .frame) {
        fill(Rect(column: point.column, row: point.row, columns: 1, rows: length), role: role, character: "│")
    }

    /// Copies another surface onto this one, its top left at a place.
    package mutating func draw(_ other: Surface, at point: Point) {
        for row in 0..<other.size.rows {
            for column in 0..<other.size.columns {
                let cell = other[Point(column: column, row: row)]
                set(cell, column: point.column + column, row: point.row + row)
            }
        }
    }
}
