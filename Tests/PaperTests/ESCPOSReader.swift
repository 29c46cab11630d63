/// What a receipt printer makes of bytes: written from Epson's command reference and apart from the encoder, so that the two
/// can disagree.
struct ESCPOSReader {
    /// What stands on the paper, and what was done to it.
    struct Paper {
        var lines: [String] = [""]
        var barcodes: [String] = []
        /// The runs of black and white of barcodes that came as pictures, black first, in dots.
        var bars: [[Int]] = []
        var symbols: [String] = []
        var cuts = 0
        /// How many lines came as pictures, and how many letters as defined characters.
        var pictures = 0
        var userLetters = 0
        /// Orders that no receipt of ours should hold, and letters that cannot be told.
        var strange: [String] = []
    }

    let look: GlyphLook
    /// The printer's pages by number.
    let pages: [UInt8: [Character?]]

    private var bytes = PrinterByteStream([])
    private var paper = Paper()
    private var page: [Character?] = []
    private var defined: [UInt8: Character] = [:]
    private var usesDefined = false
    private var stored = ""

    init(look: GlyphLook, pages: [UInt8: [Character?]]) {
        self.look = look
        self.pages = pages
    }

    func read(_ bytes: [UInt8]) -> Paper {
        var reader = self
        reader.bytes = PrinterByteStream(bytes)
        while let byte = reader.bytes.next() { reader.take(byte) }
        return reader.paper
    }

    private mutating func take(_ byte: UInt8) {
        switch byte {
        case 0x0A: paper.lines.append("")
        case 0x0D: break
        case 0x1B: escape()
        case 0x1C: if bytes.next() != 0x2E { paper.strange.append("FS") }
        case 0x1D: group()
        case 0x20...0x7E where usesDefined && defined[byte] != nil:
            paper.userLetters += 1
            show(defined[byte])
        case 0x20...0x7E: show(Character(Unicode.Scalar(byte)))
        case 0x80...0xFF: show(page.isEmpty ? nil : page[Int(byte)])
        default: paper.strange.append("control \(byte)")
        }
    }

    private mutating func show(_ letter: Character?) {
        guard let letter else { return paper.strange.append("unknown letter") }
        paper.lines[paper.lines.count - 1].append(letter)
    }

    private mutating func escape() {
        switch bytes.next() {
        case 0x40: (page, defined, usesDefined) = ([], [:], false)
        case 0x74:
            let number = bytes.next() ?? 0
            guard let found = pages[number] else { return paper.strange.append("page \(number)") }
            page = found
        case 0x45, 0x61: _ = bytes.next()
        case 0x64: paper.lines += Array(repeating: "", count: Int(bytes.next() ?? 0))
        case 0x25: usesDefined = bytes.next() == 1
        case 0x26: define()
        case let other: paper.strange.append("ESC \(other ?? 0)")
        }
    }

    private mutating func define() {
        let head = bytes.next(3)
        guard head.count == 3, head[0] == 3 else { return paper.strange.append("ESC &") }
        for code in head[1]...head[2] {
            defined[code] = look.letter(columns: bytes.next(3 * Int(bytes.next() ?? 0)))
            if defined[code] == nil { paper.strange.append("unknown picture") }
        }
    }

    private mutating func group() {
        switch bytes.next() {
        case 0x21, 0x48, 0x68, 0x77: _ = bytes.next()
        case 0x56:
            if bytes.next() == 1 { paper.cuts += 1 } else { paper.strange.append("GS V") }
        case 0x6B:
            let head = bytes.next(2)
            guard head.first == 73 else { return paper.strange.append("GS k") }
            barcode(bytes.next(Int(head[1])))
        case 0x28: symbol()
        case 0x76: picture()
        case let other: paper.strange.append("GS \(other ?? 0)")
        }
    }

    private mutating func barcode(_ data: [UInt8]) {
        switch data.prefix(2) {
        case [0x7B, 0x42]: paper.barcodes.append(String(decoding: data.dropFirst(2), as: UTF8.self))
        case [0x7B, 0x43]: paper.barcodes.append(data.dropFirst(2).map { $0 < 10 ? "0\($0)" : "\($0)" }.joined())
        default: paper.strange.append("Code 128")
        }
    }

    private mutating func symbol() {
        guard bytes.next() == 0x6B else { return paper.strange.append("GS (") }
        let order = bytes.next(bytes.pair())
        switch order.prefix(2) {
        case [49, 80]: stored = String(decoding: order.dropFirst(3), as: UTF8.self)
        case [49, 81]: paper.symbols.append(stored)
        case [49, 65], [49, 67], [49, 69]: break
        default: paper.strange.append("GS ( k")
        }
    }

    private mutating func picture() {
        guard bytes.next(2) == [0x30, 0] else { return paper.strange.append("GS v") }
        let (width, height) = (bytes.pair(), bytes.pair())
        let bytes = bytes.next(width * height)
        // Letters leave the rows at the edges white, bars do not.
        if bytes.prefix(width).contains(where: { $0 != 0 }) {
            paper.bars.append(BarRuns.of(bytes.prefix(width).flatMap { byte in (0..<8).map { byte >> (7 - $0) & 1 == 1 } }))
            return
        }
        paper.pictures += 1
        // Rows over and under the letters are left out; letters of double height have each row twice.
        let scale = height >= 2 * look.height ? 2 : 1
        let top = (height - look.height * scale) / 2
        for cell in 0..<width * 8 / look.width {
            show(look.letter(rows: (0..<look.height).map { row in
                dots(bytes, at: (top + row * scale) * width * 8 + cell * look.width)
            }))
        }
        paper.lines.append("")
    }

    /// As many dots as a letter is wide.
    private func dots(_ bytes: [UInt8], at bit: Int) -> Int {
        let start = bit / 8
        var value = 0
        for byte in start..<start + 4 { value = value << 8 | (byte < bytes.count ? Int(bytes[byte]) : 0) }
        return value >> (32 - bit % 8 - look.width) & (1 << look.width - 1)
    }
}
