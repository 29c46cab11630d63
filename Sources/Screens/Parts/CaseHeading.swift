import Casework
import Legislation
import TerminalKit
import Wording

/// The lines at the top of a screen that does something to a file: which file, whose, for what, until when.
struct CaseHeading {
    let dossier: CaseDossier
    /// What another clerk did meanwhile.
    var note: Phrase?

    /// Rows that the heading takes, with the line beneath it.
    var rows: Int { note == nil ? 4 : 5 }

    /// Draws the heading and gives back the room below.
    func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Rect {
        let file = dossier.file
        let language = context.language
        let inner = rect.inset(columns: 1)
        surface.put("№ \(file.number)", at: inner.line(0).origin, tone: .title)
        surface.put(file.status.phrase[language], rightIn: inner.line(0), tone: .accent)

        let iin = file.applicant.iin.map { ", \(PersonalNumber.Kind(ofKept: $0).phrase[language]) \($0)" } ?? ""
        surface.put(file.applicant.name.full + iin, at: inner.line(1).origin, maxWidth: inner.columns)

        let service = context.shortName(of: file.intake.service)
        let due = dueText(at: context)
        let dueWidth = TextWidth.of(due.text)
        surface.put(service, at: inner.line(2).origin, maxWidth: max(0, inner.columns - dueWidth - 2))
        surface.put(due.text, rightIn: inner.line(2), tone: due.tone)

        if let note {
            surface.put("! \(note[language])", at: inner.line(3).origin, tone: .warning, maxWidth: inner.columns)
        }
        surface.horizontalLine(at: rect.line(rows - 1).origin, length: rect.columns)
        return rect.split(top: rows).rest
    }

    private func dueText(at context: DeskContext) -> (text: String, tone: Tone) {
        guard let due = dossier.file.current?.due else { return ("", .plain) }
        let isLate = due < context.now
        let words = isLate ? Words.Parts.overdue : Words.Parts.due
        return ("\(isLate ? "! " : "")\(words[context.language]) \(DateText.short(due))", isLate ? .overdue : .plain)
    }
}
