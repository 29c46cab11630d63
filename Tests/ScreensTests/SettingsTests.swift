import Casework
import Foundation
import Legislation
import Paper
@testable import Screens
import TerminalKit
import Testing
import Wording

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

    @Test func `saves whether the cover sheet comes by itself`() {
        var screen = screen(at: .cover)
        #expect(!screen.losesTyped)
        _ = screen.update(.key(.right), in: context)
        #expect(screen.losesTyped)

        var station = StationSettings()
        station.printsCover = true
        #expect(screen.update(.command(.act), in: context) == [.saveStation(station)])
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
