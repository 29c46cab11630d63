/// The number that ASCII digits write; nil when there are none, other bytes among them, or more than nine.
func decimal(_ digits: some Collection<UInt8>) -> Int? {
    guard (1...9).contains(digits.count) else { return nil }
    var value = 0
    for byte in digits {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
}

extension [UInt8] {
    /// Adds the ASCII digits of a number that is not negative, with leading zeros up to a width.
    mutating func append(digitsOf number: Int, width: Int) {
        let start = count
        var rest = number
        while rest > 0 || count < start + width {
            append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        }
        self[start...].reverse()
    }
}
