import Paper

/// The blocks whose parts stand side by side.
extension Composer {
    /// Parted by clear room; on a roll the columns stand one under the other.
    func columns(_ columns: [[FilledText]]) throws(PDFProblem) -> Setting {
        let between = sheet.isWide ? 16.0 : 0
        let width = sheet.isWide ? (measure - between * Double(columns.count - 1)) / Double(max(columns.count, 1)) : measure
        var parts: [[Piece]] = []
        for (index, column) in columns.enumerated() {
            var part: [Piece] = []
            let x = sheet.isWide ? Double(index) * (width + between) : 0
            for text in column { part += try lines(text, x: x, width: width) }
            if !part.isEmpty { parts.append(part) }
        }
        guard sheet.isWide else {
            for index in parts.indices.dropFirst() { parts[index][0].spaceBefore = gap }
            return Setting(pieces: parts.flatMap(Piece.withoutWidows), before: gap, after: gap)
        }
        let count = parts.map(\.count).max() ?? 0
        let pieces = (0..<count).map { line in
            Piece(
                height: sheet.body.leading,
                marks: parts.flatMap { $0.indices.contains(line) ? $0[line].marks : [] })
        }
        return Setting(pieces: Piece.withoutWidows(pieces), before: gap, after: gap)
    }

    /// A ruled table whose heads stand on every page; on a roll each row is a list of its cells.
    func table(_ table: DocumentTable) throws(PDFProblem) -> Setting {
        guard sheet.isWide, !table.columns.isEmpty else { return try list(of: table) }
        let grid = TableGrid(table: table, width: measure, style: sheet.table)
        let titles = table.columns.map { FilledText($0.title) }
        let heads = Piece.kept(try strips(titles, of: grid, style: sheet.table.bold(), isHead: true))
        let sums = table.hasSums ? TableSums(table: table, grid: grid, composer: self) : nil
        var pieces = heads
        for (number, row) in table.rows.enumerated() {
            var strips = try self.strips(row, of: grid, style: sheet.table, isHead: false)
            if strips.count <= 12 { strips = Piece.kept(strips.dropLast()) + strips.suffix(1) }
            for index in strips.indices {
                strips[index].heads = heads
                strips[index].closing = [grid.edge(y: 0)]
                strips[index].tally = sums.map { Tally(sums: $0, row: number, endsRow: index == strips.count - 1) }
            }
            pieces += strips
        }
        if let sums {
            pieces[pieces.count - 1].keepsWithNext = true
            var total = try sums.piece(.total, of: table.rows.indices)
            total.tally = Tally(sums: sums, row: table.rows.count, endsRow: false)
            total.heads = heads
            pieces.append(total)
        }
        pieces.append(Piece(height: 0.5, marks: [grid.edge(y: 0)]))
        if pieces.count > 1 { pieces[pieces.count - 2].keepsWithNext = true }
        return Setting(pieces: pieces, before: gap, after: gap)
    }

    /// A row as strips, one for each line of its longest cell, the rules at their sides and above the first.
    private func strips(
        _ cells: [FilledText], of grid: TableGrid, style: TextStyle, isHead: Bool
    ) throws(PDFProblem) -> [Piece] {
        var columns: [[Piece]] = []
        for (index, cell) in cells.enumerated() where index < grid.widths.count {
            let alignment: TextMeasure.Alignment = isHead ? .centre : grid.alignments[index]
            columns.append(
                try lines(
                    cell, style, x: grid.lefts[index] + TableGrid.padding, width: grid.textWidth(of: index),
                    alignment: alignment))
        }
        let isOpen = columns.allSatisfy(\.isEmpty)
        let count = max(1, columns.map(\.count).max() ?? 1)
        let room = 2.5
        return (0..<count).map { line in
            let above = line == 0 ? room : 0
            let below = line == count - 1 ? room : 0
            let height = (isOpen ? style.leading * 1.3 : style.leading) + above + below
            var marks = columns.flatMap { $0.indices.contains(line) ? $0[line].marks.map { $0.lowered(by: above) } : [] }
            if line == 0 { marks.append(grid.edge(y: 0)) }
            marks += grid.sides(height: height)
            return Piece(height: height, marks: marks)
        }
    }

    /// Each row as lines «title: value», clear room between two rows.
    private func list(of table: DocumentTable) throws(PDFProblem) -> Setting {
        var pieces: [Piece] = []
        for row in table.rows {
            var part: [Piece] = []
            for (column, cell) in zip(table.columns, row) {
                let value = cell.isEmpty ? FilledText(String(repeating: "_", count: 12)) : cell
                part += try lines(
                    FilledText(runs: [.init(text: column.title + ": ")] + value.runs), indent: -sheet.body.size)
            }
            if !pieces.isEmpty, !part.isEmpty { part[0].spaceBefore = gap }
            pieces += Piece.withoutWidows(part)
        }
        if table.hasSums { pieces += try listedSums(of: table) }
        return Setting(pieces: pieces, before: gap, after: gap)
    }

    private func listedSums(of table: DocumentTable) throws(PDFProblem) -> [Piece] {
        var pieces = try lines(FilledText(document.sumText(.total)), sheet.body.bold())
        for (index, column) in table.columns.enumerated() where column.isSummed {
            let sum = table.sum(ofColumn: index, rows: table.rows.indices).map(\.description)
            pieces += try lines(
                FilledText("\(column.title): \(sum ?? String(repeating: "_", count: 12))"), indent: -sheet.body.size)
        }
        if !pieces.isEmpty { pieces[0].spaceBefore = gap }
        return Piece.kept(pieces.dropLast()) + pieces.suffix(1)
    }
}

extension Mark {
    /// The same so much further down.
    fileprivate func lowered(by height: Double) -> Mark {
        switch self {
        case .line(let text, let index, let x, let baseline):
            .line(text, index: index, x: x, baseline: baseline + height)
        case .rule(let from, let to, let width, let isDashed):
            .rule(
                from: Point(x: from.x, y: from.y + height), to: Point(x: to.x, y: to.y + height), width: width,
                isDashed: isDashed)
        case .box(let corner, let width, let own):
            .box(at: Point(x: corner.x, y: corner.y + height), width: width, height: own)
        case .circle(let centre, let radius):
            .circle(centre: Point(x: centre.x, y: centre.y + height), radius: radius)
        case .bars(let widths, let corner, let module, let own):
            .bars(widths, at: Point(x: corner.x, y: corner.y + height), module: module, height: own)
        case .squares(let rows, let corner, let side):
            .squares(rows, at: Point(x: corner.x, y: corner.y + height), side: side)
        }
    }
}
