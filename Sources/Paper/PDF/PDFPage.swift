/// The paper that a PDF is set on.
package enum PDFPage: String, CaseIterable, Codable, Sendable {
    /// A sheet of 210 by 297 mm.
    case a4
    /// A roll of 80 mm; the page is as long as what stands on it.
    case roll80
    /// A roll of 58 mm.
    case roll58
    /// An envelope of 220 by 110 mm, as it lies before the reader.
    case dl
    /// An envelope of 229 by 162 mm.
    case c5
}

extension PrinterPaper {
    /// The PDF's paper that it is: a sheet, or the wider roll that fits on it.
    package var pdfPage: PDFPage { height != nil ? .a4 : width >= 76 ? .roll80 : .roll58 }
}
