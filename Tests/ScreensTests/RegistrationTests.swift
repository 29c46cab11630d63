import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing
import Wording

struct `Registering at the window` {
    /// A registration open on the desk, with one person whom the store knows.
    private func play(_ known: [PersonHit] = [RegistrationPlay.returning]) throws -> RegistrationPlay {
        var play = try RegistrationPlay()
        play.known = known
        try play.press(.function(2))
        return play
    }

    /// The same with the returning person and the child benefit taken: what is left are the papers.
    private func playAtPapers() throws -> RegistrationPlay {
        var play = try play()
        try play.type("Сейіт")
        try play.press(.enter)
        try play.type("балалы")
        try play.press(.enter)
        // Past the family, which nobody needs to fill in here.
        while play.screen?.focus.section == .family { try play.press(.enter) }
        return play
    }

    @Test func `takes at most 25 keys beside the text for a returning applicant with complete papers`() throws {
        var play = try playAtPapers()
        try play.press(.space, .enter, .function(8))

        #expect(play.presses <= 25)
        #expect(play.registrations.count == 1)
        #expect(play.effects.contains(.print(paper: 1)))
        #expect(play.top is RegisteredScreen)
        #expect(play.registrations.first?.draft.applicant.surname == "Сейітова")
    }

    // MARK: The one line

    @Test func `puts an IIN that nobody has yet into its field, with the birth date`() throws {
        var play = try play([])
        try play.type(ScreenFixtures.iin("850201"))
        try play.press(.enter)

        #expect(play.screen?.applicant[.iin] == ScreenFixtures.iin("850201"))
        #expect(play.screen?.applicant[.birthDate] == "01.02.1885")
        #expect(play.screen?.focus == .field(.surname))
    }

    @Test func `reads an IIN that was scanned in the Kazakh layout`() throws {
        var play = try play()
        let row: [Character: Character] = [
            "1": "\"", "2": "ә", "3": "і", "4": "ң", "5": "ғ", "6": ",", "7": ".", "8": "ү", "9": "ұ", "0": "қ",
        ]
        let iin = try #require(ScreenFixtures.applicant.iin)
        try play.type(String(iin.compactMap { row[$0] }))
        try play.press(.enter)

        #expect(play.screen?.applicant[.surname] == "Сейітова")
        #expect(play.screen?.focus == .service)
    }

    @Test func `finds a name that was typed in the wrong layout and says how it read it`() throws {
        var play = try play()
        try play.type("ctq3n")

        #expect(play.screen?.search.reading == "сейіт")
        #expect(play.screen?.search.choices == [.person(RegistrationPlay.returning)])
    }

    @Test func `takes the person when Enter comes before the answer, as a scanner sends it`() throws {
        var screen = RegistrationScreen(applicant: nil)
        let context = ScreenFixtures.context()
        for letter in "Сейіт" { _ = screen.update(.key(.character(letter)), in: context) }

        _ = screen.update(.key(.enter), in: context)
        #expect(screen.focus == .search)
        _ = screen.update(
            .fact(.found("Сейіт", SearchHits(cases: [], people: [RegistrationPlay.returning]))), in: context)

        #expect(screen.applicant[.given] == "Қарлығаш")
        #expect(screen.focus == .service)
    }

    @Test func `passes over an answer to what is no longer typed`() throws {
        var screen = RegistrationScreen(applicant: nil)
        let context = ScreenFixtures.context()
        for letter in "Сей" { _ = screen.update(.key(.character(letter)), in: context) }

        _ = screen.update(.fact(.found("Се", SearchHits(cases: [], people: [RegistrationPlay.returning]))), in: context)

        #expect(screen.search.choices.isEmpty)
    }

    @Test func `fills in who is known by an IIN typed into its own field`() throws {
        var play = try play()
        try play.press(.enter)
        try play.type(ScreenFixtures.applicant.iin ?? "")

        #expect(play.screen?.applicant.fullName == ScreenFixtures.applicant.name.full)
        #expect(play.screen?.applicant[.address] == ScreenFixtures.applicant.address)
    }

    @Test func `makes a new person of a name that nobody has`() throws {
        var play = try play([])
        try play.type("оспанов ерлан нұрланұлы")
        try play.press(.enter)

        #expect(play.screen?.applicant.fullName == "Оспанов Ерлан Нұрланұлы")
        #expect(play.screen?.focus == .field(.iin))
    }

