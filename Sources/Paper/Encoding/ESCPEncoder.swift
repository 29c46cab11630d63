/// ESC/P and ESC/P2: the orders of 9-pin and 24-pin printers. Text has been spelled in the printer's letters before.
///
/// Source: the EPSON ESC/P Reference Manual (December 1997), by the names of its commands.
struct ESCPEncoder {
    private let profile: PrinterProfile
    private let font: BitmapFont?
    private let letters: LetterSet
    private var bytes: [UInt8] = []

    init(profile: PrinterProfile, font: BitmapFont?, letters: LetterSet) {
        self.profile = profile
        self.font = font
        self.letters = letters
    }

    /// A whole job, a form feed after each page; on a roll none.
    mutating func job(_ pages: [[PaperLine]]) -> [UInt8] {
        // Initialize; six lines an inch; ASCII's own signs.
        bytes = [0x1B, 0x40, 0x1B, 0x32, 0x1B, 0x52, 0]
        if let lines = profile.linesPerPage, lines <= 127 { bytes += [0x1B, 0x43, UInt8(lines)] }
        if let number = profile.pageNumber {
            // The page becomes table 1, which is then chosen; bytes 80 to 9F are letters.
            bytes += [0x1B, 0x28, 0x74, 3, 0, 1, UInt8(truncatingIfNeeded: number), 0, 0x1B, 0x74, 1, 0x1B, 0x36]
        }
        for page in pages {
            for line in page { write(line) }
            if profile.linesPerPage != nil { bytes.append(0x0C) }
        }
        return bytes
    }

    /// The lines of paper that a line takes beyond its own: the upper half of letters twice as high, and the bars over digits.
    static func extraLines(_ line: PaperLine, _ profile: PrinterProfile) -> Int {
        switch line.role {
        case .barcode: profile.can(.raster) ? barLines : 0
        case .text, .cut, .qr: line.emphasis == .double && profile.can(.double) ? 1 : 0
        }
    }

    private static let barLines = 3

    private mutating func write(_ line: PaperLine) {
        if case .barcode(let digits) = line.role { bars(digits) }
        let isDouble = line.emphasis == .double && profile.can(.double)
        // A letter of double height stands on its own line and reaches into the one above.
        if isDouble { bytes += profile.lineEnd.bytes }
        if let own = letters.bytes(of: line.text) {
            let isBold = line.emphasis == .bold && profile.can(.bold)
            if isBold { bytes += [0x1B, 0x45] }
            if isDouble { bytes += [0x1B, 0x77, 1] }
            bytes += own
            if isDouble { bytes += [0x1B, 0x77, 0] }
            if isBold { bytes += [0x1B, 0x46] }
        } else if let font, profile.can(.raster) {
            // Pictures are as high as the line; a title is bold instead.
            let emphasis: PaperLine.Emphasis = line.isHeavy ? .bold : .plain
            if picture(LinePicture(line.text, font: font, emphasis: emphasis)) { return }
        }
        bytes += profile.lineEnd.bytes
    }

    /// The line as bit images; whether the paper has been moved on to the next line.
    private mutating func picture(_ picture: LinePicture) -> Bool {
        switch profile.language {
        case .escp2:
            bytes += [0x1B, 0x2A, 39] + ESCPOSEncoder.pair(picture.width)
            picture.addColumns(0..<3, to: &bytes)
            return false
        case .escp, .escpos, .plain, .pdf:
            // Eight pins at 72 an inch: two passes of 8/72 and 4/72 inch are a line of 1/6.
            bytes += [0x1B, 0x4C] + ESCPOSEncoder.pair(picture.width)
            picture.addColumns(0..<1, to: &bytes)
            bytes += [0x0D, 0x1B, 0x4A, 24]
            bytes += [0x1B, 0x4C] + ESCPOSEncoder.pair(picture.width)
            picture.addColumns(1..<2, to: &bytes)
            bytes += [0x0D, 0x1B, 0x4A, 12]
            return true
        }
    }

    /// The digits as bars over three lines: strips as high as the pins that draw, moved on by `ESC J` without a gap.
    private mutating func bars(_ digits: String) {
        guard profile.can(.raster), let head = profile.head, let bars = BarPicture(digits, dotsPerLine: head.dotsPerLine)
        else { return }
        // In 1/180 inch three strips of 24 and 18 more, in 1/216 inch four of 24 and 12 more: half an inch.
        let (order, bytesPerColumn, strips, rest): ([UInt8], Int, Int, UInt8) =
            switch profile.language {
            case .escp2: ([0x1B, 0x2A, 39], 3, 3, 18)
            case .escp, .escpos, .plain, .pdf: ([0x1B, 0x4C], 1, 4, 12)
            }
        let blanks = [UInt8](repeating: 0x20, count: bars.lead / head.cell.width)
        let image = order + ESCPOSEncoder.pair(bars.width) + bars.columnBytes(bytesPerColumn)
        let strip = blanks + image + [0x0D, 0x1B, 0x4A, 24]
        for _ in 0..<strips { bytes += strip }
        bytes += [0x1B, 0x4A, rest]
    }
}
