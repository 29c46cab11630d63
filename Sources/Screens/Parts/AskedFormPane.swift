import Legislation
import TerminalKit
import Wording

/// The fields of an `AskedForm`, one under the other, with the cursor in one of them.
struct AskedFormPane: Hashable, Sendable {
    var form: AskedForm
    /// The name of the field with the cursor; empty where there are no fields.
    private(set) var focus: String
    /// Whether the last try told what is missing.
    private(set) var showsProblems = false

    init(_ form: AskedForm) {
        self.form = form
        focus = form.fields.first?.name ?? ""
    }

    /// Whether letters go into a field now.
    var takesText: Bool {
        if case .choice = form.editors[focus] { false } else { !focus.isEmpty }
    }

    mutating func handle(_ key: Key) {
        switch key {
        case .tab where !form.takesTab(focus): move(by: 1)
        case .backTab where !form.takesTab(focus): move(by: -1)
        default:
            if form.handle(key, in: focus) != nil { return }
            switch key {
            case .enter, .down, .tab: move(by: 1)
            case .up, .backTab: move(by: -1)
            default: break
            }
        }
    }

    mutating func insert(_ text: String) { form.insert(text, in: focus) }

    /// What is typed or pasted goes into the field with the cursor; other events mean nothing here.
    mutating func handle(_ event: ScreenEvent) {
        switch event {
        case .key(let key): handle(key)
        case .paste(let text): insert(text)
        case .appeared, .command, .fact, .storeChanged, .tick: break
        }
    }

    /// What is typed in a field; the first line of several.
    func text(_ name: String) -> String { form.typed[name]?.first ?? "" }

    private mutating func move(by step: Int) {
        let names = form.fields.map(\.name)
        guard let index = names.firstIndex(of: focus), names.indices.contains(index + step) else { return }
        focus = names[index + step]
    }

    /// Shows what is missing or wrong, puts the cursor there and tells of it; nil where everything is right.
    mutating func tellProblems() -> Effect? {
        let wrong = form.fields.filter { form.problem(of: $0) != nil }
        showsProblems = !wrong.isEmpty
        guard let first = wrong.first else { return nil }
        focus = first.name
        return .tell(Message(Words.Drafting.missing(wrong.count), .warning))
    }

    /// Draws the fields as a screen of their own, with the line of keys below.
    func paintScreen(on surface: inout Surface, in rect: Rect, language: Language) -> Point? {
        let rest = Caption.hint(Words.Parts.fieldsKeys.line[language], on: &surface, in: rect.inset(columns: 1))
        let room = Rect(column: rest.left, row: rest.top, columns: min(100, rest.columns), rows: rest.rows)
        return paint(on: &surface, in: room, language: language)
    }

    func paint(on surface: inout Surface, in rect: Rect, language: Language) -> Point? {
        let items = form.fields.map { field in
            form.item(
                of: field, isFocused: field.name == focus, problem: showsProblems ? form.problem(of: field) : nil,
                columns: rect.columns, language: language)
        }
        return FieldStack(items: items).paint(on: &surface, in: rect)
    }
}
