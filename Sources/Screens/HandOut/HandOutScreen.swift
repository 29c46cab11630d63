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
        let printing = deed.dossier.answer == nil ? [] : [CommandOffer(.print)]
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
            return deed.dossier.answer.map { [.print(paper: $0.id)] } ?? []
        case .command(.act):
            return confirm()
        case .fact(let fact):
            return deed.closing(fact)
        case .storeChanged:
            return deed.refresh()
        case .command, .tick:
            return []
        }
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

    private mutating func confirm() -> [Effect] {
        // NB: the words that stand there at first name no document yet: the number is missing.
        if document.text.trimmed.hasSuffix("№") {
            focus = .document
            return [.tell(Message(Words.HandOut.numberMissing, .warning))]
        }
        let command = CaseCommand.handOut(to: person.text.trimmed, documentSeen: document.text.trimmed)
        return deed.deliver(command)
    }
}
