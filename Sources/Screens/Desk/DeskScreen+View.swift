import Casework
import Legislation
package import TerminalKit
import Wording
import WorkingTime

extension DeskScreen {
    /// Rows of the tabs, of the headings, and of the lines about the selected file.
    private static let tabRows = 2
    private static let detailRows = 3

    /// Rows that the list has on the screen: all but title, tabs, headings, details, message line and key bar.
    static func listRows(of context: DeskContext) -> Int {
        max(1, context.size.rows - 3 - tabRows - 1 - detailRows)
    }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let (tabs, belowTabs) = rect.split(top: Self.tabRows)
        paintTabs(on: &surface, in: tabs, language: context.language)
        let (body, details) = belowTabs.split(bottom: Self.detailRows)
        let (headings, listArea) = body.split(top: 1)
        let columns = DeskColumns(columns: rect.columns - 3, areNumbersOwn: areNumbersOwn)
        columns.paintHeadings(on: &surface, in: headings.split(left: 2).rest, language: context.language)
        list.paint(on: &surface, in: listArea, focused: true) { id, _, surface, line in
            guard let row = rows[id] else { return }
            columns.paint(row, on: &surface, in: line, context: context)
        }
        if list.isEmpty { paintEmpty(on: &surface, in: listArea, context: context) }
        paintDetails(on: &surface, in: details, context: context)
        return nil
    }

    /// Two rows of five lists, each with its digit and how many files it has, spread over the row; where there is too little room
    /// the longest are cut.
    private func paintTabs(on surface: inout Surface, in rect: Rect, language: Language) {
        for row in 0..<2 {
            let tabs = Array(Self.filters.dropFirst(row * 5).prefix(5))
            var texts = tabs.map { tabText($0, language: language, room: rect.columns / 2) }
            var widths = texts.map(TextWidth.of)
            var width = widths.reduce(0, +)
            while width > rect.columns, let longest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
                width -= 1
                widths[longest] -= 1
                texts[longest] = tabText(tabs[longest], language: language, room: widths[longest])
            }
            let gap = (rect.columns - width) / tabs.count
            var column = rect.left
            for (tab, text) in zip(tabs, texts) {
                let isAlarm = tab == .late && (counts[.late] ?? 0) > 0
                let tone: Tone = tab == filter ? .selected : isAlarm ? .warning : .plain
                column += surface.put(text, at: Point(column: column, row: rect.top + row), tone: tone) + gap
            }
        }
    }

    private func tabText(_ tab: CaseFilter, language: Language, room: Int) -> String {
        let place = Self.filters.firstIndex(of: tab) ?? 0
        let count = counts[tab].map { " \($0)" } ?? ""
        let label = TextWidth.clip(tab.shortPhrase[language], to: room - TextWidth.of(count) - 4)
        return "\(tab == filter ? "›" : " ")\((place + 1) % 10) \(label)\(count) "
    }

    private func paintEmpty(on surface: inout Surface, in rect: Rect, context: DeskContext) {
        let mayRegister = Desktop.everywhere(.register, over: [self], in: context) != nil
        let words = mayRegister ? Words.Desk.emptyMayRegister : Words.Desk.empty
        let text = isLoaded ? words : Words.Desk.loading
        surface.put(text[context.language], centredIn: rect.line(rect.rows / 3), tone: .hint)
    }

    /// The selected file in full, or what else wants a word: marks, an unfinished registration.
    private func paintDetails(on surface: inout Surface, in rect: Rect, context: DeskContext) {
        let language = context.language
        surface.horizontalLine(at: rect.origin, length: rect.columns)
        if let note = note(in: context) {
            surface.put(" \(note[language]) ", at: rect.origin.offset(columns: 2), tone: .accent, maxWidth: rect.columns - 4)
        }
        guard let row = selected else { return }
        let inner = rect.inset(columns: 2)
        let status = row.status.phrase[language]
        let used = surface.put("№ \(row.number)  ", at: inner.line(1).origin, tone: .title)
        let name = DeskColumns.fitted(row.applicant, to: inner.columns - used - TextWidth.of(status) - 2)
        surface.put(name, at: inner.line(1).origin.offset(columns: used))
        surface.put(status, rightIn: inner.line(1).split(left: used + TextWidth.of(name) + 2).rest, tone: .accent)

        let today = context.now.date
        let answer = row.answerBy.map { "  \(Words.Desk.answerBy[language]) \(DateText.inList($0, today: today))" } ?? ""
        let officer = row.officer.isEmpty ? "" : " · \(row.officer)"
        let definition = context.library.service(row.service)
        let channel = definition?.channel(row.channel)?.name[language] ?? row.channel.rawValue
        let end = " · \(channel)\(officer)"
        let room = inner.columns - TextWidth.of(answer)
        let service = definition?.shortName[language] ?? row.service.rawValue
        let shown = TextWidth.clip(service, to: max(12, room - TextWidth.of(end)))
        surface.put(shown + end, at: inner.line(2).origin, maxWidth: room)
        surface.put(answer, rightIn: inner.line(2), tone: .hint)
    }

    private func note(in context: DeskContext) -> Phrase? {
        if let first = marked.first {
            return first.status == .awaitingPayment ? Words.Lists.marked(marked.count) : Words.Desk.marked(marked.count)
        }
        guard let first = unfinished.first else { return nil }
        let person = [first.draft.applicant.surname, first.draft.applicant.given].filter { !$0.isEmpty }
        let name = person.isEmpty ? first.draft.applicant.iin : person.joined(separator: " ")
        return Phrase(each: { language in
            Words.Desk.unfinished(
                name.isEmpty ? Words.Desk.unnamed[language] : name, more: unfinished.count - 1)[language]
        })
    }
}
