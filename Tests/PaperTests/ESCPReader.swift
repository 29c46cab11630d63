/// What a 9-pin or 24-pin printer makes of bytes: written from the ESC/P reference manual and apart from the encoder.
struct ESCPReader {
    struct Paper {
        /// The runs of black and white of each barcode, black first, in dots.
        var bars: [[Int]] = []
        /// The pages' lines; what follows the last form feed is no page unless something stands on it.
        var pages: [[String]] = [[""]]
        var pictures = 0
        var strange: [String] = []

        var lines: [String] { pages.flatMap(\.self) }
    }

    let look: GlyphLook
    /// The tables by the first byte that `ESC ( t` calls them by.
    let tables: [UInt8: [Character?]]

    private var bytes = PrinterByteStream([])
    private var paper = Paper()
    private var assigned: [UInt8: [Character?]] = [:]
    private var page: [Character?] = []
    /// The upper eight rows of a line of two passes.
    private var upper: [UInt8]?
    /// The strips of a barcode so far.
    private var strips: [[UInt8]] = []

    init(look: GlyphLook, tables: [UInt8: [Character?]]) {
        self.look = look
        self.tables = tables
    }

    func read(_ bytes: [UInt8]) -> Paper {
        var reader = self
        reader.bytes = PrinterByteStream(bytes)
        while let byte = reader.bytes.next() { reader.take(byte) }
        return reader.paper
    }

    private mutating func take(_ byte: UInt8) {
        switch byte {
        case 0x0A: endLine()
        case 0x0C: paper.pages.append([""])
        case 0x0D: if paper.lines.last?.allSatisfy({ $0 == " " }) ?? false { paper.pages[paper.pages.count - 1].removeLast(); endLine() }
        case 0x1B: escape()
        case 0x20...0x7E: show(Character(Unicode.Scalar(byte)))
        case 0x80...0xFF: show(page.isEmpty ? nil : page[Int(byte)])
        default: paper.strange.append("control \(byte)")
        }
    }

    private mutating func endLine() { paper.pages[paper.pages.count - 1].append("") }

    private mutating func show(_ letter: Character?) {
        guard let letter else { return paper.strange.append("unknown letter") }
        let (sheet, line) = (paper.pages.count - 1, paper.pages[paper.pages.count - 1].count - 1)
        paper.pages[sheet][line].append(letter)
    }

    private mutating func escape() {
        switch bytes.next() {
        case 0x40: (assigned, page, upper) = ([:], [], nil)
        case 0x32, 0x36, 0x45, 0x46: break
        case 0x52, 0x43, 0x77: _ = bytes.next()
        case 0x28: assign()
        case 0x74: page = assigned[bytes.next() ?? 0] ?? []
        case 0x2A: wholeLine()
        case 0x4C: pass()
        case 0x4A: advance(bytes.next() ?? 0)
        case let other: paper.strange.append("ESC \(other ?? 0)")
        }
    }

    private mutating func assign() {
        guard bytes.next() == 0x74, bytes.pair() == 3 else { return paper.strange.append("ESC (") }
        let data = bytes.next(3)
        guard data.count == 3, let table = tables[data[1]] else { return paper.strange.append("table") }
        assigned[data[0]] = table
    }

    private mutating func wholeLine() {
        guard bytes.next() == 39 else { return paper.strange.append("ESC *") }
        let columns = bytes.next(3 * bytes.pair())
        if isBars(columns) { strip(stride(from: 0, to: columns.count, by: 3).map { columns[$0] }) } else { show(columns, bytesPerColumn: 3) }
    }

    private mutating func pass() {
        let columns = bytes.next(bytes.pair())
        if isBars(columns) { return strip(columns) }
        guard let above = upper else {
            upper = columns
            return
        }
        upper = nil
        show(zip(above, columns).flatMap { [$0, $1] }, bytesPerColumn: 2)
    }

    /// Bars reach over all pins, which no letter does, and are wider than any.
    private func isBars(_ columns: [UInt8]) -> Bool {
        columns.count > 200 && columns.contains(0xFF) && columns.allSatisfy { $0 == 0 || $0 == 0xFF }
    }

    private mutating func strip(_ columns: [UInt8]) {
        if let known = strips.first, known != columns { paper.strange.append("torn bars") }
        strips.append(columns)
    }

    private mutating func advance(_ steps: UInt8) {
        if steps == 24 { return }
        guard let columns = strips.first else { return endLine() }
        paper.bars.append(BarRuns.of(columns.map { $0 != 0 }))
        strips = []
    }

    private mutating func show(_ columns: [UInt8], bytesPerColumn: Int) {
        paper.pictures += 1
        let letter = look.width * bytesPerColumn
        for start in stride(from: 0, to: columns.count, by: letter) {
            show(look.letter(columns: columns[start..<min(start + letter, columns.count)]))
        }
    }
}

/// Bars in a row of dots.
enum BarRuns {
    /// How many dots are black, white, black… from the first black one to the last.
    static func of(_ dots: [Bool]) -> [Int] {
        var runs: [Int] = []
        var last = false
        for isBlack in dots where isBlack || !runs.isEmpty {
            if isBlack == last { runs[runs.count - 1] += 1 } else { runs.append(1) }
            last = isBlack
        }
        if !last { runs.removeLast() }
        return runs
    }
}
