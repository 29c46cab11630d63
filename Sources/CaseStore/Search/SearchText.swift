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

    /// The case numbers that it may be: written whole, or the serial alone in that year at each of the offices.
    func numbers(year: Int, offices: [Int]) -> [CaseNumber] {
        if let whole = CaseNumber(text) { return [whole] }
        guard let digits, digits.count <= 6, let serial = Int(digits) else { return [] }
        return [Register.applications, .refusedIntakes].flatMap { register in
            offices.compactMap { CaseNumber(office: $0, register: register, year: year, serial: serial) }
        }
    }
}
