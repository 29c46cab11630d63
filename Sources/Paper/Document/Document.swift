package import Legislation

/// A paper ready to be laid out: a form with its fields filled in, before any width is known.
///
/// It is what is kept with a case: the same document prints at any width and on any printer.
package struct Document: Sendable, Hashable, Codable {
    package let form: FormID
    /// The language of the act, and so of the paper.
    package let language: Language
    package let paper: Form.PaperSize
    package let blocks: [DocumentBlock]
    /// What it is set on as PDF, whatever paper its printer has else; nil for that paper.
    package let page: PDFPage?

    package init(
        form: FormID, language: Language, paper: Form.PaperSize, blocks: [DocumentBlock], page: PDFPage? = nil
    ) {
        self.form = form
        self.language = language
        self.paper = paper
        self.blocks = blocks
        self.page = page
    }

    /// The same document with a mark at its top that it is a copy and which one; an earlier mark is replaced.
    package func marked(asCopy number: Int) -> Document {
        let unmarked = blocks.filter { block in
            if case .copyMark = block { false } else { true }
        }
        return Document(form: form, language: language, paper: paper, blocks: [.copyMark(number: number)] + unmarked, page: page)
    }
}
