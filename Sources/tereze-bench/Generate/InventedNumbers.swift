import Casework

/// Personal numbers that nobody has, and nobody will be given: their owners were born in the 1800s.
///
/// No number is a near miss of another (one digit wrong, two neighbours swapped), so that nobody is taken for somebody else.
enum InventedNumbers {
    /// How many numbers there are for one birth date and sex, at least.
    static let most = 900

    /// The next number of somebody of that kind.
    static func number(_ kind: InventedPeople.Kind, _ serial: inout Int) -> String {
        while true {
            let number = number(kind, serial: serial)
            serial += 1
            if let number { return number }
        }
    }

    private static func number(_ kind: InventedPeople.Kind, serial: Int) -> String? {
        switch kind.numbers {
        case .iin:
            // NB: the eleventh digit counts nothing in the check (11 times it, modulo 11), so it stays 0; and the check is that of the
            // first weights, under which no change of one of the others, nor a swap, leaves the same.
            let tail = serial * 791 % 1_000
            let date = kind.birth.map { $0 % 100 }.flatMap { [$0 / 10, $0 % 10] }
            let digits = date + [kind.isMale ? 1 : 2, tail / 100, tail / 10 % 10, tail % 10, 0]
            guard sum(digits) < 10, let check = IIN.checkDigit(of: digits) else { return nil }
            return text(digits + [check])
        case .pin:
            let tail = 1_000 + serial * 7_919 % 9_000
            let date = [kind.birth[2], kind.birth[1], kind.birth[0] / 100, kind.birth[0]].flatMap { [$0 / 10 % 10, $0 % 10] }
            let digits = [kind.isMale ? 2 : 1] + date + [tail / 1_000, tail / 100 % 10, tail / 10 % 10, tail % 10]
            let check = sum(digits)
            return check < 10 ? text(digits + [check]) : nil
        }
    }

    /// The digits times 1…10, 1…, modulo 11.
    private static func sum(_ digits: [Int]) -> Int {
        digits.enumerated().map { ($0.offset % 10 + 1) * $0.element }.reduce(0, +) % 11
    }

    private static func text(_ digits: [Int]) -> String { digits.map(String.init).joined() }
}
