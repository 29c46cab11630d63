package import WorkingTime

/// The end of the journal as a line to keep outside the store: `1042-20261121-7K3Q-M9ZD-R2VX-H8TA-W4QR-63`.
///
/// The entry's sequence, its day, the first 100 bits of its hash in Crockford's base 32, and two check digits, so that it can
/// be typed from paper. Whoever has the line can prove later that nothing up to that entry was written anew.
package struct JournalHead: Hashable, Sendable, CustomStringConvertible {
    package let sequence: Int64
    package let day: CivilDate
    /// Twenty signs, five bits each.
    package let digest: String

    private static let signs = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    private static let length = 20

    init(sequence: Int64, day: CivilDate, hash: [UInt8]) {
        self.sequence = sequence
        self.day = day
        digest = Self.digest(hash)
    }

    /// Reads a line as it was printed or typed: small letters, blanks for hyphens, O for 0, and I or L for 1 will do; nil where
    /// the check digits do not fit.
    package init?(_ typed: String) {
        let parts = typed.split { $0 == "-" || $0 == " " || $0 == "\t" }
        guard parts.count >= 4, let sequence = Int64(parts[0]), sequence > 0, parts[1].utf8.count == 8,
            let number = Int(parts[1]),
            let day = CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100),
            let check = parts.last
        else { return nil }
        let signs = parts[2..<(parts.count - 1)].joined().uppercased().map { sign -> Character in
            switch sign {
            case "O": "0"
            case "I", "L": "1"
            default: sign
            }
        }
        guard signs.count == Self.length, signs.allSatisfy(Self.signs.contains) else { return nil }
        self.sequence = sequence
        self.day = day
        digest = String(signs)
        guard check == self.check else { return nil }
    }

    package var description: String {
        let signs = Array(digest)
        let groups = stride(from: 0, to: signs.count, by: 4).map { String(signs[$0..<min($0 + 4, signs.count)]) }
        return ([String(sequence), Self.number(day)] + groups + [check]).joined(separator: "-")
    }

    /// Whether that is the hash of which the line tells.
    func isOf(_ hash: [UInt8]) -> Bool { Self.digest(hash) == digest }

    /// Two digits: 98 less the rest by 97 of the bytes of `SEQUENCE-DAY-DIGEST` as one number, times 100 (ISO 7064 MOD 97-10 over
    /// bytes): a wrong sign and two that changed places are noticed.
    private var check: String {
        let rest = "\(sequence)-\(Self.number(day))-\(digest)".utf8.reduce(0) { ($0 * 256 + Int($1)) % 97 }
        let check = 98 - rest * 100 % 97
        return check < 10 ? "0\(check)" : "\(check)"
    }

    private static func number(_ day: CivilDate) -> String { String(day.year * 10_000 + day.month * 100 + day.day) }

    private static func digest(_ hash: [UInt8]) -> String {
        var (bits, count, text) = (0, 0, "")
        for byte in hash {
            bits = (bits << 8 | Int(byte)) & 0xFFFF
            count += 8
            while count >= 5 {
                count -= 5
                text.append(signs[bits >> count & 31])
                if text.count == length { return text }
            }
        }
        return text
    }
}
