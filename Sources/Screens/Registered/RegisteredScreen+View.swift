import Casework
import Legislation
package import TerminalKit
import Wording

extension RegisteredScreen {
    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        let file = dossier.file
        let (head, body) = rect.split(top: 9)
        let tone: Tone = isAccepted ? .success : .warning
        let heading = isAccepted ? Words.Registered.number : Words.Registered.refusedNumber
        surface.put(heading[language], centredIn: head.line(0), tone: tone)
        let digits = Rect(column: head.left, row: head.top + 2, columns: head.columns, rows: BigDigits.rows)
        BigDigits.paint(file.number.description, on: &surface, in: digits)
        surface.put(Self.spoken(file.number), centredIn: head.line(8), tone: .hint)

        var inner = body.inset(columns: 2, rows: 1)
        inner = Caption.hint(Words.Registered.keys.line[language], on: &surface, in: inner)
        let service = context.shortName(of: file.intake.service)
        surface.put("\(file.applicant.name.full) · \(service)", at: inner.line(0).origin, maxWidth: inner.columns)
        paintSlip(on: &surface, in: inner.line(2), context: context)
        let rest = inner.split(top: 4).rest
        if isAccepted {
            paintDates(on: &surface, in: rest, context: context)
        } else {
            paintMissing(on: &surface, in: rest, context: context)
        }
        return nil
    }

    /// The digits in groups, as they are read out: «0011 12 000123 45».
    private static func spoken(_ number: CaseNumber) -> String {
        number.description.split(separator: "-").joined(separator: "  ")
    }

    private func paintSlip(on surface: inout Surface, in rect: Rect, context: DeskContext) {
        let language = context.language
        guard let slip else {
            let words = isAccepted ? Words.Registered.noReceipt : Words.Registered.noSlip
            surface.put(words[language], at: rect.origin, tone: .hint, maxWidth: rect.columns)
            return
        }
        let name = context.library.form(slip.form)?.name[language] ?? slip.form.rawValue
        let state = slipState
        surface.put("\(name): \(state.text[language])", at: rect.origin, tone: state.tone, maxWidth: rect.columns)
    }

    private var slipState: (text: Phrase, tone: Tone) {
        if let printProblem { return (printProblem.phrase, .error) }
        guard let job else {
            return slip?.prints == 0
                ? (Words.Registered.printing, .plain) : (Words.HandOut.printed(slip?.prints ?? 0), .success)
        }
        let copy = job.copy > 1 ? PrintJob.copyPhrase(job.copy) + ", " : Phrase.verbatim("")
        return switch job.state {
        case .queued, .sending, .cancelled: (copy + job.state.phrase, .plain)
        case .sent, .confirmed: (copy + job.state.phrase, .success)
        case .failed: (Words.Registered.notPrinted(job.detail.isEmpty ? nil : job.detailPhrase), .error)
        case .unknown: (copy + job.state.phrase, .warning)
        }
    }

    private func paintDates(on surface: inout Surface, in rect: Rect, context: DeskContext) {
        let language = context.language
        var row = 0
        if let next = dossier.file.current {
            let due = next.due.map { DateText.withWeekday($0)[language] } ?? Words.Registered.noTime[language]
            let step = "\(next.stage.shortPhrase[language]) – \(next.holder.phrase[language])"
            surface.put(
                "\(Words.Registered.next[language]): \(step), \(due)", at: rect.line(row).origin,
                maxWidth: rect.columns)
            row += 1
        }
        if let answer = dossier.file.answerBy {
            surface.put(
                "\(Words.Registered.answer[language]): \(DateText.withWeekday(answer)[language])",
                at: rect.line(row).origin, tone: .title, maxWidth: rect.columns)
        }
    }

    private func paintMissing(on surface: inout Surface, in rect: Rect, context: DeskContext) {
        let definition = context.library.service(dossier.file.intake.service)
        surface.put(Words.Registered.missing[context.language], at: rect.line(0).origin, tone: .title)
        for (row, id) in dossier.file.missing.prefix(max(0, rect.rows - 1)).enumerated() {
            let text = definition?.documents.first { $0.id == id }?.text ?? id.rawValue
            surface.put("– \(text)", at: rect.line(row + 1).origin, maxWidth: rect.columns)
        }
    }
}
