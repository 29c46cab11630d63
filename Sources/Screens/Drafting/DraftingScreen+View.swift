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
        return paintForm(on: &surface, in: areas.fields, context: context)
    }

    // MARK: Where things are

    func areas(in rect: Rect, context: DeskContext) -> PaperSide.Areas {
        let heading = CaseHeading(dossier: deed.dossier, note: deed.note)
        let returned = returnLines(columns: rect.columns - 2, language: context.language).count
        return PaperSide.Areas(in: rect.split(top: heading.rows + returned).rest)
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
        let paper = areas(in: PaperSide.screen(of: context), context: context).paper
        guard let picture = picture(columns: paper.columns, today: context.now.date) else { return }
        let first = firstLine(of: picture, rows: paper.rows)
        preview.show(first, of: picture.lines.count, rows: 1)
        followsField = false
        _ = preview.handle(key, count: picture.lines.count, rows: paper.rows)
    }

    // MARK: The fields

    private func items(columns: Int, in context: DeskContext) -> [FieldStack.Item] {
        let language = context.language
        let told = showsProblems ? problems : []
        return order.dropFirst().compactMap { place in
            let problem = told.first { $0.place == place }?.phrase
            switch place {
            case .field(let name):
                guard let form, let field = form.field(name) else { return nil }
                return form.item(
                    of: field, isFocused: place == focus, problem: problem, columns: columns, language: language)
            case .reason, .decision:
                return FieldStack.Item(
                    label: Words.Drafting.reason[language] + " *", rows: 6, isFocused: place == focus,
                    problem: problem?[language]
                ) { surface, room in
                    reason.paint(on: &surface, in: room, focused: place == focus)
                }
            }
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
        let items = items(columns: rest.columns, in: context)
        guard !items.isEmpty else {
            let text = sheet == nil ? "…" : Words.Drafting.nothingAsked[language]
            Caption.paragraph(text, tone: .hint, on: &surface, in: rest)
            return nil
        }
        return FieldStack(items: items).paint(on: &surface, in: rest)
    }

    /// The decision; where several forms serve one, the form's name.
    private func name(of outcome: Outcome, among outcomes: [Outcome], in context: DeskContext) -> String {
        let isOnly = outcomes.filter { $0.decision == outcome.decision }.count == 1
        if isOnly { return outcome.decision.phrase[context.language] }
        return context.library.form(outcome.form)?.name[context.language] ?? outcome.form.rawValue
    }
}
