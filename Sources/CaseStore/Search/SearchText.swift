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

    init(_ typed: String) {
        text = String(typed.prefix(200)).trimmed
        let isNumber = text.allSatisfy { ("0"..."9").contains($0) || " +-()./–\u{A0}".contains($0) }
        let found = PhoneKey.digits(text)
        digits = isNumber && !found.isEmpty ? found : nil
        (exactWords, words) = NameFolding.bothWords(text)
        let parts = text.split(separator: " ").map(String.init)
        let dates = parts.filter { $0.contains { ".-/".contains($0) } }.compactMap { CivilDate(typed: $0) }
        birthDate = dates.count == 1 ? dates.first : nil
        nameKey = parts.filter { CivilDate(typed: $0) == nil }.flatMap(NameFolding.words).joined(separator: " ")
    }

    /// The case number that it may be; nil where it is none.
    var reading: NumberReading? { NumberReading(text) }

    /// Whether a digit of a case number was misread; a personal number that has as many digits is none.
    var isMisread: Bool {
        guard case .misread = reading else { return false }
        return digits.flatMap { PersonalNumber(recognizing: $0) } == nil
    }
}
