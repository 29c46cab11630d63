import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing
import Wording

struct `The case` {
    private func screen(_ dossier: CaseDossier, in context: DeskContext) -> CaseScreen {
        var screen = CaseScreen(number: dossier.file.number)
        _ = screen.update(.fact(.caseLoaded(dossier)), in: context)
        return screen
    }

    private func text(of dossier: CaseDossier, in context: DeskContext) -> String {
        CaseText(dossier: dossier, context: context).sheet.lines.map(\.text).joined(separator: " ")
            .split(separator: " ").joined(separator: " ")
    }

    @Test func `asks for its case when it comes to the top and when the store changes`() throws {
        let number = try ScreenFixtures.number(128)
        var screen = CaseScreen(number: number)

        #expect(screen.update(.appeared, in: ScreenFixtures.context()) == [.loadCase(number)])
        #expect(screen.update(.storeChanged, in: ScreenFixtures.context()) == [.loadCase(number)])
    }

    @Test func `tells everything of the case`() throws {
        let context = ScreenFixtures.context(.head)
        let text = text(of: try CasePlay.awaitingSignature().dossier(for: ScreenFixtures.head), in: context)

        for part in [
            "Жансүгіров кенті, Абай көшесі, 12", "14.05.1890", "Сейітов Бек, күйеуі", "Сәрсенова Д., 2-11-43",
            "«Қарап, заңда белгіленген мерзімде жауап беріңіз»", "1-рет: сомасын тексеріңіз", "05.11.2012 09:15",
            "1 рет басылды",
        ] {
            #expect(text.contains(part), "\(part)")
        }
    }

    @Test func `offers what the procedure allows, and says why the rest may not be`() throws {
        let context = ScreenFixtures.context(.receptionist)
        let screen = screen(try CasePlay().dossier(for: ScreenFixtures.receptionist), in: context)

        let offers = screen.commands(in: context)

        #expect(offers.contains { $0.command == .withdraw && $0.refusal == nil })
        #expect(!offers.contains { $0.command == .resolve })
        let handOut = offers.first { $0.command == .handOut }
        #expect(handOut?.refusal == Refusal.notInThisStatus(.handOut, .awaitingResolution).phrase)
    }

    @Test func `says why a letter does nothing now`() throws {
        let context = ScreenFixtures.context(.head)
        var screen = screen(try CasePlay().dossier(for: ScreenFixtures.head), in: context)

        let effects = screen.update(.key(.character("ы")), in: context)

        #expect(effects == [.tell(Message(Refusal.notInThisStatus(.sign, .awaitingResolution).phrase, .warning))])
    }

    @Test func `does the head's main action by F8`() throws {
        let context = ScreenFixtures.context(.head)
        let dossier = try CasePlay.awaitingSignature().dossier(for: ScreenFixtures.head)
        var screen = screen(dossier, in: context)

        #expect(screen.update(.command(.act), in: context) == [.open(.signing([dossier.file.number]))])
        #expect(screen.update(.command(.return), in: context) == [.open(.reason(dossier, .return))])
        #expect(screen.update(.command(.why), in: context) == [.open(.why(dossier))])
    }

    @Test func `prints the only paper at once and says that it will be a copy`() throws {
        let context = ScreenFixtures.context(.receptionist)
        var screen = screen(try CasePlay().dossier(for: ScreenFixtures.receptionist), in: context)

        let effects = screen.update(.command(.print), in: context)

        #expect(effects == [.tell(Message(Words.Case.printsCopy, .information)), .print(paper: 1)])
    }

    @Test func `lets a paper be chosen by its number where there are several`() throws {
        let context = ScreenFixtures.context(.receptionist)
        let play = try CasePlay()
        let papers = [try play.receipt(id: 1, prints: 1), try play.receipt(id: 2, prints: 0)]
        var screen = screen(try play.dossier(for: ScreenFixtures.receptionist, papers: papers), in: context)

        #expect(screen.update(.command(.print), in: context) == [])
        #expect(screen.isChoosingPaper)
        let effects = screen.update(.key(.character("2")), in: context)

        #expect(effects == [.tell(Message(Words.Case.prints, .information)), .print(paper: 2)])
        #expect(!screen.isChoosingPaper)
    }

