import Legislation

/// Sets one document on one paper: blocks become rows of glyphs.
struct Typesetter {
    let layout: PageLayout
    let document: Document
    private var tags: [FieldTag?] = [nil]
    /// The summed tables set so far, for pages that end inside one.
    var totals: [TableTotals] = []

    init(layout: PageLayout, document: Document) {
        self.layout = layout
        self.document = document
    }

    var width: Int { layout.width }

    /// Room for columns side by side; narrower paper puts them one under the other.
    var isWide: Bool { width >= 60 }

    var isLetter: Bool {
        switch document.paper {
        case .letter: true
        case .receipt: false
        }
    }

    /// The rows of a block and the blank lines it wants round it.
    struct Setting {
        var rows: [Row]
        var before = 0
        var after = 0
        /// Rows of text above that may not be left on another page.
        var keptAbove = 0
    }

    /// The document's rows. The blank lines between two blocks are as many as the one, the other or the form wants, not their sum.
    mutating func rows() -> [Row] {
        var rows: [Row] = []
        var gap = 0
        var askedSpace = 0
        var startsPage = false
        for (index, block) in document.blocks.enumerated() {
            if case .space = block {
                askedSpace += 1
                continue
            }
            if case .page = block {
                startsPage = true
                continue
            }
            var setting = set(block)
            guard !setting.rows.isEmpty else { continue }
            if case .signature = block, index + 1 < document.blocks.count, case .stamp = document.blocks[index + 1] {
                setting.rows[setting.rows.count - 1].keepsWithNext = true
            }
            if startsPage, !rows.isEmpty {
                setting.rows[0].startsPage = true
                rows[rows.count - 1].keepsWithNext = false
                gap = max(gap, 1)
            }
            if !rows.isEmpty {
                var blank = Row.blank
                blank.keepsWithNext = rows[rows.count - 1].keepsWithNext
                rows += Array(repeating: blank, count: max(gap, setting.before, askedSpace))
            }
            if !startsPage { Typesetter.keepTogether(&rows, textRows: setting.keptAbove) }
            rows += setting.rows
            gap = setting.after
            askedSpace = 0
            startsPage = false
        }
        return rows
    }

    private static func keepTogether(_ rows: inout [Row], textRows: Int) {
        var left = textRows
        for index in rows.indices.reversed() where left > 0 {
            rows[index].keepsWithNext = true
            if !rows[index].isBlank { left -= 1 }
        }
    }

    private mutating func set(_ block: DocumentBlock) -> Setting {
        switch block {
        case .copyMark(let number): copyMark(number)
        case .letterhead(let letterhead): self.letterhead(letterhead)
        case .addressee(let lines): addressee(lines)
        case .title(let text): title(text)
        case .section(let text): section(text)
        case .paragraph(let text): paragraph(text)
        case .line(let text, let alignment): line(text, alignment)
        case .labelled(let label, let value): labelled(label, value)
        case .list(let items): list(items)
        case .table(let table): self.table(table)
        case .columns(let columns): self.columns(columns)
        case .signature(let row): signature(row)
        case .stamp(let text): stamp(text)
        case .cut(let caption): cut(caption)
        case .executor(let text): executor(text)
        case .barcode(let digits): barcode(digits)
        case .qr(let text): qr(text)
        case .space, .page: Setting(rows: [])
        }
    }

    /// The text's glyphs, a line for each line feed of a value.
    mutating func hardLines(_ text: FilledText) -> [[Glyph]] {
        var lines: [[Glyph]] = [[]]
        for run in text.runs {
            let tag = intern(run)
            for character in run.text.printedCharacters {
                if character == "\n" {
                    lines.append([])
                } else {
                    let isGap = character == "_" && (run.field == nil || run.isBlank)
                    lines[lines.count - 1].append(
                        Glyph(character, width: DisplayWidth.of(character), tag: tag, isGap: isGap))
                }
            }
        }
        return lines.filter { line in line.contains { !$0.isSpace } }
    }

    private mutating func intern(_ run: FilledText.Run) -> Int {
        guard let field = run.field else { return 0 }
        let tag = FieldTag(field: field, isBlank: run.isBlank)
        if let known = tags.firstIndex(of: tag) { return known }
        tags.append(tag)
        return tags.count - 1
    }

    /// The row as it is printed, without blanks at its end.
    func paperLine(_ row: Row) -> PaperLine {
        var glyphs = row.glyphs[...]
        while let last = glyphs.last, last.isSpace || last.isNoBreakSpace { glyphs = glyphs.dropLast() }
        var text: [UInt8] = []
        text.reserveCapacity(2 * glyphs.count)
        var ranges: [FieldRange] = []
        var column = 0
        for glyph in glyphs {
            if glyph.isNoBreakSpace { text.append(0x20) } else { text += glyph.character.utf8 }
            let end = column + glyph.width
            if let tag = tags[glyph.tag] {
                if let last = ranges.last, last.field == tag.field, last.columns.upperBound == column {
                    ranges[ranges.count - 1] = FieldRange(
                        field: tag.field, columns: last.columns.lowerBound..<end, isBlank: tag.isBlank)
                } else {
                    ranges.append(FieldRange(field: tag.field, columns: column..<end, isBlank: tag.isBlank))
                }
            }
            column = end
        }
        return PaperLine(String(decoding: text, as: UTF8.self), emphasis: row.emphasis, role: row.role, fieldRanges: ranges)
    }
}
