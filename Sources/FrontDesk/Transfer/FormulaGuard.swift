/// Cells of a table that a spreadsheet would take for a formula, guarded as spreadsheets themselves do it: by an apostrophe.
///
/// A cell whose first sign is `=`, `+`, `-` or `@`, wide ones and those behind blanks and invisible characters too, and one that begins
/// with a tab, a line end or an apostrophe, gets an apostrophe before it; reading takes one away. So every text comes back
/// exactly, and none is ever reckoned.
package enum FormulaGuard {
    private static let signs: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "'",
        // As East Asian keyboards and spreadsheets write them, and the minus of typesetting.
        "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{FE62}", "\u{FE63}", "\u{FE66}", "\u{FE6B}", "\u{2212}",
    ]

    package static func guarded(_ text: String) -> String {
        isDangerous(text.unicodeScalars[...]) ? "'" + text : text
    }

    package static func text(_ cell: String) -> String {
        let scalars = cell.unicodeScalars
        guard scalars.first == "'", isDangerous(scalars.dropFirst()) else { return cell }
        return String(scalars.dropFirst())
    }

    /// A row of comma-separated cells, each guarded and quoted.
    package static func row(_ cells: [String]) -> String {
        cells.map { "\"" + guarded($0).replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
    }

    private static func isDangerous(_ scalars: Substring.UnicodeScalarView) -> Bool {
        guard let first = scalars.first else { return false }
        if first == "\t" || first == "\r" || first == "\n" { return true }
        return scalars.first { !isSkipped($0) }.map(signs.contains) == true
    }

    /// What a spreadsheet may drop before it looks at a cell: blanks, controls and what is not seen.
    private static func isSkipped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format: true
        default: scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
        }
    }
}
