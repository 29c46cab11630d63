extension Surface {
    /// Writes text in one row and returns the columns it took.
    ///
    /// - Parameters:
    ///   - point: where the first column goes; a negative column cuts the beginning.
    ///   - maxWidth: columns at most; nil means up to the right edge.
    ///   - ellipsis: whether text that is too long ends in "…" instead of being cut bare.
    @discardableResult
    package mutating func put(
        _ text: String, at point: Point, tone: Tone = .plain, maxWidth: Int? = nil, ellipsis: Bool = true
    ) -> Int {
        let room = min(maxWidth ?? .max, size.columns - point.column)
        guard room > 0, point.row >= 0, point.row < size.rows else { return 0 }
        if let count = TextWidth.ofSimple(text) {
            return putSimple(text, count: count, at: point, tone: tone, room: room, ellipsis: ellipsis)
        }
        return putByCharacters(text, at: point, tone: tone, room: room, ellipsis: ellipsis)
    }

    /// Any text, in the columns that there are.
    mutating func putByCharacters(_ text: String, at point: Point, tone: Tone, room: Int, ellipsis: Bool) -> Int {
        let clean = PlainText.sanitized(text)
        let shown = TextWidth.clip(clean, to: room, ellipsis: ellipsis)
        var column = point.column
        for character in shown {
            for (glyph, width) in TextWidth.glyphs(of: character) {
                place(glyph, width: width, tone: tone, column: column, row: point.row)
                column += width
            }
        }
        return column - point.column
    }

    /// Text of which every code point is a cell, as nearly all of ours is: without looking for characters of several.
    mutating func putSimple(_ text: String, count: Int, at point: Point, tone: Tone, room: Int, ellipsis: Bool) -> Int {
        let isCut = count > room
        let shown = isCut ? (ellipsis ? room - 1 : room) : count
        let limit = point.column + shown
        var column = point.column
        for scalar in text.unicodeScalars {
            guard column < limit else { break }
            set(Cell(scalar, tone: tone), column: column, row: point.row)
            column += 1
        }
        guard isCut, ellipsis else { return shown }
        set(Cell("…", tone: tone), column: column, row: point.row)
        return shown + 1
    }

    private mutating func place(_ glyph: Character, width: Int, tone: Tone, column: Int, row: Int) {
        switch width {
        case 1:
            set(Cell(glyph: glyph, tone: tone), column: column, row: row)
        case 2 where column >= 0 && column + 1 < size.columns:
            set(Cell(glyph: glyph, tone: tone, width: 2), column: column, row: row)
            set(.continuation(tone), column: column + 1, row: row)
        case 2:
            set(.blank(tone), column: column, row: row)
            set(.blank(tone), column: column + 1, row: row)
        default:
            return
        }
    }

    /// Writes text that ends at the right edge of a rectangle's first row, and returns the columns it took.
    @discardableResult
    package mutating func put(_ text: String, rightIn rect: Rect, tone: Tone = .plain) -> Int {
        if let width = TextWidth.ofSimple(text), width <= rect.columns {
            return put(text, at: Point(column: rect.right - width, row: rect.top), tone: tone, maxWidth: rect.columns)
        }
        let shown = TextWidth.clip(PlainText.sanitized(text), to: rect.columns)
        let width = TextWidth.of(shown)
        return put(shown, at: Point(column: rect.right - width, row: rect.top), tone: tone, maxWidth: rect.columns)
    }

    /// Writes text in the middle of a rectangle's first row, and returns the columns it took.
    @discardableResult
    package mutating func put(_ text: String, centredIn rect: Rect, tone: Tone = .plain) -> Int {
        let shown = TextWidth.clip(PlainText.sanitized(text), to: rect.columns)
        let column = rect.left + (rect.columns - TextWidth.of(shown)) / 2
        return put(shown, at: Point(column: column, row: rect.top), tone: tone, maxWidth: rect.columns)
    }

    /// Fills a rectangle with one character, a blank unless told.
    package mutating func fill(_ rect: Rect, tone: Tone = .plain, character: Character = " ") {
        let area = rect.intersection(bounds)
        let isUsable = TextWidth.of(character) == 1 && PlainText.isPlain(character)
        let cell = Cell(glyph: isUsable ? character : " ", tone: tone)
        guard !area.isEmpty else { return }
        for row in area.top..<area.bottom {
            // Whatever the area cuts in two is cut at its edges; what lies between is overwritten.
            set(cell, column: area.left, row: row)
            set(cell, column: area.right - 1, row: row)
            overwrite(cell, columns: area.left..<area.right, row: row)
        }
    }

    /// Draws a frame along the inner edge of a rectangle, with a title in its top side if one is given.
    package mutating func box(_ rect: Rect, tone: Tone = .frame, title: String? = nil, titleTone: Tone = .title) {
        guard rect.columns >= 2, rect.rows >= 2 else { return }
        let last = Point(column: rect.right - 1, row: rect.bottom - 1)
        horizontalLine(at: rect.origin, length: rect.columns, tone: tone)
        horizontalLine(at: Point(column: rect.left, row: last.row), length: rect.columns, tone: tone)
        verticalLine(at: rect.origin, length: rect.rows, tone: tone)
        verticalLine(at: Point(column: last.column, row: rect.top), length: rect.rows, tone: tone)
        set(Cell("┌", tone: tone), column: rect.left, row: rect.top)
        set(Cell("┐", tone: tone), column: last.column, row: rect.top)
        set(Cell("└", tone: tone), column: rect.left, row: last.row)
        set(Cell("┘", tone: tone), column: last.column, row: last.row)
        if let title, rect.columns > 6 {
            let shown = TextWidth.clip(PlainText.sanitized(title), to: rect.columns - 6)
            put(" \(shown) ", at: rect.origin.offset(columns: 2), tone: titleTone)
        }
    }

    /// Draws a line to the right of a place.
    package mutating func horizontalLine(at point: Point, length: Int, tone: Tone = .frame) {
        fill(Rect(column: point.column, row: point.row, columns: length, rows: 1), tone: tone, character: "─")
    }

    /// Draws a line down from a place.
    package mutating func verticalLine(at point: Point, length: Int, tone: Tone = .frame) {
        fill(Rect(column: point.column, row: point.row, columns: 1, rows: length), tone: tone, character: "│")
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