    @Test func `takes the applicant of a case found by its number`() throws {
        var screen = RegistrationScreen(applicant: nil)
        let context = ScreenFixtures.context()
        let row = try ScreenFixtures.row(128, "Сейітова Қарлығаш", .ready)
        for letter in row.number.digits { _ = screen.update(.key(.character(letter)), in: context) }
        _ = screen.update(.fact(.found(row.number.digits, SearchHits(cases: [row], people: []))), in: context)

        #expect(screen.update(.key(.enter), in: context) == [.loadCase(row.number)])
        let dossier = try CasePlay(serial: 128).dossier(for: ScreenFixtures.receptionist)
        _ = screen.update(.fact(.caseLoaded(dossier)), in: context)

        #expect(screen.applicant[.surname] == "Сейітова")
        #expect(screen.focus == .service)
    }

    // MARK: Service and papers

    @Test func `ticks every mandatory paper at once, as copies`() throws {
        var play = try playAtPapers()
        #expect(play.screen?.focus == .allPapers)
        try play.press(.space)

        let documents = try #require(ScreenFixtures.library.service("child-benefit")).documents
        let mandatory = documents.filter(\.isMandatory)
        #expect(play.screen?.papers.papers(of: documents).map(\.id) == mandatory.map(\.id.rawValue))
        #expect(play.screen?.papers.papers(of: documents).allSatisfy { $0.kind == .copyTaken } == true)
    }

    @Test func `turns a paper's kind with the arrows and takes its sheets by digits`() throws {
        var play = try playAtPapers()
        try play.press(.down, .space, .left, .character("1"), .character("2"))

        let paper = play.screen?.papers.paper("application")
        #expect(paper?.kind == .originalSeen)
        #expect(paper?.sheets == 12)
    }

    @Test func `takes no letter and no zero for a number of sheets`() throws {
        var play = try playAtPapers()
        try play.press(.down, .space, .character("қ"), .character("ә"), .character("0"))
        #expect(play.screen?.papers.paper("application")?.sheets == 1)

        try play.press(.character("1"), .character("0"))
        #expect(play.screen?.papers.paper("application")?.sheets == 10)
        try play.press(.backspace, .backspace)
        #expect(play.screen?.papers.paper("application")?.sheets == 1)
    }

    @Test func `takes no service on an Enter before anything was typed or chosen`() throws {
        var play = try RegistrationPlay()
        try play.press(.function(2))
        while play.screen?.focus != .service { try play.press(.tab) }
        try play.press(.enter)
        #expect(play.screen?.service.chosen == nil)
        #expect(play.desktop.message?.text == Words.Registration.serviceMissing)

        try play.press(.down, .enter)
        #expect(play.screen?.service.chosen == ScreenFixtures.library.services.first?.id)
    }

    @Test func `says at once why an IIN is wrong`() throws {
        var play = try RegistrationPlay()
        try play.press(.function(2))
        while play.screen?.focus != .field(.iin) { try play.press(.tab) }
        try play.type("850201100011")
        let rows = play.desktop.frame(size: .standard).surface.rows.joined()
        #expect(rows.contains(IIN.Fault.wrongCheckDigit.phrase.kk.prefix(30)))

        try play.press(.backspace, .tab)
        let left = play.desktop.frame(size: .standard).surface.rows.joined()
        #expect(left.contains("! 11/12"))
    }

    @Test func `shows the dates of the service before it is confirmed`() throws {
        let play = try playAtPapers()

        #expect(play.effects.contains(.forecast("child-benefit", "department", isLonger: false)))
        let rows = play.desktop.frame(size: .standard).surface.rows.joined()
        #expect(rows.contains(Words.Registered.answer.kk))
    }

    @Test func `asks for the family only where a form of the service names it`() throws {
        var play = try play()
        try play.type("Сейіт")
        try play.press(.enter)
        try play.type("атаулы")
        try play.press(.enter)
        let context = ScreenFixtures.context()

        #expect(play.screen?.familyRoom(in: context) == 5)
        #expect(play.screen?.focus == .member(0, .name))
        let child = RegistrationScreen(
            key: "k", draft: RegistrationDraft(service: "child-benefit", applicant: .init(surname: "А", given: "Б")))
        #expect(child.familyRoom(in: context) == 0)
    }

    @Test func `shows every field wherever the cursor is`() throws {
        var play = try play()
        try play.type("Сейіт")
        try play.press(.enter, .pageUp)
        for _ in ApplicantForm.Field.allCases {
            let rows = play.desktop.frame(size: .standard).surface.rows.joined()
            for text in ["Сейітова", "Қарлығаш", "Бекқызы", "14.05.1890", "8-72832", "Абай көшесі", "Өкіл негізі"] {
                #expect(rows.contains(text), "\(text) at \(String(describing: play.screen?.focus))")
            }
            try play.press(.tab)
        }
    }

