package import Casework
import Legislation
package import TerminalKit
package import Wording

/// What a change of a calendar would move, case by case, before it is applied.
package struct CalendarPreviewScreen: Screen {
    private let edit: CalendarEdit
    private let preview: CalendarPreview
    private let moves: [CaseNumber: CaseMove]
    private(set) var list: ListView<CaseNumber>
    private var isSent = false

    package init(edit: CalendarEdit, preview: CalendarPreview) {
        self.edit = edit
        self.preview = preview
        moves = Dictionary(preview.moves.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
        list = ListView(ids: preview.moves.map(\.number))
    }

    package var title: Phrase { Words.Calendar.previewTitle }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        let apply = CommandOffer(.act, label: Words.Calendar.apply, phrase: Words.Calendar.applyWords)
        return list.isEmpty ? [apply] : [apply, CommandOffer(.open)]
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        list.pageRows = max(1, context.size.rows - 10)
        switch event {
        case .command(.act):
            if isSent { return [] }
            isSent = true
            return [
                .tell(.reckoning()), .applyCalendar(edit, of: preview.calendar),
            ]
        case .key(.enter), .command(.open):
            return list.selectedID.map { [.open(.caseFile($0))] } ?? []
        case .key(let key):
            _ = list.handle(key)
            return []
        case .fact(.calendarApplied) where isSent:
            return [.close]
        case .fact(.calendarRefused) where isSent, .fact(.failed) where isSent, .fact(.impossible) where isSent:
            isSent = false
            return []
        case .appeared, .fact, .paste, .command, .storeChanged, .tick:
            return []
        }
    }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        let inner = rect.inset(columns: 2)
        var row = 0
        for line in heading(in: language).prefix(4) {
            surface.put(line, at: inner.line(row).origin, tone: .title, maxWidth: inner.columns)
            row += 1
        }
        let (area, foot) = rect.split(top: row).rest.split(bottom: 4)
        list.paint(on: &surface, in: area, focused: true) { number, _, surface, line in
            guard let move = moves[number] else { return }
            let used = surface.put(number.short(in: context) + "  ", at: line.origin, maxWidth: line.columns)
            let shift = move.shiftPhrase[language]
            let room = max(0, line.columns - used - TextWidth.of(shift) - 1)
            surface.put(move.applicant, at: line.origin.offset(columns: used), maxWidth: room)
            surface.put(shift, rightIn: line, tone: .accent)
        }
        surface.horizontalLine(at: foot.origin, length: foot.columns)
        let lines = details(in: language)
        for (place, text) in lines.prefix(3).enumerated() {
            surface.put(
                text, at: foot.inset(columns: 2).line(place + 1).origin, tone: place == 0 ? .plain : .hint,
                maxWidth: foot.columns - 4)
        }
        return nil
    }

    /// What changes in the calendar, and how many cases it moves.
    private func heading(in language: Language) -> [String] {
        var lines = [Words.Calendar.because(preview.changes).capitalised[language]]
        lines.append(Words.Calendar.moving(preview.moves.count, of: preview.open)[language])
        if !preview.left.isEmpty { lines.append(Words.Calendar.staying(preview.left.count)[language]) }
        return lines
    }

    /// Whose time it is of the chosen case, what else moves, and why.
    private func details(in language: Language) -> [String] {
        guard let move = list.selectedID.flatMap({ moves[$0] }) else { return [] }
        return [move.subjectPhrase, move.answerPhrase, move.reason?.phrase].compactMap { $0?[language] }
    }
}
