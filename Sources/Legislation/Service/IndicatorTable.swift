/// The quality table of a standard: what is aimed at, as printed.
package struct IndicatorTable: Hashable, Sendable {
    package let at: LegalReference
    package let columns: Columns
    /// What stands under the table; nil where nothing does.
    package let note: String?
    package let rows: [Row]

    /// The headings of the three columns of figures.
    package struct Columns: Hashable, Sendable {
        package let normative: String
        package let target: String
        package let current: String

        package init(normative: String, target: String, current: String) {
            self.normative = normative
            self.target = target
            self.current = current
        }
    }

    /// One indicator. The figures stand as printed: digits, a comma, `%`, or `-`, or nothing.
    package struct Row: Hashable, Sendable {
        /// The heading that the indicator stands under.
        package let group: String
        package let name: String
        package let normative: String
        package let target: String
        package let current: String

        package init(group: String, name: String, normative: String, target: String, current: String) {
            self.group = group
            self.name = name
            self.normative = normative
            self.target = target
            self.current = current
        }
    }

    package init(at: LegalReference, columns: Columns, note: String?, rows: [Row]) {
        self.at = at
        self.columns = columns
        self.note = note
        self.rows = rows
    }
}
