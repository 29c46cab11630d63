/// Characters that would steer a screen or a printer instead of being shown.
enum ControlCharacters {
    /// Whether a text holds C0 (but for line feed), DEL, C1 or bidirectional controls.
    static func occur(in text: String) -> Bool {
        // NB: bytes first: a letter's byte is never below 0x20, and C1 and the bidirectional controls begin with C2, D8 or E2.
        var isSuspect = false
        for byte in text.utf8 {
            if byte < 0x20 && byte != UInt8(ascii: "\n") || byte == 0x7F { return true }
            if byte == 0xC2 || byte == 0xD8 || byte == 0xE2 { isSuspect = true }
        }
        return isSuspect && text.unicodeScalars.contains(where: isControl)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x80...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
