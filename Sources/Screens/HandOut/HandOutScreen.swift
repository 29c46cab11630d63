package import Casework
import Legislation
import TerminalKit
package import Wording

/// Who takes the answer, and which document was seen.
package struct HandOutScreen: Screen {
    /// The lines to fill, from top to bottom.
    enum Field: CaseIterable {
        case person, document
    }

    private(set) var deed: CaseDeed
    private(set) var focus = Field.document
    private(set) var person: LineEditor
    private(set) var document = LineEditor(maxLength: 200)
    /// The words that the document's line begins with; nil until they stand there.
    private var documentAtFirst: String?

    package init(dossier: CaseDossier) {
        deed = CaseDeed(dossier: dossier)
        person = LineEditor(text: dossier.file.applicant.name.full, maxLength: 200)
    }

    package var title: Phrase { CaseAction.handOut.phrase }
    package var takesText: Bool { true }

    package var losesTyped: Bool {
        person.text != deed.dossier.file.applicant.name.full || document.text != documentAtFirst ?? ""
    }

    package var hints: [KeyHint] { Words.Parts.fieldsKeys.hints }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        let printing = deed.dossier.answer == nil && sheetForm(in: context) == nil ? [] : [CommandOffer(.print)]
        return [.standing(.act, for: .handOut, refusal: deed.refusalReason(for: .handOut))] + printing
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        switch event {
        case .appeared:
            guard documentAtFirst == nil else { return [] }
            document.text = Words.HandOut.identityCard[context.language]
            documentAtFirst = document.text
            return []
        case .key(let key):
            return take(key)
        case .paste(let text):
            insert(text)
            return []
        case .command(.print):
            return print(in: context)
        case .command(.act):
            return confirm(in: context)
        case .fact(let fact):
            return deed.closing(fact)
        case .storeChanged:
            return deed.refresh()
        case .command, .tick:
            return []
        }
    }

    /// The receipt that the applicant shows is that of this case, or of another, which opens.
    package mutating func take(scanned number: CaseNumber, in context: DeskContext) -> [Effect]? {
        guard number == deed.dossier.file.number else { return nil }
        return [.tell(Message(Words.Scan.same(number.description), .done))]
    }

    private mutating func take(_ key: Key) -> [Effect] {
        switch key {
        case .tab, .down, .backTab, .up: focus = focus == .person ? .document : .person
        case .enter where focus == .person: focus = .document
        default: edit { $0.handle(key) }
        }
        return []
    }

    private mutating func insert(_ text: String) { edit { $0.insert(text) } }

    private mutating func edit(_ change: (inout LineEditor) -> KeyOutcome) {
        switch focus {
        case .person: _ = change(&person)
        case .document: _ = change(&document)
        }
    }

    /// The form of the sheet that the applicant signs before anything is given away; nil where the channel has none.
    func sheetForm(in context: DeskContext) -> FormID? {
        let intake = deed.dossier.file.intake
        return context.library.definition(of: intake.service, intake.version)?.definition.channel(intake.channel)?.handOutForm
    }

    /// The sheet, once it is made.
    func sheet(_ form: FormID) -> IssuedPaper? { deed.dossier.papers.last { $0.form == form } }

    /// The sheet first: it has to be signed before the deed is recorded. Then the answer; when all is out, a copy of it.
    private func print(in context: DeskContext) -> [Effect] {
        let answer = deed.dossier.answer
        guard let form = sheetForm(in: context) else { return answer.map { [.print(paper: $0.id)] } ?? [] }
        guard let sheet = sheet(form) else { return [.open(.form(deed.dossier, form))] }
        if sheet.prints > 0, let answer { return [.print(paper: answer.id)] }
        return [.print(paper: sheet.id)]
    }

    private mutating func confirm(in context: DeskContext) -> [Effect] {
        // NB: the words that stand there at first name no document yet: the number is missing.
        if document.text.trimmed.hasSuffix("№") {
            focus = .document
            return [.tell(Message(Words.HandOut.numberMissing, .warning))]
        }
        let command = CaseCommand.handOut(to: person.text.trimmed, documentSeen: document.text.trimmed)
        if let form = sheetForm(in: context), sheet(form)?.prints ?? 0 == 0 {
            return deed.ask(Words.HandOut.unsignedSheetQuestion, before: command)
        }
        return deed.deliver(command)
    }
}
