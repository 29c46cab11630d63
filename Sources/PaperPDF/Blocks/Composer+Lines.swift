import Paper

/// The ways of setting lines that the blocks share.
extension Composer {
    /// Sets text into pieces, one a line, anew after each line feed.
    ///
    /// - Parameters:
    ///   - x: where the text begins.
    ///   - width: the room it has; from `x` to the right edge unless told.
    func lines(
        _ text: FilledText, _ style: TextStyle? = nil, x: Double = 0, width: Double? = nil,
        alignment: TextMeasure.Alignment = .left, indent: Double = 0
    ) throws(PDFProblem) -> [Piece] {
        var pieces: [Piece] = []
        for text in try texts(text, style, width: width ?? measure - x, alignment: alignment, indent: indent) {
            pieces += Composer.pieces(of: text, x: x)
        }
        return pieces
    }

    /// The set hard lines of a text.
    func texts(
        _ text: FilledText, _ style: TextStyle? = nil, width: Double, alignment: TextMeasure.Alignment = .left,
        indent: Double = 0
    ) throws(PDFProblem) -> [SetText] {
        var texts: [SetText] = []
        let measure = TextMeasure(width: width, alignment: alignment, indent: indent)
        let isWide = width > Composer.longLine
        for prose in Prose.lines(of: text, unit: sheet.underscore, limit: width - abs(indent), isWide: isWide) {
            texts.append(try fonts.set(prose, in: style ?? sheet.body, measure))
        }
        return texts
    }

    /// Lines that are not filled: where one is too long, its gaps give way before it breaks.
    func unfilled(
        _ text: FilledText, width: Double, alignment: TextMeasure.Alignment
    ) throws(PDFProblem) -> [SetText] {
        var texts: [SetText] = []
        for prose in Prose.lines(of: text, unit: sheet.underscore, limit: width) {
            var fitting = prose
            if prose.longestGap > 0 {
                let excess = try fonts.set(prose, in: sheet.body, TextMeasure()).width - width
                if excess > 0 { fitting = prose.narrowed(by: excess + 1) }
            }
            texts.append(try fonts.set(fitting, in: sheet.body, TextMeasure(width: width, alignment: alignment)))
        }
        return texts
    }

    /// The text on one line, whatever its width; nil where it is empty.
    func single(_ text: FilledText, _ style: TextStyle? = nil) throws(PDFProblem) -> SetText? {
        let line = FilledText(
            runs: text.runs.map { .init(text: PaperText.line($0.text), field: $0.field, isBlank: $0.isBlank) })
        guard let prose = Prose.lines(of: line, unit: sheet.underscore, limit: measure).first else { return nil }
        return try fonts.set(prose, in: style ?? sheet.body, TextMeasure())
    }

    /// From this width on, in points, no word breaks at its hyphen.
    private static let longLine = 300.0

    static func pieces(of text: SetText, x: Double) -> [Piece] {
        text.lines.indices.map { index in
            Piece(
                height: text.style.leading, marks: [.line(text, index: index, x: x, baseline: text.style.ascent)])
        }
    }

    /// The marks of texts one under the other, from a height on.
    static func marks(of texts: [SetText], x: Double, y: Double = 0) -> [Mark] {
        var marks: [Mark] = []
        var top = y
        for text in texts {
            for index in text.lines.indices {
                marks.append(.line(text, index: index, x: x, baseline: top + text.style.ascent))
                top += text.style.leading
            }
        }
        return marks
    }

    static func height(of texts: [SetText]) -> Double { texts.reduce(0) { $0 + $1.height } }
}
