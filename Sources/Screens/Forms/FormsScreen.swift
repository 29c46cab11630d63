package import Casework
import Legislation
package import TerminalKit
package import Wording

/// The forms of a service, to choose the one to fill for a case.
package struct FormsScreen: Screen {
    let dossier: CaseDossier
    private(set) var chosen = 0

    package init(dossier: CaseDossier) { self.dossier = dossier }

    package var title: Phrase { CaseAction.fillForm.phrase }
    package var hints: [KeyHint] { Words.Forms.keys.hints }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        [.standing(.act, for: .open, refusal: forms(in: context).isEmpty ? Refusal.noFormToFill.phrase : nil)]
    }

    func forms(in context: DeskContext) -> [Form] {
        let intake = dossier.file.intake
        guard let act = context.library.act(intake.act),
            let definition = context.library.definition(of: intake.service, intake.version)?.definition
        else { return [] }
        return definition.fillableForms(among: act.forms)
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        let forms = forms(in: context)
        switch event {
        case .key(.enter), .command(.act):
            return forms.indices.contains(chosen) ? [.open(.form(dossier, forms[chosen].id))] : []
        case .key(.up):
            chosen = max(0, chosen - 1)
        case .key(.down):
            chosen = min(max(0, forms.count - 1), chosen + 1)
        case .key(.character(let character)):
            guard let digit = KeyboardLayout.digit(for: character).flatMap({ Int(String($0)) }),
                context.digitsBefore == 0, forms.indices.contains(digit - 1)
            else { return [] }
            chosen = digit - 1
            return [.open(.form(dossier, forms[chosen].id))]
        case .fact(.performed(.fillForm, let changed)) where changed.file.number == dossier.file.number:
            return [.close]
        case .appeared, .key, .paste, .command, .fact, .storeChanged, .tick:
            break
        }
        return []
    }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        var rest = CaseHeading(dossier: dossier).paint(on: &surface, in: rect, context: context).inset(columns: 1)
        rest = Caption.hint(Words.Forms.keys.line[language], on: &surface, in: rest)
        let forms = forms(in: context)
        if forms.isEmpty {
            surface.put(Words.Forms.none[language], at: rest.line(1).origin, tone: .hint, maxWidth: rest.columns)
            return nil
        }
        let rows = max(1, rest.rows - 1)
        let first = max(0, min(chosen - rows / 2, forms.count - rows))
        for (row, index) in (first..<min(forms.count, first + rows)).enumerated() {
            let line = rest.line(row + 1)
            let kind = forms[index].kind.phrase[language]
            surface.put(
                "\(index + 1)  \(forms[index].name[language])", at: line.origin,
                maxWidth: line.columns - TextWidth.of(kind) - 2)
            surface.put(kind, rightIn: line, tone: .hint)
            if index == chosen { surface.recolour(line, .selected) }
        }
        return nil
    }
}
