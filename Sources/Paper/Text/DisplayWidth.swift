/// The columns that text takes on paper of fixed pitch.
package enum DisplayWidth {
    package static func of(_ text: some StringProtocol) -> Int {
        text.reduce(0) { $0 + of($1) }
    }

    /// 1 for a letter with its marks, 2 for a wide one (East Asian, emoji), 0 for a mark alone.
    package static func of(_ character: Character) -> Int {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return 0 }
        if first.value < 0x0300 || (isCyrillicLetter(first) && scalars.count == 1) { return 1 }
        if first.properties.isEmojiPresentation { return 2 }
        let width = scalars.reduce(0) { $0 + of($1) }
        return isMark(first) ? width : max(1, width)
    }

    private static func of(_ scalar: Unicode.Scalar) -> Int {
        if isMark(scalar) || (0x1160...0x11FF).contains(scalar.value) { return 0 }
        return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }

    /// The blocks Cyrillic and Cyrillic Supplement but for their marks: what nearly all our text is made of.
    static func isCyrillicLetter(_ scalar: Unicode.Scalar) -> Bool {
        (0x0400...0x0482).contains(scalar.value) || (0x048A...0x052F).contains(scalar.value)
    }

    /// Unicode's East_Asian_Width W and F, joined where only unassigned characters lie between.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
        0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
        0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x1F300...0x1F64F,
        0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD,
    ]
}
