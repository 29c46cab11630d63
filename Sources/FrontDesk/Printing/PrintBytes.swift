import Casework
import Foundation
import Legislation
import Paper
import Screens

/// An issued paper as bytes for one printer: the same words at its width, with the copy's mark.
struct PrintBytes: Sendable {
    let paper: IssuedPaper
    /// 1 for the original.
    let copy: Int
    let choice: PrinterChoice

    /// A4 at six lines an inch.
    private static let linesPerPage = 66

    func bytes() throws(PrintProblem) -> [UInt8] {
        guard let document = try? JSONDecoder().decode(Document.self, from: Data(paper.document.utf8)) else {
            throw .paperDamaged
        }
        return Self.bytes(of: copy > 1 ? document.marked(asCopy: copy) : document, for: choice)
    }

    /// A document as bytes for a printer, on pages where it is a letter.
    static func bytes(of document: Document, for choice: PrinterChoice) -> [UInt8] {
        let layout = PageLayout(width: choice.width)
        return switch document.paper {
        case .receipt: PlainTextEncoder.encode(layout.lines(document)).bytes
        case .letter: PlainTextEncoder.encode(pages: layout.pages(document, height: Self.linesPerPage)).bytes
        }
    }
}
