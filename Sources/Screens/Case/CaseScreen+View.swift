import Casework
import Legislation
package import TerminalKit
import Wording

extension CaseScreen {
    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        guard let dossier else {
            let words = isMissing ? Words.Case.notThere : Words.Case.loading
            surface.put(words[context.language], centredIn: rect.line(rect.rows / 3), tone: .hint)
            return nil
        }
        let text = CaseHeading(dossier: dossier).paint(on: &surface, in: rect, context: context)
        scroll.paint(lines(in: context), on: &surface, in: text.split(left: 1).rest)
        if isChoosingPaper { paintPapers(of: dossier, on: &surface, in: rect, context: context) }
        return nil
    }

    /// The papers with their numbers, over the text.
    private func paintPapers(of dossier: CaseDossier, on surface: inout Surface, in rect: Rect, context: DeskContext) {
        let language = context.language
        let columns = min(64, rect.columns - 8)
        let question = TextWidth.wrap(Words.Case.choosePaper[language], to: columns)
        let papers = dossier.papers.prefix(9)
        let room = Dialog.paint(
            title: Command.print.phrase[language], content: Size(columns: columns, rows: papers.count + question.count + 1),
            on: &surface, in: rect)
        for (row, line) in question.enumerated() { surface.put(line, at: room.line(row).origin) }
        for (index, paper) in papers.enumerated() {
            let name = context.library.form(paper.form)?.name[language] ?? paper.form.rawValue
            let prints = paper.prints == 0 ? Words.Case.notPrinted : Words.Case.printed(paper.prints)
            let line = room.line(question.count + 1 + index)
            let state = prints[language]
            surface.put("\(index + 1)  \(name)", at: line.origin, maxWidth: columns - TextWidth.of(state) - 2)
            surface.put(state, rightIn: line, tone: paper.prints == 0 ? .warning : .hint)
        }
    }
}
