import Paper

/// Where a hand signs, a stamp stands and scissors cut.
extension Composer {
    /// Office, line and name in one row, what stands under the line small; on a roll the office stands above.
    func signature(_ row: SignatureRow) throws(PDFProblem) -> Setting {
        let style = sheet.body
        let lineStart = sheet.isWide ? measure * 0.42 : 0
        let lineEnd = try end(ofLineFrom: lineStart, before: row.right)
        let nameStart = lineEnd + style.size
        let left = try unfilled(row.left, width: sheet.isWide ? lineStart - style.size : measure, alignment: .left)
        let right = try unfilled(row.right, width: measure - nameStart, alignment: .right)
        let leftHeight = Composer.height(of: left)
        let rightHeight = Composer.height(of: right)
        // A hand wants more room than a line of print.
        let hand = style.leading * 1.35
        let tail = max(hand, rightHeight)
        let height = sheet.isWide ? max(tail, leftHeight) : leftHeight + tail
        let base = height - style.leading
        var marks = Composer.marks(of: left, x: 0, y: sheet.isWide ? height - leftHeight : 0)
        marks += try middle(row.middle, from: lineStart, to: lineEnd, baseline: base + style.ascent)
        marks += Composer.marks(of: right, x: nameStart, y: height - rightHeight)
        var pieces = [Piece(height: height, marks: marks)]
        if !row.caption.isEmpty {
            let width = lineEnd - lineStart
            let caption = try texts(row.caption, sheet.small, width: width, alignment: .centre)
            pieces[0].keepsWithNext = true
            pieces.append(
                Piece(height: Composer.height(of: caption), marks: Composer.marks(of: caption, x: lineStart)))
        }
        return Setting(pieces: pieces, before: gap, keptAbove: 2)
    }

    /// Where the line to sign on ends: a long name takes of its room, as long as a hand can sign on what is left.
    private func end(ofLineFrom start: Double, before name: FilledText) throws(PDFProblem) -> Double {
        guard !name.isEmpty else { return measure * (sheet.isWide ? 0.78 : 0.7) }
        guard sheet.isWide else { return measure * 0.42 }
        let wanted = try single(name)?.width ?? 0
        return max(start + measure * 0.14, min(measure * 0.63, measure - wanted - sheet.body.size - 1))
    }

    /// The line to sign on, or what is written in its place.
    private func middle(_ text: FilledText, from: Double, to: Double, baseline: Double) throws(PDFProblem) -> [Mark] {
        let rule = Mark.across(from, to, y: baseline + sheet.body.size * 0.13, width: 0.6)
        guard !text.isEmpty else { return [] }
        let words = text.text.filter { $0 != "_" && $0 != " " }
        if words.isEmpty { return [rule] }
        guard let set = try single(text) else { return [] }
        return [.line(set, index: 0, x: max(from, from + (to - from - set.width) / 2), baseline: baseline)]
    }

    /// A short word such as «М.О.» in the middle of a ring where the stamp goes; a longer text as it stands.
    func stamp(_ text: FilledText) throws(PDFProblem) -> Setting {
        let left = sheet.isWide ? sheet.paragraphIndent : sheet.body.size
        guard isLetter, sheet.isWide, text.text.count <= 12, let word = try single(text) else {
            return Setting(pieces: try lines(text, x: left))
        }
        let radius = 15 * Sheet.millimetre
        let marks: [Mark] = [
            .circle(centre: .init(x: left + radius, y: radius), radius: radius),
            .line(word, index: 0, x: left + radius - word.width / 2, baseline: radius + sheet.body.size * 0.35),
        ]
        return Setting(pieces: [Piece(height: radius * 2, marks: marks)], before: 4)
    }

    /// The caption, and a dashed line with scissors over the whole width.
    func cut(_ caption: FilledText) throws(PDFProblem) -> Setting {
        var pieces = Piece.kept(try lines(caption, sheet.small))
        let style = TextStyle(.sans, sheet.body.size)
        var marks: [Mark] = []
        var start = 0.0
        if let scissors = try single(FilledText("✂"), style) {
            marks.append(.line(scissors, index: 0, x: 0, baseline: style.ascent))
            start = scissors.width + 3
        }
        let height = style.ascent - style.size * 0.36
        marks.append(
            .rule(from: .init(x: start, y: height), to: .init(x: measure, y: height), width: 0.7, isDashed: true))
        pieces.append(Piece(height: style.leading, marks: marks))
        return Setting(pieces: pieces, before: gap, after: gap)
    }
}
