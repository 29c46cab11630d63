import Casework
import WorkingTime

/// What was typed into the one line, read in every way that it may be meant.
struct SearchText {
    let text: String
    /// The digits, where it holds nothing but digits and the signs that people write between them.
    let digits: String?
    let exactWords: [String]
    let words: [String]
    /// A birth date that was typed, alone or beside a name.
    let birthDate: CivilDate?
    /// The folded words beside that date.
    let nameKey: String
    /// The case number that it may be; nil where it is none.
    let reading: NumberReading?

    init(_ typed: String) {
        text = String(typed.prefix(200)).trimmed
        // NB: by code points here and below: each key waits for it, and looking for characters takes ten times as long.
        let isNumber = text.unicodeScalars.allSatisfy { sign in
            switch sign {
            case "0"..."9", " ", "+", "-", "(", ")", ".", "/", "–", "\u{A0}": true
            default: false
            }
        }
        let found = PhoneKey.digits(text)
        digits = isNumber && !found.isEmpty ? found : nil
        (exactWords, words) = NameFolding.bothWords(text)
        reading = NumberReading(text)
        let parts = Self.mayBeDate(text) ? text.split(separator: " ").map(String.init) : []
        let dates = parts.filter(Self.mayBeDate).compactMap { CivilDate(typed: $0) }
        birthDate = dates.count == 1 ? dates.first : nil
        nameKey =
            birthDate == nil ? "" : parts.filter { CivilDate(typed: $0) == nil }.flatMap(NameFolding.words).joined(separator: " ")
    }

    private static func mayBeDate(_ text: String) -> Bool { text.utf8.contains { ".-/".utf8.contains($0) } }

    /// Whether a digit of a case number was misread; a personal number that has as many digits is none.
    var isMisread: Bool {
        guard case .misread = reading else { return false }
        return digits.flatMap { PersonalNumber(recognizing: $0) } == nil
    }
}
