import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing
import Wording
import WorkingTime

struct `Payment and submission lists` {
    private let day = CivilDate(daysSinceEpoch: 15_649)

    private func payments() throws -> CaseNumber { try ScreenFixtures.number(3, register: .payments) }

    private func dossier(isOpen: Bool = true, gaps: [ListGap] = []) throws -> ListDossier {
        let number = try payments()
        let rows = [
            try ScreenFixtures.row(128, "Сейітова Қарлығаш Бекқызы", .paid), try ScreenFixtures.row(127, "Оспанов Ерлан", .paid),
        ]
        let paper = IssuedPaper(
            id: 40, number: number, form: "payment-list", kind: .list, text: "ТІЗІМ", document: "", at: ScreenFixtures.now,
            by: "dana", prints: 1)
        return ListDossier(
            subject: .made(number), list: DayList(number: number, day: day, isOpen: isOpen, files: 2), rows: rows,
            sheets: isOpen ? [ListSheet(form: "payment-list", files: rows.map(\.number), gaps: gaps)] : [], heldBack: [],
            papers: isOpen ? [] : [paper])
    }

    private func unlisted() throws -> ListDossier {
        let rows = try [128, 127, 126].map { try ScreenFixtures.row($0, "Оспанов Ерлан", .withBody) }
        return ListDossier(
            subject: .unlisted("semey"), list: nil, rows: rows,
            sheets: [ListSheet(form: "semey-list", files: rows.map(\.number), gaps: [])], heldBack: [], papers: [])
    }

    private func screen(_ dossier: ListDossier, _ context: DeskContext) -> ListScreen {
        var screen = ListScreen(subject: dossier.subject)
        #expect(screen.update(.appeared, in: context) == [.loadList(dossier.subject)])
        _ = screen.update(.fact(.listLoaded(dossier)), in: context)
        return screen
    }

    @Test func `are opened by their key, by heads and officers only`() throws {
        var desktop = try ScreenFixtures.desktop(.officer)
        #expect(desktop.handle(.key(.alt("l"))).contains(.loadLists))
        #expect(desktop.layers.last is ListsScreen)

        var window = try ScreenFixtures.desktop(.receptionist)
        _ = window.handle(.key(.alt("l")))
        #expect(!(window.layers.last is ListsScreen))
    }

    @Test func `show first what is on no list yet, and open by Enter`() throws {
        let context = ScreenFixtures.context(.officer)
        var screen = ListsScreen()
        let overview = ListOverview(
            lists: [DayList(number: try payments(), day: day, isOpen: true, files: 2)],
            unlisted: [UnlistedReferrals(service: "semey", files: 3)])
        _ = screen.update(.fact(.listsLoaded(overview)), in: context)

        #expect(screen.update(.key(.enter), in: context) == [.open(.list(.unlisted("semey")))])
        _ = screen.update(.key(.down), in: context)
        #expect(screen.update(.key(.enter), in: context) == [.open(.list(.made(try payments())))])
    }

    @Test func `ask before an open list is printed and closed, and say what it lacks`() throws {
        let context = ScreenFixtures.context(.officer)
        let label = LocalizedText(kk: "Шот нөмірі", ky: "Эсеп", ru: "Счёт", en: "Account")
        let number = try payments()
        let gap = ListGap(label: label, files: [try ScreenFixtures.number(127)])
        var screen = screen(try dossier(gaps: [gap]), context)

        let effects = screen.update(.command(.print), in: context)

        guard case .open(.question(let question))? = effects.first else {
            Issue.record("no question: \(effects)")
            return
        }
        #expect(question.text.kk.contains(number.description))
        #expect(question.text.kk.contains("Шот нөмірі: 1 іс"))
        #expect(question.effects == [.issueList(.made(number), chosen: [])])
    }

    @Test func `print a closed list again without asking`() throws {
        let context = ScreenFixtures.context(.head)
        var screen = screen(try dossier(isOpen: false), context)

        #expect(screen.update(.command(.print), in: context) == [.issueList(.made(try payments()), chosen: [])])
    }

