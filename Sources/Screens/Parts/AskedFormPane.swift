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

    private mutating func move(by step: Int) {
        let names = form.fields.map(\.name)
        guard let index = names.firstIndex(of: focus), names.indices.contains(index + step) else { return }
        focus = names[index + step]
    }

    /// Shows what is missing or wrong and puts the cursor there; says how many fields that are.
    mutating func tellProblems() -> Int {
        let wrong = form.fields.filter { form.problem(of: $0) != nil }
        showsProblems = !wrong.isEmpty
        if let first = wrong.first { focus = first.name }
        return wrong.count
    }

    // MARK: Painting

    func paint(on surface: inout Surface, in rect: Rect, language: Language) -> Point? {
        let heights = form.fields.map { height(of: $0, columns: rect.columns) }
        let current = form.fields.firstIndex { $0.name == focus } ?? 0
        var first = 0
        while first < current, heights[first...current].reduce(0, +) - 1 > rect.rows { first += 1 }
        var row = 0
        var cursor: Point?
        for (field, height) in zip(form.fields, heights).dropFirst(first) where row < rect.rows {
            let star = field.isRequired ? " *" : ""
            surface.put(
                field.label[language] + star, at: rect.line(row).origin, tone: field.name == focus ? .title : .plain,
                maxWidth: rect.columns)
            let problem = showsProblems ? form.problem(of: field) : nil
            if let problem {
                surface.put("! \(problem[language])", rightIn: rect.line(row), tone: .error)
            }
            let room = Rect(
                column: rect.left, row: rect.top + row + 1, columns: rect.columns,
                rows: max(0, min(height - 2, rect.rows - row - 1)))
            let place = paint(field, on: &surface, in: room, language: language)
            cursor = cursor ?? place
            row += height
        }
        return cursor
    }

    /// Rows of a field with its label and an empty line.
    private func height(of field: FormField, columns: Int) -> Int {
        switch field.kind {
        case .text, .number, .date: 3
        case .longText: 6
        case .lines(let maximum): min(6, maximum) + 2
        case .rows(let cells, _): RowsEditor.height(of: cells) + 2
        case .choice(let choices): choices.reduce(2) { $0 + Self.lines(of: $1, columns: columns).count }
        }
    }

    private static func lines(of choice: String, columns: Int) -> [String] {
        Array(TextWidth.wrap(choice, to: max(10, columns - 7)).prefix(3))
    }

    private func paint(
        _ field: FormField, on surface: inout Surface, in rect: Rect, language: Language
    ) -> Point? {
        let isFocused = field.name == focus
        switch form.editors[field.name] {
        case .line(let editor): return editor.paint(on: &surface, in: rect, focused: isFocused)
        case .area(let area): return area.paint(on: &surface, in: rect, focused: isFocused)
        case .rows(let rows): return rows.paint(on: &surface, in: rect, focused: isFocused, language: language)
        case .choice(let chosen):
            if case .choice(let choices) = field.kind {
                paint(choices, chosen: chosen, isFocused: isFocused, on: &surface, in: rect)
            }
            return nil
        case nil: return nil
        }
    }

    private func paint(_ choices: [String], chosen: Int?, isFocused: Bool, on surface: inout Surface, in rect: Rect) {
        var row = 0
        for (index, choice) in choices.enumerated() {
            let mark = index == chosen ? "(•)" : "( )"
            for (part, text) in Self.lines(of: choice, columns: rect.columns).enumerated() where row < rect.rows {
                let line = rect.line(row)
                let beginning = part == 0 ? "\(mark) \(index + 1)  " : "       "
                surface.put(beginning + text, at: line.origin, maxWidth: line.columns)
                if index == chosen { surface.recolour(line, isFocused ? .selected : .selectedDim) }
                row += 1
            }
        }
        if isFocused, chosen == nil, rect.rows > 0 { surface.recolour(rect.line(0), .selectedDim) }
    }
}
