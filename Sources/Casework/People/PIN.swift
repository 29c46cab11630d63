package import WorkingTime

/// Kyrgyzstan's personal identification number: fourteen digits.
///
/// Digit 1 is the sex (1: woman, 2: man), digits 2–9 the birth date (DDMMYYYY), digits 10–14 a serial. No rule for a check digit
/// has been published, so none is checked (Law of the Kyrgyz Republic on registers of acts of civil status; the ИНН of the
/// tax service is the same number).
package struct PIN: Hashable, Sendable, CustomStringConvertible {
    package let description: String
    package let birthDate: CivilDate
    package let isMale: Bool

    /// Why a text is no such number.
    package enum Fault: Error, Hashable, Codable, Sendable {
        case wrongLength(Int)
        case notDigits
        /// The first digit is neither 1 nor 2.
        case wrongSex
        case impossibleDate
    }

    package static let length = 14

    /// Reads fourteen digits; spaces and hyphens between them are passed over.
    package init(_ text: String) throws(Fault) {
        let compact = text.unicodeScalars.filter { $0 != " " && $0 != "-" && $0 != "\u{A0}" }
        let digits = compact.compactMap { ("0"..."9").contains($0) ? Int($0.value) - 48 : nil }
        guard digits.count == compact.count else { throw .notDigits }
        guard digits.count == Self.length else { throw .wrongLength(digits.count) }
        guard digits[0] == 1 || digits[0] == 2 else { throw .wrongSex }
        let year = digits[5..<9].reduce(0) { $0 * 10 + $1 }
        guard
            (1850...2100).contains(year),
            let birth = CivilDate(
                year: year, month: digits[3] * 10 + digits[4], day: digits[1] * 10 + digits[2])
        else { throw .impossibleDate }
        description = digits.map(String.init).joined()
        birthDate = birth
        isMale = digits[0] == 2
    }
}