    @Test func `leaps from part to part`() throws {
        var play = try playAtPapers()
        try play.press(.pageUp)
        #expect(play.screen?.focus == .service)
        try play.press(.pageUp, .pageUp)
        #expect(play.screen?.focus == .search)
        try play.press(.pageDown, .pageDown, .pageDown, .pageDown)
        #expect(play.screen?.focus == .confirm)
    }

    @Test(arguments: [Key.control("t"), .control("q"), .function(12), .function(3)])
    func `keeps the last letters when another command follows at once`(_ key: Key) throws {
        var play = try play([])
        try play.press(.enter)
        try play.type("8502")
        try play.press(key)

        #expect(play.keptDrafts.last?.applicant.iin == "8502")
    }

    @Test func `keeps the last letters when the terminal is closed`() throws {
        var play = try play([])
        try play.press(.enter)
        try play.type("8502")
        try play.close()

        #expect(play.keptDrafts.last?.applicant.iin == "8502")
    }

    @Test func `keeps a half-filled registration under a search and over the lock`() throws {
        var play = try play([])
        try play.press(.enter)
        try play.type("8502")
        try play.press(.function(3), .escape, .function(12))
        try play.receive(.unlocked)

        #expect(play.screen?.applicant[.iin] == "8502")
    }

    // MARK: Problems

    @Test func `goes to the first thing that is wrong, says what, and loses nothing`() throws {
        var play = try play([])
        try play.type("оспанов ерлан")
        try play.press(.enter)
        try play.type("123456789012")
        try play.press(.enter, .enter, .enter, .enter, .enter, .enter, .enter)
        try play.type("балалы")
        try play.press(.enter, .function(8))

        #expect(play.registrations.isEmpty)
        #expect(play.screen?.focus == .field(.iin))
        #expect(play.screen?.problems.contains(.iinCheckDigit) == true)
        #expect(play.screen?.applicant[.surname] == "Оспанов")
        let rows = play.desktop.frame(size: .standard).surface.rows.joined()
        #expect(rows.contains(IntakeProblem.iinCheckDigit.phrase.kk.prefix(20)))

        try play.press(.backspace)
        #expect(play.screen?.problems.contains(.iinCheckDigit) == false)
    }

    @Test func `shows what only the store can see beside its field`() throws {
        var play = try playAtPapers()
        play.problems = [.alreadyOpen(try ScreenFixtures.number(77))]
        try play.press(.space, .enter, .function(8))

        #expect(play.screen?.focus == .service)
        #expect(play.top is RegistrationScreen)
        let rows = play.desktop.frame(size: .standard).surface.rows.joined()
        #expect(rows.contains(try ScreenFixtures.number(77).description))
    }

    @Test func `tells which papers are missing, and refuses with the slip only after a question`() throws {
        var play = try playAtPapers()
        try play.press(.function(8))

        #expect(play.registrations.isEmpty)
        #expect(play.screen?.focus == .paper(0))
        #expect(play.desktop.message?.text == Words.Registration.papersMissing)

        try play.press(.control("n"))
        #expect(play.top is QuestionScreen)
        #expect(play.registrations.isEmpty)
        try play.press(.function(8))

        #expect(play.registrations.map(\.refusing) == [true])
        #expect((play.top as? RegisteredScreen)?.isAccepted == false)
        #expect(play.effects.contains(.print(paper: 9)))
    }

    @Test func `goes on after the question about missing papers was answered with no`() throws {
        var play = try playAtPapers()
        try play.press(.control("n"), .escape)
        #expect(play.registrations.isEmpty)

        try play.press(.space, .function(8))
        #expect(play.registrations.map(\.refusing) == [false])
    }

    @Test func `asks for a service where none is chosen`() throws {
        var play = try play()
        try play.type("Сейіт")
        try play.press(.enter, .function(8))

        #expect(play.screen?.focus == .service)
        #expect(play.desktop.message?.text == Words.Registration.serviceMissing)
    }

    @Test func `registers once however often F8 is pressed`() throws {
        var screen = RegistrationScreen(applicant: ScreenFixtures.applicant)
        let context = ScreenFixtures.context()
        _ = screen.update(.fact(.draftBegun(key: "k")), in: context)
        for letter in "балалы" { _ = screen.update(.key(.character(letter)), in: context) }
        _ = screen.update(.key(.enter), in: context)
        while screen.focus != .allPapers { _ = screen.update(.key(.enter), in: context) }
        _ = screen.update(.key(.space), in: context)

        let first = screen.update(.command(.act), in: context)
        let second = screen.update(.command(.act), in: context)

        #expect(first.contains { if case .register = $0 { true } else { false } })
        #expect(second == [])
        #expect(screen.commands(in: context).first { $0.command == .act }?.refusal != nil)
    }

