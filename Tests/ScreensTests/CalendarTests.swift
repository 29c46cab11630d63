import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing
import Wording
import WorkingTime

struct `The calendar` {
    private let context = ScreenFixtures.context(.administrator)

    private static func row(_ date: String, _ kind: DayMark.Kind, _ name: String, isAdded: Bool = false) -> CalendarSheet.Row {
        let day = CivilDate(iso: date) ?? ScreenFixtures.now.date
        let mark = DayMark(kind: kind, name: DayName(kk: name, ky: name, ru: name), source: "«Мерекелер туралы» ҚР Заңы")
        return CalendarSheet.Row(day: CalendarDay(date: day, mark: mark), isAdded: isAdded)
    }

    static let sheet = CalendarSheet(
        calendar: "kz", calendars: ["kz"], years: 2008...2027, year: 2012,
        days: [
            row("2012-01-01", .holiday, "Жаңа жыл"), row("2012-04-28", .working(like: .monday), "Жұмыс күні (30.04.2012 орнына)"),
            row("2012-11-13", .dayOff, "Терезе күні", isAdded: true), row("2012-12-31", .shortened(minutes: 60), "Мереке алдындағы күн"),
        ], unreckoned: [])

    static func preview() throws -> CalendarPreview {
        let mark = sheet.days[2].day.mark
        let date = sheet.days[2].day.date
        let moves = try (1...2).map { serial in
            CaseMove(
                number: try ScreenFixtures.number(serial), applicant: "Сейітова Қарлығаш Бекқызы",
                step: CaseMove.Step(number: 3, stage: .drafting, holder: .officer),
                due: CaseMove.Shift(
                    from: ScreenFixtures.moment("2012-11-14T18:00"), to: ScreenFixtures.moment("2012-11-15T18:00")),
                answer: CaseMove.Shift(
                    from: ScreenFixtures.moment("2012-11-16T18:00"), to: ScreenFixtures.moment("2012-11-19T18:00")),
                reason: .now(.skippedDayOff(from: date, to: date, name: mark.name, source: mark.source)))
        }
        return CalendarPreview(
            calendar: "kz",
            changes: [CalendarPreview.Change(calendar: "kz", day: DayChange(date: date, before: nil, after: mark))],
            open: 7, moves: moves, left: [])
    }

    private func opened() throws -> Desktop {
        var desktop = try ScreenFixtures.desktop(.administrator)
        _ = desktop.handle(.key(.control("x")))
        _ = desktop.receive(.calendarLoaded(Self.sheet))
        return desktop
    }

    @Test func `is opened by an administrator, from anywhere and from the settings, and by nobody else`() throws {
        #expect(try opened().layers.last is CalendarScreen)
        var other = try ScreenFixtures.desktop(.receptionist)
        _ = other.handle(.key(.control("x")))
        #expect(!(other.layers.last is CalendarScreen))
        var settings = try ScreenFixtures.desktop(.administrator)
        _ = settings.handle(.key(.control("o")))
        _ = settings.handle(.key(.control("x")))
        #expect(settings.layers.last is CalendarScreen)
        #expect(PaletteScreen(over: [DeskScreen()], in: context).matches(for: "праздн").contains(.calendar))
    }

    @Test func `looks as recorded`() throws {
        try expectGolden(try opened().frame(size: .standard), "calendar-kk-80x24")
    }

    @Test func `turns to another year that the calendar knows`() throws {
        var screen = CalendarScreen()
        #expect(screen.update(.appeared, in: context) == [.loadCalendar(nil, year: 2012)])
        _ = screen.update(.fact(.calendarLoaded(Self.sheet)), in: context)

        #expect(screen.update(.key(.right), in: context) == [.loadCalendar("kz", year: 2013)])
        #expect(screen.update(.key(.left), in: context) == [.loadCalendar("kz", year: 2011)])
    }

    @Test func `takes away only a day that the office added`() throws {
        var screen = CalendarScreen()
        _ = screen.update(.fact(.calendarLoaded(Self.sheet)), in: context)

        // The cursor begins on the first day to come; January has passed.
        _ = screen.update(.key(.home), in: context)
        #expect(screen.update(.key(.delete), in: context) == [.tell(Message(Words.Calendar.onlyAdded, .warning))])
        _ = screen.update(.key(.down), in: context)
        _ = screen.update(.key(.down), in: context)

        #expect(screen.update(.key(.delete), in: context).contains(.previewCalendar(.remove("2012-11-13"), of: "kz")))
    }

    @Test func `asks for a day and shows what it moves before anything is changed`() throws {
        var screen = CalendarDayScreen(calendar: "kz", language: .kazakh)
        func type(_ text: String) {
            for character in text { _ = screen.update(.key(.character(character)), in: context) }
            _ = screen.update(.key(.tab), in: context)
        }
        type("13.11.2012")
        _ = screen.update(.key(.character("2")), in: context)
        _ = screen.update(.key(.tab), in: context)
        type("")
        #expect(screen.update(.command(.act), in: context).count == 1)
        type("Қаулы")
        type("День окна")

        let entry = CalendarEntry(date: "2012-11-13", kind: "dayoff", nameRU: "День окна", source: "Қаулы")
        let effects = screen.update(.command(.act), in: context)
        #expect(effects.contains(.previewCalendar(.add(entry), of: "kz")))
        let preview = try Self.preview()
        #expect(
            screen.update(.fact(.calendarPreviewed(.add(entry), preview)), in: context)
                == [.open(.calendarPreview(.add(entry), preview))])
        #expect(screen.update(.fact(.calendarApplied(2)), in: context) == [.close])
    }

    @Test func `shows how far a long reckoning has come, until the preview is there`() throws {
        var desktop = try opened()
        _ = desktop.receive(.calendarProgress(42_000, of: 100_000))
        try expectGolden(desktop.frame(size: .standard), "calendar-progress-kk-80x24")

        _ = desktop.receive(.calendarPreviewed(.check, try Self.preview()))

        #expect(desktop.message == nil)
        #expect(desktop.layers.last is CalendarPreviewScreen)
    }

    @Test func `applies a change once, on F8, and leaves`() throws {
        var screen = CalendarPreviewScreen(edit: .check, preview: try Self.preview())

        let effects = screen.update(.command(.act), in: context)

        #expect(effects.contains(.applyCalendar(.check, of: "kz")))
        #expect(screen.update(.command(.act), in: context).isEmpty)
        #expect(screen.update(.fact(.calendarApplied(2)), in: context) == [.close])
    }

    @Test func `shows each moved case with its old and new moment and why, as recorded`() throws {
        var desktop = try opened()
        _ = desktop.receive(.calendarPreviewed(.check, try Self.preview()))

        try expectGolden(desktop.frame(size: .standard), "calendar-preview-kk-80x24")
    }

    @Test func `says at the sign-in of an administrator that the dates stand by another calendar`() throws {
        var desktop = try ScreenFixtures.desktop(.administrator, language: .russian)
        _ = desktop.receive(.calendarsDiffer(try Self.preview().changes))

        let told = desktop.message?.text.ru ?? ""
        #expect(told.contains("13.11.2012"))
        #expect(told.contains("Ctrl-P"))
    }
}
