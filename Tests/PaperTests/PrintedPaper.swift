import Legislation

@testable import Paper

/// What a profile's printer puts on paper, by the reader of its language.
struct PrintedPaper {
    let lines: [String]
    let barcodes: [String]
    let symbols: [String]
    /// Barcodes that came as pictures, as runs of dots.
    let bars: [[Int]]
    let cuts: Int
    let pictures: Int
    let userLetters: Int
    let strange: [String]
    let substitutions: [Substitution]

    init(_ encoded: EncodedText, by profile: PrinterProfile) throws {
        substitutions = encoded.substitutions
        let look = PrinterFiles.look(profile)
        let table = profile.codePage.map(Self.table) ?? []
        let pages = profile.pageNumber.map { [UInt8(truncatingIfNeeded: $0): table] } ?? [:]
        switch (profile.language, look) {
        case (.escpos, let look?):
            let paper = ESCPOSReader(look: look, pages: pages).read(encoded.bytes)
            (lines, barcodes, bars, symbols, cuts) = (paper.lines, paper.barcodes, paper.bars, paper.symbols, paper.cuts)
            (pictures, userLetters, strange) = (paper.pictures, paper.userLetters, paper.strange)
        case (.escp, let look?), (.escp2, let look?):
            let paper = ESCPReader(look: look, tables: pages).read(encoded.bytes)
            (lines, barcodes, bars, symbols, cuts) = (paper.lines, [], paper.bars, [], 0)
            (pictures, userLetters, strange) = (paper.pictures, 0, paper.strange)
        case (.plain, _), (.pdf, _), (_, nil):
            var strange: [String] = []
            var text = ""
            if profile.codePage == .utf8 {
                text = String(decoding: encoded.bytes, as: UTF8.self)
            } else {
                for byte in encoded.bytes {
                    if let letter = table[Int(byte)] { text.append(letter) } else { strange.append("byte \(byte)") }
                }
            }
            lines = text.split(omittingEmptySubsequences: false) { "\n\r\n\u{0C}".contains($0) }.map(String.init)
            strange += text.unicodeScalars.filter { $0.value < 0x20 && !"\n\r\u{0C}".unicodeScalars.contains($0) }.map { "control \($0.value)" }
            self.strange = strange
            (barcodes, bars, symbols, cuts, pictures, userLetters) = ([], [], [], 0, 0, 0)
        }
    }

    private static func table(_ page: CodePage) -> [Character?] { tables[page] ?? [] }

    private static let tables: [CodePage: [Character?]] = [
        .kz1048: CodePageReader.table("RK1048"), .pt154: CodePageReader.table("PT154"),
        .cp1251: CodePageReader.table("CP1251"), .cp866: CodePageReader.table("CP866"),
    ]
}

extension PrinterFiles {
    static let profiles = library().profiles

    /// Every profile that is given our own bytes: all but PDF.
    static let byBytes = profiles.filter { $0.language != .pdf }

    /// One profile for each way to print letters; those that differ in name or width only are one. Without PDF.
    static let ways: [PrinterProfile] = {
        var seen: Set<[String]> = []
        return byBytes.filter { profile in
            let drawing = profile.capabilities.intersection([.userCharacters, .raster]).map(\.rawValue).sorted()
            let way = [
                profile.language.rawValue, profile.codePage?.rawValue ?? "", profile.head?.cell.description ?? "",
                profile.linesPerPage == nil ? "roll" : "sheets",
            ]
            return seen.insert(way + drawing).inserted
        }
    }()

    static func profile(_ id: String) -> PrinterProfile? { profiles.first { $0.id.rawValue == id } }

    /// The encoder of a profile with the shipped letters; nil for PDF.
    static func encoder(_ profile: PrinterProfile) -> PrinterEncoder? {
        PrinterEncoder(profile: profile, font: profile.head.flatMap { font($0.cell) })
    }

    /// The shipped letters of a profile's cell as the readers know them.
    static func look(_ profile: PrinterProfile) -> GlyphLook? { profile.head.flatMap { looks[$0.cell] } }

    private static let looks: [CharacterCell: GlyphLook] = Dictionary(
        uniqueKeysWithValues: Set(profiles.compactMap { $0.head?.cell }).compactMap { cell in
            GlyphLook(width: cell.width, height: cell.height).map { (cell, $0) }
        })

    static func font(_ cell: CharacterCell) -> BitmapFont? { fonts[cell] }

    private static let fonts: [CharacterCell: BitmapFont] = Dictionary(
        uniqueKeysWithValues: Set(profiles.compactMap { $0.head?.cell }).compactMap { cell in
            text(BitmapFont.fileName(for: cell)).flatMap { BitmapFont($0, cell: cell) }.map { (cell, $0) }
        })
}
