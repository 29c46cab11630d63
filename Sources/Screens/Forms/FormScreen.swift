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
    private var side = PaperSide()

    package init(dossier: CaseDossier, form: FormID) {
        deed = CaseDeed(dossier: dossier)
        self.form = form
    }

    package var title: Phrase { sheet?.form.name ?? CaseAction.fillForm.phrase }
    package var takesText: Bool { pane?.takesText ?? false }
    package var hints: [KeyHint] { Words.Drafting.keys.hints }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        let dossier = deed.dossier
        let isDone = !dossier.file.status.isOpen && dossier.papers.contains { $0.form == form }
        let refusal = isDone ? Refusal.formFilledAlready.phrase : deed.refusalReason(for: .fillForm)
        return [.standing(.act, for: .print, refusal: refusal)]
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        switch event {
        case .appeared:
            return sheet == nil ? [.loadSheet(deed.number, form)] : []
        case .key(let key) where key == .pageUp || key == .pageDown:
            side.scroll(key, sheet: sheet, pane: pane, in: room(in: PaperSide.screen(of: context)), context: context)
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

    /// The room under the case's heading.
    private func room(in rect: Rect) -> Rect {
        rect.split(top: CaseHeading(dossier: deed.dossier, note: deed.note).rows).rest
    }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        _ = CaseHeading(dossier: deed.dossier, note: deed.note).paint(on: &surface, in: rect, context: context)
        return side.paint(
            sheet: sheet, pane: pane, heading: sheet?.form.name[context.language] ?? "", keys: Words.Drafting.keys.line,
            nothingAsked: Words.Drafting.nothingAsked, on: &surface, in: room(in: rect), context: context)
    }
}
