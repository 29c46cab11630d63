import Legislation

/// The blocks whose parts stand side by side where the paper is wide enough.
extension Typesetter {
    /// Two blanks between two columns; on narrow paper the columns stand one under the other.
    mutating func columns(_ columns: [[FilledText]]) -> Setting {
        guard isWide, !columns.isEmpty else {
            var rows: [Row] = []
            for column in columns {
                let part = column.flatMap { aligned($0, .left) }
                if !rows.isEmpty, !part.isEmpty { rows.append(.blank) }
                rows += part
            }
            return Setting(rows: rows, before: 1, after: 1)
        }
        let gap = 2
        let room = (width - gap * (columns.count - 1)) / columns.count
        let parts = columns.map { $0.flatMap { filled($0, width: room) } }
        let height = parts.map(\.count).max() ?? 0
        let rows = (0..<height).map { line in
            Row(glyphs: Typesetter.sideBySide(parts.map { $0.indices.contains(line) ? $0[line].glyphs : [] }, room: room, gap: gap))
        }
        return Setting(rows: Typesetter.withoutWidows(rows), before: 1, after: 1)
    }

    private static func sideBySide(_ parts: [[Glyph]], room: Int, gap: Int) -> [Glyph] {
        var line: [Glyph] = []
        for (index, part) in parts.enumerated() where !part.isEmpty {
            line += Glyph.spaces(index * (room + gap) - line.columns) + part
        }
        return line
    }

    /// A ruled table whose heads stand on every page, with its sums at the end; where the columns have no room, each row is a
    /// list of its cells.
    mutating func table(_ table: DocumentTable) -> Setting {
        guard let widths = columnWidths(table) else { return list(of: table) }
        let rule = Row(glyphs: Glyph.rule(widths))
        let titles = table.columns.map { (FilledText($0.title), FormBlock.Alignment.centre) }
        let heads = Typesetter.kept([rule] + cells(titles, widths: widths) + [rule])
        var rows = heads
        let sums = table.hasSums ? TableTotals(table: table, widths: widths, language: document.language, heads: heads) : nil
        for (number, row) in table.rows.enumerated() {
            var lines = Typesetter.kept(cells(Array(zip(row, table.columns.map(\.alignment))), widths: widths)) + [rule]
            for index in lines.indices {
                lines[index].heads = heads
                let isLast = index == lines.count - 1
                if sums != nil { lines[index].tally = Tally(table: totals.count, row: number, endsRow: isLast) }
            }
            rows += lines
        }
        if let sums {
            rows[rows.count - 1].keepsWithNext = true
            var total = sums.total()
            total[total.count - 1].keepsWithNext = false
            for index in total.indices {
                total[index].heads = heads
                total[index].tally = Tally(table: totals.count, row: table.rows.count, endsRow: false)
            }
            rows += total
            totals.append(sums)
        }
        return Setting(rows: rows, before: 1, after: 1)
    }

    /// The columns' widths by their shares, all of the paper's width with the rules; nil where one would be too narrow.
    private func columnWidths(_ table: DocumentTable) -> [Int]? {
        let shares = table.columns.map { max($0.share, 1) }
        let room = width - shares.count - 1
        let total = shares.reduce(0, +)
        guard isWide, !shares.isEmpty, room >= shares.count * TableColumn.narrowest else { return nil }
        var widths = shares.map { max(TableColumn.narrowest, room * $0 / total) }
        // What rounding and the least width left over or took is evened out at the widest columns.
        while widths.reduce(0, +) != room {
            let step = widths.reduce(0, +) < room ? 1 : -1
            guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) else { return nil }
            widths[widest] += step
        }
        return widths
    }

    /// The rows of one row of cells: each cell wrapped in its column, an empty one an open space.
    private mutating func cells(_ cells: [(text: FilledText, alignment: FormBlock.Alignment)], widths: [Int]) -> [Row] {
        let parts = zip(cells, widths).map { cell, width in
            let padding = Typesetter.cellPadding(width)
            return aligned(cell.text, cell.alignment, width: width - padding.left - padding.right)
                .map { Glyph.spaces(padding.left) + $0.glyphs }
        }
        let height = max(1, parts.map(\.count).max() ?? 1)
        return (0..<height).map { Typesetter.framed(parts, widths: widths, line: $0) }
    }

    /// Blanks between a cell's text and its rules: a narrow column has none to spare.
    private static func cellPadding(_ width: Int) -> (left: Int, right: Int) {
        (width >= 8 ? 1 : 0, width >= 10 ? 1 : 0)
    }

    /// One line of cells between their rules.
    static func framed(_ parts: [[[Glyph]]], widths: [Int], line: Int) -> Row {
        var glyphs = Glyph.line("|")
        for (part, width) in zip(parts, widths) {
            let text = part.indices.contains(line) ? part[line] : []
            glyphs += text + Glyph.spaces(width - text.columns) + Glyph.line("|")
        }
        return Row(glyphs: glyphs)
    }

    /// Words of ours in the lines of a column, with its padding.
    static func wrapped(_ text: String, _ alignment: FormBlock.Alignment, width: Int) -> [[Glyph]] {
        let padding = cellPadding(width)
        let room = width - padding.left - padding.right
        let words = WordSplitter.words(Glyph.line(text), limit: room)
        return LineFill.lines(words, first: room, rest: room).map { range in
            Glyph.spaces(padding.left) + align(LineFill.joined(words[range]), alignment, width: room)
        }
    }

    /// Each row as lines «title: value», a blank line between two rows.
    private mutating func list(of table: DocumentTable) -> Setting {
        var rows: [Row] = []
        for row in table.rows {
            if !rows.isEmpty { rows.append(.blank) }
            let lines = zip(table.columns, row).flatMap { column, cell in
                let value = cell.isEmpty ? FilledText(String(repeating: "_", count: 12)) : cell
                return filled(FilledText(column.title + ": ") + value, indent: 2)
            }
            rows += Typesetter.withoutWidows(lines)
        }
        if table.hasSums {
            rows += [.blank] + aligned(FilledText(PaperWords.total(in: document.language)), .left)
            for (index, column) in table.columns.enumerated() where column.isSummed {
                let sum = table.sum(ofColumn: index, rows: table.rows.indices).map(\.description)
                rows += filled(FilledText("\(column.title): \(sum ?? String(repeating: "_", count: 12))"), indent: 2)
            }
        }
        return Setting(rows: rows, before: 1, after: 1)
    }
}
