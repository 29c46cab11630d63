import Legislation
import Paper

extension Composer {
    /// The office's names side by side or one under the other, its requisites, a double rule, and the letter's number and date.
    func letterhead(_ letterhead: Letterhead) throws(PDFProblem) -> Setting {
        let letterhead = letterhead.cleaned
        var pieces = try names(letterhead.names)
        if !letterhead.requisites.isEmpty {
            var first = true
            for line in letterhead.requisites {
                var part = try lines(FilledText(line), sheet.small, alignment: .centre)
                if first, !part.isEmpty { part[0].spaceBefore = pieces.isEmpty ? 0 : sheet.small.size * 0.4 }
                first = false
                pieces += part
            }
        }
        if sheet.isWide, !pieces.isEmpty {
            pieces.append(
                Piece(
                    height: 5,
                    marks: [
                        .across(0, measure, y: 2.5, width: 1.6), .across(0, measure, y: 4.8, width: 0.5),
                    ], spaceBefore: 2))
        }
        var reference = try self.reference(letterhead)
        if !reference.isEmpty, !pieces.isEmpty { reference[0].spaceBefore = gap }
        return Setting(pieces: Piece.kept(pieces + reference), after: gap)
    }

    private func names(_ names: [String]) throws(PDFProblem) -> [Piece] {
        let style = sheet.body.sized(sheet.isWide && names.count > 1 ? sheet.body.size - 1.5 : sheet.body.size).bold()
        guard sheet.isWide, names.count == 2 else {
            var pieces: [Piece] = []
            for name in names { pieces += try lines(FilledText(name), style, alignment: .centre) }
            return pieces
        }
        let between = 24.0
        let width = (measure - between) / 2
        let left = try texts(FilledText(names[0]), style, width: width, alignment: .centre)
        let right = try texts(FilledText(names[1]), style, width: width, alignment: .centre)
        let height = max(Composer.height(of: left), Composer.height(of: right))
        let marks =
            Composer.marks(of: left, x: 0, y: (height - Composer.height(of: left)) / 2)
            + Composer.marks(of: right, x: width + between, y: (height - Composer.height(of: right)) / 2)
        return [Piece(height: height, marks: marks)]
    }

    /// Number and date on one line.
    private func reference(_ letterhead: Letterhead) throws(PDFProblem) -> [Piece] {
        let number = try letterhead.number.map { number throws(PDFProblem) in try single(FilledText("№ " + number)) } ?? nil
        let date = try letterhead.date.map { date throws(PDFProblem) in
            try single(FilledText(PaperDate.long(date, in: document.language)))
        } ?? nil
        guard number != nil || date != nil else { return [] }
        var marks: [Mark] = []
        let style = sheet.body
        if let number { marks.append(.line(number, index: 0, x: 0, baseline: style.ascent)) }
        guard let date else { return [Piece(height: style.leading, marks: marks)] }
        let x = number == nil ? 0 : measure - date.width
        if let number, number.width + date.width + style.size > measure {
            let second = Piece(height: style.leading, marks: [.line(date, index: 0, x: 0, baseline: style.ascent)])
            return [Piece(height: style.leading, marks: marks), second]
        }
        marks.append(.line(date, index: 0, x: x, baseline: style.ascent))
        return [Piece(height: style.leading, marks: marks)]
    }
}
