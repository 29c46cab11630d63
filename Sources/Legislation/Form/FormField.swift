/// One gap of a form.
package struct FormField: Hashable, Sendable {
    /// The name between the braces of the template: letters, digits, underscore.
    ///
    /// What was typed once for a case fills every asked field of that name in all forms of its service.
    package let name: String
    package let label: LocalizedText
    /// What the act prints where nothing is filled in: its underscores with their captions.
    package let blank: String
    package let source: FieldSource
    package let kind: FieldKind
    package let isRequired: Bool

    package init(
        name: String, label: LocalizedText, blank: String, source: FieldSource, kind: FieldKind, isRequired: Bool
    ) {
        self.name = name
        self.label = label
        self.blank = blank
        self.source = source
        self.kind = kind
        self.isRequired = isRequired
    }
}

/// What a field holds.
package enum FieldKind: Hashable, Sendable {
    case text
    case longText
    /// A date written by a pattern in the act's manner, such as `{yyyy} жылдың "{dd}" {month}`.
    case date(pattern: String)
    case number
    /// One of the listed texts.
    case choice([String])
    /// Lines of one column, at most that many.
    case lines(maximum: Int)
    /// Rows of several cells, at most that many; typed, a row is one `RowLine`.
    case rows(cells: [RowCell], maximum: Int)
}

/// One cell of a rows field: a column of its table.
package struct RowCell: Hashable, Sendable {
    /// Unique within the field.
    package let name: String
    package let label: LocalizedText
    /// Where the cell's value comes from in a form of kind `list`, whose rows are cases; nil where it is typed.
    package let source: FieldSource?

    /// The name of the cell whose sums a form of kind `list` adds up.
    package static let amount = "amount"

    package init(name: String, label: LocalizedText, source: FieldSource? = nil) {
        self.name = name
        self.label = label
        self.source = source
    }
}

/// A row of cells as one line of text, the way that a person types it and a draft keeps it: `Name | son | 2005-01-02`.
package enum RowLine {
    /// The mark between two cells.
    package static let separator: Character = "|"

    /// The cells of a line, each without spaces round it.
    package static func cells(_ line: String) -> [String] {
        line.split(separator: separator, omittingEmptySubsequences: false).map { cell in
            let head = cell.drop { $0 == " " }
            return String(head.dropLast(head.reversed().prefix { $0 == " " }.count))
        }
    }

    /// The line of cells; the mark within a cell becomes a slash, and empty cells at the end are left out.
    package static func line(_ cells: [String]) -> String {
        let filled = cells.reversed().drop(while: \.isEmpty).reversed()
        return filled.map { String($0.map { $0 == separator ? "/" : $0 }) }.joined(separator: " \(separator) ")
    }
}
