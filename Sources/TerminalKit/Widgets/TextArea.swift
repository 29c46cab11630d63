/// A field for text of several lines, wrapped between words to the width it is shown at.
///
/// Enter ends a line; Tab, Esc and function keys are the screen's. `wrapWidth` is set by the screen to the width it
/// paints at, so that the up and down keys follow what is seen.
package struct TextArea: Hashable, Sendable {
    private(set) var characters: [Character]
    /// How many characters stand before the cursor.
    package private(set) var cursor: Int
    /// Characters at most; nil means no limit.
    package var maxLength: Int?
    /// Columns that the text is wrapped to.
    package var wrapWidth: Int

    package init(text: String = "", maxLength: Int? = nil, wrapWidth: Int = 60) {
        self.maxLength = maxLength
        self.wrapWidth = wrapWidth
        characters = []
        cursor = 0
        self.text = text
    }

    /// The text; its line ends are "\n". Setting it puts the cursor at its end.
    package var text: String {
        get { String(characters) }
        set {
            characters = Array(PlainText.sanitizedLines(newValue).prefix(maxLength ?? .max))
            cursor = characters.count
        }
    }

    package var isEmpty: Bool { characters.isEmpty }

    /// Puts text in at the cursor, as pasting does.
    @discardableResult
    package mutating func insert(_ text: String) -> KeyOutcome {
        let wanted = Array(PlainText.sanitizedLines(text))
        let taken = wanted.prefix(maxLength.map { max(0, $0 - characters.count) } ?? .max)
        characters.insert(contentsOf: taken, at: cursor)
        cursor += taken.count
        if taken.count < wanted.count { return .refused }
        return taken.isEmpty ? .moved : .changed
    }

    package mutating func handle(_ key: Key) -> KeyOutcome {
        switch key {
        case .character(let character): return insert(String(character))
        case .enter: return insert("\n")
        case .left: return move(to: cursor - 1)
        case .right: return move(to: cursor + 1)
        case .up: return moveLines(by: -1)
        case .down: return moveLines(by: 1)
        case .home, .control("a"): return move(to: currentLine.start)
        case .end, .control("e"): return move(to: currentLine.start + currentLine.lastOffset)
        case .backspace: return remove(cursor - 1..<cursor)
        case .delete, .control("d"): return remove(cursor..<cursor + 1)
        case .control("u"): return remove(currentLine.start..<cursor)
        case .control("k"): return remove(cursor..<currentLine.start + currentLine.count)
        case .control, .alt, .function, .escape, .tab, .backTab, .insert, .pageUp, .pageDown, .wordLeft, .wordRight:
            return .ignored
        }
    }

    private mutating func move(to position: Int) -> KeyOutcome {
        cursor = min(max(0, position), characters.count)
        return .moved
    }

    private mutating func remove(_ range: Range<Int>) -> KeyOutcome {
        guard range.lowerBound >= 0, range.upperBound <= characters.count, !range.isEmpty else { return .moved }
        characters.removeSubrange(range)
        cursor = range.lowerBound
        return .changed
    }

    private mutating func moveLines(by step: Int) -> KeyOutcome {
        let lines = lines(width: wrapWidth)
        let place = place(in: lines)
        let target = place.line + step
        guard lines.indices.contains(target) else { return .moved }
        return move(to: lines[target].start + min(place.offset, lines[target].lastOffset))
    }

    private var currentLine: Line {
        let lines = lines(width: wrapWidth)
        return lines[place(in: lines).line]
    }
}
