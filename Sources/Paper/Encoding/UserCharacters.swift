/// The letters that a printer is given pictures of for one job, and the codes that they take (`ESC &`, `ESC %`).
struct UserCharacters {
    private let codes: [Character: UInt8]
    private let letters: [Character]

    /// The codes that may be redefined: all of ASCII that shows.
    static let firstCode: UInt8 = 0x21
    static let room = 0x7E - 0x21 + 1

    /// Codes for the letters of a job that its page lacks, those used most.
    init(for lines: some Sequence<String>, _ letters: LetterSet, limit: Int) {
        self.letters = UserCharacters.mostUsed(in: lines, letters, limit: limit)
        codes = Dictionary(
            uniqueKeysWithValues: self.letters.enumerated().map { ($0.element, UserCharacters.firstCode + UInt8($0.offset)) })
    }

    subscript(letter: Character) -> UInt8? { codes[letter] }

    /// Letters that the page lacks and the set draws, by how often they occur, at most so many.
    static func mostUsed(in lines: some Sequence<String>, _ letters: LetterSet, limit: Int) -> [Character] {
        guard limit > 0 else { return [] }
        var counts: [Character: Int] = [:]
        for line in lines where letters.bytes(of: line) == nil {
            for letter in line where letters.byte(of: letter) == nil && letters.isDrawn(letter) {
                counts[letter, default: 0] += 1
            }
        }
        let order = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return order.prefix(min(limit, room)).map(\.key)
    }

    /// `ESC &`: three bytes a column, from the left, the highest bit on top; nothing where no letter needs it.
    func definition(_ font: BitmapFont) -> [UInt8] {
        guard let last = letters.indices.last else { return [] }
        let end = UserCharacters.firstCode + UInt8(last)
        var bytes: [UInt8] = [0x1B, 0x26, UInt8(font.cell.bytesPerColumn), UserCharacters.firstCode, end]
        for letter in letters {
            bytes.append(UInt8(font.cell.width))
            bytes += font.columns(at: font.place(of: letter) ?? 0)
        }
        return bytes
    }
}
