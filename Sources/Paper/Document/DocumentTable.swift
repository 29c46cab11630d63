package import Legislation

/// A table of a document: the act's heads, and under them the rows of one field.
package struct DocumentTable: Sendable, Hashable, Codable {
    package let columns: [Column]
    /// As many cells a row as there are columns; an empty cell is a gap to write in.
    package let rows: [[FilledText]]

    package struct Column: Sendable, Hashable, Codable {
        package let title: String
        /// The column's share of the table's width beside the other shares.
        package let share: Int
        /// How its cells stand under the head; numbers stand at the right.
        package let alignment: FormBlock.Alignment
        /// Whether its numbers are added up: at the table's end, and on paper of several pages at each page's end.
        package let isSummed: Bool

        /// - Parameter alignment: nil for the right where the column is summed, and else the left.
        package init(title: String, share: Int, alignment: FormBlock.Alignment? = nil, isSummed: Bool = false) {
            self.title = title
            self.share = share
            self.alignment = alignment ?? (isSummed ? .right : .left)
            self.isSummed = isSummed
        }

        /// NB: papers kept before tables were summed have neither the alignment nor the sum.
        package init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            self.init(
                title: try values.decode(String.self, forKey: .title), share: try values.decode(Int.self, forKey: .share),
                alignment: try values.decodeIfPresent(FormBlock.Alignment.self, forKey: .alignment),
                isSummed: try values.decodeIfPresent(Bool.self, forKey: .isSummed) ?? false)
        }
    }

    package init(columns: [Column], rows: [[FilledText]]) {
        self.columns = columns
        self.rows = rows
    }

    package var hasSums: Bool { columns.contains(where: \.isSummed) }

    /// The sum of a column over some rows; nil where one of them has no number to add. A dash is none of the sum.
    package func sum(ofColumn column: Int, rows range: Range<Int>) -> MoneyAmount? {
        var sum = MoneyAmount.zero
        for row in rows[range] {
            let text = row.indices.contains(column) ? row[column].text : ""
            if ["-", "–", "—"].contains(text) { continue }
            guard let amount = MoneyAmount(text) else { return nil }
            sum = sum + amount
        }
        return sum
    }
}
