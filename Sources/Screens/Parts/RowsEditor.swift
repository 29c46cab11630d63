import Casework
import Legislation
import TerminalKit
import Wording

/// Rows of several cells as they are typed: the row with the cursor is seen whole, a line a cell.
///
/// Tab goes from cell to cell, Enter begins the next row, and on an empty row both leave the field.
struct RowsEditor: Hashable, Sendable {
    let cells: [RowCell]
    let maximum: Int
    /// At least one; only the last may be empty.
    private(set) var rows: [[LineEditor]]
    private(set) var row = 0
    private(set) var cell = 0
    /// The cells that are typed, by their places: a row's number comes of itself.
    private let typed: [Int]

    /// - Parameter lines: the rows as a draft keeps them, a `RowLine` each.
    init(cells: [RowCell], maximum: Int, lines: [String]) {
        self.cells = cells
        self.maximum = maximum
        typed = Self.typed(of: cells)
        cell = typed.first ?? 0
        rows = lines.map { line in
            let texts = RowLine.cells(line)
            return cells.indices.map { LineEditor(text: texts.indices.contains($0) ? texts[$0] : "", maxLength: 120) }
        }
        if rows.isEmpty { rows = [Self.emptyRow(of: cells)] }
    }

    private static func emptyRow(of cells: [RowCell]) -> [LineEditor] { cells.map { _ in LineEditor(maxLength: 120) } }

    private static func typed(of cells: [RowCell]) -> [Int] { cells.indices.filter { cells[$0].source == nil } }

    /// The rows as a draft keeps them; empty ones are left out.
    var lines: [String] {
        rows.map { RowLine.line($0.map { $0.text.trimmed }) }.filter { !$0.isEmpty }
    }

    private var isBlankRow: Bool { rows[row].allSatisfy { $0.text.isBlank } }

    /// Gives the cell with the cursor a key; says whether a text changed, and nil where the key leaves the field.
    mutating func handle(_ key: Key) -> Bool? {
        switch key {
        case .tab: return moveCell(by: 1)
        case .backTab: return moveCell(by: -1)
        case .down: return moveCell(by: 1)
        case .up: return moveCell(by: -1)
        case .enter: return beginRow()
        default:
            guard rows[row].indices.contains(cell) else { return nil }
            let outcome = rows[row][cell].handle(key)
            return outcome == .ignored ? nil : outcome == .changed
        }
    }

    mutating func insert(_ text: String) {
        if rows[row].indices.contains(cell) { rows[row][cell].insert(text) }
    }

    private mutating func moveCell(by step: Int) -> Bool? {
        let place = (typed.firstIndex(of: cell) ?? 0) + step
        if typed.indices.contains(place) {
            cell = typed[place]
            return false
        }
        guard rows.indices.contains(row + step) else { return nil }
        row += step
        cell = (step > 0 ? typed.first : typed.last) ?? 0
        return false
    }

    /// The row below, a new one where there is none; an empty row is left behind.
    private mutating func beginRow() -> Bool? {
        if isBlankRow {
            if rows.count > 1, row == rows.count - 1 {
                rows.removeLast()
                row -= 1
            }
            return nil
        }
        if row == rows.count - 1 {
            guard rows.count < maximum else { return nil }
            rows.append(Self.emptyRow(of: cells))
        }
        row += 1
        cell = typed.first ?? 0
        return false
    }

    // MARK: Painting

    /// Lines that it takes: which row it is, and its cells.
    static func height(of cells: [RowCell]) -> Int { typed(of: cells).count + 1 }

    func paint(on surface: inout Surface, in rect: Rect, focused: Bool, language: Language) -> Point? {
        let count = lines.count
        let place = focused || count > 0 ? Words.Forms.row(row + 1, of: max(count, row + 1)) : Words.Forms.noRows
        surface.put(place[language], at: rect.origin, tone: .hint, maxWidth: rect.columns)
        let labelWidth = max(8, rect.columns * 2 / 5)
        var cursor: Point?
        // NB: the cells from the first that leaves room for the one with the cursor.
        let first = max(0, (typed.firstIndex(of: cell) ?? 0) - max(0, rect.rows - 2))
        for (line, index) in typed.dropFirst(first).enumerated() where line + 1 < rect.rows {
            let room = Caption.label(cells[index].label[language], width: labelWidth, on: &surface, in: rect.line(line + 1))
            let point = rows[row][index].paint(on: &surface, in: room, focused: focused && index == cell)
            cursor = cursor ?? point
        }
        return cursor
    }
}
