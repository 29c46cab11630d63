import Legislation
import TerminalKit

/// Finds a service by a few letters of any words of its names, in any order and language, in whatever layout they were
/// typed.
enum ServiceFinder {
    /// The services whose names have, for every typed piece, a word that begins with it; all where nothing is typed.
    static func matches(_ text: String, in services: [ServiceDefinition]) -> [ServiceDefinition] {
        if text.allSatisfy(\.isWhitespace) { return services }
        let names = services.map(Names.init)
        for reading in [text] + KeyboardLayout.otherReadings(of: text) {
            let pieces = words(of: reading)
            if pieces.isEmpty { continue }
            // What our short names say stands above what only the act's long titles do.
            let short = services.indices.filter { names[$0].shortFit(pieces) }
            let long = services.indices.filter { !short.contains($0) && names[$0].fit(pieces) }
            if !short.isEmpty || !long.isEmpty { return (short + long).map { services[$0] } }
        }
        return []
    }

    /// A word as its letters: small, and a Kazakh or Kyrgyz one as the Russian that is typed for it in haste.
    private typealias Word = [UInt32]

    /// The words of a service's names.
    private struct Names {
        let short: [Word]
        let long: [Word]

        init(_ service: ServiceDefinition) {
            short = Language.allCases.flatMap { words(of: service.shortName[$0]) }
            long = ([service.title] + service.otherTitles).flatMap { words(of: $0.text) }
        }

        func shortFit(_ pieces: [Word]) -> Bool {
            pieces.allSatisfy { piece in short.contains { $0.starts(with: piece) } }
        }

        func fit(_ pieces: [Word]) -> Bool {
            pieces.allSatisfy { piece in (short + long).contains { $0.starts(with: piece) } }
        }
    }

    private static func words(of text: String) -> [Word] {
        var words: [Word] = []
        var word: Word = []
        for scalar in text.unicodeScalars {
            if let letter = letter(scalar) {
                word.append(letter)
            } else if !word.isEmpty {
                words.append(word)
                word = []
            }
        }
        return word.isEmpty ? words : words + [word]
    }

    /// A letter or digit as it is compared; nil for what stands between words.
    ///
    /// NB: by its code, for this runs over every title of an act at each key, and whole characters are slow.
    private static func letter(_ scalar: Unicode.Scalar) -> UInt32? {
        switch scalar {
        case "a"..."z", "0"..."9", "а"..."я": return scalar.value
        case "A"..."Z", "А"..."Я": return scalar.value + 32
        case "ә", "Ә": return 0x430  // а
        case "ғ", "Ғ": return 0x433  // г
        case "қ", "Қ": return 0x43A  // к
        case "ң", "Ң": return 0x43D  // н
        case "ө", "Ө": return 0x43E  // о
        case "ұ", "Ұ", "ү", "Ү": return 0x443  // у
        case "һ", "Һ": return 0x445  // х
        case "і", "І": return 0x438  // и
        case "ё", "Ё": return 0x435  // е
        default:
            return scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? scalar.value : nil
        }
    }
}
