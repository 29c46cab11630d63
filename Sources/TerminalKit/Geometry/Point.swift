/// A place on the screen: column and row, both counted from 0 at the top left.
package struct Point: Hashable, Sendable {
    package var column: Int
    package var row: Int

    package init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }

    /// The top left corner.
    package static let origin = Point(column: 0, row: 0)

    /// The place so many columns to the right and rows down from here.
    package func offset(columns: Int = 0, rows: Int = 0) -> Point {
        Point(column: column + columns, row: row + rows)
    }
}