    @Test func `leaves the choice of a paper without printing`() throws {
        let context = ScreenFixtures.context(.receptionist)
        let play = try CasePlay()
        let papers = [try play.receipt(id: 1, prints: 1), try play.receipt(id: 2, prints: 0)]
        var screen = screen(try play.dossier(for: ScreenFixtures.receptionist, papers: papers), in: context)
        _ = screen.update(.command(.print), in: context)

        #expect(screen.commands(in: context).map(\.command) == [.back])
        #expect(screen.update(.command(.back), in: context) == [])
        #expect(!screen.isChoosingPaper)
    }

    @Test func `keeps its place in the text when the case changes`() throws {
        let context = ScreenFixtures.context(.head)
        let play = try CasePlay.awaitingSignature()
        var screen = screen(try play.dossier(for: ScreenFixtures.head), in: context)
        _ = screen.update(.key(.pageDown), in: context)
        let top = screen.scroll.top
        #expect(top > 0)

        _ = screen.update(.fact(.caseLoaded(try play.dossier(for: ScreenFixtures.officer))), in: context)

        #expect(screen.scroll.top == top)
    }

    @Test func `goes to the history by its letter`() throws {
        let context = ScreenFixtures.context(.head)
        var screen = screen(try CasePlay.awaitingSignature().dossier(for: ScreenFixtures.head), in: context)

        _ = screen.update(.command(.history), in: context)

        let shown = screen.lines(in: context).dropFirst(screen.scroll.top).prefix(CaseScreen.textRows(in: context))
        #expect(shown.contains { $0.text.hasPrefix(Words.Case.history.kk) })
    }

    @Test func `does what was asked before the case was read`() throws {
        let context = ScreenFixtures.context(.head)
        let dossier = try CasePlay().dossier(for: ScreenFixtures.head)
        var screen = CaseScreen(number: dossier.file.number)

        #expect(screen.update(.command(.why), in: context) == [])
        #expect(screen.update(.fact(.caseLoaded(dossier)), in: context) == [.open(.why(dossier))])
    }

    @Test func `ignores another case`() throws {
        let context = ScreenFixtures.context(.head)
        var screen = screen(try CasePlay(serial: 1).dossier(for: ScreenFixtures.head), in: context)

        _ = screen.update(.fact(.caseLoaded(try CasePlay(serial: 2).dossier(for: ScreenFixtures.head))), in: context)

        #expect(screen.dossier?.file.number.serial == 1)
    }

    // MARK: Pictures

    private func desktop(_ role: Role, _ dossier: CaseDossier, _ language: Language, _ size: Size) throws -> Desktop {
        var desktop = try ScreenFixtures.desktop(role, language: language, size: size)
        _ = desktop.carryOut([.open(.caseFile(dossier.file.number))], of: 0)
        _ = desktop.receive(.caseLoaded(dossier))
        return desktop
    }

    @Test func `looks as recorded for the head`() throws {
        let dossier = try CasePlay.awaitingSignature().dossier(for: ScreenFixtures.head)
        var desktop = try desktop(.head, dossier, .kazakh, .standard)
        try expectGolden(desktop.frame(size: .standard), "case-head-kk-80x24")

        _ = desktop.handle(.key(.character("р")))
        try expectGolden(desktop.frame(size: .standard), "case-history-kk-80x24")
    }

    @Test func `looks as recorded on a wide screen and with papers to choose`() throws {
        let play = try CasePlay()
        let wide = try desktop(.receptionist, try play.dossier(for: ScreenFixtures.receptionist), .english, .wide)
        try expectGolden(wide.frame(size: .wide), "case-receptionist-en-132x43")

        let papers = [try play.receipt(id: 1, prints: 1), try play.receipt(id: 2, prints: 0)]
        let dossier = try play.dossier(for: ScreenFixtures.receptionist, papers: papers)
        var choosing = try desktop(.receptionist, dossier, .russian, .standard)
        _ = choosing.handle(.key(.function(5)))
        try expectGolden(choosing.frame(size: .standard), "case-papers-ru-80x24")
    }

    @Test func `explains its deadlines as recorded`() throws {
        let dossier = try CasePlay.awaitingSignature().dossier(for: ScreenFixtures.head)
        var desktop = try desktop(.head, dossier, .kazakh, .standard)
        _ = desktop.handle(.key(.function(4)))
        #expect(desktop.layers.last is WhyScreen)
        try expectGolden(desktop.frame(size: .standard), "why-kk-80x24")

        _ = desktop.handle(.key(.pageDown))
        try expectGolden(desktop.frame(size: .standard), "why-next-page-kk-80x24")
    }
}
