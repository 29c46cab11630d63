import Paper

/// What scanners read: drawn as areas, sharp on any printer.
extension Composer {
    /// Code 128 with its digits under it.
    func barcode(_ digits: String) throws(PDFProblem) -> Setting {
        guard let widths = Code128.widths(of: digits), let text = try single(FilledText(digits), sheet.small) else {
            return Setting(pieces: [])
        }
        let modules = Double(widths.reduce(0, +) + 2 * Code128.quietZone)
        let module = min(sheet.isWide ? 1.15 : 1.1, measure / modules)
        let left = (measure - modules * module) / 2 + Double(Code128.quietZone) * module
        let height = 11 * Sheet.millimetre
        let marks: [Mark] = [
            .bars(widths, at: .init(x: left, y: 0), module: module, height: height),
            .line(text, index: 0, x: (measure - text.width) / 2, baseline: height + 2 + sheet.small.ascent),
        ]
        return Setting(pieces: [Piece(height: height + 2 + sheet.small.leading, marks: marks)], before: gap, after: gap)
    }

    /// A QR symbol with its text under it; the text alone where it is too long.
    func qr(_ text: String) throws(PDFProblem) -> Setting {
        var pieces = try lines(FilledText(text), sheet.small, alignment: .centre)
        if let code = QRCode(text) {
            let side = 1.5
            let width = Double(code.rows.count) * side
            let quiet = Double(QRCode.quietZone) * side
            let symbol = Mark.squares(code.rows, at: .init(x: (measure - width) / 2, y: quiet), side: side)
            pieces.insert(Piece(height: width + 2 * quiet, marks: [symbol]), at: 0)
        }
        return Setting(pieces: Piece.kept(pieces.dropLast()) + pieces.suffix(1), before: gap, after: gap)
    }
}
