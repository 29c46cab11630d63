/// A grid of cells that screens draw on; it holds text and tones and knows nothing of terminals.
///
/// Whatever is put outside the grid is cut off. All text passes `PlainText`, so that nothing put on a surface can
/// act as a control.
package struct Surface: Hashable, Sendable {
    package let size: Size
    /// The cells row after row.
    private(set) var cells: [Cell]

    package init(size: Size, tone: Tone = .plain) {
        self.size = size
        cells = Array(repeating: .blank(tone), count: size.columns * size.rows)
    }

    /// The whole of the surface.
    package var bounds: Rect { Rect(size) }

    /// The cell at a place; a blank one outside the surface.
    package subscript(_ point: Point) -> Cell {
        guard bounds.contains(point) else { return .blank() }
        return cells[point.row * size.columns + point.column]
    }

    /// The text of each row, as wide as the surface.
    package var rows: [String] {
        (0..<size.rows).map { row in
            var line = ""
            for cell in cells(ofRow: row) where cell.width > 0 {
                line += cell.text
            }
            return line
        }
    }

    /// The tone of each cell of each row, as letters (`Tone.letter`).
    package var toneRows: [String] {
        (0..<size.rows).map { row in String(cells(ofRow: row).map(\.tone.letter)) }
    }

    func cells(ofRow row: Int) -> ArraySlice<Cell> {
        cells[row * size.columns..<(row + 1) * size.columns]
    }

    /// Sets one cell, and blanks the other half of a wide character that it cuts.
    mutating func set(_ cell: Cell, column: Int, row: Int) {
        guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return }
        let index = row * size.columns + column
        let oldWidth = cells[index].width
        if oldWidth == 0, cell.width != 0, column > 0 {
            cells[index - 1] = .blank(cells[index - 1].tone)
        }
        if oldWidth == 2, column + 1 < size.columns {
            cells[index + 1] = .blank(cells[index + 1].tone)
        }
        cells[index] = cell
    }

    /// Puts the same cell into columns that the surface has, whatever stands there.
    mutating func overwrite(_ cell: Cell, columns: Range<Int>, row: Int) {
        let start = row * size.columns
        for index in start + columns.lowerBound..<start + columns.upperBound { cells[index] = cell }
    }

    /// Gives the cells of a rectangle another tone and leaves their text.
    package mutating func recolour(_ rect: Rect, _ tone: Tone) {
        let area = rect.intersection(bounds)
        for row in area.top..<max(area.top, area.bottom) {
            for column in area.left..<max(area.left, area.right) {
                cells[row * size.columns + column].tone = tone
            }
        }
    }
}
