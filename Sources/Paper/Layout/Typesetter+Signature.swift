import Legislation

extension Typesetter {
    /// Office, line and name in one row, the caption under the line. Paper too narrow for that puts the office above,
    /// and the name under the line.
    mutating func signature(_ row: SignatureRow) -> Setting {
        let middle = shortened(single(row.middle))
        let right = single(row.right)
        let left = single(row.left)
        var rows: [Row]
        var middleStart: Int
        let tailWidth = Typesetter.span([middle, right])
        if Typesetter.span([left, middle, right]) <= width {
            middleStart = anchor(left: left, middle: middle, right: right)
            rows = [placed(left: left, middle: middle, at: middleStart, right: right)]
        } else if isWide, width - tailWidth - 2 >= 24 {
            rows = filled(row.left, width: width - tailWidth - 2)
            let last = rows.popLast()?.glyphs ?? []
            middleStart = anchor(left: last, middle: middle, right: right)
            let widest = max(last.columns, rows.map(\.glyphs.columns).max() ?? 0) + 2
            middleStart = max(middleStart, min(widest, width - tailWidth))
            rows.append(placed(left: last, middle: middle, at: middleStart, right: right))
        } else {
            rows = filled(row.left)
            middleStart = 0
            if tailWidth <= width, tailWidth > 0 {
                rows.append(placed(left: [], middle: middle, at: 0, right: right))
            } else {
                rows += middle.isEmpty ? [] : [Row(glyphs: middle)]
                rows += captionRows(row.caption, middle: middle, start: 0)
                return Setting(rows: keptButLast(rows + aligned(row.right, .right)), before: 1, keptAbove: 2)
            }
        }
        rows += captionRows(row.caption, middle: middle, start: middleStart)
        return Setting(rows: keptButLast(rows), before: 1, keptAbove: 2)
    }

    private func shortened(_ middle: [Glyph]) -> [Glyph] {
        middle.columns > width && middle.allSatisfy(\.isGap) ? Array(middle.prefix(width)) : middle
    }

    /// The columns of the parts that are there, two blanks between each.
    private static func span(_ parts: [[Glyph]]) -> Int {
        let present = parts.filter { !$0.isEmpty }
        return present.reduce(0) { $0 + $1.columns } + 2 * max(0, present.count - 1)
    }

    /// Where the line to sign on begins: one column for all rows of a letter, else the middle of the free room.
    private func anchor(left: [Glyph], middle: [Glyph], right: [Glyph]) -> Int {
        let usual = width * 9 / 20
        let end = width - (right.isEmpty ? 0 : right.columns + 2)
        let begin = left.isEmpty ? 0 : left.columns + 2
        if isWide, usual >= begin, usual + middle.columns <= end { return usual }
        return max(begin, begin + (end - begin - middle.columns) / 2)
    }

    private func placed(left: [Glyph], middle: [Glyph], at start: Int, right: [Glyph]) -> Row {
        var glyphs = left
        if !middle.isEmpty { glyphs += Glyph.spaces(start - glyphs.columns) + middle }
        if !right.isEmpty { glyphs += Glyph.spaces(width - right.columns - glyphs.columns) + right }
        return Row(glyphs: glyphs)
    }

    private mutating func captionRows(_ caption: FilledText, middle: [Glyph], start: Int) -> [Row] {
        let glyphs = single(caption)
        guard !glyphs.isEmpty else { return [] }
        guard glyphs.columns <= width else { return aligned(caption, .centre) }
        let centred = start + (middle.columns - glyphs.columns) / 2
        return [Row(glyphs: Glyph.spaces(min(max(centred, 0), width - glyphs.columns)) + glyphs)]
    }

    private func keptButLast(_ rows: [Row]) -> [Row] {
        Typesetter.kept(rows.dropLast()) + rows.suffix(1)
    }
}
