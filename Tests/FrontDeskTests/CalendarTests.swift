import CaseStore
import Casework
import Foundation
import FrontDesk
import Legislation
import Testing
import WorkingTime

/// A change of the calendar over the cases of an office: what moves, and what is done about it.
@Suite struct CalendarTests {
    private static let administrator = Actor(login: "admin", name: "Әкімші", role: .administrator, office: 1)
    private let test: TestOffice
    private let number: CaseNumber

    init() throws {
        test = try TestOffice()
        try test.office.noteCalendars()
        number = try test.register().file.number
    }

    private func day(_ date: String, kind: String = "holiday", like: String = "") -> CalendarEdit {
        .add(CalendarEntry(date: date, kind: kind, like: like, nameRU: "День окна", source: "ҚР Үкіметінің қаулысы № 1"))
    }

    private func preview(_ edit: CalendarEdit) throws -> CalendarPreview {
        try test.office.preview(edit, by: Self.administrator)
    }

    private func apply(_ edit: CalendarEdit) throws -> Int {
        try test.office.apply(edit, by: Self.administrator, at: TestOffice.moment("2012-11-05T11:00"))
    }

    @Test func `A holiday within a term is shown with the old and the new moment and why, and nothing is changed yet`() throws {
        let before = try #require(try test.office.store.caseFile(number))

        let preview = try preview(day("2012-11-06"))

        let move = try #require(preview.moves.first)
        #expect(preview.moves.count == 1)
        #expect(preview.open == 1)
        #expect(preview.changes.map(\.day.date.description) == ["2012-11-06"])
        #expect(move.number == number)
        #expect(move.answer?.old == before.answerBy)
        let new = try #require(move.answer?.new)
        #expect(try #require(before.answerBy) < new)
        guard case .now(.skippedHoliday(_, _, let name, let source)) = move.reason else {
            Issue.record("told \(String(describing: move.reason))")
            return
        }
        #expect(name.kk == "День окна")
        #expect(source == "ҚР Үкіметінің қаулысы № 1")
        #expect(try test.office.store.caseFile(number) == before)
        #expect(try test.office.store.addedDays(of: "kz").isEmpty)
    }

    @Test func `One confirmation adds the day and moves the case with one line in its history`() throws {
        let shown = try preview(day("2012-11-06"))

        #expect(try apply(day("2012-11-06")) == 1)

        let dossier = try test.office.dossier(number, for: Self.administrator)
        #expect(dossier.file.answerBy == shown.moves.first?.answer?.new)
        #expect(dossier.file.current?.due == shown.moves.first?.due?.new ?? dossier.file.current?.due)
        #expect(dossier.events.count == 2)
        guard case .rescheduled(let times) = dossier.events.last?.payload else {
            Issue.record("no such event")
            return
        }
        #expect(times.because.contains("06.11.2012"))
        #expect(times.because.contains("ҚР Үкіметінің қаулысы № 1"))
        #expect(dossier.file.status == .awaitingResolution)
        #expect(try test.office.store.verifyJournal().firstBad == nil)
        #expect(try preview(.check).moves.isEmpty)
        #expect(try test.office.unreckonedDays().isEmpty)
    }

    @Test func `A new registration goes by the added day, and so does another desk on the same store`() throws {
        _ = try apply(day("2012-11-06"))
        let other = FrontOffice(store: try CaseStore.open(at: test.path, cost: .demonstration), library: TestOffice.library)

        let second = try other.register(
            TestOffice.application(for: "social-aid", surname: "Омарова"), key: "k2", refusing: false, person: .same(1),
            by: test.actor("kense"), at: TestOffice.now
        ).dossier

        let names = second.file.forecast.flatMap(\.explanation).compactMap { note in
            if case .skippedHoliday(_, _, let name, _) = note { name.ru } else { nil }
        }
        #expect(names.contains("День окна"))
        #expect(try other.preview(.check, by: Self.administrator).moves.isEmpty)
    }

    @Test func `A day taken away again gives the case its first times back`() throws {
        let before = try #require(try test.office.store.caseFile(number))
        _ = try apply(day("2012-11-06"))

        let preview = try preview(.remove("2012-11-06"))
        guard case .noLonger(.skippedHoliday) = preview.moves.first?.reason else {
            Issue.record("told \(String(describing: preview.moves.first?.reason))")
            return
        }
        #expect(try apply(.remove("2012-11-06")) == 1)

        let after = try #require(try test.office.store.caseFile(number))
        #expect(after.answerBy == before.answerBy)
        #expect(after.current == before.current)
    }

    @Test func `A day that moves nothing is added all the same`() throws {
        #expect(try preview(day("2012-01-10")).moves.isEmpty)
        #expect(try apply(day("2012-01-10")) == 0)

        #expect(try test.office.store.addedDays(of: "kz").map(\.date.description) == ["2012-01-10"])
        #expect(try test.office.store.caseFile(number)?.revision == 1)
    }

