/// ESC/POS: the orders of receipt printers. Text has been spelled in the printer's letters before.
///
/// Source: Epson's ESC/POS Command Reference, by the names of its commands.
struct ESCPOSEncoder {
    private let profile: PrinterProfile
    private let font: BitmapFont?
    private let letters: LetterSet
    private var bytes: [UInt8] = []

    /// Lines fed at the end where there is no knife, so that the last line passes the edge to tear at.
    private static let feedBeforeTear: UInt8 = 4
    /// Empty rows of dots over and under a line that is printed as a picture.
    private static let leading = 3
    /// In dots: a centimetre.
    private static let barHeight = 80

    init(profile: PrinterProfile, font: BitmapFont?, letters: LetterSet) {
        self.profile = profile
        self.font = font
        self.letters = letters
    }

    /// A whole job, from the first order to the cut.
    mutating func job(_ pages: [[PaperLine]]) -> [UInt8] {
        bytes = [0x1B, 0x40]
        if profile.can(.kanji) { bytes += [0x1C, 0x2E] }
        if let number = profile.pageNumber { bytes += [0x1B, 0x74, UInt8(truncatingIfNeeded: number)] }
        let user = UserCharacters(
            for: pages.lazy.joined().map(\.text), letters, limit: font == nil ? 0 : profile.userCharacterCount)
        if let font { bytes += user.definition(font) }
        for line in pages.joined() { add(line, user) }
        cut()
        return bytes
    }

    private mutating func add(_ line: PaperLine, _ user: UserCharacters) {
        switch line.role {
        case .text: break
        case .barcode(let digits): if profile.can(.code128) { barcode(digits) } else { bars(digits) }
        case .qr(let text): if profile.can(.qr) { qr(text) }
        case .cut:
            write(line, user)
            if profile.can(.cut) { cut() }
            return
        }
        write(line, user)
    }

    private mutating func write(_ line: PaperLine, _ user: UserCharacters) {
        if let own = letters.bytes(of: line.text) {
            emphasized(line.emphasis) { $0 += own }
        } else if let mixed = mixed(line.text, user) {
            emphasized(line.emphasis) { $0 += mixed }
        } else if let font, profile.can(.raster) {
            picture(LinePicture(line.text, font: font, emphasis: line.emphasis))
            return
        }
        bytes += profile.lineEnd.bytes
    }

    /// `ESC E` for bold, `GS ! 1` for double height.
    private mutating func emphasized(_ emphasis: PaperLine.Emphasis, _ text: (inout [UInt8]) -> Void) {
        let (on, off): ([UInt8], [UInt8]) =
            switch emphasis {
            case .bold where profile.can(.bold): ([0x1B, 0x45, 1], [0x1B, 0x45, 0])
            case .double where profile.can(.double): ([0x1D, 0x21, 1], [0x1D, 0x21, 0])
            case .plain, .bold, .double, .small: ([], [])
            }
        bytes += on
        text(&bytes)
        bytes += off
    }

    /// Letters of the page and defined ones, which `ESC % 1` calls; nil where a letter is neither.
    private func mixed(_ text: String, _ user: UserCharacters) -> [UInt8]? {
        var mixed: [UInt8] = []
        var isUser = false
        for letter in text {
            let own = letters.byte(of: letter)
            guard let byte = own ?? user[letter] else { return nil }
            if isUser != (own == nil) {
                isUser.toggle()
                mixed += [0x1B, 0x25, isUser ? 1 : 0]
            }
            mixed.append(byte)
        }
        if isUser { mixed += [0x1B, 0x25, 0] }
        return mixed
    }

    /// `GS v 0`: rows of dots, eight a byte.
    private mutating func picture(_ picture: LinePicture) {
        let width = (picture.width + 7) / 8
        let blank = [UInt8](repeating: 0, count: width * ESCPOSEncoder.leading)
        bytes += [0x1D, 0x76, 0x30, 0] + ESCPOSEncoder.pair(width)
        bytes += ESCPOSEncoder.pair(picture.height + 2 * ESCPOSEncoder.leading) + blank
        picture.addRows(to: &bytes)
        bytes += blank
    }

    /// Code 128 in the middle, without digits of the printer's own.
    private mutating func barcode(_ digits: String) {
        let digits = Array(digits.utf8.filter { (0x30...0x39).contains($0) }.prefix(40))
        guard !digits.isEmpty else { return }
        // Start, check and stop take 35 modules and two dots each; ten more on either side stay white.
        let plainWidth = 2 * (11 * digits.count + 35 + 20)
        var data: [UInt8] = [0x7B, 0x42] + digits
        if plainWidth > profile.head?.dotsPerLine ?? 0, digits.count.isMultiple(of: 2) {
            data = [0x7B, 0x43]
            for place in stride(from: 0, to: digits.count, by: 2) {
                let (tens, ones) = (digits[place] - 0x30, digits[place + 1] - 0x30)
                data.append(tens * 10 + ones)
            }
        }
        bytes += [0x1B, 0x61, 1, 0x1D, 0x48, 0, 0x1D, 0x68, UInt8(ESCPOSEncoder.barHeight), 0x1D, 0x77, 2]
        bytes += [0x1D, 0x6B, 73, UInt8(data.count)] + data
        bytes += [0x1B, 0x61, 0]
    }

    /// The same as a picture, where the printer draws no barcodes and takes pictures.
    private mutating func bars(_ digits: String) {
        guard profile.can(.raster), let bars = BarPicture(digits, dotsPerLine: profile.head?.dotsPerLine ?? 0) else { return }
        let row = bars.rowBytes
        bytes += [0x1D, 0x76, 0x30, 0] + ESCPOSEncoder.pair(row.count) + ESCPOSEncoder.pair(ESCPOSEncoder.barHeight)
        for _ in 0..<ESCPOSEncoder.barHeight { bytes += row }
    }

    /// Model 2, six dots a module, error correction M, in the middle.
    private mutating func qr(_ text: String) {
        let data = Array(text.utf8.filter { (0x20...0x7E).contains($0) }.prefix(300))
        guard !data.isEmpty else { return }
        bytes += [0x1B, 0x61, 1]
        for order: [UInt8] in [[49, 65, 50, 0], [49, 67, 6], [49, 69, 49], [49, 80, 48] + data, [49, 81, 48]] {
            bytes += [0x1D, 0x28, 0x6B] + ESCPOSEncoder.pair(order.count) + order
        }
        bytes += [0x1B, 0x61, 0]
    }

    /// `GS V 1` after the feed that the knife needs; without a knife, the feed that tearing needs.
    private mutating func cut() {
        let canCut = profile.can(.cut)
        bytes += [0x1B, 0x64, canCut ? UInt8(truncatingIfNeeded: profile.feedBeforeCut) : ESCPOSEncoder.feedBeforeTear]
        if canCut { bytes += [0x1D, 0x56, 1] }
    }

    /// A number as two bytes, the lower first.
    static func pair(_ number: Int) -> [UInt8] {
        [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
    }
}
