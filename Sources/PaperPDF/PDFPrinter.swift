import Legislation
package import Paper

/// Makes PDFs of documents; it holds the fonts, so one serves any number of documents, one after the other.
package final class PDFPrinter {
    private let fonts: FontBook

    package struct PDF: Sendable {
        package let bytes: [UInt8]
        package let pages: Int
    }

    /// - Throws: `fontMissing` where a pinned font is not installed.
    package init() throws(PDFProblem) {
        fonts = try FontBook()
    }

    /// The document on a paper, its fonts embedded and its text readable by programs.
    ///
    /// What the pinned fonts lack, such as an emoji in a name, is put otherwise, and a note at the foot tells it: the paper comes out.
    ///
    /// - Throws: `letterMissing`, `notDrawn`.
    package func pdf(of document: Document, page: PDFPage) throws(PDFProblem) -> PDF {
        do {
            return try drawn(document, page: page)
        } catch .letterMissing {
            return try drawn(document.noted(lacking: document.characters.filter(fonts.lacks)), page: page)
        }
    }

    private func drawn(_ document: Document, page: PDFPage) throws(PDFProblem) -> PDF {
        let (sheet, pages) = try layout(document, on: page)
        let canvas = try PDFCanvas(width: sheet.width, height: sheet.height ?? 100, title: PDFPrinter.title(of: document))
        for (index, page) in pages.enumerated() {
            let height = sheet.height ?? page.height + sheet.top + sheet.bottom
            canvas.beginPage(width: sheet.width, height: height)
            for placed in page.placed {
                canvas.draw(placed.piece.marks, x: sheet.left, y: sheet.top + placed.y)
            }
            if index > 0, sheet.height != nil, sheet.isNumbered {
                canvas.draw(try pageNumber(index + 1, of: pages.count, on: sheet), x: sheet.left, y: height - sheet.bottom)
            }
            canvas.endPage()
        }
        return PDF(bytes: try canvas.bytes(), pages: pages.count)
    }

    /// Takes a smaller letter only where that saves a page on which little would stand.
    private func layout(_ document: Document, on page: PDFPage) throws(PDFProblem) -> (Sheet, [Pagination.Page]) {
        var best: (Sheet, [Pagination.Page])?
        for sheet in Sheet.choices(for: page, document) {
            var composer = Composer(document: document, sheet: sheet, fonts: fonts)
            let pages = try Pagination(sheet: sheet).pages(try composer.pieces())
            guard let first = best else {
                best = (sheet, pages)
                guard pages.count > 1, let last = pages.last, PDFPrinter.textHeight(of: last) < sheet.room / 4 else { break }
                continue
            }
            if pages.count < first.1.count { return (sheet, pages) }
        }
        guard let best else { throw .notDrawn(page.rawValue) }
        // A document without a word is a blank sheet, for a PDF has to have a page.
        return best.1.isEmpty ? (best.0, [Pagination.Page()]) : best
    }

    /// The height of what stands above the foot.
    private static func textHeight(of page: Pagination.Page) -> Double {
        page.placed.last { !$0.piece.isFoot }.map { $0.y + $0.piece.height } ?? 0
    }

    private func pageNumber(_ number: Int, of count: Int, on sheet: Sheet) throws(PDFProblem) -> [Mark] {
        let words = FilledText("\(number) / \(count)")
        let measure = TextMeasure(width: sheet.measure, alignment: .centre)
        guard let prose = Prose.lines(of: words, unit: 1, limit: 1).first else { return [] }
        let text = try fonts.set(prose, in: sheet.small, measure)
        return [.line(text, index: 0, x: 0, baseline: sheet.bottom / 2)]
    }

    private static func title(of document: Document) -> String {
        for block in document.blocks {
            if case .title(let text) = block { return PaperText.line(text.text) }
        }
        return document.form.rawValue
    }
}
