import Casework
package import Legislation
package import TerminalKit
package import Wording
import WorkingTime

/// A day to be added to a calendar, as an administrator types it.
package struct CalendarDayScreen: Screen {
    private let calendar: String
    private(set) var pane: AskedFormPane
    /// What was sent to be thought through and is not answered yet.
    private var sent: CalendarEdit?

    package init(calendar: String, language: Language) {
        self.calendar = calendar
        pane = AskedFormPane(AskedForm(fields: Self.fields(in: language), typed: [:]))
    }

    package var title: Phrase { Words.Calendar.newDay }
    package var takesText: Bool { pane.takesText }
    package var losesTyped: Bool { !pane.form.typed.isEmpty }
    package var hints: [KeyHint] { Words.Parts.fieldsKeys.hints }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        [CommandOffer(.act, label: Words.Calendar.preview, phrase: Words.Calendar.previewWords)]
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        switch event {
        case .key, .paste:
            pane.handle(event)
            return []
        case .command(.act):
            if let told = pane.tellProblems() { return [told] }
            let edit = CalendarEdit.add(entry(in: context.language))
            sent = edit
            return [
                .tell(.reckoning()), .previewCalendar(edit, of: calendar),
            ]
        case .fact(.calendarPreviewed(let edit, let preview)) where edit == sent:
            return [.open(.calendarPreview(edit, preview))]
        case .fact(.calendarApplied) where sent != nil:
            return [.close]
        case .appeared, .fact, .command, .storeChanged, .tick:
            return []
        }
    }

    private func entry(in language: Language) -> CalendarEntry {
        let kinds = Self.kinds.map { $0.phrase[language] }
        let kind = kinds.firstIndex(of: pane.text("kind")).map { Self.kinds[$0].code } ?? ""
        return CalendarEntry(
            date: pane.text("date"), kind: kind, like: pane.text("like"), nameKK: pane.text("kk"), nameKY: pane.text("ky"), nameRU: pane.text("ru"),
            source: pane.text("source"))
    }

    /// The kinds of a day, in the order in which they are offered.
    private static let kinds: [(code: String, phrase: Phrase)] = [
        ("holiday", DayMark.Kind.holiday.phrase), ("dayoff", DayMark.Kind.dayOff.phrase),
        ("working", DayMark.Kind.working(like: .monday).phrase), ("short", Words.Calendar.shortDay),
    ]

    private static func fields(in language: Language) -> [FormField] {
        [
            .asked("date", Words.Calendar.date, .date(pattern: ""), isRequired: true),
            .asked("kind", Words.Calendar.kind, .choice(kinds.map { $0.phrase[language] }), isRequired: true),
            .asked("like", Words.Calendar.like, .text), .asked("source", Words.Calendar.source, .text, isRequired: true),
            .asked("ru", Words.Calendar.nameRU, .text), .asked("kk", Words.Calendar.nameKK, .text),
            .asked("ky", Words.Calendar.nameKY, .text),
        ]
    }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        pane.paintScreen(on: &surface, in: rect, language: context.language)
    }
}
