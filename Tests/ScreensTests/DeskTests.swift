import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing
import Wording

struct `The desk` {
    /// A desk of a role with the six files loaded into whatever list it shows.
    private func desk(_ role: Role) throws -> (screen: DeskScreen, context: DeskContext) {
        let context = ScreenFixtures.context(role)
        var screen = DeskScreen()
        _ = screen.update(.appeared, in: context)
        let filter = try #require(screen.filter)
        let page = CasePage(rows: try ScreenFixtures.rows(), hasMore: false)
        _ = screen.update(.fact(.casesLoaded(filter, after: nil, page)), in: context)
        return (screen, context)
    }

    @Test func `begins with the list of the role`() {
        #expect(DeskScreen.firstFilter(for: .receptionist) == .today)
        #expect(DeskScreen.firstFilter(for: .head) == .mine)
        #expect(DeskScreen.firstFilter(for: .officer) == .mine)
        #expect(DeskScreen.firstFilter(for: .auditor) == .open)
    }

    @Test func `shows a list by its digit, also in the Kazakh layout, and the next one by F6`() throws {
        var (screen, context) = try desk(.receptionist)

        #expect(screen.update(.key(.character("6")), in: context) == [.loadCases(.late, after: nil), .loadCounts])
        #expect(screen.filter == .late)
        _ = screen.update(.key(.down), in: context)
        #expect(screen.update(.key(.character("ә")), in: context) == [.loadCases(.open, after: nil), .loadCounts])
        #expect(screen.update(.command(.filter), in: context) == [.loadCases(.mine, after: nil), .loadCounts])
    }

    @Test func `shows the time of the present step, with the word where any time has passed`() throws {
        let context = ScreenFixtures.context()
        let soon = try ScreenFixtures.row(1, "Ким", .assigned, due: "2012-11-20T18:00")
        #expect(!DeskColumns.due(of: soon, isLate: false, in: context).contains("16.11"))
        let late = DeskColumns.due(of: soon, isLate: true, in: context)
        #expect(late.contains(Words.Desk.late.kk))
        #expect(late.hasSuffix("20.11"))
    }

    @Test func `tells numbers of other offices and registers apart`() throws {
        let context = ScreenFixtures.context()
        let here = try ScreenFixtures.number(5)
        let refused = try ScreenFixtures.number(5, register: .refusedIntakes)
        let elsewhere = try #require(CaseNumber(office: 2, register: .applications, year: 2012, serial: 5))

        #expect(here.short(in: context) == "12-000005")
        #expect(refused.short(in: context) == "0012-12-000005")
        #expect(elsewhere.short(in: context) == "0021-12-000005")
    }

    @Test func `opens the selected file by Enter`() throws {
        var (screen, context) = try desk(.receptionist)
        _ = screen.update(.key(.down), in: context)

        #expect(screen.update(.key(.enter), in: context) == [.open(.caseFile(try ScreenFixtures.number(127)))])
    }

    @Test func `reads the file before it does what a letter asks`() throws {
        var (screen, context) = try desk(.head)
        let dossier = try CasePlay(serial: 128).dossier(for: ScreenFixtures.head)

        #expect(screen.update(.command(.resolve), in: context) == [.loadCase(dossier.file.number)])
        #expect(screen.update(.fact(.caseLoaded(dossier)), in: context) == [.open(.resolution(dossier))])
        #expect(screen.update(.fact(.caseLoaded(dossier)), in: context) == [])
    }

    @Test func `says why when the file has moved on meanwhile`() throws {
        var (screen, context) = try desk(.head)
        var play = try CasePlay(serial: 128)
        try play.act(
            .resolve(text: "Қарау", officer: ScreenFixtures.officer.reference), by: ScreenFixtures.head,
            at: "2012-11-05T09:30")
        _ = screen.update(.command(.resolve), in: context)

        let effects = screen.update(.fact(.caseLoaded(try play.dossier(for: ScreenFixtures.head))), in: context)

        #expect(effects.first == .tell(Message(Refusal.notInThisStatus(.resolve, .assigned).phrase, .warning)))
    }

    @Test func `does the role's main action by F8`() throws {
        var (screen, context) = try desk(.head)
        #expect(screen.commands(in: context).first?.label == Command.resolve.shortPhrase)

        _ = screen.update(.key(.down), in: context)
        #expect(screen.commands(in: context).last?.refusal == Words.Desk.nothingToDo)

        _ = screen.update(.key(.down), in: context)
        #expect(screen.commands(in: context).first?.label == Command.sign.shortPhrase)
    }

