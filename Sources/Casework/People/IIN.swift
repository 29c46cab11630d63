package import WorkingTime

/// Kazakhstan's individual identification number: twelve digits whose last checks the rest.
///
/// Digits 1–6 are the birth date (YYMMDD), digit 7 the century and sex (1, 2: born 18xx; 3, 4: 19xx; 5, 6: 20xx; odd: male),
/// digits 8–11 a serial, digit 12 the check digit: the sum of the digits times 1…11 modulo 11; where that is 10, times
/// 3…11, 1, 2; a number that gives 10 again is never issued (Decree of the Government of Kazakhstan No 853, 2003).
package struct IIN: Hashable, Sendable, CustomStringConvertible {
    package let description: String
    package let birthDate: CivilDate
    package let isMale: Bool

    /// Why a text is not an IIN.
    package enum Fault: Error, Hashable, Sendable {
        case wrongLength(Int)
        case notDigits
        case wrongCheckDigit
        case impossibleDate
    }

    package static let length = 12

    /// Reads twelve digits; spaces and hyphens between them are passed over.
    package init(_ text: String) throws(Fault) {
        let compact = text.unicodeScalars.filter { $0 != " " && $0 != "-" && $0 != "\u{A0}" }
        let digits = compact.compactMap { ("0"..."9").contains($0) ? Int($0.value) - 48 : nil }
        guard digits.count == compact.count else { throw .notDigits }
        guard digits.count == Self.length else { throw .wrongLength(digits.count) }
        guard let check = Self.checkDigit(of: Array(digits.prefix(11))), check == digits[11] else {
            throw .wrongCheckDigit
        }
        let centuries = [1: 1800, 2: 1800, 3: 1900, 4: 1900, 5: 2000, 6: 2000]
        guard
            let century = centuries[digits[6]],
            let birth = CivilDate(
                year: century + digits[0] * 10 + digits[1], month: digits[2] * 10 + digits[3],
                day: digits[4] * 10 + digits[5])
        else { throw .impossibleDate }
        description = digits.map(String.init).joined()
        birthDate = birth
        isMale = digits[6] % 2 == 1
    }

    /// The check digit of eleven digits; nil where the rule leaves none.
    package static func checkDigit(of digits: [Int]) -> Int? {
        let first = zip(digits, 1...11).map { $0 * $1 }.reduce(0, +) % 11
        if first < 10 { return first }
        let weights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]
        let second = zip(digits, weights).map { $0 * $1 }.reduce(0, +) % 11
        return second < 10 ? second : nil
    }
}
