/// A line of text as dots, for printers that lack some of its letters.
struct LinePicture {
    private let glyphs: [BitmapGlyph]
    private let cell: CharacterCell
    private let emphasis: PaperLine.Emphasis

    /// Letter by letter; one that the font lacks leaves its cell empty.
    ///
    /// - Parameter emphasis: bold letters are a dot wider; letters of double height have each row twice.
    init(_ text: String, font: BitmapFont, emphasis: PaperLine.Emphasis) {
        cell = font.cell
        let blank = BitmapGlyph(rows: Array(repeating: 0, count: font.cell.height), width: font.cell.width)
        glyphs = text.map { font.glyph($0) ?? blank }
        self.emphasis = emphasis
    }

    /// In dots.
    var width: Int { glyphs.count * cell.width }

    /// In dots.
    var height: Int { cell.height * scale }

    private var scale: Int { emphasis == .double ? 2 : 1 }

    /// A row's dots, eight a byte, the leftmost the highest bit.
    func rowBytes(_ row: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity((width + 7) / 8)
        var pending: UInt64 = 0
        var count = 0
        for glyph in glyphs {
            let dots = UInt64(glyph.rows[row / scale])
            pending = pending << UInt64(cell.width) | dots | (emphasis == .bold ? dots >> 1 : 0)
            count += cell.width
            while count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: pending >> UInt64(count)))
            }
        }
        if count > 0 { bytes.append(UInt8(truncatingIfNeeded: pending << UInt64(8 - count))) }
        return bytes
    }

    /// The columns' dots from the left, of each so many bytes from one on; the topmost dot is the highest bit of the first.
    func columnBytes(_ wanted: Range<Int>) -> [UInt8] {
        let all = cell.bytesPerColumn
        var bytes: [UInt8] = []
        bytes.reserveCapacity(width * wanted.count)
        for glyph in glyphs {
            for column in 0..<cell.width {
                for byte in wanted where byte < all {
                    let dots = glyph.columns[column * all + byte]
                    let left = emphasis == .bold && column > 0 ? glyph.columns[(column - 1) * all + byte] : 0
                    bytes.append(dots | left)
                }
            }
        }
        return bytes
    }
}
