package import Casework
package import Legislation
import Paper
package import TerminalKit
package import Wording
import WorkingTime

/// One form of the service, filled for a case beside a live picture of the paper: F8 keeps it with the case and prints it.
package struct FormScreen: Screen {
    private(set) var deed: CaseDeed
    let form: FormID
    private(set) var sheet: FormSheet?
    private(set) var pane: AskedFormPane?
    private var preview = ScrollingText()

    package init(dossier: CaseDossier, form: FormID) {
        deed = CaseDeed(dossier: dossier)
        self.form = form
    }

    package var title: Phrase { sheet?.form.name ?? CaseAction.fillForm.phrase }
    package var takesText: Bool { pane?.takesText ?? false }
    package var hints: [KeyHint] { Words.Drafting.keys.hints }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        [.standing(.act, for: .print, refusal: deed.refusalReason(for: .fillForm))]
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        switch event {
        case .appeared:
            return sheet == nil ? [.loadSheet(deed.number, form)] : []
        case .key(.pageUp), .key(.pageDown):
            scroll(event, in: context)
            return []
        case .key(let key):
            pane?.handle(key)
            return []
        case .paste(let text):
            pane?.insert(text)
            return []
        case .command(.act):
            return confirm()
        case .fact(.sheetReady(let number, let sheet)) where number == deed.number && sheet.form.id == form && self.sheet == nil:
            self.sheet = sheet
            pane = AskedFormPane(AskedForm(form: sheet.form, typed: deed.dossier.file.answers))
            return []
        case .fact(let fact):
            return take(fact)
        case .storeChanged:
            return deed.refresh()
        case .command, .tick:
            return []
        }
    }

    private mutating func confirm() -> [Effect] {
        guard let pane else { return [] }
        return deed.send(.fillForm(FilledForm(form: form, fields: pane.form.typed)))
    }

    private mutating func take(_ fact: Fact) -> [Effect] {
        switch deed.receive(fact) {
        case .done(_, let dossier):
            let paper = dossier.papers.last { $0.form == form }
            return [.close] + (paper.map { [.print(paper: $0.id)] } ?? [])
        case .failed(let effects), .reloaded(let effects): return effects
        case nil: return []
        }
    }

    // MARK: The picture

    private func areas(in rect: Rect) -> (fields: Rect, paper: Rect, hint: Rect) {
        let heading = CaseHeading(dossier: deed.dossier, note: deed.note)
        let (work, hint) = rect.split(top: heading.rows).rest.split(bottom: 1)
        let (fields, right) = work.split(left: rect.columns >= 120 ? 46 : 34)
        return (fields.inset(columns: 1), right.split(left: 2).rest.split(top: 1).rest, hint.inset(columns: 1))
    }

    private func picture(columns: Int, context: DeskContext) -> PaperPicture? {
        guard let sheet, let pane else { return nil }
        return PaperPicture(
            sheet: sheet, typed: pane.form.typed, today: context.now.date, width: max(32, columns - 1))
    }

    private mutating func scroll(_ event: ScreenEvent, in context: DeskContext) {
        guard case .key(let key) = event else { return }
        let screen = Rect(column: 0, row: 1, columns: context.size.columns, rows: context.size.rows - 3)
        let paper = areas(in: screen).paper
        guard let picture = picture(columns: paper.columns, context: context) else { return }
        _ = preview.handle(key, count: picture.lines.count, rows: paper.rows)
    }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        _ = CaseHeading(dossier: deed.dossier, note: deed.note).paint(on: &surface, in: rect, context: context)
        let areas = areas(in: rect)
        surface.put(Words.Drafting.keys.line[language], at: areas.hint.origin, tone: .hint, maxWidth: areas.hint.columns)
        surface.verticalLine(
            at: Point(column: areas.paper.left - 2, row: areas.paper.top - 1), length: areas.paper.rows + 1)
        guard let sheet, let pane, let picture = picture(columns: areas.paper.columns, context: context) else {
            surface.put("…", at: areas.paper.origin, tone: .hint)
            return nil
        }
        let head = Rect(column: areas.paper.left, row: areas.paper.top - 1, columns: areas.paper.columns, rows: 1)
        Caption.heading(sheet.form.name[language], on: &surface, in: head)
        let first = preview.first(of: picture.lines.count, rows: areas.paper.rows)
        picture.paint(from: first, focus: pane.focus, on: &surface, in: areas.paper)
        preview.paintMarks(count: picture.lines.count, first: first, on: &surface, in: areas.paper)
        if pane.form.fields.isEmpty {
            for (row, line) in TextWidth.wrap(Words.Drafting.nothingAsked[language], to: areas.fields.columns).enumerated() {
                surface.put(line, at: areas.fields.line(row).origin, tone: .hint)
            }
            return nil
        }
        return pane.paint(on: &surface, in: areas.fields, language: language)
    }
}
