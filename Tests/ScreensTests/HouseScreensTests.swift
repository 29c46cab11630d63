import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing
import Wording

struct `The help` {
    @Test func `names the commands of the screen below and those that work everywhere`() throws {
        let context = ScreenFixtures.context(.receptionist)
        let lines = HelpScreen(over: [SearchScreen(text: "")], in: context).lines(in: context).map(\.text)

        #expect(lines.contains { $0.hasPrefix("F2") && $0.hasSuffix(Command.register.phrase.kk) })
        #expect(lines.contains { $0.hasPrefix("Ctrl-P") && $0.hasSuffix(Command.palette.phrase.kk) })
    }

    @Test func `says why a command cannot be given now`() throws {
        let context = ScreenFixtures.context(.receptionist)
        let lines = HelpScreen(over: [DeskScreen()], in: context).lines(in: context).map(\.text)
        let text = lines.joined(separator: " ").split(separator: " ").joined(separator: " ")

        #expect(text.contains("\(Words.Help.notNow.kk): \(Words.Desk.noCase.kk)"))
    }

    @Test func `looks as recorded`() throws {
        var desktop = try ScreenFixtures.desktop(.head)
        let page = CasePage(rows: try ScreenFixtures.rows(), hasMore: false)
        _ = desktop.receive(.casesLoaded(.mine, after: nil, page))
        _ = desktop.handle(.key(.function(1)))

        try expectGolden(desktop.frame(size: .standard), "help-desk-kk-80x24")
    }
}

struct `The palette` {
    let context = ScreenFixtures.context(.receptionist)

    @Test func `finds a command by words of any language`() {
        let palette = PaletteScreen(over: [DeskScreen()], in: context)

        for text in ["настр", "settings", "баптау", "жөндөө"] {
            #expect(palette.matches(for: text).contains(.settings), "\(text)")
        }
    }

    @Test func `finds it typed in the wrong layout or without the Kazakh letters`() {
        let palette = PaletteScreen(over: [DeskScreen()], in: context)

        #expect(palette.matches(for: "ыуеештпы").contains(.settings))
        #expect(palette.matches(for: "кулып").contains(.lock))
    }

    @Test func `leads back to a screen only where there is one, and out of the program once`() throws {
        let atDesk = PaletteScreen(over: [DeskScreen()], in: context)
        let inSearch = PaletteScreen(over: [DeskScreen(), SearchScreen(text: "")], in: context)
        let quitting = Words.Keys.quit.phrase.ru

        #expect(atDesk.matches(for: quitting).count == 1)
        #expect(!lines(of: atDesk).contains { $0.contains(Words.Keys.back.phrase.kk) })
        #expect(lines(of: inSearch).contains { $0.contains(Words.Keys.back.phrase.kk) })
    }

    private func lines(of palette: PaletteScreen) -> [String] {
        var surface = Surface(size: .wide)
        _ = palette.paint(on: &surface, in: Rect(column: 0, row: 0, columns: 132, rows: 43), context: context)
        return surface.rows
    }

    @Test func `gives the chosen command to the screen below`() {
        var palette = PaletteScreen(over: [DeskScreen()], in: context)
        for letter in "принтер" { _ = palette.update(.key(.character(letter)), in: context) }

        #expect(palette.update(.key(.enter), in: context) == [.close, .give(.printQueue)])
    }

    @Test func `does the command on the desktop`() throws {
        var desktop = try ScreenFixtures.desktop()
        _ = desktop.handle(.key(.control("p")))
        for letter in "queue" { _ = desktop.handle(.key(.character(letter))) }

        let effects = desktop.handle(.key(.enter))

        #expect(desktop.layers.last is PrintQueueScreen)
        #expect(effects.contains(.loadPrintJobs))
    }

    @Test func `says why a command cannot be given instead of giving it`() {
        var palette = PaletteScreen(over: [DeskScreen()], in: context)
        for letter in "do the main" { _ = palette.update(.key(.character(letter)), in: context) }

        #expect(palette.update(.key(.enter), in: context) == [.tell(Message(Words.Desk.noCase, .warning))])
    }

    @Test func `looks as recorded`() throws {
        var desktop = try ScreenFixtures.desktop()
        _ = desktop.handle(.key(.control("p")))

        try expectGolden(desktop.frame(size: .standard), "palette-kk-80x24")
    }
}

struct `A question` {
    let question = Question(text: .verbatim("?"), effects: [.quit])
    let context = ScreenFixtures.context()

    @Test func `does nothing on a bare Enter`() {
        var screen = QuestionScreen(question: question)

        #expect(screen.update(.key(.enter), in: context) == [.close])
    }

    @Test func `does it on F8, on yes and Enter, and on the letter of yes that is shown`() {
        let keys: [[ScreenEvent]] = [
            [.command(.act)], [.key(.left), .key(.enter)], [.key(.character("И"))], [.key(.character("и"))],
        ]
        for events in keys {
            var screen = QuestionScreen(question: question)
            var effects: [Effect] = []
            for event in events { effects = screen.update(event, in: context) }
            #expect(effects == [.close, .quit])
        }
    }

    @Test func `takes the letter of no that is shown`() {
        var screen = QuestionScreen(question: question)

        #expect(screen.update(.key(.character("ж")), in: context) == [.close])
    }

    @Test func `does nothing at letters of other languages, as in a word that was meant for a search`() {
        for letter in "іздеуyнoДо" {
            var screen = QuestionScreen(question: question)
            #expect(screen.update(.key(.character(letter)), in: context).isEmpty)
        }
        var russian = QuestionScreen(question: question)
        #expect(russian.update(.key(.character("д")), in: ScreenFixtures.context(language: .russian)) == [.close, .quit])
    }

