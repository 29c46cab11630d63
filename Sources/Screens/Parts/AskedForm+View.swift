import Legislation
import TerminalKit
import Wording

extension AskedForm {
    /// The item of a stack that a field is.
    ///
    /// - Parameters:
    ///   - columns: of the stack, for long choices are wrapped.
    ///   - problem: what is wrong with it, where that is told.
    func item(
        of field: FormField, isFocused: Bool, problem: Phrase?, columns: Int, language: Language
    ) -> FieldStack.Item {
        FieldStack.Item(
            label: field.label[language] + (field.isRequired ? " *" : ""), rows: Self.rows(of: field, columns: columns),
            isFocused: isFocused, problem: problem?[language]
        ) { surface, room in
            paint(field, isFocused: isFocused, on: &surface, in: room, language: language)
        }
    }

    private static func rows(of field: FormField, columns: Int) -> Int {
        switch field.kind {
        case .text, .number, .date: 1
        case .longText: 4
        case .lines(let maximum): min(5, maximum)
        case .rows(let cells, _): RowsEditor.height(of: cells)
        case .choice(let choices): choices.reduce(0) { $0 + lines(of: $1, columns: columns).count }
        }
    }

    private static func lines(of choice: String, columns: Int) -> [String] {
        Array(TextWidth.wrap(choice, to: max(10, columns - 7)).prefix(3))
    }

    private func paint(
        _ field: FormField, isFocused: Bool, on surface: inout Surface, in rect: Rect, language: Language
    ) -> Point? {
        switch editors[field.name] {
        case .line(let editor): return editor.paint(on: &surface, in: rect, focused: isFocused)
        case .area(let area): return area.paint(on: &surface, in: rect, focused: isFocused)
        case .rows(let rows): return rows.paint(on: &surface, in: rect, focused: isFocused, language: language)
        case .choice(let chosen):
            if case .choice(let choices) = field.kind {
                Self.paint(choices, chosen: chosen, isFocused: isFocused, on: &surface, in: rect)
            }
            return nil
        case nil: return nil
        }
    }

    private static func paint(
        _ choices: [String], chosen: Int?, isFocused: Bool, on surface: inout Surface, in rect: Rect
    ) {
        var row = 0
        for (index, choice) in choices.enumerated() {
            let mark = index == chosen ? "(•)" : "( )"
            for (part, text) in lines(of: choice, columns: rect.columns).enumerated() where row < rect.rows {
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