    @Test func `does not print the receipt again for a registration that was there already`() throws {
        var screen = RegistrationScreen(applicant: ScreenFixtures.applicant)
        screen.waiting.registration = true
        let dossier = try CasePlay().dossier(for: ScreenFixtures.receptionist)

        let effects = screen.update(.fact(.registered(dossier, wasThere: true)), in: ScreenFixtures.context())

        #expect(effects == [.close, .open(.registered(dossier))])
    }

    @Test(arguments: [true, false]) func `brings the cover sheet by itself where the workstation wants it`(wanted: Bool) throws {
        var screen = RegistrationScreen(applicant: ScreenFixtures.applicant)
        screen.waiting.registration = true
        let dossier = try CasePlay().dossier(for: ScreenFixtures.receptionist)
        var context = ScreenFixtures.context()
        context.station.printsCover = wanted

        let effects = screen.update(.fact(.registered(dossier, wasThere: false)), in: context)

        #expect(effects.contains(.printCover(dossier.file.number)) == wanted)
    }

    // MARK: What is kept

    @Test func `keeps what is typed at the next second and when a field is left`() throws {
        var play = try play([])
        try play.press(.enter)
        try play.type("8502")
        #expect(play.keptDrafts.isEmpty)
        try play.tick()
        #expect(play.keptDrafts.last?.applicant.iin == "8502")

        try play.type("01")
        try play.press(.tab)
        #expect(play.keptDrafts.last?.applicant.iin == "850201")
        let count = play.keptDrafts.count
        try play.tick()
        #expect(play.keptDrafts.count == count)
    }

    @Test func `leaves without loss and says so`() throws {
        var play = try play([])
        try play.press(.enter, .down, .down)
        try play.type("Оспанов")
        try play.press(.escape)

        #expect(play.top is DeskScreen)
        #expect(play.keptDrafts.last?.applicant.surname == "Оспанов")
        #expect(play.desktop.message?.text == Words.Registration.kept)
    }

    @Test func `leaves no empty draft behind`() throws {
        var play = try play()
        try play.press(.escape)

        #expect(play.effects.contains(.dropDraft(key: "draft-1")))
        #expect(play.top is DeskScreen)
    }

    @Test func `offers to go on with a registration that was begun`() throws {
        var play = try RegistrationPlay()
        let draft = RegistrationDraft(
            service: "child-benefit", applicant: .init(surname: "Оспанов", given: "Ерлан"),
            documents: [.init(id: "application", kind: .originalTaken, sheets: 2)])
        play.kept = [KeptDraft(key: "old", draft: draft, at: ScreenFixtures.now)]
        try play.press(.function(2), .down, .enter)

        #expect(play.screen?.key == "old")
        #expect(play.screen?.applicant[.surname] == "Оспанов")
        #expect(play.screen?.papers.paper("application")?.sheets == 2)
        #expect(play.screen?.draft == draft)
    }

    @Test func `throws away what was typed only after a question`() throws {
        var play = try play([])
        try play.press(.enter)
        try play.type("8502")
        try play.press(.control("x"))
        #expect(play.top is QuestionScreen)
        try play.press(.function(8))

        #expect(play.effects.contains(.dropDraft(key: "draft-1")))
        #expect(play.top is DeskScreen)
    }
}

struct `The keys told at the foot of the screens` {
    @Test(arguments: Language.allCases)
    func `fit into the narrowest screen`(_ language: Language) {
        let lines: [[KeyNote]] = [
            Words.Registration.searchKeys, Words.Registration.fieldKeys, Words.Registration.serviceKeys,
            Words.Registration.allPapersKeys, Words.Registration.paperKeys, Words.Registration.confirmKeys,
            Words.Resolution.textKeys, Words.Resolution.typingKeys, Words.Resolution.officerKeys,
            Words.Registered.keys, Words.Signing.readKeys, Words.Signing.signKeys, Words.Signing.reasonKeys,
            Words.Signing.summaryKeys, Words.Drafting.keys, Words.Service.keys, Words.Parts.fieldsKeys,
        ]
        for notes in lines {
            #expect(TextWidth.of(notes.line[language]) <= 78, "\(notes.line[language])")
        }
    }

    @Test func `stand in the help too`() throws {
        var play = try RegistrationPlay()
        try play.press(.function(2), .function(1))

        let rows = play.desktop.frame(size: .standard).surface.rows.joined()
        #expect(rows.contains(Words.Registration.searchKeys[0].phrase.kk))
    }
}
