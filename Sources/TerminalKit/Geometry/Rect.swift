/// A rectangle of cells; the layout helpers never give a part that reaches outside it.
package struct Rect: Hashable, Sendable {
    package var origin: Point
    package var size: Size

    package init(origin: Point, size: Size) {
        self.origin = origin
        self.size = size
    }

    package init(column: Int, row: Int, columns: Int, rows: Int) {
        self.init(origin: Point(column: column, row: row), size: Size(columns: columns, rows: rows))
    }

    /// The whole of a screen of this size.
    package init(_ size: Size) {
        self.init(origin: .origin, size: size)
    }

    package var left: Int { origin.column }
    package var top: Int { origin.row }
    package var columns: Int { size.columns }
    package var rows: Int { size.rows }
    /// The first column to the right of the rectangle.
    package var right: Int { origin.column + size.columns }
    /// The first row below the rectangle.
    package var bottom: Int { origin.row + size.rows }
    package var isEmpty: Bool { columns == 0 || rows == 0 }

    package func contains(_ point: Point) -> Bool {
        point.column >= left && point.column < right && point.row >= top && point.row < bottom
    }

    /// Cuts rows off the top: the first part has at most so many rows, the second is what remains below.
    package func split(top rows: Int) -> (top: Rect, rest: Rect) {
        let taken = min(max(0, rows), self.rows)
        return (
            Rect(column: left, row: top, columns: columns, rows: taken),
            Rect(column: left, row: top + taken, columns: columns, rows: self.rows - taken)
        )
    }

    /// Cuts rows off the bottom: the first part is what remains above, the second has at most so many rows.
    package func split(bottom rows: Int) -> (rest: Rect, bottom: Rect) {
        let taken = min(max(0, rows), self.rows)
        let parts = split(top: self.rows - taken)
        return (parts.top, parts.rest)
    }

    /// Cuts columns off the left: the first part has at most so many columns, the second is what remains.
    package func split(left columns: Int) -> (left: Rect, rest: Rect) {
        let taken = min(max(0, columns), self.columns)
        return (
            Rect(column: left, row: top, columns: taken, rows: rows),
            Rect(column: left + taken, row: top, columns: self.columns - taken, rows: rows)
        )
    }

    /// Cuts columns off the right: the first part is what remains, the second has at most so many columns.
    package func split(right columns: Int) -> (rest: Rect, right: Rect) {
        let taken = min(max(0, columns), self.columns)
        let parts = split(left: self.columns - taken)
        return (parts.left, parts.rest)
    }

    /// The rectangle without a margin on each side; empty when the margins meet.
    package func inset(columns: Int = 0, rows: Int = 0) -> Rect {
        Rect(
            column: left + min(columns, self.columns),
            row: top + min(rows, self.rows),
            columns: self.columns - 2 * columns,
            rows: self.rows - 2 * rows)
    }

    /// The same margin on all four sides.
    package func inset(by margin: Int) -> Rect {
        inset(columns: margin, rows: margin)
    }

    /// A rectangle of the wanted size in the middle of this one, made smaller where it does not fit.
    package func centred(_ wanted: Size) -> Rect {
        let columns = min(wanted.columns, self.columns)
        let rows = min(wanted.rows, self.rows)
        return Rect(
            column: left + (self.columns - columns) / 2,
            row: top + (self.rows - rows) / 2,
            columns: columns,
            rows: rows)
    }

    /// One row of the rectangle, counted from 0 at its top; empty below its bottom.
    package func line(_ index: Int) -> Rect {
        let isInside = index >= 0 && index < rows
        return Rect(column: left, row: top + index, columns: columns, rows: isInside ? 1 : 0)
    }

    /// The part that both rectangles cover.
    package func intersection(_ other: Rect) -> Rect {
        let left = max(self.left, other.left)
        let top = max(self.top, other.top)
        return Rect(
            column: left,
            row: top,
            columns: min(right, other.right) - left,
            rows: min(bottom, other.bottom) - top)
    }
}
