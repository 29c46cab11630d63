/// A series of numbers that an office keeps, from 1 each year.
package enum Register: Int, CaseIterable, Codable, Sendable {
    case applications = 1
    case refusedIntakes = 2
    case outgoing = 3
    case courier = 4
    /// Lists of granted payments for banks and utilities.
    case payments = 5
    /// Places in a waiting list.
    case waitingList = 6
    /// Lists of files sent to another body.
    case submissions = 7
    /// Complaints about services and cases.
    case complaints = 8
    /// Journals and registers that were printed and signed.
    case printedRegisters = 9
}

/// The public number of a case or letter: fourteen digits that print and scan as they are.
///
/// Office (3), register (1), year (2), serial (6) and two check digits after ISO 7064 MOD 97-10, which catches every single
/// wrong digit and every two swapped. Written `0011-12-000123-45`.
package struct CaseNumber: Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
    package let office: Int
    package let register: Register
    package let year: Int
    package let serial: Int

    /// Nil outside the ranges: office 1…999, year 2000…2099, serial 1…999,999.
    package init?(office: Int, register: Register, year: Int, serial: Int) {
        guard (1...999).contains(office), (2000...2099).contains(year), (1...999_999).contains(serial) else {
            return nil
        }
        self.office = office
        self.register = register
        self.year = year
        self.serial = serial
    }

    /// Reads fourteen digits with any spaces, hyphens, dots or strokes between; nil unless the check digits agree.
    package init?(_ text: some StringProtocol) {
        let scalars = text.unicodeScalars.filter { !" -./\u{A0}–".unicodeScalars.contains($0) }
        let digits = scalars.compactMap { ("0"..."9").contains($0) ? Int($0.value) - 48 : nil }
        guard digits.count == scalars.count, digits.count == 14 else { return nil }
        func value(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
        guard
            value(0..<14) % 97 == 1, let register = Register(rawValue: value(3..<4)),
            let number = CaseNumber(
                office: value(0..<3), register: register, year: 2000 + value(4..<6), serial: value(6..<12))
        else { return nil }
        self = number
    }

    /// The fourteen digits.
    package var digits: String {
        let body = padded(office, 3) + "\(register.rawValue)" + padded(year % 100, 2) + padded(serial, 6)
        return body + padded(checkDigits, 2)
    }

    package var description: String {
        "\(padded(office, 3))\(register.rawValue)-\(padded(year % 100, 2))-\(padded(serial, 6))-\(padded(checkDigits, 2))"
    }

    private var checkDigits: Int {
        let body = ((office * 10 + register.rawValue) * 100 + year % 100) * 1_000_000 + serial
        return 98 - body * 100 % 97
    }

    private func padded(_ value: Int, _ width: Int) -> String {
        let text = String(value)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }

    package static func < (left: CaseNumber, right: CaseNumber) -> Bool { left.digits < right.digits }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let number = CaseNumber(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a case number: \(text)")
        }
        self = number
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
