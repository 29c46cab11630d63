import Casework
import Legislation
package import TerminalKit
package import Wording
import WorkingTime

/// Who stands in for the head, by which order and how long; the head orders it here.
package struct DeputyScreen: Screen {
    private(set) var candidates: [Account] = []
    private(set) var standing: [Deputyship] = []
    private(set) var pane: AskedFormPane?
    private var isSaving = false

    package init() {}

    package var title: Phrase { Words.Deputy.title }
    package var takesText: Bool { pane?.takesText ?? false }
    package var losesTyped: Bool { !(pane?.form.typed.isEmpty ?? true) }
    package var hints: [KeyHint] { Words.Parts.fieldsKeys.hints }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        let none = candidates.isEmpty ? Words.Deputy.nobody : nil
        let save = CommandOffer(.act, refusal: none, label: Words.Settings.save, phrase: Words.Deputy.save)
        return standing.isEmpty ? [save] : [save, CommandOffer(.endDeputy)]
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        switch event {
        case .appeared, .storeChanged:
            return [.loadDeputies]
        case .key, .paste:
            pane?.handle(event)
            return []
        case .command(.act):
            return save(on: context.now.date)
        case .command(.endDeputy):
            guard let first = standing.first else { return [] }
            return [.open(.question(Question(
                text: Words.Deputy.endQuestion(first.deputyName), effects: [.endDeputy(first.deputy)])))]
        case .fact(.deputiesLoaded(let candidates, let standing)):
            load(candidates, standing, in: context.language)
            return []
        case .fact(.deputyAppointed(let name)):
            isSaving = false
            pane = AskedFormPane(AskedForm(fields: Self.fields(for: candidates), typed: [:]))
            return [.tell(Message(Words.Deputy.appointed(name), .done)), .loadDeputies]
        case .fact(.failed):
            isSaving = false
            return []
        case .fact, .command, .tick:
            return []
        }
    }

    private mutating func load(_ candidates: [Account], _ standing: [Deputyship], in language: Language) {
        self.standing = standing
        guard pane == nil || candidates != self.candidates else { return }
        self.candidates = candidates
        pane = AskedFormPane(AskedForm(fields: Self.fields(for: candidates), typed: pane?.form.typed ?? [:]))
    }

    private mutating func save(on today: CivilDate) -> [Effect] {
        guard !isSaving, pane != nil else { return [] }
        if let told = pane?.tellProblems() { return [told] }
        guard let deputy = candidates.first(where: { Self.label(of: $0) == text("who") }), let first = date("from"),
            let last = date("to")
        else { return [] }
        isSaving = true
        return [
            .appoint(
                deputy: deputy.login, order: text("order"), dated: date("dated") ?? min(today, first), first: first, last: last)
        ]
    }

    private func text(_ name: String) -> String { pane?.text(name) ?? "" }

    private func date(_ name: String) -> CivilDate? { CivilDate(typed: text(name)) }

    private static func label(of account: Account) -> String { "\(account.name) (\(account.login))" }

    private static func fields(for candidates: [Account]) -> [FormField] {
        [
            .asked("who", Words.Deputy.who, .choice(candidates.map(label)), isRequired: true),
            .asked("order", Words.Deputy.order, .text, isRequired: true),
            .asked("from", Words.Deputy.from, .date(pattern: ""), isRequired: true),
            .asked("to", Words.Deputy.until, .date(pattern: ""), isRequired: true),
            .asked("dated", Words.Deputy.dated, .date(pattern: "")),
        ]
    }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        let rest = Caption.hint(Words.Parts.fieldsKeys.line[language], on: &surface, in: rect.inset(columns: 1))
        let lines = standing.isEmpty
            ? [Words.Deputy.none[language]] : standing.prefix(3).map { Words.Deputy.line($0)[language] }
        for (row, line) in lines.enumerated() {
            surface.put(line, at: rest.line(row).origin, tone: standing.isEmpty ? .hint : .accent, maxWidth: rest.columns)
        }
        let room = rest.split(top: lines.count + 1).rest
        return pane?.paint(
            on: &surface, in: Rect(column: room.left, row: room.top, columns: min(100, room.columns), rows: room.rows),
            language: language)
    }
}
