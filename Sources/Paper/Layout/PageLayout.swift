/// The paper that a document is set on: how many columns, and how its blocks use them.
package struct PageLayout: Sendable, Hashable {
    /// The widths that papers and printers have.
    package static let widths = 32...132

    package let width: Int
    /// Whether the paragraphs of a letter get an even right edge, from 60 columns on; receipts never do.
    package let isJustified: Bool
    /// Whether the line to cut along bears scissors.
    package let hasScissors: Bool

    /// A width outside `widths` is moved to its nearer end.
    package init(width: Int, isJustified: Bool = false, hasScissors: Bool = false) {
        self.width = min(max(width, PageLayout.widths.lowerBound), PageLayout.widths.upperBound)
        self.isJustified = isJustified
        self.hasScissors = hasScissors
    }

    /// The document's lines from top to bottom; none is wider than `width`.
    package func lines(_ document: Document) -> [PaperLine] {
        var typesetter = Typesetter(layout: self, document: document)
        return typesetter.rows().map(typesetter.paperLine)
    }

    /// The document on pages of at most `height` lines, without blank lines at a page's edges.
    ///
    /// A page neither ends with the first line of a paragraph nor begins with its last, and a signature keeps two
    /// lines of text above it.
    package func pages(_ document: Document, height: Int) -> [[PaperLine]] {
        var typesetter = Typesetter(layout: self, document: document)
        return Pagination.pages(typesetter.rows(), height: height).map { $0.map(typesetter.paperLine) }
    }
}
