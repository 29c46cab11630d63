/// Characters that would steer a screen or a printer instead of being shown.
enum ControlCharacters {
    /// Whether a text holds C0 (but for line feed), DEL, C1 or bidirectional controls.
    static func occur(in text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable(occur) ?? occur(in: Array(text.utf8))
    }

    /// NB: on bytes, as every text of the data passes here. In UTF-8 the controls above ASCII are C2 80…9F, D8 9C,
    /// E2 80 8E…8F, E2 80 AA…AE and E2 81 A6…A9.
    private static func occur(in bytes: some Collection<UInt8>) -> Bool {
        var beforeLast: UInt8 = 0
        var last: UInt8 = 0
        for byte in bytes {
            switch byte {
            case 0x00...0x1F: if byte != UInt8(ascii: "\n") { return true }
            case 0x7F: return true
            case 0x80...0xAE:
                if last == 0xC2, byte <= 0x9F { return true }
                if last == 0xD8, byte == 0x9C { return true }
                if beforeLast == 0xE2, last == 0x80, byte == 0x8E || byte == 0x8F || byte >= 0xAA { return true }
                if beforeLast == 0xE2, last == 0x81, (0xA6...0xA9).contains(byte) { return true }
            default: break
            }
            (beforeLast, last) = (last, byte)
        }
        return false
    }
}
