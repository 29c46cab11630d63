import Legislation

/// The blocks of running text.
extension Typesetter {
    mutating func copyMark(_ number: Int) -> Setting {
        let mark = FilledText(PaperWords.copy(number, in: document.language))
        let rows = aligned(mark, isLetter ? .right : .centre).map { Row(glyphs: $0.glyphs, emphasis: .bold) }
        return Setting(rows: rows, after: isLetter ? 1 : 0)
    }

    /// In the right half of a letter; narrow paper leaves it more room.
    mutating func addressee(_ lines: [FilledText]) -> Setting {
        let indent = isWide ? width / 2 : width / 4
        let rows = lines.flatMap { filled($0, firstIndent: indent, indent: indent) }
        return Setting(rows: Typesetter.kept(rows), before: isLetter ? 1 : 0, after: 1)
    }

    mutating func title(_ text: FilledText) -> Setting {
        let margin = isLetter && isWide ? width / 8 : 0
        let rows = aligned(text, .centre, width: width - 2 * margin).map { row in
            Row(
                glyphs: Glyph.spaces(margin) + row.glyphs, emphasis: isLetter ? .bold : .double, keepsWithNext: true)
        }
        return Setting(rows: rows, before: isLetter ? 1 : 0, after: 1)
    }

    /// Bold at the left, and on the same page as what it heads.
    mutating func section(_ text: FilledText) -> Setting {
        let rows = aligned(text, .left).map { Row(glyphs: $0.glyphs, emphasis: .bold, keepsWithNext: true) }
        return Setting(rows: rows, before: 1)
    }

    mutating func paragraph(_ text: FilledText) -> Setting {
        let indent = isWide ? 6 : width >= 42 ? 3 : 2
        let (body, caption) = text.splitBeforeCaption
        var rows = filled(
            body, firstIndent: indent, isJustified: layout.isJustified && isLetter && isWide)
        if let caption { rows += aligned(caption, .centre) }
        return Setting(rows: Typesetter.withoutWidows(rows))
    }

    mutating func line(_ text: FilledText, _ alignment: FormBlock.Alignment) -> Setting {
        Setting(rows: Typesetter.withoutWidows(aligned(text, alignment)))
    }

    /// The label and its value on one line where they fit. Else they run on with a hanging indent, and on narrow
    /// paper the value stands under its label, where the eye finds it.
    mutating func labelled(_ label: FilledText, _ value: FilledText) -> Setting {
        let isOpen = value.isFilled && (label.text.last?.isLetter ?? false)
        let head = isOpen ? label + FilledText(":") : label
        let lines = hardLines(value)
        let joined = head + FilledText(" ") + value
        let fitsOneLine = lines.count <= 1 && single(joined).columns <= width
        let indent = isWide ? 6 : 2
        if fitsOneLine || value.isEmpty || (isWide && lines.count <= 1) {
            return Setting(rows: Typesetter.withoutWidows(filled(joined, indent: indent)))
        }
        let rows = filled(head, indent: indent) + filled(value, firstIndent: indent, indent: indent + 2)
        return Setting(rows: Typesetter.withoutWidows(rows))
    }

    mutating func list(_ items: [FilledText]) -> Setting {
        let digits = String(items.count).count
        let margin = isWide ? 6 : 0
        let rows = items.enumerated().flatMap { index, item in
            let number = String(index + 1)
            let lead = String(repeating: " ", count: margin + digits - number.count) + number + ". "
            let body = filled(item, width: width - lead.count)
            return body.enumerated().map { line, row in
                Row(glyphs: (line == 0 ? Glyph.line(lead) : Glyph.spaces(lead.count)) + row.glyphs)
            }
        }
        return Setting(rows: rows)
    }

    mutating func executor(_ text: FilledText) -> Setting {
        let rows = aligned(text, .left).map { Row(glyphs: $0.glyphs, emphasis: .small, isFoot: isLetter) }
        return Setting(rows: Typesetter.withoutWidows(rows), before: isLetter ? 2 : 1, keptAbove: isLetter ? 1 : 0)
    }

    mutating func stamp(_ text: FilledText) -> Setting {
        let indent = isLetter ? 6 : 2
        return Setting(rows: filled(text, firstIndent: indent, indent: indent))
    }

    /// The caption and a line of dashes with scissors over the whole width.
    mutating func cut(_ caption: FilledText) -> Setting {
        let sign =
            switch layout.scissors {
            case .typed: "- - 8< "
            case .drawn: "- - ✂ "
            }
        let dashes = (sign + String(repeating: "- ", count: width)).prefix(width)
        let rows = Typesetter.kept(aligned(caption, .left)) + [Row(glyphs: Glyph.line(String(dashes)), role: .cut)]
        return Setting(rows: rows, before: 1, after: 1)
    }

    mutating func barcode(_ digits: String) -> Setting {
        let known = digits.filter { ("0"..."9").contains($0) }
        guard !known.isEmpty else { return Setting(rows: []) }
        let rows = aligned(FilledText(known), .centre).map {
            Row(glyphs: $0.glyphs, emphasis: .bold, role: .barcode(digits: known))
        }
        return Setting(rows: rows, before: 1, after: 1)
    }

    /// The text in the middle; the first of its lines bears the symbol.
    mutating func qr(_ text: String) -> Setting {
        var rows = aligned(FilledText(text), .centre)
        if !rows.isEmpty { rows[0].role = .qr(text) }
        return Setting(rows: Typesetter.kept(rows.dropLast()) + rows.suffix(1), before: 1, after: 1)
    }
}
