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
        case .key(let key):
            pane.handle(key)
            return []
        case .paste(let text):
            pane.insert(text)
            return []
        case .command(.act):
            let wrong = pane.tellProblems()
            if wrong > 0 { return [.tell(Message(Words.Drafting.missing(wrong), .warning))] }
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
        func text(_ name: String) -> String { pane.form.typed[name]?.first ?? "" }
        let kinds = Self.kinds.map { $0.phrase[language] }
        let kind = kinds.firstIndex(of: text("kind")).map { Self.kinds[$0].code } ?? ""
        return CalendarEntry(
            date: text("date"), kind: kind, like: text("like"), nameKK: text("kk"), nameKY: text("ky"), nameRU: text("ru"),
            source: text("source"))
    }

    /// The kinds of a day, in the order in which they are offered.
    private static let kinds: [(code: String, phrase: Phrase)] = [
        ("holiday", DayMark.Kind.holiday.phrase), ("dayoff", DayMark.Kind.dayOff.phrase),
        ("working", DayMark.Kind.working(like: .monday).phrase), ("short", Words.Calendar.shortDay),
    ]

    private static func fields(in language: Language) -> [FormField] {
        func field(_ name: String, _ label: Phrase, _ kind: FieldKind, isRequired: Bool = false) -> FormField {
            FormField(name: name, label: label, blank: "", source: .asked, kind: kind, isRequired: isRequired)
        }
        return [
            field("date", Words.Calendar.date, .date(pattern: ""), isRequired: true),
            field("kind", Words.Calendar.kind, .choice(kinds.map { $0.phrase[language] }), isRequired: true),
            field("like", Words.Calendar.like, .text), field("source", Words.Calendar.source, .text, isRequired: true),
            field("ru", Words.Calendar.nameRU, .text), field("kk", Words.Calendar.nameKK, .text),
            field("ky", Words.Calendar.nameKY, .text),
        ]
    }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        pane.paintScreen(on: &surface, in: rect, language: context.language)
    }
}
