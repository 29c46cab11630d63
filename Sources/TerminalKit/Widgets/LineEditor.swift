/// A field for one line of text, edited by whole characters (graphemes).
///
/// Keys: arrows, Home/End (Ctrl-A/Ctrl-E), word steps with Ctrl-arrows (Alt-B/Alt-F), Backspace, Delete (Ctrl-D),
/// Ctrl-U and Ctrl-K (delete to the beginning, to the end), Ctrl-W (delete a word), Ctrl-Y (bring the last deletion
/// back). Enter, Tab, Esc and function keys are the screen's.
package struct LineEditor: Hashable, Sendable {
    /// The characters of the text.
    private(set) var characters: [Character]
    /// How many characters stand before the cursor.
    package private(set) var cursor: Int
    /// Characters at most; nil means no limit.
    package var maxLength: Int?
    /// Whether the text is a secret, shown as dots.
    package var isMasked: Bool
    package var filter: CharacterFilter
    /// What was deleted last by Ctrl-U, Ctrl-K or Ctrl-W; never kept of a secret.
    private var deleted: [Character] = []

    package init(
        text: String = "", maxLength: Int? = nil, isMasked: Bool = false, filter: CharacterFilter = .anything
    ) {
        self.maxLength = maxLength
        self.isMasked = isMasked
        self.filter = filter
        characters = []
        cursor = 0
        self.text = text
    }

    /// The text; setting it puts the cursor at its end and makes it fit the filter and the length.
    package var text: String {
        get { String(characters) }
        set {
            characters = fitting(newValue)
            if let maxLength { characters = Array(characters.prefix(max(0, maxLength))) }
            cursor = characters.count
        }
    }

    package var isEmpty: Bool { characters.isEmpty }

    /// Empties the field.
    package mutating func clear() {
        characters = []
        cursor = 0
    }

    /// Puts the cursor so many characters after the beginning.
    package mutating func moveCursor(to position: Int) {
        cursor = min(max(0, position), characters.count)
    }

    /// Puts text in at the cursor, as pasting does; says `.refused` when a part of it did not fit.
    @discardableResult
    package mutating func insert(_ text: String) -> KeyOutcome {
        let wanted = fitting(text)
        let room = maxLength.map { max(0, $0 - characters.count) } ?? .max
        let taken = wanted.prefix(room)
        characters.insert(contentsOf: taken, at: cursor)
        cursor += taken.count
        mergeGraphemes()
        if taken.isEmpty { return text.isEmpty ? .moved : .refused }
        return taken.count < wanted.count ? .refused : .changed
    }

    private func fitting(_ text: String) -> [Character] {
        PlainText.sanitized(text).compactMap(filter.accepted)
    }

    /// Joins a combining mark that was typed by itself to the character before it.
    private mutating func mergeGraphemes() {
        let merged = Array(String(characters))
        guard merged.count != characters.count else { return }
        let before = String(characters[..<cursor])
        characters = merged
        cursor = min(before.count, merged.count)
    }

    package mutating func handle(_ key: Key) -> KeyOutcome {
        switch key {
        case .character(let character): return type(character)
        case .left: return move(to: cursor - 1)
        case .right: return move(to: cursor + 1)
        case .home, .control("a"): return move(to: 0)
        case .end, .control("e"): return move(to: characters.count)
        case .wordLeft, .alt("b"): return move(to: wordStart)
        case .wordRight, .alt("f"): return move(to: wordEnd)
        case .backspace: return remove(cursor - 1..<cursor)
        case .delete, .control("d"): return remove(cursor..<cursor + 1)
        case .control("u"): return cutOut(0..<cursor)
        case .control("k"): return cutOut(cursor..<characters.count)
        case .control("w"): return cutOut(wordStart..<cursor)
        case .control("y"): return insert(String(deleted))
        case .control, .alt, .function, .enter, .escape, .tab, .backTab, .insert, .up, .down, .pageUp, .pageDown:
            return .ignored
        }
    }

    private mutating func type(_ character: Character) -> KeyOutcome {
        if let accepted = filter.accepted(character) { return insert(String(accepted)) }
        // NB: a combining mark comes alone from the keyboard and belongs to the letter before the cursor.
        let isMark = TextWidth.of(character) == 0 && PlainText.isPlain(character)
        guard isMark, filter == .anything, cursor > 0 else { return .refused }
        let joined = String(characters[cursor - 1]) + String(character)
        guard joined.count == 1, joined.unicodeScalars.count <= 5 else { return .refused }
        characters[cursor - 1] = Character(joined)
        return .changed
    }

    private mutating func move(to position: Int) -> KeyOutcome {
        moveCursor(to: position)
        return .moved
    }

    private mutating func remove(_ range: Range<Int>) -> KeyOutcome {
        guard range.lowerBound >= 0, range.upperBound <= characters.count else { return .moved }
        characters.removeSubrange(range)
        cursor = range.lowerBound
        return .changed
    }

    private mutating func cutOut(_ range: Range<Int>) -> KeyOutcome {
        guard !range.isEmpty else { return .moved }
        deleted = isMasked ? [] : Array(characters[range])
        return remove(range)
    }

    private var wordStart: Int {
        var position = cursor
        while position > 0, characters[position - 1].isSeparator { position -= 1 }
        while position > 0, !characters[position - 1].isSeparator { position -= 1 }
        return position
    }

    private var wordEnd: Int {
        var position = cursor
        while position < characters.count, characters[position].isSeparator { position += 1 }
        while position < characters.count, !characters[position].isSeparator { position += 1 }
        return position
    }
}

extension Character {
    fileprivate var isSeparator: Bool {
        !isLetter && !isNumber
    }
}
