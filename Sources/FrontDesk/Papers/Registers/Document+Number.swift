import CaseStore
import Casework
import Legislation
import Paper

extension Document {
    /// The register with the number that it is kept under, below its title; a courier's has a number already.
    func numbered(_ number: CaseNumber, as register: PaperRegister) -> Document {
        guard register != .courier, let title = blocks.firstIndex(where: { if case .title = $0 { true } else { false } })
        else { return self }
        var blocks = blocks
        blocks.insert(.line(FilledText("№ \(number)"), .centre), at: title + 1)
        return Document(form: form, language: language, paper: paper, blocks: blocks)
    }
}

extension NewPaper {
    /// A register as it is kept: its blocks, and the text of a sheet.
    init(_ document: Document, as register: PaperRegister) throws {
        let lines = PageLayout(width: PaperWidth.letter).lines(document)
        try self.init(
            form: register.form, kind: .record, text: lines.map(\.text).joined(separator: "\n"), document: document)
    }
}
