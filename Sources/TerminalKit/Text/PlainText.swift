/// Text as plain text: nothing in it can steer a terminal, a printer or the order in which letters are shown.
package enum PlainText {
    /// Says whether a code point only shows something: no C0, DEL or C1 control, no line or paragraph separator, no
    /// bidi control, and nothing invisible (zero-width, soft hyphen, joiners, fillers, variation selectors, tags).
    package static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value < 0x0300 {
            return value >= 0x20 && !(value >= 0x7F && value < 0xA0) && value != 0xAD
        }
        if value < 0x0530 { return value != 0x034F }
        switch value {
        case 0x061C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x2028...0x202E,
            0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0xFFFE...0xFFFF,
            0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
            return false
        default:
            return true
        }
    }

    /// Says whether a character consists of plain code points.
    package static func isPlain(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy(isPlain)
    }

    /// Says whether a text is plain as it stands.
    package static func isPlain(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy(isPlain)
    }

    /// The text as one plain line: tabs and line ends become blanks, everything else that is not plain is left out.
    package static func sanitized(_ text: String) -> String {
        isPlain(text) ? text : filtered(text, lineEnd: " ")
    }

    /// The text as plain lines: line ends (LF, CR, CR LF) become "\n", tabs blanks, and the rest that is not plain goes.
    package static func sanitizedLines(_ text: String) -> String {
        isPlain(text) ? text : filtered(text, lineEnd: "\n")
    }

    private static func filtered(_ text: String, lineEnd: Unicode.Scalar) -> String {
        var kept = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            if isPlain(scalar) {
                kept.append(scalar)
            } else if scalar == "\t" {
                kept.append(" ")
            } else if scalar == "\r" || (scalar == "\n" && previous != "\r") {
                kept.append(lineEnd)
            }
            previous = scalar
        }
        return String(kept)
    }
}
