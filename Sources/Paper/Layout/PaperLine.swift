/// One printed line: text with its alignment applied as leading blanks, never wider than the layout.
package struct PaperLine: Sendable, Hashable, Codable {
    package let text: String
    package let emphasis: Emphasis
    package let role: Role
    /// Where fields stand in the line, from left to right.
    package let fieldRanges: [FieldRange]

    package enum Emphasis: String, CaseIterable, Codable, Sendable {
        case plain
        case bold
        /// Twice as high and as wide as ever, so that the columns hold.
        case double
        /// In the printer's small letters, where it has such; each takes a column as ever.
        case small
    }

    /// What a printer that can do more than letters makes of the line.
    package enum Role: Sendable, Hashable, Codable {
        case text
        /// The paper is cut here, or the reader cuts along it.
        case cut
        /// The digits may be drawn as a barcode; the text shows them.
        case barcode(digits: String)
        /// The text may be drawn as a QR symbol; this line and those after it show it.
        case qr(String)
    }

    package var isCut: Bool { role == .cut }

    /// Whether it stands out from the text.
    package var isHeavy: Bool {
        switch emphasis {
        case .plain, .small: false
        case .bold, .double: true
        }
    }

    package init(_ text: String, emphasis: Emphasis = .plain, role: Role = .text, fieldRanges: [FieldRange] = []) {
        self.text = text
        self.emphasis = emphasis
        self.role = role
        self.fieldRanges = fieldRanges
    }
}

/// The columns of a printed line that one field fills.
package struct FieldRange: Sendable, Hashable, Codable {
    package let field: String
    /// From 0; a wide character takes two.
    package let columns: Range<Int>
    /// Whether the field is missing and the act's blank stands here.
    package let isBlank: Bool

    package init(field: String, columns: Range<Int>, isBlank: Bool) {
        self.field = field
        self.columns = columns
        self.isBlank = isBlank
    }
}
