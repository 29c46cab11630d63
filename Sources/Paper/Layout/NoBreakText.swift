/// The rules of our own lines for those who break lines with other tools.
package enum NoBreakText {
    /// The UTF-8 ranges of two characters between which no line may end: words that belong together, and hyphens.
    ///
    /// - Parameter isWide: whether words move to the next line whole rather than break at a hyphen.
    package static func boundPlaces(in text: String, isWide: Bool) -> [Range<Int>] {
        var places: [Range<Int>] = []
        var previous: [Glyph] = []
        var offset = 0
        for token in text.split(separator: " ", omittingEmptySubsequences: false) {
            if let first = token.first {
                let glyphs = token.map { Glyph($0, isGap: $0 == "_") }
                if offset > 0, NoBreakRules.binds(previous, glyphs) {
                    places.append(offset - 1..<offset + first.utf8.count)
                }
                places += hyphens(of: token, glyphs, at: offset, isWide: isWide)
                previous = glyphs
            }
            offset += token.utf8.count + 1
        }
        return places
    }

    private static func hyphens(of token: Substring, _ glyphs: [Glyph], at start: Int, isWide: Bool) -> [Range<Int>] {
        guard token.utf8.contains(UInt8(ascii: "-")) else { return [] }
        var places: [Range<Int>] = []
        var offset = start
        for (index, glyph) in glyphs.enumerated() {
            let width = glyph.character.utf8.count
            if index > 0, glyphs[index - 1].character == "-",
                isWide || !WordSplitter.mayBreakAfterHyphen(glyphs, before: index)
            {
                places.append(offset - 1..<offset + width)
            }
            offset += width
        }
        return places
    }
}
