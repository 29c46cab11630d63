/// A text of one case with places for what is another's in another case: the names, numbers and ids.
///
/// Names stand in the pattern as words of letters that no name of ours has, one pair of letters a name, so that a whole name and
/// its initial are told from everything else.
struct TextTemplate {
    private let bytes: [UInt8]
    /// A stretch of `bytes`, and the slot whose value follows it; -1 at the end.
    private let pieces: [(start: Int, end: Int, slot: Int)]

    /// What stands in a pattern's text for a slot.
    struct Needle {
        let bytes: [UInt8]
        let slot: Int
        /// How much of the needle's end is text and not value, such as the comma after an id.
        let tail: Int
        /// The same of its beginning.
        let head: Int

        init(_ text: String, slot: Int, head: Int = 0, tail: Int = 0) {
            bytes = Array(text.utf8)
            self.slot = slot
            self.head = head
            self.tail = tail
        }
    }

    /// - Parameter words: how many letters each of the pattern's words has.
    init(_ text: String, needles: [Needle], words: [Int]) throws {
        let all = Array(text.utf8)
        var pieces: [(start: Int, end: Int, slot: Int)] = []
        var start = 0
        var place = 0
        while place < all.count {
            if let needle = needles.first(where: { $0.bytes[0] == all[place] && all[place...].starts(with: $0.bytes) }) {
                pieces.append((start, place + needle.head, needle.slot))
                place += needle.bytes.count - needle.tail
                start = place
            } else if let word = PatternWord.index(all, at: place) {
                var letters = 1
                while PatternWord.isSmall(all, at: place + 2 * letters, of: word) { letters += 1 }
                guard letters == words[word] || letters == 1 else { throw BenchFailure("a name was cut: \(text)") }
                pieces.append((start, place, letters == words[word] ? Slot.words + word : Slot.initials + word))
                place += 2 * letters
                start = place
            } else {
                if PatternWord.isLetter(all, at: place) { throw BenchFailure("a name was changed: \(text)") }
                place += 1
            }
        }
        pieces.append((start, all.count, -1))
        bytes = all
        self.pieces = pieces
    }

    /// Whether it is the same for every case.
    var isFixed: Bool { pieces.count == 1 }

    /// Writes the text of another case after what the buffer holds.
    func write(to buffer: inout [UInt8], values: [[UInt8]]) {
        bytes.withUnsafeBufferPointer { source in
            for piece in pieces {
                buffer.append(contentsOf: UnsafeBufferPointer(rebasing: source[piece.start..<piece.end]))
                if piece.slot >= 0 { buffer.append(contentsOf: values[piece.slot]) }
            }
        }
    }
}

/// Where the values of a case stand.
enum Slot {
    static let words = 0
    static let initials = 5
    static let iin = 10
    static let phone = 11
    /// Two for each number that the case was given: as it is written, and its digits.
    static let numbers = 12
    static let papers = 30
    static let jobs = 60
    /// Two: the number on paper, and as the search compares it.
    static let line = 90
    static let count = 92
}
