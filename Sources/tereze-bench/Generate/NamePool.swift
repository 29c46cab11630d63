import Chance

/// Words of one kind with how often each is met, by their length.
struct NamePool {
    private struct Length {
        var words: [String] = []
        /// The sums of the weights up to each word.
        var sums: [Double] = []
    }

    private var lengths: [Int: Length] = [:]
    private var all: [(length: Int, sum: Double)] = []

    /// The words from the most frequent on: the n-th is met 1/n as often as the first (Zipf).
    init(_ words: [String]) {
        var seen: Set<String> = []
        var sum = 0.0
        for word in words where seen.insert(word).inserted {
            let weight = 1 / Double(seen.count + 3)
            sum += weight
            all.append((word.count, sum))
            var length = lengths[word.count] ?? Length()
            length.words.append(word)
            length.sums.append((length.sums.last ?? 0) + weight)
            lengths[word.count] = length
        }
    }

    /// The length of some word.
    func anyLength(_ random: inout SeededGenerator) -> Int {
        let place = Double.random(in: 0..<max(all.last?.sum ?? 0, 0.001), using: &random)
        return all[Self.search(all.count) { all[$0].sum > place }].length
    }

    /// Some word of that length.
    func any(letters: Int, _ random: inout SeededGenerator) -> String {
        guard let length = lengths[letters], let total = length.sums.last else { return "" }
        let place = Double.random(in: 0..<total, using: &random)
        return length.words[Self.search(length.sums.count) { length.sums[$0] > place }]
    }

    private static func search(_ count: Int, _ isBeyond: (Int) -> Bool) -> Int {
        var (low, high) = (0, count - 1)
        while low < high {
            let middle = (low + high) / 2
            if isBeyond(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
