/// The paper that a document is set on: how many columns, and how its blocks use them.
package struct PageLayout: Sendable, Hashable {
    /// The widths that papers and printers have.
    package static let widths = 32...132

    package let width: Int
    /// Whether the paragraphs of a letter get an even right edge, from 60 columns on; receipts never do.
    package let isJustified: Bool
    /// What the line to cut along bears.
    package let scissors: Scissors

    /// The sign on a line to cut along.
    package enum Scissors: String, CaseIterable, Codable, Sendable {
        /// `8<`, which every printer has.
        case typed
        /// `✂`, for paper that takes any letter.
        case drawn
    }

    /// A width outside `widths` is moved to its nearer end.
    package init(width: Int, isJustified: Bool = true, scissors: Scissors = .typed) {
        self.width = min(max(width, PageLayout.widths.lowerBound), PageLayout.widths.upperBound)
        self.isJustified = isJustified
        self.scissors = scissors
    }

    /// The document's lines from top to bottom; none is wider than `width`.
    package func lines(_ document: Document) -> [PaperLine] {
        var typesetter = Typesetter(layout: self, document: document)
        return typesetter.rows().map(typesetter.paperLine)
    }

    /// The document on pages of at most `height` lines.
    ///
    /// A page neither ends with the first line of a paragraph nor begins with its last, and a signature keeps two
    /// lines of text above it. Summed tables have the sums of each page at its end. From `Pagination.sheet` lines on a page
    /// is a sheet: from the second on it bears its number, the executor stands at the foot of the last, and its last line
    /// stays free, for a line end there would turn the page before the form feed does.
    package func pages(_ document: Document, height: Int) -> [[PaperLine]] {
        var typesetter = Typesetter(layout: self, document: document)
        let rows = typesetter.rows()
        let pagination = Pagination(height: height, width: width, isLetter: typesetter.isLetter, tables: typesetter.totals)
        return pagination.pages(rows).map { $0.map(typesetter.paperLine) }
    }
}
