import Casework
import Legislation
package import TerminalKit
import Wording
import WorkingTime

extension ComplaintsScreen {
    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        let (headings, below) = rect.split(top: 1)
        let (area, details) = below.split(top: Self.listRows(of: context))
        Self.paint(
            [Words.Complaints.number, Words.Complaints.received, Words.Complaints.complainant, Words.Complaints.state]
                .map { $0[language] }, .hint, .hint, on: &surface, in: headings.split(left: 2).rest)
        list.paint(on: &surface, in: area, focused: true) { number, _, surface, line in
            guard let complaint = complaints[number] else { return }
            let (state, tone) = Self.state(of: complaint, at: context.now)
            Self.paint(
                [
                    number.description, DateText.inList(complaint.receivedAt, today: context.now.date),
                    complaint.draft.complainant, state[language],
                ], .plain, tone, on: &surface, in: line)
        }
        if list.isEmpty {
            let words = isLoaded ? Words.Complaints.none : Words.Complaints.loading
            surface.put(words[language], centredIn: area.line(area.rows / 3), tone: .hint)
        }
        surface.horizontalLine(at: details.origin, length: details.columns)
        if let selected {
            ScrollingText().paint(
                lines(of: selected, in: context), on: &surface, in: details.split(top: 1).rest.inset(columns: 2))
        }
        return nil
    }

    private static func state(of complaint: Complaint, at now: CivilMoment) -> (Phrase, Tone) {
        if let answer = complaint.answer { return (answer.outcome.phrase, .success) }
        guard let term = complaint.term else { return (Words.Complaints.noTerm, .accent) }
        let date = DateText.date(term.due.date)
        return complaint.isLate(at: now) ? (Words.Complaints.late(date), .error) : (Words.Complaints.due(date), .accent)
    }

    /// The chosen complaint: who, about what, by when and by which words of the act, and what was answered.
    private func lines(of complaint: Complaint, in context: DeskContext) -> [ScrollingText.Line] {
        let (draft, language) = (complaint.draft, context.language)
        var sheet = TextSheet(columns: context.size.columns - 6)
        let person = [draft.complainant, draft.address, draft.phone, draft.way.phrase[language]].filter { !$0.isEmpty }
        sheet.paragraph(person.joined(separator: " · "), tone: .title)
        let service = draft.service.map { context.shortName(of: $0) }
        let subject = [draft.file.map { "№ \($0)" }, service].compactMap(\.self).joined(separator: " · ")
        if !subject.isEmpty { sheet.paragraph(subject, tone: .hint) }
        sheet.paragraph(draft.about)
        if let answer = complaint.answer {
            sheet.paragraph("\(answer.outcome.phrase[language]), \(DateText.full(answer.at)), \(answer.by.name)", tone: .success)
            sheet.paragraph(answer.text)
        } else {
            sheet.paragraph(complaint.term?.quote ?? Words.Complaints.termNotStated[language], tone: .hint)
        }
        return sheet.lines
    }

    private static func paint(_ texts: [String], _ tone: Tone, _ stateTone: Tone, on surface: inout Surface, in rect: Rect) {
        let widths = [18, 11, max(16, rect.columns - 18 - 11 - 24 - 4), 24]
        var column = rect.left
        for (index, (text, width)) in zip(texts, widths).enumerated() {
            surface.put(
                text, at: Point(column: column, row: rect.top), tone: index == 3 ? stateTone : tone, maxWidth: width)
            column += width + 1
        }
    }
}
