import Casework
import Foundation
import Legislation
import Paper
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

    @Test func `asks another clerk first where work of the present one would be closed`() throws {
        var desktop = try ScreenFixtures.desktop()
        _ = desktop.handle(.key(.control("o")))
        for key in [Key.down, .down, .right] { _ = desktop.handle(.key(key)) }
        _ = desktop.handle(.key(.function(12)))

        #expect(desktop.handle(.key(.control("t"))) == [])
        #expect(desktop.layers.last is QuestionScreen)
        _ = desktop.handle(.key(.escape))
        #expect(desktop.layers.last is LockScreen)

        _ = desktop.handle(.key(.control("t")))
        #expect(desktop.handle(.key(.function(8))).contains(.signOut))
        #expect(desktop.layers.last is SignInScreen)
    }

    @Test func `lets another clerk sign in`() throws {
        var desktop = try locked()

        #expect(desktop.handle(.key(.control("t"))) == [.signOut])
        #expect(desktop.layers.count == 1)
        #expect(desktop.layers.last is SignInScreen)
        #expect(desktop.context.account == nil)
    }
}

struct `The settings` {
    let context = ScreenFixtures.context()

    private func screen(at field: SettingsScreen.Field) -> SettingsScreen {
        var screen = SettingsScreen(station: StationSettings())
        while screen.focus != field { _ = screen.update(.key(.down), in: context) }
        return screen
    }

    @Test func `saves the printers`() throws {
        var screen = screen(at: .profile(.receipt))
        _ = screen.update(.fact(.profilesLoaded(try Self.profiles())), in: context)
        _ = screen.update(.key(.left), in: context)
        _ = screen.update(.key(.down), in: context)
        _ = screen.update(.key(.left), in: context)
        _ = screen.update(.key(.down), in: context)
        for letter in "kense" { _ = screen.update(.key(.character(letter)), in: context) }

        var station = StationSettings()
        station.receipts = PrinterChoice(profile: "epson-tm-t20iii", transport: .terminalRaw, target: "kense")
        #expect(screen.update(.command(.act), in: context) == [.saveStation(station)])
        #expect(screen.update(.fact(.stationSaved(station)), in: context) == [.tell(Message(Words.Settings.saved, .done))])
    }

    /// Two profiles, as the shelf reads them.
    static func profiles() throws -> [PrinterProfile] {
        let roll = """
            language: plain
            paper: {width: 80}
            columns: 42
            lineEnd: lf
            codePage: utf8
            sources:
              - of: [columns]
                from: "the maker"
            """
        let library = PrinterLibrary(files: [
            "text-receipt.yaml": "model: \"Text, 80 mm roll, UTF-8\"\n" + roll,
            "epson-tm-t20iii.yaml": "model: \"Epson TM-T20III\"\n" + roll,
        ])
        try #require(library.problems.isEmpty && library.profiles.count == 2)
        return library.profiles
    }

    @Test func `tries the printer whose lines the cursor is on, as they stand`() {
        var screen = screen(at: .transport(.letter))
        #expect(screen.commands(in: context).first { $0.command == .print }?.refusal == nil)
        _ = screen.update(.key(.right), in: context)

        let effects = screen.update(.command(.print), in: context)

        #expect(effects.first == .testPrinter(PrinterChoice(profile: "text-a4", transport: .device)))
        let elsewhere = SettingsScreen(station: StationSettings())
        #expect(elsewhere.commands(in: context).first { $0.command == .print }?.refusal == Words.Settings.testWhere)
    }

    @Test func `reads what was kept before there were profiles`() throws {
        let kept = """
            {"language":"kk","letters":{"target":"","transport":"file","width":80},
             "receipts":{"target":"window","transport":"cups","width":42}}
            """

        let station = try JSONDecoder().decode(StationSettings.self, from: Data(kept.utf8))

        #expect(station.receipts == PrinterChoice(profile: "text-receipt", transport: .cups, target: "window", width: 42))
        #expect(station.registers == PrinterChoice(profile: "text-a4", transport: .file, width: 80))
    }

    @Test func `refuses a width that no paper has and keeps what was typed`() {
        var screen = screen(at: .width(.letter))
        _ = screen.update(.key(.character("0")), in: context)

        let effects = screen.update(.command(.act), in: context)

        #expect(effects == [.tell(Message(Words.Settings.widthWrong, .warning))])
        #expect(screen.focus == .width(.letter))
        #expect(screen.texts[.width(.letter)]?.text == "0")
    }

    @Test func `changes the password only when the new one was typed twice alike`() {
        var screen = screen(at: .oldSecret)
        for (text, key) in [("old", Key.down), ("new-one-1", .down), ("new-one-2", .down)] {
            for letter in text { _ = screen.update(.key(.character(letter)), in: context) }
            _ = screen.update(.key(key), in: context)
        }
        #expect(screen.update(.command(.act), in: context).contains(.tell(Message(Words.Settings.secretsDiffer, .warning))))
        #expect(screen.focus == .newSecret)

        for text in ["new-one-1", "new-one-1"] {
            for letter in text { _ = screen.update(.key(.character(letter)), in: context) }
            _ = screen.update(.key(.down), in: context)
        }
        #expect(screen.update(.command(.act), in: context).contains(.changeSecret(old: "old", new: "new-one-1")))
    }