    @Test func `says why a letter does nothing to this file`() throws {
        var (screen, context) = try desk(.receptionist)

        #expect(
            screen.update(.key(.character("r")), in: context)
                == [.tell(Message(Refusal.notYourRole(.resolve, .receptionist, may: [.head]).phrase, .warning))])
        #expect(
            screen.update(.key(.character("s")), in: context)
                == [.tell(Message(Refusal.notInThisStatus(.sign, .awaitingResolution).phrase, .warning))])
        #expect(screen.update(.key(.character("?")), in: context) == [])
    }

    @Test func `opens signing for all marked files, in the order of the list`() throws {
        var (screen, context) = try desk(.head)
        for _ in 0..<2 { _ = screen.update(.key(.down), in: context) }
        _ = screen.update(.key(.insert), in: context)
        _ = screen.update(.key(.space), in: context)

        let effects = screen.update(.command(.act), in: context)

        #expect(effects == [.open(.signing([try ScreenFixtures.number(126), try ScreenFixtures.number(121)]))])
    }

    @Test func `marks only what awaits a signature`() throws {
        var (screen, context) = try desk(.head)

        let effects = screen.update(.key(.space), in: context)

        #expect(effects == [.tell(Message(Words.Desk.notMarkable, .information))])
        #expect(screen.list.marks.isEmpty)
    }

    @Test func `keeps the cursor on the same file when others change the list`() throws {
        var (screen, context) = try desk(.receptionist)
        for _ in 0..<3 { _ = screen.update(.key(.down), in: context) }
        let row = screen.selected
        #expect(screen.update(.storeChanged, in: context) == [.loadCases(.today, after: nil), .loadCounts])

        let changed = try [ScreenFixtures.row(130, "Жаңа Адам", .awaitingResolution)] + ScreenFixtures.rows()
        _ = screen.update(.fact(.casesLoaded(.today, after: nil, CasePage(rows: changed, hasMore: false))), in: context)

        #expect(screen.selected?.id == row?.id)
        #expect(screen.list.ids.count == 7)
    }

    @Test func `asks once for the next page when the cursor nears the end, and reloads all pages after a change`() throws {
        let context = ScreenFixtures.context(.receptionist)
        var screen = DeskScreen()
        _ = screen.update(.appeared, in: context)
        let first = try (0..<30).map { try ScreenFixtures.row(100 - $0, "А", .awaitingResolution) }
        let second = try (30..<50).map { try ScreenFixtures.row(100 - $0, "Б", .awaitingResolution) }
        _ = screen.update(.fact(.casesLoaded(.today, after: nil, CasePage(rows: first, hasMore: true))), in: context)
        for _ in 0..<14 { _ = screen.update(.key(.down), in: context) }

        #expect(screen.update(.key(.pageDown), in: context) == [.loadCases(.today, after: 71)])
        #expect(screen.update(.key(.down), in: context) == [])
        _ = screen.update(.fact(.casesLoaded(.today, after: 71, CasePage(rows: second, hasMore: false))), in: context)
        #expect(screen.list.ids.count == 50)

        _ = screen.update(.storeChanged, in: context)
        let more = screen.update(.fact(.casesLoaded(.today, after: nil, CasePage(rows: first, hasMore: true))), in: context)
        #expect(more == [.loadCases(.today, after: 71)])
        _ = screen.update(.fact(.casesLoaded(.today, after: 71, CasePage(rows: second, hasMore: false))), in: context)
        #expect(screen.list.ids.count == 50)
    }

    @Test func `ignores a list that was asked for before another was chosen`() throws {
        var (screen, context) = try desk(.receptionist)
        _ = screen.update(.key(.character("6")), in: context)

        let page = CasePage(rows: try ScreenFixtures.rows(), hasMore: false)
        _ = screen.update(.fact(.casesLoaded(.today, after: nil, page)), in: context)

        #expect(screen.list.isEmpty)
    }

    @Test func `opens the case of a pasted number`() throws {
        let number = try ScreenFixtures.number(128)
        var (screen, context) = try desk(.receptionist)

        #expect(screen.update(.paste(number.digits + "\n"), in: context) == [.open(.scannedCase(number))])
    }

    @Test func `shows list after list for digits that a person presses`() throws {
        var (screen, context) = try desk(.receptionist)

        for (digit, filter) in zip("23456", [CaseFilter.open, .mine, .atHead, .withOfficers, .late]) {
            _ = screen.update(.key(.character(digit)), in: context)
            #expect(screen.filter == filter)
            _ = screen.update(.tick, in: context)
        }
    }

    @Test func `looks for what bears the number of a letter`() throws {
        let letter = try ScreenFixtures.number(7, register: .outgoing)
        var (screen, context) = try desk(.receptionist)

        #expect(screen.update(.paste(letter.digits), in: context) == [.open(.search(letter.description))])
    }

    @Test func `takes the later of two answers`() throws {
        var (screen, context) = try desk(.receptionist)
        _ = screen.update(.storeChanged, in: context)
        _ = screen.update(.storeChanged, in: context)
        let before = CasePage(rows: try ScreenFixtures.rows(), hasMore: false)
        let after = CasePage(rows: Array(before.rows.dropFirst()), hasMore: false)

        _ = screen.update(.fact(.casesLoaded(.today, after: nil, before)), in: context)
        _ = screen.update(.fact(.casesLoaded(.today, after: nil, after)), in: context)

        #expect(screen.list.ids.count == 5)
    }

    @Test func `looks for a pasted text that is no number`() throws {
        var (screen, context) = try desk(.receptionist)

        #expect(screen.update(.paste(" Сейітова Қарлығаш \n"), in: context) == [.open(.search("Сейітова Қарлығаш"))])
    }

    @Test func `offers to go on with a registration that was not ended`() throws {
        var (screen, context) = try desk(.receptionist)
        let draft = RegistrationDraft(service: "child-benefit", applicant: .init(surname: "Сейітова"))
        _ = screen.update(.fact(.registrationDraftsLoaded([KeptDraft(key: "k1", draft: draft, at: context.now)])), in: context)

        #expect(screen.update(.key(.tab), in: context) == [.open(.resumeRegistration(key: "k1", draft))])
    }

    // MARK: Pictures

    private func desktop(_ role: Role, _ language: Language, _ size: Size) throws -> Desktop {
        var desktop = try ScreenFixtures.desktop(role, language: language, size: size)
        let page = CasePage(rows: try ScreenFixtures.rows(), hasMore: false)
        for filter in CaseFilter.allCases { _ = desktop.receive(.casesLoaded(filter, after: nil, page)) }
        _ = desktop.receive(
            .countsLoaded([
                .today: 6, .open: 48, .mine: 3, .atHead: 12, .withOfficers: 31, .late: 1, .ready: 5, .notCollected: 0,
                .closed: 1240, .all: 1288,
            ]))
        return desktop
    }

    @Test func `cuts no name of a list that there is room for, though a million files make the counts long`() throws {
        var desktop = try desktop(.receptionist, .kazakh, .standard)
        _ = desktop.receive(
            .countsLoaded([
                .today: 400, .open: 600, .mine: 0, .atHead: 400, .withOfficers: 200, .late: 600, .ready: 200, .notCollected: 0,
                .closed: 1_178_000, .all: 1_178_600,
            ]))

        let row = desktop.frame(size: .standard).surface.rows[2]

        for whole in ["6 Кешіккен 600", "7 Дайын 200", "8 Алынбаған 0", "9 Жабық 1178000", "0 Барлығы 1178600"] { #expect(row.contains(whole), "\(row)") }
    }

    @Test func `looks as recorded for the receptionist`() throws {
        var desktop = try desktop(.receptionist, .kazakh, .standard)
        for _ in 0..<3 { _ = desktop.handle(.key(.down)) }

        try expectGolden(desktop.frame(size: .standard), "desk-receptionist-kk-80x24")
    }

    @Test func `looks as recorded for the head with files marked`() throws {
        var desktop = try desktop(.head, .russian, .standard)
        for key in [Key.down, .down, .insert] { _ = desktop.handle(.key(key)) }

        try expectGolden(desktop.frame(size: .standard), "desk-head-ru-80x24")
    }

    @Test func `looks as recorded on a wide screen`() throws {
        let desktop = try desktop(.officer, .english, .wide)

        try expectGolden(desktop.frame(size: .wide), "desk-officer-en-132x43")
    }

    @Test func `says what to do where the list is empty`() throws {
        var desktop = try ScreenFixtures.desktop(language: .kyrgyz)
        _ = desktop.receive(.casesLoaded(.today, after: nil, CasePage(rows: [], hasMore: false)))

        try expectGolden(desktop.frame(size: .standard), "desk-empty-ky-80x24")
    }
}
