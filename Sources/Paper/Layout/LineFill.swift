/// Breaks words into lines: as few lines as the width allows, and among those the evenest right edge.
enum LineFill {
    /// The words of each line.
    ///
    /// - Parameters:
    ///   - first: columns of the first line; every later one has `rest`. No word may be wider than either.
    ///   - balanced: whether the last line counts too, as in a title.
    static func lines(_ words: [Word], first: Int, rest: Int, balanced: Bool = false) -> [Range<Int>] {
        guard !words.isEmpty else { return [] }
        let widths = words.map(\.columns)
        var best = [Cost](repeating: Cost(value: .max, start: 0), count: words.count + 1)
        best[0] = Cost(value: 0, start: 0)
        for end in 1...words.count {
            var columns = 0
            for start in stride(from: end - 1, through: 0, by: -1) {
                columns += widths[start]
                if start + 1 < end, words[start + 1].hasSpaceBefore { columns += 1 }
                let slack = (start == 0 ? first : rest) - columns
                if columns > max(first, rest) { break }
                if slack < 0 || best[start].value == .max { continue }
                let isLast = end == words.count
                let value = best[start].value + lineCost + (isLast && !balanced ? 0 : slack * slack)
                if value < best[end].value { best[end] = Cost(value: value, start: start) }
            }
        }
        return backtrack(best, count: words.count)
    }

    /// The glyphs of a line, its words parted by single blanks.
    static func joined(_ words: ArraySlice<Word>) -> [Glyph] {
        spaced(words) { _ in 1 }
    }

    /// The same, its blanks widened until it is `width` wide; ragged where that would tear holes into it.
    static func justified(_ words: ArraySlice<Word>, width: Int) -> [Glyph] {
        let natural = joined(words)
        let gaps = words.dropFirst().filter(\.hasSpaceBefore).count
        let extra = width - natural.columns
        guard gaps > 0, extra > 0, 2 * extra <= 3 * gaps else { return natural }
        return spaced(words) { gap in 1 + (gap + 1) * extra / gaps - gap * extra / gaps }
    }

    private static func spaced(_ words: ArraySlice<Word>, blanks: (Int) -> Int) -> [Glyph] {
        var glyphs: [Glyph] = []
        var gap = 0
        for word in words {
            if word.hasSpaceBefore, let last = glyphs.last {
                let tag = last.tag == word.glyphs.first?.tag ? last.tag : 0
                glyphs += Array(repeating: Glyph(" ", tag: tag), count: blanks(gap))
                gap += 1
            }
            glyphs += word.glyphs
        }
        return glyphs
    }

    private struct Cost {
        var value: Int
        var start: Int
    }

    /// More than the slack of any paragraph: a line more is never worth a straighter edge.
    private static let lineCost = 1 << 32

    private static func backtrack(_ best: [Cost], count: Int) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var end = count
        while end > 0 {
            let start = min(best[end].start, end - 1)
            lines.append(start..<end)
            end = start
        }
        return lines.reversed()
    }
}
