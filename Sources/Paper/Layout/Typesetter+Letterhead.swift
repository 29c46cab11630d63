import Legislation

extension Typesetter {
    /// The office's names side by side or one under the other, its requisites, a rule, and the letter's number and date.
    mutating func letterhead(_ letterhead: Letterhead) -> Setting {
        let letterhead = letterhead.cleaned
        var rows = names(letterhead.names)
        for line in letterhead.requisites { rows += aligned(FilledText(line), .centre) }
        if isLetter && !rows.isEmpty { rows.append(Row(glyphs: Glyph.line(String(repeating: "=", count: width)))) }
        rows += reference(letterhead)
        return Setting(rows: Typesetter.kept(rows), after: 1)
    }

    private mutating func names(_ names: [String]) -> [Row] {
        guard isLetter, isWide, names.count == 2 else {
            return names.flatMap { aligned(FilledText($0), .centre) }.map(Typesetter.bold)
        }
        let gap = 4
        let column = (width - gap) / 2
        let left = aligned(FilledText(names[0]), .centre, width: column)
        let right = aligned(FilledText(names[1]), .centre, width: column)
        return (0..<max(left.count, right.count)).map { index in
            let head = index < left.count ? left[index].glyphs : []
            let tail = index < right.count ? right[index].glyphs : []
            let between = Glyph.spaces(tail.isEmpty ? 0 : column + gap - head.columns)
            return Typesetter.bold(Row(glyphs: head + between + tail))
        }
    }

    /// Number and date on one line where both fit.
    private mutating func reference(_ letterhead: Letterhead) -> [Row] {
        let number = letterhead.number.map { FilledText("№ " + $0) }
        let date = letterhead.date.map { FilledText(PaperDate.long($0, in: document.language)) }
        guard let number, let date else {
            return [number, date].compactMap { $0 }.flatMap { aligned($0, .left) }
        }
        let left = single(number)
        let right = single(date)
        let free = width - left.columns - right.columns
        guard free >= 2 else { return aligned(number, .left) + aligned(date, .left) }
        return [Row(glyphs: left + Glyph.spaces(free) + right)]
    }

    private static func bold(_ row: Row) -> Row {
        var row = row
        row.emphasis = .bold
        return row
    }
}
