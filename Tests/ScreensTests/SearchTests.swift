import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing
import Wording

struct `The search` {
    let context = ScreenFixtures.context(.receptionist)

    private func typed(_ text: String) -> SearchScreen {
        var screen = SearchScreen(text: "")
        for letter in text { _ = screen.update(.key(.character(letter)), in: context) }
        return screen
    }

    private var person: PersonHit { PersonHit(id: 4, applicant: ScreenFixtures.applicant, cases: 3, openCases: 1) }

    @Test func `asks at every change and ignores stale answers`() throws {
        var screen = typed("Сей")
        #expect(screen.update(.key(.character("і")), in: context) == [.search("Сейі")])

        _ = screen.update(.fact(.found("Сей", SearchHits(cases: try ScreenFixtures.rows(), people: []))), in: context)

        #expect(screen.list.isEmpty)
    }

    @Test func `shows people and cases in one list and opens each by Enter`() throws {
        var screen = typed("Сейітова")
        let row = try ScreenFixtures.row(128, "Сейітова Қарлығаш", .ready)
        _ = screen.update(.fact(.found("Сейітова", SearchHits(cases: [row, try ScreenFixtures.row(120, "Сейітова Р.", .posted)], people: [person]))), in: context)

        #expect(screen.update(.key(.enter), in: context) == [.open(.registration(applicant: ScreenFixtures.applicant))])
        _ = screen.update(.key(.down), in: context)
        #expect(screen.update(.key(.enter), in: context) == [.open(.caseFile(row.number))])
    }

    @Test func `opens a scanned number although no answer has come`() throws {
        let number = try ScreenFixtures.number(128)
        var screen = typed(number.digits)

        #expect(screen.update(.key(.enter), in: context) == [.open(.caseFile(number))])
    }

    @Test func `opens the only case as soon as it is found when Enter came first`() throws {
        var screen = typed("128")
        let row = try ScreenFixtures.row(128, "Сейітова Қарлығаш", .ready)
        #expect(screen.update(.key(.enter), in: context) == [])

        let effects = screen.update(.fact(.found("128", SearchHits(cases: [row], people: []))), in: context)

        #expect(effects == [.open(.caseFile(row.number))])
    }

    @Test func `tries the other keyboard layouts when nothing is found, and says so`() throws {
        var screen = typed("ctqsnjdf")
        let tries = screen.update(.fact(.found("ctqsnjdf", SearchHits(cases: [], people: []))), in: context)
        let reading = KeyboardLayout.retyped("ctqsnjdf", from: .latin, to: .russian)
        #expect(tries.contains(.search(reading)))

        _ = screen.update(.fact(.found(reading, SearchHits(cases: [], people: [person]))), in: context)

        #expect(screen.readAs == reading)
        #expect(screen.selectedPerson == person)
    }

    @Test func `reads digits typed in the Kazakh layout`() {
        #expect(SearchScreen.otherReadings(of: "әің").first == "234")
    }

    @Test func `registers an unknown IIN or name with what was typed`() throws {
        var screen = typed(ScreenFixtures.iin())
        _ = screen.update(.fact(.found(ScreenFixtures.iin(), SearchHits(cases: [], people: []))), in: context)
        #expect(screen.applicant?.iin == ScreenFixtures.iin())

        screen = typed("Оспанова Гүл")
        let name = PersonName(surname: "Оспанова", given: "Гүл")
        #expect(screen.applicant?.name == name)
    }

    @Test func `does not offer to register to those who may not`() throws {
        let context = ScreenFixtures.context(.head)
        var screen = SearchScreen(text: "Сейітова")
        _ = screen.update(.fact(.found("Сейітова", SearchHits(cases: [], people: [person]))), in: context)

        #expect(!screen.commands(in: context).contains { $0.command == .register })
        #expect(screen.update(.key(.enter), in: context) == [.tell(Message(Words.Search.noOpener, .information))])
    }

    @Test func `looks as recorded`() throws {
        var desktop = try ScreenFixtures.desktop()
        _ = desktop.handle(.key(.function(3)))
        try expectGolden(desktop.frame(size: .standard), "search-empty-kk-80x24")

        for letter in "Сейітова" { _ = desktop.handle(.key(.character(letter))) }
        let rows = try ScreenFixtures.rows().prefix(2)
        _ = desktop.receive(.found("Сейітова", SearchHits(cases: Array(rows), people: [person])))
        try expectGolden(desktop.frame(size: .standard), "search-found-kk-80x24")
    }
}
