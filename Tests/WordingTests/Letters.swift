import Legislation

/// The alphabets, for a light lint of the texts.
enum Letters {
    static let cyrillic: ClosedRange<UInt32> = 0x400...0x4FF

    /// Words in Latin letters outside «» and “”, less those that stand in every language: formats and engines.
    static func latinWords(in text: String) -> [String] {
        var depth = 0
        var outside = ""
        for character in text {
            if "«“".contains(character) { depth += 1 }
            if depth == 0 { outside.append(character) }
            if "»”".contains(character) { depth = max(0, depth - 1) }
        }
        return outside.split(whereSeparator: { !$0.isLetter })
            .filter { word in word.unicodeScalars.contains(where: \.isASCII) && !["YAML", "SQLite"].contains(word) }
            .map(String.init)
    }

    /// Cyrillic letters that the language's alphabet does not have.
    static func foreign(to language: Language, in text: String) -> [Unicode.Scalar] {
        let russian = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
        let own =
            switch language {
            case .kazakh: "әғқңөұүһі"
            case .kyrgyz: "ңөү"
            case .russian, .english: ""
            }
        let alphabet = Set((russian + own).unicodeScalars)
        return text.lowercased().unicodeScalars.filter { cyrillic.contains($0.value) && !alphabet.contains($0) }
    }
}
