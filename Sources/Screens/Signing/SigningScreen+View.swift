import Casework
import Legislation
import Paper
package import TerminalKit
import Wording
import WorkingTime

extension SigningScreen {
    /// Columns that the paper is shown at.
    private static let paperWidth = 76
    /// Rows for the reason of a return.
    private static let reasonRows = 6

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        if isAtEnd {
            paintSummary(on: &surface, in: rect.inset(columns: 1), language: context.language)
            return nil
        }
        let language = context.language
        let (work, foot) = rect.split(bottom: 1)
        surface.put(keyNotes.line[language], at: foot.inset(columns: 1).origin, tone: .hint, maxWidth: foot.columns - 2)
        guard let deed else {
            surface.put(Words.Signing.loading[language], at: work.inset(columns: 1).origin, tone: .hint)
            return nil
        }
        paintHead(deed, on: &surface, in: work.inset(columns: 1), context: context)
        let area = paperArea(in: rect)
        if let picture = picture(on: context.now.date) {
            picture.paint(from: text.first(of: picture.lines.count, rows: area.rows), on: &surface, in: area)
            text.paintMarks(
                count: picture.lines.count, first: text.first(of: picture.lines.count, rows: area.rows), on: &surface,
                in: Rect(column: area.left, row: area.top, columns: rect.right - area.left, rows: area.rows))
        } else if deed.dossier.file.draft == nil {
            surface.put(Words.Signing.nothingToSign[language], at: area.origin, tone: .warning)
        }
        guard let reason else { return nil }
        let room = work.inset(columns: 1).split(bottom: Self.reasonRows).bottom
        surface.fill(room)
        Caption.heading(Words.Reason.return[language], on: &surface, in: room.line(0))
        return reason.paint(on: &surface, in: room.split(top: 1).rest, focused: true)
    }

    /// The keys of what is shown now.
    var keyNotes: [KeyNote] {
        if isAtEnd { return Words.Signing.summaryKeys }
        if reason != nil { return Words.Signing.reasonKeys }
        return hasRead ? Words.Signing.signKeys : Words.Signing.readKeys
    }

    /// Which paper of how many, whose it is, and what is decided.
    private func paintHead(_ deed: CaseDeed, on surface: inout Surface, in rect: Rect, context: DeskContext) {
        let language = context.language
        let file = deed.dossier.file
        let place = numbers.count > 1 ? "\(index + 1)/\(numbers.count)  " : ""
        surface.put(
            "\(place)№ \(file.number)  \(file.applicant.name.full)", at: rect.line(0).origin, tone: .title,
            maxWidth: rect.columns - 20)
        surface.put(file.status.phrase[language], rightIn: rect.line(0), tone: .accent)
        let service = context.shortName(of: file.intake.service)
        let officer = file.officer.map { " · \($0.name)" } ?? ""
        let decision = file.draft?.decision
        let words = decision?.phrase[language] ?? ""
        surface.put(service + officer, at: rect.line(1).origin, maxWidth: rect.columns - TextWidth.of(words) - 2)
        surface.put(words, rightIn: rect.line(1), tone: decision == .refuse ? .warning : .success)
        if let note = deed.note {
            surface.put("! \(note[language])", at: rect.line(2).origin, tone: .warning, maxWidth: rect.columns)
        } else {
            surface.horizontalLine(at: rect.line(2).origin, length: rect.columns)
        }
    }

    private func paperArea(in rect: Rect) -> Rect {
        let below = rect.split(bottom: 1).rest.split(top: 3).rest
        return Rect(
            column: below.left + max(0, (below.columns - Self.paperWidth) / 2), row: below.top,
            columns: min(Self.paperWidth, below.columns), rows: below.rows)
    }

    private func picture(on today: CivilDate) -> PaperPicture? {
        guard let sheet, let draft = deed?.dossier.file.draft else { return nil }
        return PaperPicture(sheet: sheet, typed: draft.typed(on: sheet.form), today: today, width: Self.paperWidth)
    }

    /// Lines of the paper, and how many of them are seen at once.
    func extent(in context: DeskContext) -> (count: Int, rows: Int) {
        let screen = Rect(column: 0, row: 1, columns: context.size.columns, rows: context.size.rows - 3)
        return (picture(on: context.now.date)?.lines.count ?? 0, paperArea(in: screen).rows)
    }

    private func paintSummary(on surface: inout Surface, in rect: Rect, language: Language) {
        let signed = results.filter { if case .signed = $0.outcome { true } else { false } }.count
        let returned = results.filter { $0.outcome == .returned }.count
        let left = results.count - signed - returned
        surface.put(
            Words.Signing.summary(signed: signed, returned: returned, left: left)[language], at: rect.line(1).origin,
            tone: .title, maxWidth: rect.columns)
        let (list, foot) = rect.split(top: 3).rest.split(bottom: 1)
        for (row, result) in results.prefix(list.rows).enumerated() {
            let (mark, words, tone) = Self.told(result.outcome)
            let line = list.line(row)
            let text = words[language]
            surface.put(
                "\(mark) № \(result.number)  \(result.applicant)", at: line.origin, tone: tone,
                maxWidth: line.columns - TextWidth.of(text) - 2)
            surface.put(text, rightIn: line, tone: tone)
        }
        surface.put(Words.Signing.summaryKeys.line[language], at: foot.origin, tone: .hint)
    }

    private static func told(_ outcome: SigningResult.Outcome) -> (String, Phrase, Tone) {
        switch outcome {
        case .signed(let number): ("✓", Words.Signing.signed(number?.description), .success)
        case .returned: ("!", CaseAction.return.pastPhrase, .warning)
        case .left: ("·", Words.Signing.left, .plain)
        }
    }
}
