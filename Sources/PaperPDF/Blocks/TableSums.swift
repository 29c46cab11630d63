import Legislation
import Paper

/// The lines of sums of one summed table: at its end, and where a page ends inside it.
final class TableSums {
    private let table: DocumentTable
    private let grid: TableGrid
    private let composer: Composer
    /// How many rows the table has.
    var rows: Int { table.rows.count }
    /// The room that one of them takes.
    let height: Double

    init(table: DocumentTable, grid: TableGrid, composer: Composer) {
        self.table = table
        self.grid = grid
        self.composer = composer
        let lines = table.columns.first?.isSummed == true ? 2.0 : 1
        height = composer.sheet.table.leading * lines + 5
    }

    /// One of them.
    ///
    /// - Parameter rows: what is added up.
    func piece(_ kind: PaperWords.Sum, of rows: Range<Int>) throws(PDFProblem) -> Piece {
        let style = composer.sheet.table.bold()
        let first = table.columns.firstIndex(where: \.isSummed) ?? 0
        let span = (first > 0 ? grid.lefts[first] : grid.right) - 2 * TableGrid.padding
        var marks = [grid.edge(y: 0)]
        let words = try composer.single(FilledText(composer.document.sumText(kind)), style)
        if let words {
            let left = max(TableGrid.padding, TableGrid.padding + span - words.width)
            marks.append(.line(words, index: 0, x: left, baseline: 2.5 + style.ascent))
        }
        for (index, column) in table.columns.enumerated() where column.isSummed {
            guard let sum = table.sum(ofColumn: index, rows: rows),
                let text = try composer.single(FilledText(sum.description), style)
            else { continue }
            let right = grid.lefts[index] + grid.widths[index] - TableGrid.padding
            marks.append(.line(text, index: 0, x: right - text.width, baseline: height - 2.5 - style.leading + style.ascent))
        }
        marks += grid.sides(height: height, from: first)
        return Piece(height: height, marks: marks, closing: [grid.edge(y: 0)])
    }
}

/// The row of a summed table that a piece belongs to.
struct Tally {
    let sums: TableSums
    /// As many as there are rows for what stands under them.
    let row: Int
    /// Whether the row ends with the piece.
    let endsRow: Bool
}
