/// What the bytes of a text must be for the fast reader, and for its texts to be shown and printed as they are.
enum UsualBytes {
    /// Whether a text holds no control but line feed, no bidirectional control, no further line end of Unicode and no byte order
    /// mark.
    ///
    /// NB: on bytes, as all data pass here. In UTF-8 those above ASCII are C2 80…9F, D8 9C, E2 80 8E…8F, E2 80 A8…AE,
    /// E2 81 A6…A9, EF BB BF and EF BF …; only the few first bytes are looked at more closely.
    static func hold(_ bytes: [UInt8]) -> Bool {
        for (place, byte) in bytes.enumerated() where isWatched[Int(byte)] {
            switch byte {
            case 0xC2: if second(bytes, place) <= 0x9F { return false }
            case 0xD8: if second(bytes, place) == 0x9C { return false }
            case 0xE2: if isControl(second(bytes, place), second(bytes, place + 1)) { return false }
            case 0xEF: if second(bytes, place) == 0xBB || second(bytes, place) == 0xBF { return false }
            default: return false
            }
        }
        return true
    }

    private static func second(_ bytes: [UInt8], _ place: Int) -> UInt8 { place + 1 < bytes.count ? bytes[place + 1] : 0 }

    /// Whether E2 and these two are a further line end or a bidirectional control.
    private static func isControl(_ second: UInt8, _ third: UInt8) -> Bool {
        switch second {
        case 0x80: third == 0x8E || third == 0x8F || (0xA8...0xAE).contains(third)
        case 0x81: (0xA6...0xA9).contains(third)
        default: false
        }
    }

    private static let isWatched: [Bool] = (0...255).map { byte in
        switch byte {
        case 0x0A: false
        case 0x00...0x1F, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF: true
        default: false
        }
    }
}
