/// A table of a document: the act's heads, and under them the rows of one field.
package struct DocumentTable: Sendable, Hashable, Codable {
    package let columns: [Column]
    /// As many cells a row as there are columns; an empty cell is a gap to write in.
    package let rows: [[FilledText]]

    package struct Column: Sendable, Hashable, Codable {
        package let title: String
        /// The column's share of the table's width beside the other shares.
        package let share: Int

        package init(title: String, share: Int) {
            self.title = title
            self.share = share
        }
    }

    package init(columns: [Column], rows: [[FilledText]]) {
        self.columns = columns
        self.rows = rows
    }
}
