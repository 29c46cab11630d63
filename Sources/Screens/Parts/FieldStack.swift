import TerminalKit

/// Labels with their fields under them, from the first that leaves room for the one with the cursor.
struct FieldStack {
    /// One field: its label, its own rows, and what is wrong with it.
    struct Item {
        let label: String
        let rows: Int
        let isFocused: Bool
        let problem: String?
        /// Draws the field itself and gives back where its cursor is.
        let paint: (inout Surface, Rect) -> Point?

        /// The label, the field, the problem and an empty line.
        fileprivate var height: Int { rows + 2 + (problem == nil ? 0 : 1) }
    }

    let items: [Item]

    /// Draws the fields; "↑" and "↓" at the right edge say that there are more.
    func paint(on surface: inout Surface, in rect: Rect) -> Point? {
        let heights = items.map(\.height)
        let current = items.firstIndex { $0.isFocused } ?? 0
        var first = 0
        while first < current, heights[first...current].reduce(0, +) - 1 > rect.rows { first += 1 }
        var row = 0
        var hasMore = false
        var cursor: Point?
        for item in items.dropFirst(first) {
            hasMore = row + item.height - 1 > rect.rows
            // NB: a label without room for its field would look like a field that takes nothing.
            if row > 0, row + 1 >= rect.rows { break }
            paint(item, from: row, on: &surface, in: rect, cursor: &cursor)
            row += item.height
        }
        if first > 0 { surface.put("↑", rightIn: rect.line(0), tone: .hint) }
        if hasMore, rect.rows > 0 { surface.put("↓", rightIn: rect.line(rect.rows - 1), tone: .hint) }
        return cursor
    }

    private func paint(_ item: Item, from row: Int, on surface: inout Surface, in rect: Rect, cursor: inout Point?) {
        surface.put(
            item.label, at: rect.line(row).origin, tone: item.isFocused ? .title : .plain, maxWidth: rect.columns)
        let room = Rect(
            column: rect.left, row: rect.top + row + 1, columns: rect.columns,
            rows: max(0, min(item.rows, rect.rows - row - 1)))
        let place = item.paint(&surface, room)
        cursor = cursor ?? place
        guard let problem = item.problem, row + 1 + item.rows < rect.rows else { return }
        surface.put(
            "! \(problem)", at: rect.line(row + 1 + item.rows).origin, tone: .error, maxWidth: rect.columns)
    }
}
