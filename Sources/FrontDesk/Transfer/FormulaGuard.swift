/// Cells of a table that a spreadsheet would take for a formula, guarded as spreadsheets themselves do it: by an apostrophe.
///
/// A cell that begins with `=`, `+`, `-`, `@`, a tab, a line end or an apostrophe gets an apostrophe before it; reading takes one
/// away. So every text comes back exactly, and none is ever reckoned.
package enum FormulaGuard {
    private static let dangerous: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "'"]

    package static func guarded(_ text: String) -> String {
        text.unicodeScalars.first.map(dangerous.contains) == true ? "'" + text : text
    }

    package static func text(_ cell: String) -> String {
        let scalars = cell.unicodeScalars
        guard scalars.first == "'", scalars.dropFirst().first.map(dangerous.contains) == true else { return cell }
        return String(scalars.dropFirst())
    }

    /// A row of comma-separated cells, each guarded and quoted.
    package static func row(_ cells: [String]) -> String {
        cells.map { "\"" + guarded($0).replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
    }
}