    @Test func `changes the language at once`() {
        var screen = SettingsScreen(station: StationSettings())

        #expect(screen.update(.key(.right), in: context) == [.setLanguage(.kyrgyz)])
    }

    @Test func `looks as recorded in every language`() throws {
        for language in Language.allCases {
            var desktop = try ScreenFixtures.desktop(language: language)
            _ = desktop.handle(.key(.control("o")))
            _ = desktop.receive(.profilesLoaded(try Self.profiles()))

            try expectGolden(desktop.frame(size: .standard), "settings-\(language.rawValue)-80x24")
        }
    }
}

struct `The print queue` {
    let context = ScreenFixtures.context()

    private func job(_ id: Int64, _ state: PrintJob.State, copy: Int = 1, detail: String = "") throws -> PrintJob {
        PrintJob(
            id: id, paper: id, number: try ScreenFixtures.number(Int(id)), form: "child-benefit-ticket", copy: copy,
            choice: PrinterChoice(profile: "text-receipt", transport: .cups, target: "window"), state: state, detail: detail, at: ScreenFixtures.now, by: "aigul")
    }

    private func jobs() throws -> [PrintJob] {
        [
            try job(5, .unknown, detail: PrintProblem.closedEarly(sent: 512, of: 2_048).detail),
            try job(4, .failed, detail: "lp: принтер табылмады"), try job(3, .sent),
            try job(2, .confirmed, copy: 2), try job(1, .queued),
        ]
    }

    @Test func `sends again, elsewhere, or not at all what did not come out`() throws {
        var screen = PrintQueueScreen()
        _ = screen.update(.fact(.printJobsLoaded(try jobs())), in: context)
        _ = screen.update(.key(.down), in: context)

        #expect(screen.update(.command(.print), in: context) == [.retryPrint(job: 4, on: nil)])
        #expect(screen.update(.command(.cancelPrint), in: context) == [.settlePrint(job: 4, .cancel)])
        #expect(screen.update(.command(.redirectPrint), in: context) == [.open(.redirect(try job(4, .failed, detail: "lp: принтер табылмады")))])
        _ = screen.update(.key(.up), in: context)
        let retry = screen.commands(in: context).first { $0.command == .print }
        #expect(retry?.refusal == PrintRefusal.lookAtPaper.phrase)
        #expect(screen.update(.command(.denyPrint), in: context) == [.settlePrint(job: 5, .deny)])
    }

    @Test func `redirects to another printer of the workstation`() throws {
        var station = StationSettings()
        station.letters = PrinterChoice(profile: "epson-lx-350", transport: .cups, target: "matrix")
        var screen = RedirectScreen(job: try job(4, .failed), station: station)
        #expect(screen.choices == [.usual(for: .receipt), station.letters, .usual(for: .register)])
        _ = screen.update(.key(.down), in: context)

        #expect(screen.update(.key(.enter), in: context) == [.close, .retryPrint(job: 4, on: station.letters)])
    }

    @Test func `confirms and reprints the selected paper`() throws {
        var screen = PrintQueueScreen()
        _ = screen.update(.fact(.printJobsLoaded(try jobs())), in: context)

        #expect(screen.update(.command(.confirmPrint), in: context) == [.settlePrint(job: 5, .confirm)])
        #expect(screen.update(.command(.reprint), in: context) == [.printAgain(job: 5)])
        #expect(screen.update(.key(.enter), in: context) == [.open(.caseFile(try ScreenFixtures.number(5)))])
    }

    @Test func `does not let a failed or a confirmed paper be confirmed`() throws {
        var screen = PrintQueueScreen()
        _ = screen.update(.fact(.printJobsLoaded(try jobs())), in: context)
        _ = screen.update(.key(.down), in: context)
        #expect(screen.commands(in: context).first?.refusal == Words.Printing.hasFailed)

        _ = screen.update(.key(.down), in: context)
        _ = screen.update(.key(.down), in: context)
        #expect(screen.commands(in: context).first?.refusal == Words.PrintQueue.alreadyConfirmed)
    }

    @Test func `follows a paper's state as it is told`() throws {
        var screen = PrintQueueScreen()
        _ = screen.update(.fact(.printJobsLoaded(try jobs())), in: context)

        _ = screen.update(.fact(.printed(try job(5, .confirmed))), in: context)

        #expect(screen.selected?.state == .confirmed)
    }

    @Test func `looks as recorded`() throws {
        for language in [Language.kazakh, .russian] {
            var desktop = try ScreenFixtures.desktop(language: language)
            _ = desktop.handle(.key(.control("r")))
            _ = desktop.receive(.printJobsLoaded(try jobs()))

            try expectGolden(desktop.frame(size: .standard), "print-queue-\(language.rawValue)-80x24")
        }
    }
}
