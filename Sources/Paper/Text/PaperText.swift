/// Makes text from people harmless before it reaches paper: what it removes can neither steer a printer nor hide or reorder words.
package enum PaperText {
    /// The text as one line: no controls, no invisible or bidi characters, and every run of line breaks, tabs and
    /// separators is one space.
    package static func line(_ text: String) -> String {
        lines(text).joined(separator: " ")
    }

    /// The text's lines, each harmless and trimmed; lines that hold nothing are left out.
    package static func lines(_ text: String) -> [String] {
        var lines: [String] = []
        var current = String.UnicodeScalarView()
        func flush() {
            let line = composed(trimmed(current))
            if !line.isEmpty { lines.append(line) }
            current = String.UnicodeScalarView()
        }
        for scalar in text.unicodeScalars {
            switch fate(of: scalar) {
            case .keep: current.append(scalar)
            case .space: current.append(" ")
            case .remove: break
            case .lineBreak: flush()
            }
        }
        flush()
        return lines
    }

    /// The text with its spaces kept as they stand, for the act's own words; line breaks become spaces.
    package static func verbatim(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch fate(of: scalar) {
            case .keep: scalars.append(scalar)
            case .space, .lineBreak: scalars.append(" ")
            case .remove: break
            }
        }
        return composed(scalars)
    }

    private enum Fate {
        case keep, space, remove, lineBreak
    }

    private static func fate(of scalar: Unicode.Scalar) -> Fate {
        switch scalar.value {
        case 0x20...0x7E: .keep
        case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: .lineBreak
        case 0x09, 0x1680, 0x2000...0x200A, 0x205F, 0x3000: .space
        case 0x00...0x1F, 0x7F...0x9F: .remove
        // NB: U+00AD is invisible until a line breaks at it; we break lines ourselves.
        case 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x3164, 0xFFA0: .remove
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: .remove
        case 0xFE00...0xFE0F, 0xFEFF, 0xFFF0...0xFFFB, 0xE0000...0xE0FFF: .remove
        case 0xFDD0...0xFDEF: .remove
        case let value where value & 0xFFFE == 0xFFFE: .remove
        default: .keep
        }
    }

    private static func trimmed(_ scalars: String.UnicodeScalarView) -> String.UnicodeScalarView {
        guard let first = scalars.firstIndex(where: { $0 != " " }), let last = scalars.lastIndex(where: { $0 != " " })
        else { return String.UnicodeScalarView() }
        return String.UnicodeScalarView(scalars[first...last])
    }

    /// Letters typed as two scalars (и and a breve) become the one that printers know; marks without a letter, and
    /// more than two marks on a letter, are dropped.
    private static func composed(_ scalars: String.UnicodeScalarView) -> String {
        let text = String(scalars)
        guard scalars.contains(where: isAttached) else { return text }
        var result = ""
        for character in text {
            if let known = composedLetters[character] {
                result.append(known)
            } else if character.unicodeScalars.first == " " {
                result.append(" ")
            } else if let base = character.unicodeScalars.first, !isMark(base), base.properties.generalCategory != .spacingMark {
                var kept = String.UnicodeScalarView([base])
                var marks = 0
                for scalar in character.unicodeScalars.dropFirst() {
                    if isMark(scalar) { marks += 1 }
                    if marks <= 2 || !isMark(scalar) { kept.append(scalar) }
                }
                result.append(contentsOf: String(kept))
            }
        }
        return result
    }

    /// Whether the scalar may join the one before it; false at once for what nearly all text is made of.
    private static func isAttached(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x0300, !(0x048A...0x052F).contains(scalar.value), !(0x0400...0x0482).contains(scalar.value)
        else { return false }
        return isMark(scalar) || scalar.properties.generalCategory == .spacingMark
    }

    /// Swift compares characters by canonical equivalence, so the key finds its letter in either spelling.
    private static let composedLetters: [Character: Character] = {
        var letters: [Character: Character] = [:]
        for letter in "йЙёЁўЎїЇѓЃќЌ" { letters[letter] = letter }
        return letters
    }()
}

/// Whether the scalar stands on the letter before it and takes no column of its own.
func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
}

extension String {
    /// The text's characters; at once where each is a scalar of its own, as in nearly all text.
    var printedCharacters: [Character] {
        let isPlain = unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x0A, 0x20...0x7E, 0xA0...0xAC, 0xAE...0x02FF, 0x2010...0x2027, 0x20B8, 0x2116: true
            default: DisplayWidth.isCyrillicLetter(scalar)
            }
        }
        return isPlain ? unicodeScalars.map(Character.init) : Array(self)
    }
}
