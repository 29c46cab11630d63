/// Folds names to a Latin skeleton, so that one person is found in any spelling: Kazakh, Kyrgyz, Russian or Latin
/// letters.
///
/// Case, Қ~К, Ә~А, Ө~О, І~Ы~Й~И, Ң~Н, Ғ~Г, Ү~Ұ~У, Һ~Х, Ё~Э~Е, doubled letters, soft and hard signs, and the usual ways
/// of writing Cyrillic in Latin letters (zh, j, dzh for ж; kh, h for х; yu, iu for ю) fall together. SQLite folds ASCII
/// only.
enum NameFolding {
    /// The words of a text in the skeleton's letters a–z and digits, in their order.
    static func words(_ text: String) -> [String] { folded(split(text)) }

    /// The words of a text as written, but for case, in Latin and Cyrillic letters and digits only; and folded.
    static func bothWords(_ text: String) -> (exact: [String], folded: [String]) {
        let words = split(text)
        return (exact(words), folded(words))
    }

    private static func folded(_ words: [Substring]) -> [String] { words.map(skeleton).filter { !$0.isEmpty } }

    private static func exact(_ words: [Substring]) -> [String] {
        words.map(written).filter { !$0.isEmpty }
    }

    private static func split(_ text: String) -> [Substring] { text.lowercased().split { !isOfAWord($0) } }

    private static func isOfAWord(_ character: Character) -> Bool {
        if let byte = character.asciiValue { return isPlain(byte) || signs.contains(character) }
        return spelling(of: character) != nil || character.isLetter || character.isNumber || signs.contains(character)
    }

    private static func written(_ word: Substring) -> String {
        if word.unicodeScalars.allSatisfy(isWritten) { return String(word) }
        var scalars = String.UnicodeScalarView()
        for scalar in word.unicodeScalars where isWritten(scalar) { scalars.append(scalar) }
        return String(scalars)
    }

    // NB: only what SQLite's tokenizer of 2012 surely takes for one word; another sign would make a phrase of two.
    private static func isWritten(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x400...0x481, 0x48A...0x52F: true
        default: false
        }
    }

    private static func skeleton(_ word: Substring) -> String {
        var latin: [UInt8] = []
        for character in word {
            if let byte = character.asciiValue {
                if isPlain(byte) { latin.append(byte) }
            } else if let spelled = spelling(of: character) {
                latin += spelled.utf8
            } else if let byte = character.unicodeScalars.first.flatMap({ UInt8(exactly: $0.value) }), isPlain(byte) {
                // A letter with a mark that no name of ours has.
                latin.append(byte)
            }
        }
        return String(decoding: collapsed(respelled(latin)), as: UTF8.self)
    }

    /// One spelling for each sound that Latin letters spell in several ways.
    private static func respelled(_ word: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var rest = word[...]
        while let first = rest.first {
            if let (spelling, sound) = spellings.first(where: { $0.spelling[0] == first && rest.starts(with: $0.spelling) }) {
                result += sound
                rest = rest.dropFirst(spelling.count)
            } else if first == UInt8(ascii: "c"), rest.count > 1, rest.dropFirst().first != UInt8(ascii: "h") {
                // A last c may be the beginning of ch, as one types.
                result.append(UInt8(ascii: "k"))
                rest = rest.dropFirst()
            } else {
                result.append(first)
                rest = rest.dropFirst()
            }
        }
        return result
    }

    /// Without doubled letters, and without the i that a Latin ye has: Сапаева and Sapayeva, Ерлан and Yerlan.
    private static func collapsed(_ word: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for byte in word {
            if byte == UInt8(ascii: "e"), result.last == UInt8(ascii: "i"), result.dropLast().last.map(isVowel) ?? true {
                result.removeLast()
            }
            if result.last != byte || isDigit(byte) { result.append(byte) }
        }
        return result
    }

    /// A small letter or digit of ASCII.
    private static func isPlain(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || isDigit(byte)
    }

    private static func isVowel(_ byte: UInt8) -> Bool { "aeou".utf8.contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static let signs: Set<Character> = ["'", "’", "ʼ", "`", "ʹ"]

    /// The longer spelling before its beginning.
    private static let spellings: [(spelling: [UInt8], sound: [UInt8])] = [
        ("shch", "sh"), ("dzh", "zh"), ("dj", "zh"), ("j", "zh"), ("kh", "h"), ("ph", "f"), ("ck", "k"), ("q", "k"),
        ("x", "ks"), ("w", "u"), ("y", "i"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    /// How a letter that is none of ASCII is spelled.
    private static func spelling(of character: Character) -> String? {
        let scalars = character.unicodeScalars
        guard let first = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex else {
            return letters[character]
        }
        return scalarLetters[first]
    }

    /// The letters of one scalar, as nearly all are: a letter is compared by its canonical form, which takes much longer.
    private static let scalarLetters: [Unicode.Scalar: String] = Dictionary(
        letters.compactMap { letter, spelling in
            letter.unicodeScalars.count == 1 ? letter.unicodeScalars.first.map { ($0, spelling) } : nil
        }, uniquingKeysWith: { first, _ in first })

    private static let letters: [Character: String] = [
        "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
        "и": "i", "й": "i", "і": "i", "к": "k", "қ": "k", "л": "l", "м": "m", "н": "n", "ң": "n", "о": "o", "ө": "o",
        "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "u", "ү": "u", "ў": "u", "ф": "f", "х": "h", "һ": "h",
        "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia", "ї": "i",
        "є": "e", "ґ": "g", "җ": "zh",
        "á": "a", "ä": "a", "ā": "a", "ǵ": "g", "ğ": "g", "í": "i", "ı": "i", "ī": "i", "ñ": "n", "ŋ": "n", "ó": "o",
        "ö": "o", "ō": "o", "ú": "u", "ü": "u", "ū": "u", "ý": "i", "é": "e", "ş": "sh", "š": "sh", "ç": "ch", "č": "ch",
        "ž": "zh",
    ]
}
