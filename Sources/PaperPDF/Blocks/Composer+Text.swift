import Legislation
import Paper

/// The blocks of running text.
extension Composer {
    /// Boxed, at the upper right of a sheet.
    func copyMark(_ number: Int) throws(PDFProblem) -> Setting {
        let style = sheet.body.bold()
        guard let text = try single(FilledText(document.copyMarkText(number)), style) else { return Setting(pieces: []) }
        let padding = style.size * 0.45
        let width = text.width + 2 * padding
        let left = sheet.isWide ? measure - width : (measure - width) / 2
        let height = style.leading + 2 * padding * 0.6
        let marks: [Mark] = [
            .box(at: .init(x: left, y: 0), width: width, height: height),
            .line(text, index: 0, x: left + padding, baseline: padding * 0.6 + style.ascent),
        ]
        return Setting(pieces: [Piece(height: height, marks: marks, keepsWithNext: true)], after: gap)
    }

    /// In the right half of a sheet; a roll leaves it more room.
    func addressee(_ lines: [FilledText]) throws(PDFProblem) -> Setting {
        let left = sheet.isWide ? measure * 0.52 : measure * 0.25
        var pieces: [Piece] = []
        for line in lines { pieces += try self.lines(line, x: left) }
        return Setting(pieces: Piece.kept(pieces), before: gap, after: gap * 1.5)
    }

    func title(_ text: FilledText) throws(PDFProblem) -> Setting {
        let margin = isLetter && sheet.isWide ? measure / 12 : 0
        let pieces = try lines(
            text, sheet.title, x: margin, width: measure - 2 * margin, alignment: .centre)
        return Setting(pieces: Piece.kept(pieces), before: gap * 1.2, after: gap)
    }

    /// Bold at the left, and on the same page as what it heads.
    func section(_ text: FilledText) throws(PDFProblem) -> Setting {
        Setting(pieces: Piece.kept(try lines(text, sheet.body.bold())), before: gap)
    }

    func paragraph(_ text: FilledText) throws(PDFProblem) -> Setting {
        let (body, caption) = text.splitBeforeCaption
        var pieces = try lines(
            body, alignment: isLetter && sheet.isWide ? .justified : .left, indent: sheet.paragraphIndent)
        if let caption {
            if !pieces.isEmpty { pieces[pieces.count - 1].keepsWithNext = true }
            pieces += try lines(caption, sheet.small, alignment: .centre)
        }
        return Setting(pieces: Piece.withoutWidows(pieces))
    }

    func line(_ text: FilledText, _ alignment: FormBlock.Alignment) throws(PDFProblem) -> Setting {
        let texts = try unfilled(text, width: measure, alignment: TextMeasure.Alignment(alignment))
        return Setting(pieces: Piece.withoutWidows(texts.flatMap { Composer.pieces(of: $0, x: 0) }))
    }

    /// The label and its value run on with a hanging indent; several lines stand under their label.
    func labelled(_ label: FilledText, _ value: FilledText) throws(PDFProblem) -> Setting {
        let isOpen = value.isFilled && (label.text.last?.isLetter ?? false)
        let head = FilledText(runs: label.runs + (isOpen ? [.init(text: ":")] : []))
        let hanging = sheet.isWide ? sheet.paragraphIndent : sheet.body.size
        var pieces: [Piece]
        if value.text.contains("\n") {
            pieces = try lines(head, indent: -hanging) + lines(value, x: hanging)
        } else {
            let joined = FilledText(runs: head.runs + (value.isEmpty ? [] : [.init(text: " ")]) + value.runs)
            pieces = try lines(joined, indent: -hanging)
        }
        // A line to write on wants room for a hand.
        if !value.isFilled, !pieces.isEmpty { pieces[0].spaceBefore = sheet.body.size * 0.25 }
        return Setting(pieces: Piece.withoutWidows(pieces))
    }

    func list(_ items: [FilledText]) throws(PDFProblem) -> Setting {
        let margin = sheet.isWide ? sheet.paragraphIndent : 0
        let numbers = sheet.body.size * (items.count > 9 ? 2.1 : 1.5)
        var pieces: [Piece] = []
        for (index, item) in items.enumerated() {
            var part = try lines(item, x: margin + numbers)
            if part.isEmpty { part = [Piece(height: sheet.body.leading)] }
            if let number = try single(FilledText("\(index + 1).")) {
                part[0].marks.insert(.line(number, index: 0, x: margin, baseline: sheet.body.ascent), at: 0)
            }
            pieces += Piece.withoutWidows(part)
        }
        return Setting(pieces: pieces)
    }

    /// Small, at the foot of a letter's page.
    func executor(_ text: FilledText) throws(PDFProblem) -> Setting {
        let pieces = try lines(text, sheet.small).map { piece in
            var piece = piece
            piece.isFoot = isLetter
            return piece
        }
        return Setting(pieces: Piece.withoutWidows(pieces), before: gap * (isLetter ? 2 : 1))
    }
}
