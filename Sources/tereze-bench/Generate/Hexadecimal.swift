extension [UInt8] {
    private static let digits = Array("0123456789abcdef".utf8)

    /// Adds bytes in lower-case hexadecimal.
    mutating func append(hexadecimal bytes: some Sequence<UInt8>) {
        for byte in bytes {
            append(Self.digits[Int(byte >> 4)])
            append(Self.digits[Int(byte & 15)])
        }
    }
}
