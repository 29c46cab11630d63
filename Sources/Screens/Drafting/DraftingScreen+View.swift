import Casework
import Legislation
import Paper
package import TerminalKit
import Wording
import WorkingTime

extension DraftingScreen {
    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        let heading = CaseHeading(dossier: deed.dossier, note: deed.note)
        _ = heading.paint(on: &surface, in: rect, context: context)
        let areas = areas(in: rect, context: context)
        for (row, line) in returnLines(columns: rect.columns - 2, language: language).enumerated() {
            surface.put(line, at: Point(column: rect.left + 1, row: rect.top + heading.rows + row), tone: .warning)
        }
        surface.put(Words.Drafting.keys.line[language], at: areas.hint.origin, tone: .hint, maxWidth: areas.hint.columns)
        surface.verticalLine(
            at: Point(column: areas.paper.left - 2, row: areas.paper.top - 1), length: areas.paper.rows + 1)
        paintPreview(on: &surface, in: areas.paper, context: context)
        return paintForm(on: &surface, in: areas.form, context: context)
    }

    // MARK: Where things are

    struct Areas {
        let form: Rect
        /// The picture of the paper; its heading stands in the row above.
        let paper: Rect
        let hint: Rect
    }

    func areas(in rect: Rect, context: DeskContext) -> Areas {
        let heading = CaseHeading(dossier: deed.dossier, note: deed.note)
        let returned = returnLines(columns: rect.columns - 2, language: context.language).count
        let (work, hint) = rect.split(top: heading.rows + returned).rest.split(bottom: 1)
        let (form, right) = work.split(left: rect.columns >= 120 ? 46 : 34)
        return Areas(
            form: form.inset(columns: 1), paper: right.split(left: 2).rest.split(top: 1).rest,
            hint: hint.inset(columns: 1))
    }

    /// Why the head sent it back, and how often.
    private func returnLines(columns: Int, language: Language) -> [String] {
        let file = deed.dossier.file
        guard file.status == .returned || file.round > 0, !file.returnReason.isEmpty else { return [] }
        let text = "! \(Words.Drafting.returned(file.round)[language]): \(file.returnReason)"
        return Array(TextWidth.wrap(text, to: columns).prefix(3))
    }

    // MARK: The paper

    private func picture(columns: Int, today: CivilDate) -> PaperPicture? {
        guard let sheet, let draft else { return nil }
        return PaperPicture(sheet: sheet, typed: draft.typed(on: sheet.form), today: today, width: max(32, columns - 1))
    }

    /// The name of the field that is being typed, as the paper's fields have it.
    private var focusedField: String? {
        switch focus {
        case .decision: nil
        case .field(let name): name
        case .reason: sheet?.form.fields.first { $0.source == .decisionReason }?.name
        }
    }

    private func firstLine(of picture: PaperPicture, rows: Int) -> Int {
        let count = picture.lines.count
        guard followsField, let line = focusedField.flatMap({ picture.line(of: $0) }) else {
            return preview.first(of: count, rows: rows)
        }
        return max(0, min(line - rows / 2, count - rows))
    }

    private func paintPreview(on surface: inout Surface, in rect: Rect, context: DeskContext) {
        guard let sheet else {
            surface.put("…", at: rect.origin, tone: .hint)
            return
        }
        let head = Rect(column: rect.left, row: rect.top - 1, columns: rect.columns, rows: 1)
        Caption.heading(sheet.form.name[context.language], on: &surface, in: head)
        guard let picture = picture(columns: rect.columns, today: context.now.date) else { return }
        let first = firstLine(of: picture, rows: rect.rows)
        picture.paint(from: first, focus: focusedField, on: &surface, in: rect)
        preview.paintMarks(count: picture.lines.count, first: first, on: &surface, in: rect)
    }

    mutating func scrollPreview(_ key: Key, in context: DeskContext) {
        let screen = Rect(column: 0, row: 1, columns: context.size.columns, rows: context.size.rows - 3)
        let paper = areas(in: screen, context: context).paper
        guard let picture = picture(columns: paper.columns, today: context.now.date) else { return }
        let first = firstLine(of: picture, rows: paper.rows)
        preview.show(first, of: picture.lines.count, rows: 1)
        followsField = false
        _ = preview.handle(key, count: picture.lines.count, rows: paper.rows)
    }

    // MARK: The fields

    /// One part of the left column: rows, and what is painted into them.
    private struct Item {
        let place: Focus
        let label: String
        /// Rows of the field under its label.
        let rows: Int
        let problem: String?
    }

    private func items(in context: DeskContext) -> [Item] {
        let language = context.language
        let told = showsProblems ? problems : []
        return order.dropFirst().map { place in
            let problem = told.first { $0.place == place }?.phrase[language]
            switch place {
            case .field(let name):
                let field = form?.field(name)
                let star = field?.isRequired == true ? " *" : ""
                return Item(
                    place: place, label: (field?.label[language] ?? name) + star, rows: rows(of: name),
                    problem: problem)
            case .reason, .decision:
                return Item(place: place, label: Words.Drafting.reason[language] + " *", rows: 6, problem: problem)
            }
        }
    }

    private func rows(of name: String) -> Int {
        guard let field = form?.field(name) else { return 1 }
        switch field.kind {
        case .text, .number, .date: return 1
        case .longText: return 4
        case .lines(let maximum): return min(5, maximum)
        case .rows(let cells, _): return RowsEditor.height(of: cells)
        case .choice(let choices): return choices.count
        }
    }

    private func paintForm(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        let outcomes = outcomes(in: context)
        for (index, outcome) in outcomes.enumerated() {
            let mark = outcome == chosen ? "(•)" : "( )"
            let line = rect.line(index)
            let name = name(of: outcome, among: outcomes, in: context)
            surface.put("\(mark) \(index + 1)  \(name)", at: line.origin, maxWidth: line.columns)
            if outcome == chosen, focus == .decision { surface.recolour(line, .selected) }
        }
        let rest = rect.split(top: outcomes.count + 1).rest
        let items = items(in: context)
        guard !items.isEmpty else {
            let text = sheet == nil ? "…" : Words.Drafting.nothingAsked[language]
            for (row, line) in TextWidth.wrap(text, to: rest.columns).enumerated() {
                surface.put(line, at: rest.line(row).origin, tone: .hint)
            }
            return nil
        }
        return paint(items, on: &surface, in: rest, language: language)
    }

    /// The decision; where several forms serve one, the form's name.
    private func name(of outcome: Outcome, among outcomes: [Outcome], in context: DeskContext) -> String {
        let isOnly = outcomes.filter { $0.decision == outcome.decision }.count == 1
        if isOnly { return outcome.decision.phrase[context.language] }
        return context.library.form(outcome.form)?.name[context.language] ?? outcome.form.rawValue
    }

    /// Paints the fields from the first that leaves room for the one with the cursor.
    private func paint(
        _ items: [Item], on surface: inout Surface, in rect: Rect, language: Language
    ) -> Point? {
        let heights = items.map { $0.rows + 2 + ($0.problem == nil ? 0 : 1) }
        let current = items.firstIndex { $0.place == focus } ?? 0
        var first = 0
        while first < current, heights[first...current].reduce(0, +) - 1 > rect.rows { first += 1 }
        var row = 0
        var cursor: Point?
        for (item, height) in zip(items, heights).dropFirst(first) where row < rect.rows {
            surface.put(
                item.label, at: rect.line(row).origin, tone: item.place == focus ? .title : .plain,
                maxWidth: rect.columns)
            let room = Rect(
                column: rect.left, row: rect.top + row + 1, columns: rect.columns,
                rows: max(0, min(item.rows, rect.rows - row - 1)))
            let place = paintField(item.place, on: &surface, in: room, language: language)
            cursor = cursor ?? place
            if let problem = item.problem {
                surface.put(
                    "! \(problem)", at: rect.line(row + 1 + item.rows).origin, tone: .error, maxWidth: rect.columns)
            }
            row += height
        }
        return cursor
    }

    private func paintField(
        _ place: Focus, on surface: inout Surface, in rect: Rect, language: Language
    ) -> Point? {
        let isFocused = place == focus
        switch place {
        case .decision:
            return nil
        case .reason:
            return reason.paint(on: &surface, in: rect, focused: isFocused)
        case .field(let name):
            switch form?.editors[name] {
            case .line(let editor): return editor.paint(on: &surface, in: rect, focused: isFocused)
            case .area(let area): return area.paint(on: &surface, in: rect, focused: isFocused)
            case .rows(let rows):
                return rows.paint(on: &surface, in: rect, focused: isFocused, language: language)
            case .choice(let chosen):
                paintChoices(of: name, chosen: chosen, isFocused: isFocused, on: &surface, in: rect)
                return nil
            case nil: return nil
            }
        }
    }

    private func paintChoices(
        of name: String, chosen: Int?, isFocused: Bool, on surface: inout Surface, in rect: Rect
    ) {
        guard case .choice(let choices) = form?.field(name)?.kind else { return }
        for (index, choice) in choices.prefix(rect.rows).enumerated() {
            let line = rect.line(index)
            let mark = index == chosen ? "(•)" : "( )"
            surface.put("\(mark) \(index + 1)  \(choice)", at: line.origin, maxWidth: line.columns)
            if index == chosen { surface.recolour(line, isFocused ? .selected : .selectedDim) }
        }
        if isFocused, chosen == nil { surface.recolour(rect.line(0), .selectedDim) }
    }
}
