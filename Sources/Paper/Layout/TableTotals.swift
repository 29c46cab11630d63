import Legislation

/// The lines of sums of one summed table: at its end, and where a page ends inside it.
struct TableTotals: Sendable {
    let table: DocumentTable
    /// The columns' widths, as the rows are set.
    let widths: [Int]
    let language: Language
    /// The heads, which stand again above what is brought forward.
    let heads: [Row]

    private var rule: Row { Row(glyphs: Glyph.rule(widths)) }

    /// The sums of the rows on one page, with the rule under them.
    func pageTotal(_ rows: Range<Int>) -> [Row] {
        lines(PaperWords.pageTotal(in: language), rows) + [rule]
    }

    /// The sums of the rows before one, with the rule under them.
    func broughtForward(before row: Int) -> [Row] {
        lines(PaperWords.broughtForward(in: language), 0..<row) + [rule]
    }

    /// The sums of all rows, with the rule under them.
    func total() -> [Row] {
        lines(PaperWords.total(in: language), table.rows.indices) + [rule]
    }

    /// The lines that a page total may take: as many as the widest sum needs.
    var pageTotalHeight: Int { pageTotal(table.rows.indices).count }

    /// The words in the columns before the first sum, and each sum in its column; a sum that lacks a number is a gap.
    private func lines(_ words: String, _ rows: Range<Int>) -> [Row] {
        let first = table.columns.firstIndex(where: \.isSummed) ?? 0
        guard first > 0 else {
            let full = widths.reduce(0, +) + widths.count - 1
            let label = Typesetter.wrapped(words, .left, width: full).map { Typesetter.framed([[$0]], widths: [full], line: 0) }
            return Typesetter.kept(label + cells(sums(rows, from: 0), widths: widths))
        }
        let span = widths[..<first].reduce(0, +) + first - 1
        let label = Typesetter.wrapped(words, .right, width: span)
        return Typesetter.kept(cells([label] + sums(rows, from: first), widths: [span] + widths[first...]))
    }

    private func sums(_ rows: Range<Int>, from first: Int) -> [[[Glyph]]] {
        table.columns.indices[first...].map { index in
            guard table.columns[index].isSummed, let sum = table.sum(ofColumn: index, rows: rows) else { return [] }
            return Typesetter.wrapped(sum.description, table.columns[index].alignment, width: widths[index])
        }
    }

    /// The words stand beside the first line of the sums, or above them where they need several.
    private func cells(_ parts: [[[Glyph]]], widths: [Int]) -> [Row] {
        let height = max(1, parts.map(\.count).max() ?? 1)
        return (0..<height).map { Typesetter.framed(parts, widths: widths, line: $0) }
    }
}
