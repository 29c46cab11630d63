import Foundation

/// The shipped pictures of letters as a test reads them: by what they look like, for А and A are one picture.
struct GlyphLook {
    let width: Int
    let height: Int
    /// The first letter of each picture, by its rows from the top and by the bytes of its columns from the left.
    private var byRows: [[Int]: Character] = [:]
    private var byColumns: [[UInt8]: Character] = [:]
    private var representatives: [Character: Character] = [:]

    init?(width: Int, height: Int) {
        self.width = width
        self.height = height
        guard let text = PrinterFiles.text("glyphs-\(width)x\(height).txt") else { return nil }
        for line in text.components(separatedBy: "\n") where !line.isEmpty && !line.hasPrefix("#") {
            let parts = line.components(separatedBy: " ")
            guard let code = UInt32(parts[0], radix: 16), let scalar = Unicode.Scalar(code) else { return nil }
            add(Character(scalar), parts.dropFirst().compactMap { Int($0, radix: 16) })
        }
    }

    /// A letter plain and bold: each dot of a bold one has a neighbour at its right.
    private mutating func add(_ letter: Character, _ rows: [Int]) {
        let first = byRows[rows] ?? letter
        representatives[letter] = first
        for rows in [rows, rows.map { $0 | $0 >> 1 }] where byRows[rows] == nil {
            byRows[rows] = first
            byColumns[columns(rows)] = first
        }
    }

    private func columns(_ rows: [Int]) -> [UInt8] {
        (0..<width).flatMap { column in
            stride(from: 0, to: height, by: 8).map { top in
                (top..<top + 8).reduce(0) { $0 << 1 | ($1 < height ? UInt8(rows[$1] >> (width - 1 - column) & 1) : 0) }
            }
        }
    }

    /// The letter that stands for all of its look; itself where the font has none.
    func representative(_ letter: Character) -> Character { representatives[letter] ?? letter }

    /// The letter of a picture, plain or bold, whatever letter of that look it is.
    func letter(rows: [Int]) -> Character? { byRows[rows] }

    /// The letter of columns of as many bytes as eight dots each need, the topmost dot the highest bit.
    func letter(columns: some Sequence<UInt8>) -> Character? { byColumns[Array(columns)] }
}
