/// How a row of a list stands.
package struct ListRowState: Hashable, Sendable {
    package let isSelected: Bool
    package let isMarked: Bool
    /// Whether the keys go to the list.
    package let isFocused: Bool
}

extension ListView {
    /// Draws the rows in sight.
    ///
    /// The first two columns bear the cursor ("›") and the mark ("+"), so that neither stands on colour alone; the last
    /// column shows "↑" and "↓" where the list goes on. The closure draws one row into the rectangle it is given.
    package func paint(
        on surface: inout Surface, in rect: Rect, focused: Bool,
        row paintRow: (ID, ListRowState, inout Surface, Rect) -> Void
    ) {
        guard rect.columns > 3, rect.rows > 0 else { return }
        surface.fill(rect)
        let first = visibleTop(rows: rect.rows)
        let end = min(ids.count, first + rect.rows)
        for index in first..<max(first, end) {
            let id = ids[index]
            let state = ListRowState(isSelected: id == selectedID, isMarked: marks.contains(id), isFocused: focused)
            let line = rect.line(index - first)
            paintRow(id, state, &surface, line.split(left: 2).rest.split(right: 1).rest)
            surface.put(state.isSelected ? "›" : " ", at: line.origin)
            surface.put(state.isMarked ? "+" : " ", at: line.origin.offset(columns: 1), tone: .accent)
            if state.isSelected { surface.recolour(line, focused ? .selected : .selectedDim) }
        }
        if first > 0 || hasMoreBefore {
            surface.put("↑", at: Point(column: rect.right - 1, row: rect.top), tone: .hint)
        }
        if end < ids.count || hasMoreAfter {
            surface.put("↓", at: Point(column: rect.right - 1, row: rect.bottom - 1), tone: .hint)
        }
    }

    /// The file shown at a place of the rectangle that the list was painted in, as for a click.
    package func id(at point: Point, in rect: Rect) -> ID? {
        guard rect.contains(point) else { return nil }
        let index = visibleTop(rows: rect.rows) + point.row - rect.top
        return ids.indices.contains(index) ? ids[index] : nil
    }
}
