/// The words of a pattern's person: surname, given name, patronymic, street, house.
enum PatternWord {
    static let count = 5

    // NB: U+04C1 and its small letter, and so on: Ӂ, Ӄ, Ӈ, Ӌ, Ӎ. No language of ours has them.
    private static let large: [UInt8] = [0x81, 0x83, 0x87, 0x8B, 0x8D]
    private static let small: [UInt8] = [0x82, 0x84, 0x88, 0x8C, 0x8E]

    /// The pattern's word of so many letters.
    static func text(_ word: Int, letters: Int) -> String {
        let first: [UInt8] = [0xD3, large[word]]
        let rest: [[UInt8]] = Array(repeating: [0xD3, small[word]], count: letters - 1)
        return String(decoding: first + rest.flatMap(\.self), as: UTF8.self)
    }

    static func index(_ bytes: [UInt8], at place: Int) -> Int? {
        guard bytes[place] == 0xD3, place + 1 < bytes.count else { return nil }
        return large.firstIndex(of: bytes[place + 1])
    }

    static func isSmall(_ bytes: [UInt8], at place: Int, of word: Int) -> Bool {
        place + 1 < bytes.count && bytes[place] == 0xD3 && bytes[place + 1] == small[word]
    }

    static func isLetter(_ bytes: [UInt8], at place: Int) -> Bool {
        bytes[place] == 0xD3 && place + 1 < bytes.count && (large + small).contains(bytes[place + 1])
    }
}
