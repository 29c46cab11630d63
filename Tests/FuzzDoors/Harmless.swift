import Legislation
import Wording

/// Looks whether text that came from outside could steer what shows it.
enum Harmless {
    /// - Parameter what: what the text is, for the fault's description.
    static func check(_ text: String, _ what: String) throws(FuzzFault) {
        for scalar in text.unicodeScalars where scalar != "\n" && scalar != "\t" && steers(scalar) {
            throw FuzzFault("\(what) holds U+\(String(scalar.value, radix: 16, uppercase: true)): \(text.debugDescription)")
        }
    }

    static func check(_ phrase: Phrase, _ what: String) throws(FuzzFault) {
        for text in [phrase.kk, phrase.ky, phrase.ru, phrase.en] { try check(text, what) }
    }

    private static func steers(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: scalar.properties.isBidiControl || scalar.value == 0x200B || scalar.value == 0xFEFF
        }
    }
}
