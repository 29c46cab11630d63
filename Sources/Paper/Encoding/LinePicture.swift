/// A line of text as dots, for printers that lack some of its letters.
struct LinePicture {
    private let font: BitmapFont
    private let emphasis: PaperLine.Emphasis
    /// The letters' places among the font's pictures.
    private let places: [Int]

    /// Letter by letter, each a scalar of its own; one that the font lacks leaves its cell empty.
    ///
    /// - Parameter emphasis: bold letters are a dot wider; letters of double height have each row twice.
    init(_ text: String, font: BitmapFont, emphasis: PaperLine.Emphasis) {
        self.font = font
        self.emphasis = emphasis
        places = text.unicodeScalars.map { font.place(of: $0) ?? 0 }
    }

    /// In dots.
    var width: Int { places.count * font.cell.width }

    /// In dots.
    var height: Int { font.cell.height * scale }

    private var scale: Int { emphasis == .double ? 2 : 1 }

    /// Adds the rows' dots, eight a byte, the leftmost the highest bit.
    func addRows(to bytes: inout [UInt8]) {
        let cell = font.cell
        let boldShift: UInt64 = emphasis == .bold ? 1 : 0
        for row in 0..<height {
            var pending: UInt64 = 0
            var count = 0
            for place in places {
                let dots = UInt64(font.row(row / scale, at: place))
                pending = pending << UInt64(cell.width) | dots | dots >> boldShift
                count += cell.width
                while count >= 8 {
                    count -= 8
                    bytes.append(UInt8(truncatingIfNeeded: pending >> UInt64(count)))
                }
            }
            if count > 0 { bytes.append(UInt8(truncatingIfNeeded: pending << UInt64(8 - count))) }
        }
    }

    /// Adds the columns' dots from the left, of each so many bytes from one on; the topmost dot is the highest bit of the first.
    func addColumns(_ wanted: Range<Int>, to bytes: inout [UInt8]) {
        let all = font.cell.bytesPerColumn
        for place in places {
            let columns = font.columns(at: place)
            for column in stride(from: columns.startIndex, to: columns.endIndex, by: all) {
                for byte in wanted where byte < all {
                    let left = emphasis == .bold && column > columns.startIndex ? columns[column - all + byte] : 0
                    bytes.append(columns[column + byte] | left)
                }
            }
        }
    }
}
