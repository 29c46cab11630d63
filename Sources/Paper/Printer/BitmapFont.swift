/// Pictures of letters in one cell, for printers that lack the letters themselves.
package struct BitmapFont: Sendable {
    package let cell: CharacterCell
    private let glyphs: [Unicode.Scalar: BitmapGlyph]

    /// Reads lines of a code point and the rows of its picture, both in hexadecimal: `04D8 0000 0000 1F80 …`, the leftmost dot
    /// first; lines that begin with `#` are for people. Nil where a line is not so.
    package init?(_ text: String, cell: CharacterCell) {
        var glyphs: [Unicode.Scalar: BitmapGlyph] = [:]
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let words = line.split(separator: " ")
            guard words.count == cell.height + 1, let scalar = UInt32(words[0], radix: 16).flatMap(Unicode.Scalar.init)
            else { return nil }
            let rows = words.dropFirst().compactMap { UInt32($0, radix: 16) }
            guard rows.count == cell.height, rows.allSatisfy({ $0 >> cell.width == 0 }) else { return nil }
            glyphs[scalar] = BitmapGlyph(rows: rows, width: cell.width)
        }
        self.cell = cell
        self.glyphs = glyphs
    }

    /// The name of the file in `printers` that holds the letters of a cell.
    package static func fileName(for cell: CharacterCell) -> String { "glyphs-\(cell).txt" }

    /// The letter's picture; nil where the font has none.
    package func glyph(_ character: Character) -> BitmapGlyph? {
        let scalars = character.unicodeScalars
        guard let first = scalars.first, scalars.count == 1 else { return nil }
        return glyphs[first]
    }
}

/// The picture of one letter.
package struct BitmapGlyph: Sendable, Hashable {
    /// From the top; in each the leftmost dot is the highest of the cell's bits.
    package let rows: [UInt32]
    /// The same by columns from the left: `bytesPerColumn` each, the topmost dot the highest bit of the first.
    let columns: [UInt8]

    init(rows: [UInt32], width: Int) {
        self.rows = rows
        let bytesPerColumn = CharacterCell(width: width, height: rows.count).bytesPerColumn
        var columns = [UInt8](repeating: 0, count: width * bytesPerColumn)
        for (row, dots) in rows.enumerated() where dots != 0 {
            for column in 0..<width where dots >> (width - 1 - column) & 1 == 1 {
                columns[column * bytesPerColumn + row / 8] |= 0x80 >> UInt8(row % 8)
            }
        }
        self.columns = columns
    }
}
