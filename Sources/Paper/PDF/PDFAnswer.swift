/// What `tereze-pdf` answers to a request, as a line of JSON: pages, or why there are none.
package struct PDFAnswer: Sendable, Hashable, Codable {
    /// 0 where there is a problem.
    package let pages: Int
    /// The PDF in base64 where the request named no file.
    package let pdf: String?
    package let problem: PDFProblem?

    package init(pages: Int, pdf: String? = nil) {
        self.pages = pages
        self.pdf = pdf
        problem = nil
    }

    package init(_ problem: PDFProblem) {
        pages = 0
        pdf = nil
        self.problem = problem
    }
}

/// Why a document did not become a PDF.
package enum PDFProblem: Error, Sendable, Hashable, Codable {
    /// The line was no request; what was wrong with it.
    case notUnderstood(String)
    /// The pinned font is not installed; what was found in its place.
    case fontMissing(wanted: String, found: String)
    /// A letter that the pinned fonts lack.
    case letterMissing(String)
    case cannotWrite(path: String)
    /// The drawing library's own words.
    case notDrawn(String)
}
