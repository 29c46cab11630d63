/// The keyboard layouts of the offices, compared by the place of a key.
///
/// Letters as commands, scans and searches work whatever layout is switched on. Sources: the Russian ЙЦУКЕН layout; the
/// Kazakh one (ST RK 920, xkb `kz`), whose digit row types letters and signs; the Kyrgyz one is the Russian with AltGr.
package enum KeyboardLayout: CaseIterable, Hashable, Sendable {
    case latin
    case russian
    case kazakh

    /// What the keys type, in the order of the places; the same index is the same key in every layout.
    var keys: [Character] {
        switch self {
        case .latin: Self.latinKeys
        case .russian: Self.russianKeys
        case .kazakh: Self.kazakhKeys
        }
    }

    // NB: rows without and then with Shift; four rows of keys each: digits, then the three rows of letters.
    private static let latinKeys = Array(
        "`1234567890-=" + "qwertyuiop[]" + "asdfghjkl;'" + "zxcvbnm,./"
            + "~!@#$%^&*()_+" + "QWERTYUIOP{}" + "ASDFGHJKL:\"" + "ZXCVBNM<>?")
    private static let russianKeys = Array(
        "ё1234567890-=" + "йцукенгшщзхъ" + "фывапролджэ" + "ячсмитьбю."
            + "Ё!\"№;%:?*()_+" + "ЙЦУКЕНГШЩЗХЪ" + "ФЫВАПРОЛДЖЭ" + "ЯЧСМИТЬБЮ,")
    private static let kazakhKeys = Array(
        "(\"әіңғ,.үұқөһ" + "йцукенгшщзхъ" + "фывапролджэ" + "ячсмитьбю№"
            + ")!ӘІҢҒ;:ҮҰҚӨҺ" + "ЙЦУКЕНГШЩЗХЪ" + "ФЫВАПРОЛДЖЭ" + "ЯЧСМИТЬБЮ?")

    /// Keys that type a letter in a Cyrillic layout, by that letter. The Kyrgyz ң, ө, ү are AltGr with н, о, у, but
    /// the Kazakh places win for letters that both have.
    private static let latinByCyrillic: [Character: Character] = {
        var map: [Character: Character] = [:]
        for layout in [KeyboardLayout.kazakh, .russian] {
            for (cyrillic, latin) in zip(layout.keys, latinKeys) where cyrillic.isLetter && map[cyrillic] == nil {
                map[cyrillic] = latin
            }
        }
        return map
    }()

    /// What a key that typed this letter types in the Latin layout; an ASCII letter or digit is itself, other signs are nil.
    ///
    /// Letters of the Kazakh digit row give digits, so that a choice by number works in that layout too.
    package static func latin(for character: Character) -> Character? {
        if character.isASCII { return character.isLetter || character.isNumber ? character : nil }
        return latinByCyrillic[character]
    }

    /// The text that the same keys type in another layout: "cth3r" from Latin to Kazakh is "серік".
    ///
    /// Characters that are on no key of the first layout stay as they are.
    package static func retyped(_ text: String, from: KeyboardLayout, to: KeyboardLayout) -> String {
        let source = from.keys
        let target = to.keys
        return String(text.map { character in
            guard let place = source.firstIndex(of: character) else { return character }
            return target[place]
        })
    }

    /// Every other text that the same keys could have meant, most likely first, without the text itself and repeats.
    package static func otherReadings(of text: String) -> [String] {
        var readings: [String] = []
        let pairs: [(KeyboardLayout, KeyboardLayout)] = [
            (.latin, .kazakh), (.latin, .russian), (.kazakh, .latin), (.russian, .latin),
        ]
        for (from, to) in pairs {
            let reading = retyped(text, from: from, to: to)
            if reading != text, !readings.contains(reading) { readings.append(reading) }
        }
        return readings
    }
}
