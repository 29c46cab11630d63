import Casework
import Legislation
package import TerminalKit
import Wording

extension HandOutScreen {
    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        var rest = CaseHeading(dossier: deed.dossier, note: deed.note).paint(on: &surface, in: rect, context: context)
            .inset(columns: 1)
        rest = Caption.hint(Words.Parts.fieldsKeys.line[language], on: &surface, in: rest)
        AnswerLine(dossier: deed.dossier).paint(on: &surface, in: rest.line(1), context: context)
        if let stand = deed.dossier.file.intake.representative {
            let ground = stand.ground.isEmpty ? "" : ", \(stand.ground)"
            surface.put(
                Words.HandOut.representative[language] + ": \(stand.name)\(ground)", at: rest.line(2).origin,
                maxWidth: rest.columns)
        }
        if let form = sheetForm(in: context) {
            let isOut = sheet(form)?.prints ?? 0 > 0
            let state = isOut ? Words.HandOut.sheetPrinted : Words.HandOut.notPrintedYet
            let name = context.library.form(form)?.name[language] ?? form.rawValue
            surface.put(name, at: rest.line(3).origin, tone: .title, maxWidth: rest.columns - TextWidth.of(state[language]) - 2)
            surface.put(state[language], rightIn: rest.line(3), tone: isOut ? .success : .warning)
        }
        let cursors = Field.allCases.enumerated().map { index, field in
            let line = rest.line(4 + 2 * index)
            let room = Caption.label(label(field)[language], width: 24, on: &surface, in: line)
            return editor(field).paint(on: &surface, in: room, focused: field == focus)
        }
        return cursors.compactMap { $0 }.first
    }

    private func label(_ field: Field) -> Phrase {
        switch field {
        case .person: Words.HandOut.person
        case .document: Words.HandOut.document
        }
    }

    private func editor(_ field: Field) -> LineEditor {
        switch field {
        case .person: person
        case .document: document
        }
    }
}
