import Paper

/// One hard line of text, ready to be set: its letters, its gaps, and where it may not break.
struct Prose {
    private(set) var text = ""
    /// The gaps to write in, as ranges of UTF-8 offsets; a character of a gap is an underscore or a blank of no width.
    private(set) var gaps: [Gap] = []
    /// The UTF-8 ranges within which no line ends.
    private(set) var bound: [Range<Int>] = []

    struct Gap {
        let range: Range<Int>
        /// The width of one of its underscores, in points.
        var unit: Double

        var width: Double { Double(range.count) * unit }
    }

    /// The underscores of the longest gap.
    var longestGap: Int { gaps.map(\.range.count).max() ?? 0 }

    /// The hard lines of a text; lines without anything in them are left out.
    ///
    /// - Parameters:
    ///   - unit: the width of an underscore.
    ///   - limit: no gap is wider.
    ///   - isWide: whether the lines are so long that no word breaks at its hyphen.
    static func lines(of text: FilledText, unit: Double, limit: Double, isWide: Bool = true) -> [Prose] {
        var lines: [[Piece]] = [[]]
        for run in text.runs {
            for (index, part) in run.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if index > 0 { lines.append([]) }
                guard !part.isEmpty else { continue }
                lines[lines.count - 1].append(
                    Piece(text: PaperText.verbatim(String(part)), mayHoldGaps: run.field == nil || run.isBlank))
            }
        }
        return lines.map { Prose($0, unit: unit, most: max(1, Int(limit / unit)), isWide: isWide) }.filter { !$0.text.isEmpty }
    }

    private struct Piece {
        let text: String
        let mayHoldGaps: Bool
    }

    private init(_ pieces: [Piece], unit: Double, most: Int, isWide: Bool) {
        for piece in pieces {
            guard piece.mayHoldGaps, piece.text.utf8.contains(Prose.underscore) else {
                append(piece.text)
                continue
            }
            var rest = piece.text[...]
            while !rest.isEmpty {
                let words = rest.prefix { $0 != "_" }
                append(String(words))
                rest = rest[words.endIndex...]
                let gap = rest.prefix { $0 == "_" }
                if !gap.isEmpty { appendGap(min(gap.count, most), unit: unit) }
                rest = rest[gap.endIndex...]
            }
        }
        trim()
        bound = NoBreakText.boundPlaces(in: text, isWide: isWide)
    }

    private static let underscore = UInt8(ascii: "_")

    private mutating func append(_ words: String) {
        guard let first = words.first else { return }
        if let last = gaps.last, last.range.upperBound == text.utf8.count, Prose.isLong(last.range.count),
            first.isLetter || first == "("
        {
            appendBreak()
        }
        text += words
    }

    private mutating func appendGap(_ count: Int, unit: Double) {
        if let last = text.last, Prose.isLong(count), last.isLetter || last == ")" { appendBreak() }
        let start = text.utf8.count
        text += String(repeating: "_", count: count)
        gaps.append(Gap(range: start..<start + count, unit: unit))
    }

    private static func isLong(_ count: Int) -> Bool { count >= 3 }

    /// A place where the line may end and nothing is seen where it does not.
    private mutating func appendBreak() {
        let start = text.utf8.count
        text += " "
        gaps.append(Gap(range: start..<start + 1, unit: 0))
    }

    private mutating func trim() {
        while text.last == " ", gaps.last?.range.upperBound != text.utf8.count { text.removeLast() }
        let lead = text.utf8.prefix { $0 == UInt8(ascii: " ") }.count
        guard lead > 0 else { return }
        text.removeFirst(lead)
        gaps = gaps.map { Gap(range: $0.range.lowerBound - lead..<$0.range.upperBound - lead, unit: $0.unit) }
    }

    /// The same with its gaps so much shorter, as far as a hand can still write in them.
    func narrowed(by width: Double) -> Prose {
        let whole = gaps.reduce(0) { $0 + $1.width }
        guard whole > 0 else { return self }
        var prose = self
        let factor = max(0.35, 1 - width / whole)
        for index in gaps.indices { prose.gaps[index].unit *= factor }
        return prose
    }
}