    @Test func `are made of the marked files, or of all`() throws {
        let context = ScreenFixtures.context(.officer)
        var screen = screen(try unlisted(), context)
        _ = screen.update(.key(.down), in: context)
        _ = screen.update(.key(.space), in: context)

        let effects = screen.update(.command(.print), in: context)

        guard case .open(.question(let question))? = effects.first else {
            Issue.record("no question: \(effects)")
            return
        }
        #expect(question.effects == [.issueList(.unlisted("semey"), chosen: [try ScreenFixtures.number(127)])])

        // Once made, the screen shows the list that it has become.
        _ = screen.update(.fact(.listIssued(try dossier(isOpen: false))), in: context)
        #expect(screen.subject == .made(try payments()))
    }

    @Test func `are only looked at by the auditor`() throws {
        let context = ScreenFixtures.context(.auditor)
        let screen = screen(try dossier(), context)

        let offer = screen.commands(in: context).first { $0.command == .print }
        #expect(offer?.refusal == Refusal.mayNotPrint(.auditor).phrase)
    }

    @Test func `open by the number of a printed sheet`() throws {
        #expect(Destination.finding(try payments()) == .list(.made(try payments())))
    }

    @Test func `take several files at once from the desk`() throws {
        let context = ScreenFixtures.context(.officer)
        var screen = DeskScreen()
        _ = screen.update(.appeared, in: context)
        let filter = try #require(screen.filter)
        let rows = try [130, 129, 128].map { try ScreenFixtures.row($0, "Оспанов Ерлан", .awaitingPayment, holder: .officer) }
        _ = screen.update(.fact(.casesLoaded(filter, after: nil, CasePage(rows: rows, hasMore: false))), in: context)
        _ = screen.update(.key(.insert), in: context)
        _ = screen.update(.key(.insert), in: context)

        let effects = screen.update(.command(.act), in: context)

        guard case .open(.question(let question))? = effects.first else {
            Issue.record("no question: \(effects)")
            return
        }
        let marked = try [130, 129].map { SeenFile(number: try ScreenFixtures.number($0), revision: 1) }
        #expect(question.effects == [.performAll(marked, .pay)])
    }

    @Test(arguments: [(Language.kazakh, Size.standard, "kk"), (.english, .wide, "en-wide")])
    func `are seen`(_ language: Language, _ size: Size, _ name: String) throws {
        func desktop(_ keys: [Key], _ facts: [Fact]) throws -> Desktop {
            var desktop = try ScreenFixtures.desktop(.officer, language: language, size: size)
            for key in keys { _ = desktop.handle(.key(key)) }
            for fact in facts { _ = desktop.receive(fact) }
            return desktop
        }
        let overview = ListOverview(
            lists: [
                DayList(number: try payments(), day: day, isOpen: true, files: 2),
                DayList(number: try ScreenFixtures.number(2, register: .submissions), day: day, isOpen: false, files: 14),
            ], unlisted: [UnlistedReferrals(service: "child-benefit", files: 3)])
        let all = try desktop([.alt("l")], [.listsLoaded(overview)])
        try expectGolden(all.frame(size: size), "lists-\(name)")
        let none = try desktop([.alt("l")], [.listsLoaded(ListOverview(lists: [], unlisted: []))])
        try expectGolden(none.frame(size: size), "lists-none-\(name)")

        let label = LocalizedText(kk: "Шот нөмірі", ky: "Эсеп", ru: "Счёт", en: "Account")
        let gap = ListGap(label: label, files: [try ScreenFixtures.number(127)])
        func opened(_ dossier: ListDossier) throws -> Desktop {
            var desktop = try desktop([], [])
            _ = desktop.carryOut([.open(.list(dossier.subject))], of: 0)
            _ = desktop.receive(.listLoaded(dossier))
            return desktop
        }
        try expectGolden(try opened(try dossier(gaps: [gap])).frame(size: size), "list-open-\(name)")
        try expectGolden(try opened(try dossier(isOpen: false)).frame(size: size), "list-closed-\(name)")
        var unlisted = try opened(try unlisted())
        _ = unlisted.handle(.key(.space))
        try expectGolden(unlisted.frame(size: size), "list-unlisted-\(name)")
    }

    @Test func `tell what became of several files`() throws {
        let refused = BulkOutcome.Refused(
            number: try ScreenFixtures.number(129), why: .refusal(.notYourFile(officer: "Ермеков Б.")))
        let outcome = BulkOutcome(action: .pay, done: [try ScreenFixtures.number(130)], refused: [refused])

        #expect(outcome.phrase.ru.contains("129"))
        #expect(outcome.phrase.ru.contains("Ермеков Б."))
    }
}
