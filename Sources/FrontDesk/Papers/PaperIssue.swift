import Casework
import Foundation
import Legislation
import Paper

/// Makes the papers that an event brings with it: the receipt or slip at the window, the answer at the signature.
struct PaperIssue: Sendable {
    let filling: CaseFormFilling
    let act: ActCatalogue
    let channel: ChannelDefinition

    /// The papers of a case that has just been registered or refused at the window.
    func papersOfIntake() throws -> [NewPaper] {
        let isAccepted = filling.file.status != .notAccepted
        let form = isAccepted ? channel.receipt?.form : formID(of: .missingPapers)
        return try form.map { [try paper($0, typed: [:])] } ?? []
    }

    /// The answer, once the head has signed it.
    func papersOfSignature() throws -> [NewPaper] {
        guard let draft = filling.file.draft else { return [] }
        return [try paper(draft.form, typed: draft.typed(on: act.form(draft.form)))]
    }

    /// A paper with the text that its own columns give it: what is kept is what was laid out here.
    private func paper(_ id: FormID, typed: [String: [String]]) throws -> NewPaper {
        guard let form = act.form(id) else { throw StoreProblem.paperNotFound(id.rawValue) }
        let document = try filling.sheet(form).document(typed: typed)
        let width = form.paper == .receipt ? PaperWidth.receipt : PaperWidth.letter
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return NewPaper(
            form: id, kind: form.kind, text: PageLayout(width: width).lines(document).map(\.text).joined(separator: "\n"),
            document: String(decoding: try encoder.encode(document), as: UTF8.self))
    }

    private func formID(of kind: Form.Kind) -> FormID? {
        filling.definition.forms.first { act.form($0)?.kind == kind }
    }
}

/// The columns that an issued text is kept at; a printer of another width gets the same words laid out anew.
enum PaperWidth {
    static let receipt = 42
    static let letter = 80
}
