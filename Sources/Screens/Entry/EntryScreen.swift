package import Casework
import Legislation
package import TerminalKit
package import Wording

/// What an action needs besides the file: what was found, what a body concluded, on which ground something ends.
package struct EntryScreen: Screen {
    private(set) var deed: CaseDeed
    package let action: CaseAction
    private(set) var pane = AskedFormPane(AskedForm(fields: [], typed: [:]))
    private var isPrepared = false

    package init(dossier: CaseDossier, action: CaseAction) {
        deed = CaseDeed(dossier: dossier)
        self.action = action
    }

    package var title: Phrase { action.phrase }
    package var takesText: Bool { pane.takesText }
    package var hints: [KeyHint] { Words.Parts.fieldsKeys.hints }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        [CommandOffer(.act, refusal: deed.refusalReason(for: action), label: action.shortPhrase, phrase: action.phrase)]
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        switch event {
        case .appeared:
            prepare(in: context)
            return []
        case .key, .paste:
            pane.handle(event)
            return []
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

    private mutating func prepare(in context: DeskContext) {
        guard !isPrepared else { return }
        isPrepared = true
        let file = deed.dossier.file
        let definition = context.library.definition(of: file.intake.service, file.intake.version)?.definition
        let fields = EntryFields(action: action, definition: definition, language: context.language)
        pane = AskedFormPane(AskedForm(fields: fields.fields, typed: fields.defaults(for: file)))
    }

    private mutating func confirm(in context: DeskContext) -> [Effect] {
        if let told = pane.tellProblems() { return [told] }
        let typed = pane.form.typed
        guard let command = EntryFields.command(action, typed: typed, verdicts: verdicts(in: context)) else {
            return [.close]
        }
        return switch action {
        case .terminate, .suspend:
            deed.ask(Words.Entry.question(action, deed.number.description), before: command)
        default:
            deed.send(command)
        }
    }

    private func verdicts(in context: DeskContext) -> [String] {
        Conclusion.Verdict.allCases.map { $0.phrase[context.language] }
    }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let heading = CaseHeading(dossier: deed.dossier, note: deed.note)
        var rest = heading.paint(on: &surface, in: rect, context: context).inset(columns: 1)
        rest = Caption.hint(Words.Parts.fieldsKeys.line[context.language], on: &surface, in: rest)
        let room = Rect(column: rest.left, row: rest.top + 1, columns: min(100, rest.columns), rows: rest.rows - 1)
        return pane.paint(on: &surface, in: room, language: context.language)
    }
}
