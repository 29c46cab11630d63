/// How far a long task has come, as a bar and per cent.
package struct ProgressBar: Hashable, Sendable {
    /// Done, from 0 to 1.
    package var fraction: Double

    package init(fraction: Double) {
        self.fraction = fraction.isFinite ? min(max(0, fraction), 1) : 0
    }

    /// Whole per cent; 100 only when all is done.
    package var percent: Int { Int(fraction * 100) }

    /// Draws the bar in the first row of a rectangle.
    package func paint(on surface: inout Surface, in rect: Rect) {
        let label = " \(percent)%"
        let area = rect.line(0)
        let columns = area.columns - 5
        guard columns > 0 else {
            surface.put(label, at: area.origin, maxWidth: area.columns)
            return
        }
        let done = Int(Double(columns) * fraction)
        surface.fill(Rect(column: area.left, row: area.top, columns: done, rows: 1), tone: .accent, character: "█")
        surface.fill(
            Rect(column: area.left + done, row: area.top, columns: columns - done, rows: 1), tone: .dim, character: "░")
        surface.put(label, rightIn: Rect(column: area.right - 5, row: area.top, columns: 5, rows: 1))
    }
}
