import Paper

/// A table's columns on a sheet, in points.
struct TableGrid {
    let widths: [Double]
    let lefts: [Double]
    /// As the table says; columns of figures alone stand at the right.
    let alignments: [TextMeasure.Alignment]

    /// Clear room at both sides of a cell.
    static let padding = 3.5

    /// Columns by their shares; one whose longest word has no room takes it from those that have too much.
    init(table: DocumentTable, width: Double, style: TextStyle) {
        let shares = table.columns.map { Double(max($0.share, 1)) }
        let total = shares.reduce(0, +)
        let wanted = shares.map { width * $0 / total }
        let needed = table.columns.indices.map { index in
            let words = [table.columns[index].title] + table.rows.map { $0.indices.contains(index) ? $0[index].text : "" }
            return min(TableGrid.longestWord(words) * style.size * 0.62 + 2 * TableGrid.padding, width * 0.4)
        }
        let short = zip(wanted, needed).reduce(0) { $0 + max(0, $1.1 - $1.0) }
        let spare = zip(wanted, needed).reduce(0) { $0 + max(0, $1.0 - $1.1) }
        let given = spare > 0 ? min(1, short / spare) : 0
        let covered = short > 0 ? min(1, spare / short) : 0
        widths = zip(wanted, needed).map { wanted, needed in
            needed > wanted ? wanted + (needed - wanted) * covered : wanted - (wanted - needed) * given
        }
        var lefts: [Double] = []
        var left = 0.0
        for width in widths {
            lefts.append(left)
            left += width
        }
        self.lefts = lefts
        alignments = table.columns.indices.map { index in
            let isNumeric =
                index > 0 && !table.rows.isEmpty
                && table.rows.allSatisfy { $0.indices.contains(index) && TableGrid.isFigure($0[index].text) }
            return isNumeric ? .right : TextMeasure.Alignment(table.columns[index].alignment)
        }
    }

    private static func longestWord(_ texts: [String]) -> Double {
        let longest = texts.reduce(0) { longest, text in
            max(longest, text.split { $0 == " " || $0 == "-" || $0 == "\n" }.map(\.count).max() ?? 0)
        }
        return Double(longest)
    }

    /// A count or a sum; a number of ten digits and more is a name of something, and stands at the left as words do.
    private static func isFigure(_ text: String) -> Bool {
        let digits = text.count(where: \.isNumber)
        return (1...9).contains(digits) && text.allSatisfy { $0.isNumber || " ,.%\u{A0}\u{202F}".contains($0) }
            && text.count { $0 == "." } < 2
    }

    func textWidth(of column: Int) -> Double { max(widths[column] - 2 * TableGrid.padding, 4) }

    var right: Double { widths.reduce(0, +) }

    /// The rule over the whole table.
    func edge(y: Double) -> Mark { .across(0, right, y: y, width: 0.5) }

    /// The rules between and beside the columns.
    ///
    /// - Parameter first: the columns before it are one.
    func sides(height: Double, from first: Int = 0) -> [Mark] {
        ([0] + lefts[first...] + [right]).map { x in .rule(from: .init(x: x, y: 0), to: .init(x: x, y: height), width: 0.5) }
    }
}
