import CaseStore
import Casework
import Foundation
import Legislation
import Paper

/// Makes the papers that an event brings with it: the receipt or slip at the window, the answer at the signature, the
/// sheet to sign at the hand-out, a form that was filled.
struct PaperIssue: Sendable {
    let filling: CaseFormFilling
    let act: ActCatalogue
    let channel: ChannelDefinition
    let law: LawShelf

    /// What an action brings a paper for; most bring none.
    enum Occasion {
        case signature
        case handOut(FormID)
        case filling(FilledForm)

        init?(_ command: CaseCommand, by channel: ChannelDefinition) {
            switch command {
            case .sign:
                self = .signature
            case .handOut:
                guard let sheet = channel.handOutForm else { return nil }
                self = .handOut(sheet)
            case .fillForm(let filled):
                self = .filling(filled)
            case .accumulate, .takeOff, .transfer, .receive, .forward, .resolve, .visit, .refer, .conclude, .extend,
                .reassign, .draft, .submit, .return, .complete, .sendToCentre, .receiveAtCentre, .post, .tell, .sendToAccount, .pay,
                .recordSlip, .suspend, .resume, .terminate, .withdraw:
                return nil
            }
        }
    }

    /// The papers of a case that has just been registered or refused at the window.
    func papersOfIntake() throws -> [NewPaper] {
        let isAccepted = filling.file.status != .notAccepted
        let form = isAccepted ? channel.receipt?.form : formID(of: .missingPapers)
        return try form.map { [try paper($0, typed: filling.file.answers)] } ?? []
    }

    /// The papers that come of an action, once it is done.
    ///
    /// - Parameter issued: the forms that the case has papers of already.
    func papers(for occasion: Occasion, issued: () throws -> Set<FormID>) throws -> [NewPaper] {
        switch occasion {
        case .signature:
            guard let draft = filling.file.draft else { return [] }
            let typed = filling.file.answers.merging(draft.typed(on: act.form(draft.form))) { _, own in own }
            return [try paper(draft.form, typed: typed)]
        case .handOut(let sheet):
            // NB: as a rule the sheet was printed and signed before, and then it stands already.
            guard try !issued().contains(sheet) else { return [] }
            return [try paper(sheet, typed: filling.file.answers)]
        case .filling(let filled):
            // A file that is done with gets each form once, and copies of it after that.
            if !filling.file.status.isOpen, try issued().contains(filled.form) { throw Refusal.formFilledAlready }
            return [try paper(filled.form, typed: filled.fields)]
        }
    }

    private func paper(_ id: FormID, typed: [String: [String]]) throws -> NewPaper {
        guard let form = act.form(id) else { throw StoreProblem.paperNotFound(id.rawValue) }
        let sheet = filling.sheet(form)
        let template = try law.template(form, of: act.act)
        let document = template.render(sheet.data(typed: typed), letterhead: sheet.letterhead)
            .signed(as: filling.acting, nameIn: form.headFields)
        return try NewPaper(form.isScannedBack ? document.marked(number: filling.file.number) : document, of: form)
    }

    private func formID(of kind: Form.Kind) -> FormID? {
        filling.definition.forms.first { act.form($0)?.kind == kind }
    }
}

extension NewPaper {
    /// A paper with the text that its own columns give it: what is kept is what was laid out here.
    init(_ document: Document, of form: Form) throws {
        let width = form.paper == .receipt ? PaperWidth.receipt : PaperWidth.letter
        try self.init(
            form: form.id, kind: form.kind, text: PageLayout(width: width).lines(document).map(\.text).joined(separator: "\n"),
            document: document)
    }
}

/// The columns that an issued text is kept at; a printer of another width gets the same words laid out anew.
enum PaperWidth {
    static let receipt = 42
    static let letter = 80
}
