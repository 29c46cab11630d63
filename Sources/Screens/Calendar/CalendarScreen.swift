import Casework
import Legislation
package import TerminalKit
package import Wording
import WorkingTime

/// A year of the office's calendar, for an administrator: the days that are not as their weekday, and what can be done to them.
package struct CalendarScreen: Screen {
    private(set) var sheet: CalendarSheet?
    private(set) var list = ListView<CivilDate>()

    package init() {}

    package var title: Phrase { Words.Calendar.title }
    package var hints: [KeyHint] {
        [KeyHint("← →", Words.Calendar.yearKeys), KeyHint("Del", Words.Calendar.removeWords)]
    }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        [
            CommandOffer(.act, label: Words.Calendar.add, phrase: Words.Calendar.addWords),
            CommandOffer(.open, label: Words.Calendar.preview, phrase: Words.Calendar.checkWords),
        ]
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        list.pageRows = max(1, context.size.rows - 8)
        switch event {
        case .appeared, .storeChanged:
            return [.loadCalendar(sheet?.calendar, year: sheet?.year ?? context.now.date.year)]
        case .command(.act):
            return sheet.map { [.open(.calendarDay($0.calendar))] } ?? []
        case .key(.enter), .command(.open):
            return [.tell(.reckoning()), .previewCalendar(.check, of: nil)]
        case .key(.left): return turn(by: -1)
        case .key(.right): return turn(by: 1)
        case .key(.delete): return remove()
        case .key(let key):
            _ = list.handle(key)
            return []
        case .fact(.calendarLoaded(let loaded)):
            let isFirst = sheet?.year != loaded.year
            sheet = loaded
            list.replace(ids: loaded.days.map(\.day.date))
            // The days to come are those that somebody looks for.
            if isFirst, let next = loaded.days.first(where: { $0.day.date >= context.now.date }) { list.select(next.day.date) }
            return []
        case .fact(.calendarPreviewed(let edit, let preview)):
            // NB: what the form asked for, the form opens.
            if case .add = edit { return [] }
            return [.open(.calendarPreview(edit, preview))]
        case .fact, .paste, .command, .tick:
            return []
        }
    }

    private func turn(by years: Int) -> [Effect] {
        guard let sheet, sheet.years.contains(sheet.year + years) else { return [] }
        return [.loadCalendar(sheet.calendar, year: sheet.year + years)]
    }

    private func remove() -> [Effect] {
        guard let sheet, let row = selected else { return [] }
        guard row.isAdded else { return [.tell(Message(Words.Calendar.onlyAdded, .warning))] }
        return [
            .tell(.reckoning()),
            .previewCalendar(.remove(row.day.date.description), of: sheet.calendar),
        ]
    }

    private var selected: CalendarSheet.Row? { sheet?.days.first { $0.day.date == list.selectedID } }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        guard let sheet else { return nil }
        let (head, below) = rect.split(top: 1)
        let (area, foot) = below.split(bottom: 3)
        surface.put(
            Words.Calendar.year(sheet.calendar, sheet.year)[language], at: head.split(left: 2).rest.origin, tone: .title,
            maxWidth: head.columns - 2)
        let rows = Dictionary(sheet.days.map { ($0.day.date, $0) }, uniquingKeysWith: { first, _ in first })
        list.paint(on: &surface, in: area, focused: true) { date, _, surface, line in
            guard let row = rows[date] else { return }
            let mark = row.day.mark
            let kind = row.isAdded ? "✚ " + mark.kind.phrase[language] : mark.kind.phrase[language]
            surface.put(DateText.withWeekday(date)[language], at: line.origin, maxWidth: 15)
            surface.put(kind, at: line.origin.offset(columns: 16), tone: row.isAdded ? .accent : .plain, maxWidth: 24)
            surface.put(
                mark.name.phrase[language], at: line.origin.offset(columns: 41), maxWidth: line.columns - 41)
        }
        if list.isEmpty {
            surface.put(Words.Calendar.noDays[language], centredIn: area.line(area.rows / 3), tone: .hint)
        }
        paintFoot(sheet, on: &surface, in: foot, context: context)
        return nil
    }

    /// Who says so of the chosen day, and whether the dates of the cases stand by another calendar.
    private func paintFoot(_ sheet: CalendarSheet, on surface: inout Surface, in rect: Rect, context: DeskContext) {
        let language = context.language
        surface.horizontalLine(at: rect.origin, length: rect.columns)
        let inner = rect.inset(columns: 2)
        if let selected {
            surface.put(selected.day.mark.source, at: inner.line(1).origin, tone: .hint, maxWidth: inner.columns)
        }
        let isBehind = !sheet.unreckoned.isEmpty
        let words = isBehind ? Words.Calendar.behind : Words.Calendar.hint
        surface.put(
            words[language], at: inner.line(2).origin, tone: isBehind ? .warning : .hint, maxWidth: inner.columns)
    }
}