    @Test func `looks as recorded over the screen that asks`() throws {
        for language in Language.allCases {
            var desktop = try ScreenFixtures.desktop(language: language)
            let dossier = try CasePlay().dossier(for: ScreenFixtures.officer)
            _ = desktop.carryOut(CaseAction.submit.effects(on: dossier), of: 0)

            try expectGolden(desktop.frame(size: .standard), "question-\(language.rawValue)-80x24")
        }
    }
}

struct `The lock` {
    private func locked() throws -> Desktop {
        var desktop = try ScreenFixtures.desktop()
        let page = CasePage(rows: try ScreenFixtures.rows(), hasMore: false)
        _ = desktop.receive(.casesLoaded(.today, after: nil, page))
        _ = desktop.handle(.key(.function(12)))
        return desktop
    }

    @Test func `shows nobody's data`() throws {
        let frame = try locked().frame(size: .standard)

        let text = frame.surface.rows.joined()
        for row in try ScreenFixtures.rows() { #expect(!text.contains(row.applicant.prefix(6))) }
        #expect(!text.contains(ScreenFixtures.receptionist.name))
        try expectGolden(frame, "lock-kk-80x24")
    }

    @Test func `opens by the clerk's own secret`() throws {
        var desktop = try locked()
        for letter in "tereze-1" { _ = desktop.handle(.key(.character(letter))) }

        #expect(desktop.handle(.key(.enter)) == [.unlock(login: "aigul", secret: "tereze-1")])
        _ = desktop.receive(.unlocked)

        #expect(desktop.layers.last is DeskScreen)
    }

    @Test func `stays shut and says why when the secret is wrong`() throws {
        var desktop = try locked()
        _ = desktop.handle(.key(.character("x")))
        _ = desktop.handle(.key(.enter))

        _ = desktop.receive(.failed(.wrongSecret(triesLeft: 2)))

        #expect(desktop.layers.last is LockScreen)
        #expect(desktop.frame(size: .standard).surface.rows.joined().contains("2"))
    }

    @Test func `keeps what lies under it while another clerk signs in over it`() throws {
        var desktop = try ScreenFixtures.desktop()
        let office = try #require(ScreenFixtures.office())
        _ = desktop.handle(.key(.control("o")))
        for key in [Key.down, .down, .right] { _ = desktop.handle(.key(key)) }
        let before = desktop.frame(size: .standard)
        _ = desktop.handle(.key(.function(12)))

        #expect(desktop.handle(.key(.control("t"))).contains(.signOut))
        #expect(desktop.layers.last is SignInScreen)
        _ = desktop.receive(.signedIn(ScreenFixtures.head, office, StationSettings()))
        #expect(desktop.layers.last is DeskScreen)
        // Whoever ends the program is told whose work that would cost.
        _ = desktop.handle(.key(.control("q")))
        #expect(desktop.frame(size: .standard).surface.rows.joined().contains(ScreenFixtures.receptionist.name))
        _ = desktop.handle(.key(.escape))
        _ = desktop.handle(.key(.function(12)))
        _ = desktop.handle(.key(.control("t")))
        _ = desktop.receive(.signedIn(ScreenFixtures.receptionist, office, StationSettings()))
        _ = desktop.handle(.key(.home))

        #expect(desktop.layers.last is SettingsScreen)
        #expect(desktop.frame(size: .standard).surface.rows == before.surface.rows)
        #expect(desktop.context.waiting.isEmpty)
    }

    @Test func `shuts a desk whose account was closed, and keeps nothing of it`() throws {
        var desktop = try ScreenFixtures.desktop()
        let office = try #require(ScreenFixtures.office())
        _ = desktop.handle(.key(.control("o")))

        _ = desktop.receive(.sessionEnded(.closed))

        #expect(desktop.layers.last is LockScreen)
        let text = desktop.frame(size: .standard).surface.rows.joined(separator: " ")
        #expect(text.contains(SessionEnd.closed.phrase.kk))
        _ = desktop.handle(.key(.control("t")))
        _ = desktop.receive(.signedIn(ScreenFixtures.receptionist, office, StationSettings()))
        #expect(desktop.layers.count == 1)
    }

    @Test func `asks for another secret where it has expired, and goes on where it was`() throws {
        var desktop = try ScreenFixtures.desktop()
        _ = desktop.handle(.key(.function(3)))
        for letter in "Сейітова" { _ = desktop.handle(.key(.character(letter))) }
        let before = desktop.layers.count
        _ = desktop.handle(.key(.function(12)))
        for letter in "tereze-1" { _ = desktop.handle(.key(.character(letter))) }
        _ = desktop.handle(.key(.enter))

        _ = desktop.receive(.failed(.account(.secretMustChange(.expired(days: 90)))))

        #expect(desktop.layers.last is NewSecretScreen)
        let shown = desktop.frame(size: .standard).surface.rows.joined(separator: "\n")
        #expect(shown.contains(SecretDue.expired(days: 90).phrase.kk) && !shown.contains("tereze-1"))
        var effects: [Effect] = []
        for _ in 0..<2 {
            for letter in "four horses" { _ = desktop.handle(.key(.character(letter))) }
            effects = desktop.handle(.key(.enter))
        }
        #expect(effects == [.renewSecret(login: "aigul", old: "tereze-1", new: "four horses", isUnlocking: true)])
        _ = desktop.receive(.unlocked)
        #expect(desktop.layers.count == before)
        #expect((desktop.layers.last as? SearchScreen)?.editor.text == "Сейітова")
    }

    @Test func `lets another clerk sign in`() throws {
        var desktop = try locked()

        #expect(desktop.handle(.key(.control("t"))) == [.signOut])
        #expect(desktop.layers.count == 1)
        #expect(desktop.layers.last is SignInScreen)
        #expect(desktop.context.account == nil)
    }
}
