package import Casework
import Legislation
import TerminalKit
import Wording

extension CaseDossier {
    /// The answer that was signed last, ready to be printed; nil before the signature.
    package var answer: IssuedPaper? {
        papers.last { paper in
            switch paper.kind {
            case .notice, .refusal, .certificate, .referral, .conclusion, .minutes, .decision, .contract, .extract, .record,
                .letter:
                true
            case .receipt, .missingPapers, .application, .statement, .card, .consent, .list, .sheet: false
            }
        }
    }
}

/// The answer that is given away: what it is, its outgoing number, and whether it has been printed.
struct AnswerLine {
    let dossier: CaseDossier

    func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) {
        let language = context.language
        guard let paper = dossier.answer else { return }
        let name = context.library.form(paper.form)?.name[language] ?? paper.form.rawValue
        let number = dossier.file.signature.map { " № \($0.number)" } ?? ""
        let state = paper.prints == 0 ? Words.HandOut.notPrintedYet : Words.HandOut.printed(paper.prints)
        let tone: Tone = paper.prints == 0 ? .warning : .success
        let room = rect.columns - TextWidth.of(state[language]) - 2
        surface.put(name + number, at: rect.origin, tone: .title, maxWidth: room)
        surface.put(state[language], rightIn: rect, tone: tone)
    }
}
