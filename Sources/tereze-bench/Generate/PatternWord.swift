/// The words of a pattern's person: surname, given name, patronymic, street, house.
enum PatternWord {
    static let count = 5

    // NB: Ў, Ї, Є, Ґ, Җ. No language of ours has them, and yet the search folds them: patterns are told from one another as people are.
    private static let large: [[UInt8]] = [[0xD0, 0x8E], [0xD0, 0x87], [0xD0, 0x84], [0xD2, 0x90], [0xD2, 0x96]]
    private static let small: [[UInt8]] = [[0xD1, 0x9E], [0xD1, 0x97], [0xD1, 0x94], [0xD2, 0x91], [0xD2, 0x97]]

    /// The pattern's word of so many letters.
    static func text(_ word: Int, letters: Int) -> String {
        let rest: [[UInt8]] = Array(repeating: small[word], count: letters - 1)
        return String(decoding: large[word] + rest.flatMap(\.self), as: UTF8.self)
    }

    static func index(_ bytes: [UInt8], at place: Int) -> Int? {
        large.firstIndex { bytes[place...].starts(with: $0) }
    }

    static func isSmall(_ bytes: [UInt8], at place: Int, of word: Int) -> Bool {
        place < bytes.count && bytes[place...].starts(with: small[word])
    }

    static func isLetter(_ bytes: [UInt8], at place: Int) -> Bool {
        (0xD0...0xD2).contains(bytes[place]) && (large + small).contains { bytes[place...].starts(with: $0) }
    }
}
