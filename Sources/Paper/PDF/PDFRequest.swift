/// What `tereze-pdf` is asked for: one document on one paper, as a line of JSON.
package struct PDFRequest: Sendable, Hashable, Codable {
    package let document: Document
    package let page: PDFPage
    /// The file to write; nil where the answer bears the PDF.
    package let path: String?

    package init(document: Document, page: PDFPage, path: String? = nil) {
        self.document = document
        self.page = page
        self.path = path
    }
}
