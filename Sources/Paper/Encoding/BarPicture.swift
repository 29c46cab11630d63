/// Code 128 as dots, for printers that draw none themselves.
struct BarPicture {
    /// The white dots before the bars that put them in the middle of the paper.
    let lead: Int
    /// The dots of each row from the first bar to the last.
    private let dots: [Bool]

    /// Nil where the digits are none, or their bars do not fit with the white that a reader needs on both sides.
    ///
    /// - Parameter dotsPerLine: how wide the paper is.
    init?(_ digits: String, dotsPerLine: Int) {
        guard let widths = Code128.widths(of: digits) else { return nil }
        let modules = widths.reduce(0, +)
        let room = modules + 2 * Code128.quietZone
        guard let scale = [3, 2].first(where: { room * $0 <= dotsPerLine }) else { return nil }
        lead = (dotsPerLine - modules * scale) / 2
        dots = widths.enumerated().flatMap { index, width in
            [Bool](repeating: index.isMultiple(of: 2), count: width * scale)
        }
    }

    /// The bars' own, in dots.
    var width: Int { dots.count }

    /// A row's dots from the edge of the paper, eight a byte, the leftmost the highest bit.
    var rowBytes: [UInt8] {
        let row = [Bool](repeating: false, count: lead) + dots
        return stride(from: 0, to: row.count, by: 8).map { start in
            (start..<start + 8).reduce(0) { $0 << 1 | ($1 < row.count && row[$1] ? 1 : 0) }
        }
    }

    /// The bars' columns, as many bytes each, all dots or none.
    func columnBytes(_ bytesPerColumn: Int) -> [UInt8] {
        dots.flatMap { [UInt8](repeating: $0 ? 0xFF : 0, count: bytesPerColumn) }
    }
}
