import Casework

/// What was typed into the one line, read in every way that it may be meant.
struct SearchText {
    let text: String
    /// The digits, where it holds nothing but digits and the signs that people write between them.
    let digits: String?
    let exactWords: [String]
    let words: [String]

    init(_ typed: String) {
        text = String(typed.prefix(200)).trimmed
        let isNumber = text.allSatisfy { ("0"..."9").contains($0) || " +-()./–\u{A0}".contains($0) }
        let found = PhoneKey.digits(text)
        digits = isNumber && !found.isEmpty ? found : nil
        exactWords = NameFolding.exactWords(text)
        words = NameFolding.words(text)
    }

    /// The case number that is written out whole, with its check digits.
    var number: CaseNumber? { CaseNumber(text) }

    /// A serial that stands alone, or behind two digits of its year as lists show it: `123`, `26-000123`.
    func serial(inYear year: Int) -> (serial: Int, year: Int)? {
        guard let digits else { return nil }
        if digits.count <= 6 { return Int(digits).map { ($0, year) } }
        guard digits.count == 8, let short = Int(digits.prefix(2)), let serial = Int(digits.dropFirst(2)) else { return nil }
        return (serial, 2000 + short)
    }
}
