/// The language that a printer takes its orders in.
package enum PrinterLanguage: String, CaseIterable, Codable, Sendable {
    /// Text alone: files, a terminal's printer, a queue that sets the text itself.
    case plain
    /// Receipt printers: Epson's ESC/POS and what others made of it.
    case escpos
    /// Epson's 9-pin printers and those that do as they do.
    case escp
    /// Epson's 24-pin printers and those that do as they do.
    case escp2
    case pdf
}

/// What a printer can do beyond printing the letters of its page.
package enum PrinterCapability: String, CaseIterable, Codable, Sendable {
    case bold
    /// Letters twice as high and wide.
    case double
    /// Cuts the paper partly through.
    case cut
    /// Draws Code 128 from digits.
    case code128
    /// Draws QR symbols from text.
    case qr
    /// Takes pictures of letters that it lacks, for one job (`ESC &`).
    case userCharacters
    /// Prints a line of text as a picture.
    case raster
    /// Takes bytes above 7F for Chinese until told not to (`FS .`), as printers sold for China do.
    case kanji
    /// Answers how it is (`DLE EOT`).
    case status

    /// The capabilities that our orders in a language can use.
    package static func known(in language: PrinterLanguage) -> Set<PrinterCapability> {
        switch language {
        case .plain, .pdf: []
        case .escpos: Set(allCases)
        case .escp, .escp2: [.bold, .double, .raster]
        }
    }
}
