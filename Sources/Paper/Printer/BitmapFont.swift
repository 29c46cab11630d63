/// Pictures of letters in one cell, for printers that lack the letters themselves.
package struct BitmapFont: Sendable {
    package let cell: CharacterCell
    /// The places of the letters among the pictures, from 1; the picture at place 0 is empty.
    private let places: [Unicode.Scalar: Int]
    /// The same for the Latin and Cyrillic letters by code point, 0 where there is none.
    private let nearPlaces: [UInt16]
    /// The rows of all pictures one after another, each from the top; in a row the leftmost dot is the highest of the cell's bits.
    private let rows: [UInt32]
    /// The same by columns from the left: `bytesPerColumn` each, the topmost dot the highest bit of the first.
    private let columns: [UInt8]

    /// Reads lines of a code point and the rows of its picture, both in hexadecimal: `04D8 0000 0000 1F80 …`, the leftmost dot
    /// first; lines that begin with `#` are for people. Nil where a line is not so.
    package init?(_ text: String, cell: CharacterCell) {
        var places: [Unicode.Scalar: Int] = [:]
        var rows = [UInt32](repeating: 0, count: cell.height)
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let words = line.split(separator: " ")
            guard words.count == cell.height + 1, let scalar = UInt32(words[0], radix: 16).flatMap(Unicode.Scalar.init)
            else { return nil }
            places[scalar] = rows.count / cell.height
            for word in words.dropFirst() {
                guard let row = UInt32(word, radix: 16), row >> cell.width == 0 else { return nil }
                rows.append(row)
            }
        }
        self.cell = cell
        self.places = places
        nearPlaces = (0..<UInt32(0x500)).map { value in
            Unicode.Scalar(value).flatMap { places[$0] }.map { UInt16(truncatingIfNeeded: $0) } ?? 0
        }
        self.rows = rows
        columns = BitmapFont.columns(rows, cell)
    }

    /// The name of the file in `printers` that holds the letters of a cell.
    package static func fileName(for cell: CharacterCell) -> String { "glyphs-\(cell).txt" }

    /// Whether there is a picture of the letter.
    package func has(_ letter: Character) -> Bool { place(of: letter) != nil }

    func has(_ scalar: Unicode.Scalar) -> Bool { place(of: scalar) != nil }

    /// The letter's place among the pictures; nil where there is none.
    func place(of letter: Character) -> Int? {
        let scalars = letter.unicodeScalars
        guard let first = scalars.first, scalars.count == 1 else { return nil }
        return place(of: first)
    }

    func place(of scalar: Unicode.Scalar) -> Int? {
        guard scalar.value < nearPlaces.count else { return places[scalar] }
        let place = Int(nearPlaces[Int(scalar.value)])
        return place == 0 ? nil : place
    }

    /// The dots of a row of the picture at a place.
    func row(_ row: Int, at place: Int) -> UInt32 { rows[place * cell.height + row] }

    /// The bytes of the columns of the picture at a place.
    func columns(at place: Int) -> ArraySlice<UInt8> {
        let size = cell.width * cell.bytesPerColumn
        return columns[place * size..<(place + 1) * size]
    }

    private static func columns(_ rows: [UInt32], _ cell: CharacterCell) -> [UInt8] {
        let size = cell.width * cell.bytesPerColumn
        var columns = [UInt8](repeating: 0, count: rows.count / cell.height * size)
        for (index, dots) in rows.enumerated() where dots != 0 {
            let (place, row) = index.quotientAndRemainder(dividingBy: cell.height)
            for column in 0..<cell.width where dots >> (cell.width - 1 - column) & 1 == 1 {
                columns[place * size + column * cell.bytesPerColumn + row / 8] |= 0x80 >> UInt8(row % 8)
            }
        }
        return columns
    }
}
