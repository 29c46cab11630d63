import Casework
import Foundation
import Legislation
import Paper

/// A document as bytes for one printer: the same words at its width and in its language, with the copy's mark.
struct PrintBytes: Sendable {
    let bytes: [UInt8]
    let language: PrintLoad.Language
    /// The sheet that a PDF was set on; nil where the printer is given other bytes.
    let page: PDFPage?
    /// Whether the printer answers questions about its state.
    let hasStatus: Bool

    /// - Parameter copy: 1 for the original.
    init(
        _ paper: IssuedPaper, copy: Int, for choice: PrinterChoice, of printers: PrinterShelf
    ) throws(PrintProblem) {
        guard let document = try? JSONDecoder().decode(Document.self, from: Data(paper.document.utf8)) else {
            throw .paperDamaged
        }
        try self.init(copy > 1 ? document.marked(asCopy: copy) : document, for: choice, of: printers)
    }

    init(_ document: Document, for choice: PrinterChoice, of printers: PrinterShelf) throws(PrintProblem) {
        guard var profile = printers.library.profile(PrinterProfileID(choice.profile)) else {
            throw .profileMissing(choice.profile)
        }
        if let width = choice.width { profile = profile.narrowed(to: width) }
        hasStatus = profile.can(.status)
        if let encoder = PrinterEncoder(profile: profile, font: printers.font(for: profile)) {
            bytes = encoder.encode(document).bytes
            language = profile.language == .plain ? .text : .printer
            page = nil
        } else {
            let page = document.page ?? profile.paper.pdfPage
            self.page = page
            bytes = try PDFProgram.pdf(of: document, page: page)
            language = .pdf
        }
    }
}
