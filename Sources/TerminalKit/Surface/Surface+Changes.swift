/// Neighbouring cells of one row that have to be painted anew.
package struct SurfaceChange: Hashable, Sendable {
    /// Where the first of the cells stands.
    package let start: Point
    package let cells: [Cell]
}

extension Surface {
    /// What to paint so that a terminal that shows `old` shows this surface.
    ///
    /// A wide character is never split: both its halves belong to the same change. Two runs that are nearer than
    /// four cells are joined, because moving the cursor costs about as much. A surface of another size is painted whole.
    package func changes(from old: Surface?) -> [SurfaceChange] {
        guard let old, old.size == size else { return wholeRows }
        var changes: [SurfaceChange] = []
        for row in 0..<size.rows where cells(ofRow: row) != old.cells(ofRow: row) {
            appendChanges(ofRow: row, from: old, to: &changes)
        }
        return changes
    }

    private var wholeRows: [SurfaceChange] {
        guard size.columns > 0 else { return [] }
        return (0..<size.rows).map { row in
            SurfaceChange(start: Point(column: 0, row: row), cells: Array(cells(ofRow: row)))
        }
    }

    private func appendChanges(ofRow row: Int, from old: Surface, to changes: inout [SurfaceChange]) {
        let base = row * size.columns
        var run: Range<Int>?
        func flush() {
            guard let run else { return }
            let start = Point(column: run.lowerBound, row: row)
            changes.append(SurfaceChange(start: start, cells: Array(cells[base + run.lowerBound..<base + run.upperBound])))
        }
        for column in 0..<size.columns where cells[base + column] != old.cells[base + column] {
            var first = column
            var end = column + 1
            // NB: a half of a wide character, in either surface, drags its other half along.
            while first > 0, cells[base + first].width == 0 { first -= 1 }
            while end < size.columns, cells[base + end].width == 0 { end += 1 }
            if old.cells[base + column].width == 2, end == column + 1, end < size.columns { end += 1 }
            while end < size.columns, cells[base + end].width == 0 { end += 1 }
            if let open = run, first - open.upperBound < 4 {
                run = min(open.lowerBound, first)..<max(open.upperBound, end)
            } else {
                flush()
                run = first..<end
            }
        }
        flush()
    }
}
