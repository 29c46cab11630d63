/// The bar of function keys at the bottom of every screen.
package struct KeyBar: Hashable, Sendable {
    /// One key and what it does here.
    package struct Item: Hashable, Sendable {
        /// The key's name, as "F2" or "Esc".
        package let key: String
        package let label: String
        /// Whether the key does something now; one that does not is shown dimmed.
        package let isEnabled: Bool

        package init(key: String, label: String, isEnabled: Bool = true) {
            self.key = key
            self.label = label
            self.isEnabled = isEnabled
        }
    }

    package var items: [Item]

    package init(_ items: [Item]) {
        self.items = items
    }

    package init(_ items: [(key: String, label: String)]) {
        self.items = items.map { Item(key: $0.key, label: $0.label) }
    }

    /// Draws the bar in the first row of a rectangle; where not all labels fit, each gets the same smaller room.
    package func paint(on surface: inout Surface, in rect: Rect) {
        let area = rect.line(0)
        surface.fill(area, tone: .bar)
        guard !items.isEmpty, !area.isEmpty else { return }
        var column = area.left
        for (item, room) in zip(items, rooms(in: area.columns)) {
            let left = area.right - column
            column += surface.put(item.key, at: Point(column: column, row: area.top), tone: .barKey, maxWidth: left)
            let labelRoom = min(room, area.right - column)
            let used = surface.put(
                item.label, at: Point(column: column, row: area.top), tone: item.isEnabled ? .bar : .dim,
                maxWidth: labelRoom)
            column += used + (column + used < area.right ? 1 : 0)
        }
    }

    /// Columns for each label: its own width, or as much of it as is left when all get the same limit.
    private func rooms(in columns: Int) -> [Int] {
        let wanted = items.map { TextWidth.of($0.label) }
        let keys = items.reduce(0) { $0 + TextWidth.of($1.key) + 1 } - 1
        let available = max(0, columns - keys)
        var limit = wanted.max() ?? 0
        while limit > 1, wanted.reduce(0, { $0 + min($1, limit) }) > available { limit -= 1 }
        return wanted.map { min($0, limit) }
    }
}
