/// The extent of a screen or of a part of it, in terminal columns and rows.
package struct Size: Hashable, Sendable {
    package var columns: Int
    package var rows: Int

    package init(columns: Int, rows: Int) {
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }

    /// The smallest screen that every layout of the program is made for: 80 columns, 24 rows.
    package static let standard = Size(columns: 80, rows: 24)

    /// Says whether an area of the other size fits into one of this size.
    package func fits(_ other: Size) -> Bool {
        other.columns <= columns && other.rows <= rows
    }
}
