/// What chance does at a keyboard in one go.
struct Press {
    enum Kind: String, CaseIterable {
        case command, move, letter, word, paste, mouse, resize, fragment, rubbish
        /// A step of something whole, such as a registration.
        case story
    }

    let kind: Kind
    let bytes: [UInt8]
    /// The window's new size, for `resize`, which has no bytes.
    var size: (columns: UInt16, rows: UInt16)?

    /// As it stands in a report: what is not printable by its code.
    var shown: String {
        if let size { return "\(size.columns)×\(size.rows)" }
        return bytes.prefix(48).map { byte in
            let hex = String(byte, radix: 16, uppercase: true)
            return (0x21...0x7E).contains(byte) ? String(UnicodeScalar(byte)) : "‹\(byte < 16 ? "0" : "")\(hex)›"
        }.joined() + (bytes.count > 48 ? "… (\(bytes.count))" : "")
    }
}
