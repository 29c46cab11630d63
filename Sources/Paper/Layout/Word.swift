/// A piece of text that stays on one line.
struct Word: Sendable {
    var glyphs: [Glyph]
    /// Whether a blank parts it from the word before, where both stand on one line.
    var hasSpaceBefore: Bool

    var columns: Int { glyphs.columns }
}

/// Cuts a line of text into words and the places where it may break.
enum WordSplitter {
    /// The words of one hard line; none is wider than `limit` columns.
    static func words(_ line: [Glyph], limit: Int) -> [Word] {
        let limit = max(limit, 2)
        var words: [Word] = []
        for bound in boundTokens(line) {
            let mayBreakInside = limit < wideLine || bound.columns > limit
            for (index, piece) in (mayBreakInside ? pieces(bound) : [bound]).enumerated() {
                let fitted = shortenedGap(piece, limit: limit)
                for (part, glyphs) in chopped(fitted, limit: limit).enumerated() {
                    let startsToken = index == 0 && part == 0
                    let followsBlank = part > 0 && glyphs.first?.isNoBreakSpace == true
                    let visible = followsBlank ? Array(glyphs.dropFirst()) : glyphs
                    if visible.isEmpty { continue }
                    words.append(Word(glyphs: visible, hasSpaceBefore: (startsToken || followsBlank) && !words.isEmpty))
                }
            }
        }
        return words
    }

    /// From this width on a word moves to the next line whole rather than break at its hyphen.
    private static let wideLine = 50

    /// The words between blanks, those that belong together joined by no-break spaces.
    private static func boundTokens(_ line: [Glyph]) -> [[Glyph]] {
        var tokens: [[Glyph]] = []
        var previous: [Glyph] = []
        for token in line.split(whereSeparator: \.isSpace).map(Array.init) {
            if NoBreakRules.binds(previous, token), !tokens.isEmpty {
                let tag = previous.last?.tag == token.first?.tag ? previous.last?.tag ?? 0 : 0
                tokens[tokens.count - 1] += [Glyph("\u{A0}", tag: tag)] + token
            } else {
                tokens.append(token)
            }
            previous = token
        }
        return tokens
    }

    /// Cuts a word where a line may end without a blank: between letters and the act's underscores, and after the hyphen
    /// of a long compound.
    private static func pieces(_ word: [Glyph]) -> [[Glyph]] {
        var pieces: [[Glyph]] = []
        var start = 0
        for index in word.indices.dropFirst() where mayBreak(word, before: index) {
            pieces.append(Array(word[start..<index]))
            start = index
        }
        pieces.append(Array(word[start...]))
        return pieces
    }

    private static func mayBreak(_ word: [Glyph], before index: Int) -> Bool {
        let left = word[index - 1]
        let right = word[index]
        if left.isGap && !right.isGap {
            return isLongGap(word[..<index].reversed()) && (right.character.isLetter || right.character == "(")
        }
        if right.isGap && !left.isGap {
            return isLongGap(word[index...]) && (left.character.isLetter || left.character == ")")
        }
        return mayBreakAfterHyphen(word, before: index)
    }

    /// After the hyphen of a long compound: «сауда-өнеркәсіп», and not «20-тармақ».
    static func mayBreakAfterHyphen(_ word: [Glyph], before index: Int) -> Bool {
        guard word[index - 1].character == "-" else { return false }
        let head = word[..<(index - 1)].reversed().prefix { $0.character.isLetter }
        let tail = word[index...].prefix { $0.character.isLetter }
        return head.count >= 4 && tail.count >= 4
    }

    private static func isLongGap(_ glyphs: some Sequence<Glyph>) -> Bool {
        glyphs.prefix(3).filter(\.isGap).count == 3
    }

    /// An act's gap is as long as its paper was wide: on narrower paper it is shorter, never two gaps.
    private static func shortenedGap(_ piece: [Glyph], limit: Int) -> [Glyph] {
        var excess = piece.columns - limit
        guard excess > 0, piece.contains(where: \.isGap) else { return piece }
        var kept: [Glyph] = []
        var run = 0
        for glyph in piece {
            run = glyph.isGap ? run + 1 : 0
            if run > 3 && excess > 0 {
                excess -= 1
            } else {
                kept.append(glyph)
            }
        }
        return kept
    }

    /// Splits a word that no line can hold: at a no-break space where there is one, else anywhere between characters.
    /// A part that begins with a no-break space was cut there.
    private static func chopped(_ word: [Glyph], limit: Int) -> [[Glyph]] {
        var parts: [[Glyph]] = []
        var rest = word[...]
        var columnsLeft = word.columns
        while columnsLeft > limit {
            var end = rest.startIndex
            var columns = 0
            var lastBlank: Int?
            while end < rest.endIndex {
                if rest[end].isNoBreakSpace, end > rest.startIndex { lastBlank = end }
                guard columns + rest[end].width <= limit else { break }
                columns += rest[end].width
                end += 1
            }
            let cut = lastBlank ?? end
            parts.append(Array(rest[..<cut]))
            columnsLeft -= rest[..<cut].columns
            rest = rest[cut...]
        }
        if !rest.isEmpty { parts.append(Array(rest)) }
        return parts
    }
}
