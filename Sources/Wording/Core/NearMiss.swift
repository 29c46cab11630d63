/// Finds the word that somebody probably meant.
enum NearMiss {
    /// The nearest of the known words, when it is near enough to be a slip of the finger; nil otherwise.
    ///
    /// A slip changes, adds, drops or swaps at most one letter in three, and the words differ in no more than that.
    static func suggestion(for word: String, among known: [String]) -> String? {
        let typed = Array(word.lowercased().unicodeScalars.prefix(64))
        let allowed = max(1, typed.count / 3)
        var best: (word: String, distance: Int)?
        for candidate in known where candidate != word {
            let letters = Array(candidate.lowercased().unicodeScalars.prefix(64))
            guard abs(letters.count - typed.count) <= allowed else { continue }
            let found = distance(typed, letters)
            if found <= allowed, found < best?.distance ?? .max { best = (candidate, found) }
        }
        return best?.word
    }

    /// The number of single changes, or swaps of neighbours, between two words.
    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var line = [row + 1]
            for (column, other) in right.enumerated() {
                var cost = min(last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, line[column] + 1)
                if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                line.append(cost)
            }
            (beforeLast, last) = (last, line)
        }
        return last[right.count]
    }
}
