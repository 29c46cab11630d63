/// Folds names to a Latin skeleton, so that one person is found in any spelling: Kazakh, Kyrgyz, Russian or Latin
/// letters.
///
/// Case, Қ~К, Ә~А, Ө~О, І~Ы~Й~И, Ң~Н, Ғ~Г, Ү~Ұ~У, Һ~Х, Ё~Э~Е, doubled letters, soft and hard signs, and the usual ways
/// of writing Cyrillic in Latin letters (zh, j, dzh for ж; kh, h for х; yu, iu for ю) fall together. SQLite folds ASCII
/// only.
enum NameFolding {
    /// The words of a text in the skeleton's letters a–z and digits, in their order.
    static func words(_ text: String) -> [String] {
        split(text).map(skeleton).filter { !$0.isEmpty }
    }

    /// The words of a text as written, but for case: Latin and Cyrillic letters and digits only.
    static func exactWords(_ text: String) -> [String] {
        split(text).map { word in String(String.UnicodeScalarView(word.unicodeScalars.filter(isWritten))) }
            .filter { !$0.isEmpty }
    }

    private static func split(_ text: String) -> [String] {
        text.lowercased().split { !(letters[$0] != nil || $0.isLetter || $0.isNumber || signs.contains($0)) }.map(String.init)
    }

    // NB: only what SQLite's tokenizer of 2012 surely takes for one word; another sign would make a phrase of two.
    private static func isWritten(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x400...0x481, 0x48A...0x52F: true
        default: false
        }
    }

    private static func skeleton(_ word: String) -> String {
        var latin: [UInt8] = []
        for character in word {
            if let spelled = letters[character] {
                latin += spelled.utf8
            } else if let scalar = character.unicodeScalars.first, scalar.isASCII, character.isLetter || character.isNumber {
                latin.append(UInt8(scalar.value))
            }
        }
        return String(decoding: collapsed(respelled(latin)), as: UTF8.self)
    }

    /// One spelling for each sound that Latin letters spell in several ways.
    private static func respelled(_ word: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var rest = word[...]
        while let first = rest.first {
            if let (spelling, sound) = spellings.first(where: { rest.starts(with: $0.spelling) }) {
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

    private static func isVowel(_ byte: UInt8) -> Bool { "aeou".utf8.contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static let signs: Set<Character> = ["'", "’", "ʼ", "`", "ʹ"]

    /// The longer spelling before its beginning.
    private static let spellings: [(spelling: [UInt8], sound: [UInt8])] = [
        ("shch", "sh"), ("dzh", "zh"), ("dj", "zh"), ("j", "zh"), ("kh", "h"), ("ph", "f"), ("ck", "k"), ("q", "k"),
        ("x", "ks"), ("w", "u"), ("y", "i"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

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
