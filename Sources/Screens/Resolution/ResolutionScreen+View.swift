import Casework
import Legislation
package import TerminalKit
import Wording

extension ResolutionScreen {
    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        var rest = CaseHeading(dossier: deed.dossier, note: deed.note).paint(on: &surface, in: rect, context: context)
            .inset(columns: 1)
        rest = Caption.hint(keyNotes.line[language], on: &surface, in: rest)
        rest = paintRequest(on: &surface, in: rest, context: context)

        let label = Words.Resolution.text[language]
        let room = Caption.label(label, width: TextWidth.of(label) + 2, on: &surface, in: rest.line(0))
        let cursor = text.paint(
            on: &surface, in: room, focused: focus == .typing, placeholder: Words.Resolution.placeholder[language])
        rest = rest.split(top: 1).rest

        // A wide screen has both lists side by side; a narrow one has the texts above and the officers beneath.
        if rest.columns >= 110 {
            let (left, right) = rest.split(left: rest.columns / 2)
            paintTexts(on: &surface, in: left.split(right: 2).rest, language: language)
            paintOfficers(on: &surface, in: right, language: language)
        } else {
            let officerRows = min(max(2, officers.officers.count + 1), max(2, rest.rows / 2))
            let (top, bottom) = rest.split(bottom: officerRows)
            paintTexts(on: &surface, in: top, language: language)
            paintOfficers(on: &surface, in: bottom, language: language)
        }
        return cursor
    }

    var keyNotes: [KeyNote] {
        switch focus {
        case .texts: Words.Resolution.textKeys
        case .typing: Words.Resolution.typingKeys
        case .officers: Words.Resolution.officerKeys
        }
    }

    /// What the applicant asks and what papers came with it.
    private func paintRequest(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Rect {
        let language = context.language
        let intake = deed.dossier.file.intake
        let definition = context.library.service(intake.service)
        let title = TextWidth.wrap("\(Words.Parts.asks[language]): \(definition?.title.text ?? "")", to: rect.columns)
        let papers = intake.documents.map { paper in
            let text = definition?.documents.first { $0.id == paper.id }?.text ?? paper.id.rawValue
            return "\(text) (\(paper.kind.shortPhrase[language]), \(paper.sheets))"
        }
        let counts = "\(Words.Parts.brought[language]): \(intake.papersPhrase[language])"
        let brought = "\(counts): " + papers.joined(separator: "; ")
        let roomy = rect.rows > 24
        let shown =
            title.prefix(roomy ? 3 : 2)
            + Self.clipped(TextWidth.wrap(brought, to: rect.columns), to: roomy ? 8 : 3, columns: rect.columns)
        for (row, line) in shown.enumerated() { surface.put(line, at: rect.line(row).origin) }
        return rect.split(top: shown.count).rest
    }

    private static func clipped(_ lines: [String], to count: Int, columns: Int) -> [String] {
        guard lines.count > count, let last = lines.dropFirst(count - 1).first else { return lines }
        return lines.prefix(count - 1) + [TextWidth.clip(last, to: columns - 1, ellipsis: false) + "…"]
    }

    private func paintTexts(on surface: inout Surface, in rect: Rect, language: Language) {
        Caption.heading(Words.Resolution.usual[language], on: &surface, in: rect.line(0))
        let list = rect.split(top: 1).rest
        // The text that is marked or taken stays in sight where there is no room for all of them.
        let shown = marked ?? usual.firstIndex(of: self.text.text) ?? 0
        let first = max(0, min(shown - list.rows + 1, usual.count - list.rows))
        for (row, (index, text)) in usual.enumerated().dropFirst(first).prefix(list.rows).enumerated() {
            let line = list.line(row)
            let isTaken = marked.map { $0 == index } ?? (text == self.text.text)
            surface.put("\(isTaken ? "›" : " ")  \(index + 1)  \(text)", at: line.origin, maxWidth: line.columns)
            if isTaken { surface.recolour(line, focus == .texts ? .selected : .selectedDim) }
        }
        ScrollingText().paintMarks(count: usual.count, first: first, on: &surface, in: list)
    }

    private func paintOfficers(on surface: inout Surface, in rect: Rect, language: Language) {
        Caption.heading(Words.Parts.officers[language], on: &surface, in: rect.line(0))
        let list = rect.split(top: 1).rest
        if areOfficersLoaded, officers.officers.isEmpty {
            surface.put(Words.Parts.noOfficers[language], at: list.origin, tone: .warning, maxWidth: list.columns)
        }
        officers.paint(on: &surface, in: list, focused: focus == .officers)
    }
}