    @Test func `A day without a source, a name or a known year is refused with every fault`() throws {
        let entry = CalendarEntry(date: "2112-11-06", kind: "feast", source: " ")

        #expect(throws: CalendarEntryProblems.self) { try preview(.add(entry)) }
        do {
            _ = try preview(.add(entry))
        } catch let error as CalendarEntryProblems {
            #expect(error.problems.contains(.noSource))
            #expect(error.problems.contains(.noName))
            #expect(error.problems.contains { if case .notCovered = $0 { true } else { false } })
        }
        #expect(throws: CalendarEntryProblems([.notAdded(CivilDate(daysSinceEpoch: 15_690))])) {
            try preview(.remove(CivilDate(daysSinceEpoch: 15_690).description))
        }
    }

    @Test(arguments: ["kense", "bastyq", "maman"])
    func `Only an administrator changes a calendar`(login: String) throws {
        let actor = try test.actor(login)

        #expect(throws: Refusal.administratorsOnly) { try test.office.preview(day("2012-11-06"), by: actor) }
        #expect(throws: Refusal.administratorsOnly) {
            try test.office.apply(day("2012-11-06"), by: actor, at: TestOffice.now)
        }
    }

    @Test func `A changed calendar file is noticed, shown and applied`() throws {
        let file = try #require(TestOffice.library.calendars["kz"])
        let wednesday = try #require(CivilDate(iso: "2012-11-07"))
        let mark = DayMark(kind: .dayOff, name: DayName(kk: "Демалыс", ky: "Дем алыш", ru: "Выходной"), source: "Қаулы")
        let changed = FrontOffice(
            store: test.office.store,
            library: ActLibrary(
                acts: TestOffice.library.acts,
                calendars: ["kz": file.overlaid(by: [CalendarDay(date: wednesday, mark: mark)])]))

        #expect(try changed.unreckonedDays().map(\.day.date) == [wednesday])
        let preview = try changed.preview(.check, by: Self.administrator)
        #expect(preview.moves.map(\.number) == [number])
        #expect(try changed.apply(.check, by: Self.administrator, at: TestOffice.now) == 1)

        #expect(try changed.unreckonedDays().isEmpty)
        #expect(try changed.preview(.check, by: Self.administrator).moves.isEmpty)
    }

    @Test func `A weekday that the file has off can be worked again`() throws {
        // 26 October 2012 was Kurban Ait in the file.
        let entry = CalendarEntry(date: "2012-10-26", kind: "working", nameRU: "Рабочий день", source: "Приказ")
        let calendar = try #require(TestOffice.library.calendars["kz"])

        let day = try entry.day(in: calendar)

        #expect(day.mark.kind == .working(like: .friday))
        #expect(try calendar.overlaid(by: [day]).isWorkingDay(day.date))
        #expect(try calendar.overlaid(by: [day]).isBankDay(day.date))
        #expect(throws: CalendarEntryProblems([.data(.worksAnyway(TestOffice.now.date))])) {
            try CalendarEntry(date: "2012-11-05", kind: "working", nameRU: "Р", source: "П").day(in: calendar)
        }
    }

    @Test func `Cases in every status reckon again to just the times that they have, and the preview to what is applied`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tereze-calendar-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let resources = try ResourceFolder(named: Self.resources, environment: [:], executable: "")
        var demo = try DemoOffice(
            library: TestOffice.library, authorities: 1, cases: 80, folder: resources,
            start: TestOffice.moment("2012-11-12T10:00"))
        let path = folder.appending(path: "store.sqlite").path
        try demo.make(at: path) { _, _ in }
        let store = try CaseStore.open(at: path, cost: .demonstration)
        let office = FrontOffice(store: store, library: TestOffice.library)

        let untouched = try office.preview(.check, by: Self.administrator)
        #expect(untouched.open > 30)
        #expect(untouched.moves.isEmpty)
        #expect(untouched.left.isEmpty)

        let shown = try office.preview(day("2012-11-13"), by: Self.administrator)
        #expect(!shown.moves.isEmpty)
        let applied = try office.apply(day("2012-11-13"), by: Self.administrator, at: TestOffice.moment("2012-11-12T12:00"))
        #expect(applied == shown.moves.count)
        for move in shown.moves {
            let file = try #require(try store.caseFile(move.number))
            if let due = move.due { #expect(file.current?.due == due.new) }
            if let answer = move.answer { #expect(file.answerBy == answer.new) }
            #expect(move.reason != nil, "\(move.number)")
        }
        #expect(try store.verifyJournal().firstBad == nil)
        #expect(try office.preview(.check, by: Self.administrator).moves.isEmpty)
    }

    private static let resources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Resources").path
}
