/// Whether two names may be one person's, written differently.
///
/// Both are keys of folded words (`NameWords.key`), so spelling and order do not count. Each word of the shorter name must find
/// one of its own in the longer, and at least two must: a surname alone says nothing. Two words agree where so few letters
/// differ as their length allows (0 of 3, 1 of 6, 2 of more; two swapped letters are one difference), or where only the ending
/// differs by which Kazakh, Kyrgyz and Russian papers name the same father.
enum NameLikeness {
    static func isSimilar(_ one: String, _ other: String) -> Bool {
        if one == other { return !one.isEmpty }
        var (short, long) = (words(one), words(other))
        if short.count > long.count { swap(&short, &long) }
        guard short.count >= 2 || (short.count == 1 && long.count == 1) else { return false }
        return match(short[...], long)
    }

    /// Whether each typed word begins a word of a name, or may be one written differently.
    static func mayBegin(_ typed: String, _ name: String) -> Bool {
        let names = words(name)
        return words(typed).allSatisfy { word in names.contains { $0.starts(with: word) || agree(word, $0) } }
    }

    private static func words(_ key: String) -> [[UInt8]] { key.utf8.split(separator: UInt8(ascii: " ")).map(Array.init) }

    private static func match(_ short: ArraySlice<[UInt8]>, _ long: [[UInt8]]) -> Bool {
        guard let word = short.first else { return true }
        for (index, candidate) in long.enumerated() where agree(word, candidate) {
            var rest = long
            rest.remove(at: index)
            if match(short.dropFirst(), rest) { return true }
        }
        return false
    }

    static func agree(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        if one == other { return true }
        let edits = edits(allowedFor: min(one.count, other.count))
        if abs(one.count - other.count) <= edits, edits > 0, distance(one, other) <= edits { return true }
        guard let stem = stem(one), let otherStem = Self.stem(other) else { return false }
        return stem == otherStem
    }

    private static func edits(allowedFor letters: Int) -> Int {
        switch letters {
        case ...3: 0
        case 4...6: 1
        default: 2
        }
    }

    /// Letters put in, left out, changed or swapped with their neighbour.
    static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
        guard !one.isEmpty, !other.isEmpty else { return max(one.count, other.count) }
        var before: [Int] = []
        var above = Array(0...other.count)
        for row in 1...one.count {
            var line = [row]
            line.reserveCapacity(other.count + 1)
            for column in 1...other.count {
                let change = above[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1)
                var least = min(change, above[column] + 1, line[column - 1] + 1)
                if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1] {
                    least = min(least, before[column - 2] + 1)
                }
                line.append(least)
            }
            before = above
            above = line
        }
        return above[other.count]
    }

    /// The father's name in a folded patronymic or surname; nil where no ending of either is there.
    private static func stem(_ word: [UInt8]) -> ArraySlice<UInt8>? {
        for ending in endings where word.count >= ending.count + 3 && word.suffix(ending.count).elementsEqual(ending) {
            return word.dropLast(ending.count)
        }
        return nil
    }

    /// As `NameFolding` leaves them, the longer before its end.
    private static let endings: [[UInt8]] = [
        "ovich", "evich", "ovna", "evna", "uulu", "ulu", "uli", "kizi", "ova", "eva", "ov", "ev",
    ].map { Array($0.utf8) }
}
