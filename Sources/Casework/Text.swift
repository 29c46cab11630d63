package import WorkingTime

extension String {
    /// Whether there is nothing to read in it.
    package var isBlank: Bool { allSatisfy(\.isWhitespace) }

    /// Without spaces at either end, and with single spaces inside.
    package var trimmed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// Whether it holds a character that steers a terminal or a printer, or turns the reading direction, instead of being read.
    package var hasControls: Bool { unicodeScalars.contains(where: \.isControl) }

    /// With each such character shown by its code, as ‹U+1B›, for whoever has to find it; line ends and tabs stay.
    package var showingControls: String {
        rewritingControls { "‹U+\(String($0.value, radix: 16, uppercase: true))›" }
    }

    /// JSON with each such character as JSON escapes it (RFC 8259, section 7), in UTF-16, four digits each: the same to whoever reads it.
    package var escapingControls: String {
        rewritingControls { scalar in
            scalar.utf16.map { unit in
                let digits = String(unit, radix: 16)
                return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }.joined()
        }
    }

    /// With each control character but line ends and tabs written another way.
    package func rewritingControls(_ written: (Unicode.Scalar) -> String) -> String {
        guard unicodeScalars.contains(where: \.steersLines) else { return self }
        var text = ""
        for scalar in unicodeScalars {
            if scalar.steersLines { text += written(scalar) } else { text.unicodeScalars.append(scalar) }
        }
        return text
    }
}

extension Unicode.Scalar {
    fileprivate var isControl: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
        default: false
        }
    }

    fileprivate var steersLines: Bool { value >= 0x7F ? isControl : value < 0x20 && self != "\n" && self != "\t" || value == 0x7F }
}

extension CivilDate {
    /// Reads a date as people type it: `2012-11-05`, `05.11.2012`, `5/11/2012` or `05112012`.
    package init?(typed text: String) {
        let parts = text.trimmed.split(whereSeparator: { !$0.isWholeNumber })
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count else { return nil }
        switch (parts.count, parts.first?.count) {
        case (3, 4): self.init(year: numbers[0], month: numbers[1], day: numbers[2])
        case (3, _) where parts[2].count == 4: self.init(year: numbers[2], month: numbers[1], day: numbers[0])
        case (1, 8):
            self.init(year: numbers[0] % 10_000, month: numbers[0] / 10_000 % 100, day: numbers[0] / 1_000_000)
        default: return nil
        }
    }
}
