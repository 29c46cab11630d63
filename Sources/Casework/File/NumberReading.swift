/// What somebody may have meant by a number that was typed, dictated or read off a paper.
///
/// Spaces, hyphens, dots, strokes and the sign № between and before the digits mean nothing but where a part ends; zeros
/// that begin a part may be left out, and so may the office, the register and the check digits.
package enum NumberReading: Hashable, Sendable {
    /// All fourteen digits, and the check digits agree.
    case whole(CaseNumber)
    /// A serial with what was said besides; nil for what was not.
    case short(serial: Int, year: Int?, office: Int?, register: Register?)
    /// As many digits as a number has, and the check digits do not agree: the numbers that were misread or mistyped so by
    /// one wrong digit or two neighbours exchanged.
    case misread(near: [CaseNumber])

    /// Nil where the text is no number of a case, whatever was left out.
    package init?(_ text: String) {
        guard let parts = Self.parts(of: text) else { return nil }
        let digits = parts.joined()
        if digits.count == CaseNumber.length {
            self = CaseNumber(digits).map { .whole($0) } ?? .misread(near: CaseNumber.near(digits))
            return
        }
        let reading: NumberReading? =
            switch parts.count {
            case 1: Self.alone(parts[0])
            case 2: Self.pair(parts[0], parts[1], isStroke: text.contains("/"))
            case 3: Self.triple(parts[0], parts[1], parts[2])
            case 4: Self.padded(parts)
            default: nil
            }
        guard let reading else { return nil }
        self = reading
    }

    /// The rows of digits of a text; nil where anything else stands in it.
    private static func parts(of text: String) -> [String]? {
        var parts: [String] = []
        var isInside = false
        for character in text {
            if character.isASCII, character.isNumber {
                if isInside { parts[parts.count - 1].append(character) } else { parts.append(String(character)) }
                isInside = true
            } else {
                guard " -–—./,_\u{A0}№#".contains(character) else { return nil }
                isInside = false
            }
        }
        return parts.isEmpty ? nil : parts
    }

    /// A serial; a year and a serial as lists show them; or a whole number whose first zeros were left out.
    private static func alone(_ digits: String) -> NumberReading? {
        switch digits.count {
        case ...6: short(digits)
        case 8: Int(digits.prefix(2)).flatMap { short(String(digits.dropFirst(2)), year: 2000 + $0) }
        case 11..<CaseNumber.length:
            CaseNumber(String(repeating: "0", count: CaseNumber.length - digits.count) + digits).map { .whole($0) }
        default: nil
        }
    }

    /// `17/2026` and `17/26`, `2026-17` and `26-17`: the year is behind a stroke, and else before the serial.
    private static func pair(_ first: String, _ second: String, isStroke: Bool) -> NumberReading? {
        if let year = fullYear(second), fullYear(first) == nil || isStroke { return short(first, year: year) }
        if let year = fullYear(first) { return short(second, year: year) }
        let (serial, year) = isStroke ? (first, second) : (second, first)
        guard year.count <= 2, let last = Int(year) else { return nil }
        return short(serial, year: 2000 + last)
    }

    /// `11-26-123` without the check digits, or `26-123-45` without the office.
    private static func triple(_ first: String, _ second: String, _ third: String) -> NumberReading? {
        if second.count <= 2, first.count <= 4, let head = Int(first), let year = Int(second),
            let register = Register(rawValue: head % 10), head >= 10
        {
            return short(third, year: 2000 + year, office: head / 10, register: register)
        }
        guard third.count <= 2, first.count <= 2, let year = Int(first) else { return nil }
        return short(second, year: 2000 + year)
    }

    /// All four parts, each without the zeros that it begins with.
    private static func padded(_ parts: [String]) -> NumberReading? {
        var digits = ""
        for (part, width) in zip(parts, [4, 2, 6, 2]) {
            guard part.count <= width else { return nil }
            digits += String(repeating: "0", count: width - part.count) + part
        }
        return CaseNumber(digits).map { .whole($0) } ?? .misread(near: CaseNumber.near(digits))
    }

    private static func short(
        _ digits: String, year: Int? = nil, office: Int? = nil, register: Register? = nil
    ) -> NumberReading? {
        guard digits.count <= 6, let serial = Int(digits), serial > 0 else { return nil }
        return .short(serial: serial, year: year, office: office, register: register)
    }

    private static func fullYear(_ digits: String) -> Int? {
        digits.count == 4 ? Int(digits).flatMap { (2000...2099).contains($0) ? $0 : nil } : nil
    }
}

extension CaseNumber {
    /// How many digits a number has.
    package static let length = 14

    /// The sound numbers that differ from these fourteen digits by one digit, or by two neighbours exchanged.
    package static func near(_ digits: String) -> [CaseNumber] {
        let typed = Array(digits)
        guard typed.count == length else { return [] }
        var found: Set<CaseNumber> = []
        for place in typed.indices {
            var changed = typed
            for digit in "0123456789" where digit != typed[place] {
                changed[place] = digit
                if let number = CaseNumber(String(changed)) { found.insert(number) }
            }
            guard place + 1 < typed.count else { continue }
            changed = typed
            changed.swapAt(place, place + 1)
            if let number = CaseNumber(String(changed)) { found.insert(number) }
        }
        return found.sorted()
    }
}
