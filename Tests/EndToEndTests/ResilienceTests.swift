import Foundation
import Glibc
import ProgramDriver
import Testing

@Suite(
    .enabled(if: Tmux.isInstalled, "tmux is not installed here; .ci/setup brings it (2026-11-21)"), .serialized,
    .timeLimit(.minutes(5)))
struct `The desk in a rough world` {
    @Test func `loses nothing typed when it is killed in the middle of a registration`() throws {
        let office = try DemoDesk()
        let clerk = try Clerk(at: office)
        try clerk.signIn("kense")
        try clerk.press("F2")
        try clerk.see("Who is here")
        try clerk.fillIn(iin: "850308200014", surname: "Сейітова", given: "Айгүл")
        try office.waitForDraft(of: "Айгүл")

        kill(try clerk.process, SIGKILL)
        try clerk.terminal.see("Killed")
        let again = try Clerk(at: office)
        try again.signIn("kense")

        try again.see("Unfinished registration: Сейітова")
        try again.press("Tab")
        try again.see("850308200014")
        try again.see("Айгүл")
        #expect(try office.json(["case", "list"], as: "kense").list.isEmpty)
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGSEGV, SIGABRT, SIGILL, SIGTRAP])
    func `gives the terminal back as it was when it is told to end and when it crashes`(signal: Int32) throws {
        let office = try DemoDesk()
        let clerk = try Clerk(at: office)
        try clerk.signIn("kense")

        kill(try clerk.process, signal)

        try clerk.terminal.see("ready>")
        #expect(try clerk.terminal.fact("alternate_on") == "0")
        #expect(try clerk.terminal.fact("cursor_flag") == "1")
        #expect(try clerk.terminal.fact("mouse_any_flag") == "0")
        #expect(try clerk.terminal.fact("keypad_flag") == "0")
        // Echo and line editing work again.
        try clerk.terminal.type("echo usab\u{7F}ble; stty -a | tr ' ;' '\\n\\n' | grep -cx -e icanon -e echo -e icrnl -e opost")
        try clerk.terminal.press("Enter")
        try clerk.terminal.see("usable")
        try clerk.terminal.see("four modes of a sound terminal") { $0.split(separator: "\n").contains("4") }
    }

    @Test func `follows the terminal's size, says when it is too small, and comes back`() throws {
        let office = try DemoDesk(cases: 10)
        let clerk = try Clerk(at: office)
        try clerk.signIn("kense")
        try clerk.press("2")

        try clerk.terminal.resize(columns: 132, rows: 43)
        try clerk.terminal.see("the key bar on line 43") { screen in
            let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
            return lines.count >= 43 && lines[42].contains("F1")
        }
        try clerk.terminal.resize(columns: 70, rows: 20)
        try clerk.terminal.see("80×24")
        try clerk.terminal.resize(columns: 80, rows: 24)
        try clerk.terminal.see("Applicant")
        try clerk.terminal.see("the key bar on line 24") { screen in
            let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
            return lines.count >= 24 && lines[23].contains("F1")
        }
    }

    @Test func `speaks another language at one key`() throws {
        let office = try DemoDesk()
        let clerk = try Clerk(at: office)
        try clerk.signIn("kense")

        try clerk.press("F9")
        try clerk.see("Бүгін")
        try clerk.press("F9")
        try clerk.see("Бүгүн")
        try clerk.press("F9")
        try clerk.see("Сегодня")
        try clerk.press("F9")
        try clerk.see("Today")
    }

    @Test func `hides everything behind the lock until the same person's secret is typed`() throws {
        let office = try DemoDesk()
        _ = try office.json(
            ["case", "register", "--input", "-"], as: "kense",
            input: """
                {"service": "child-benefit", "applicant": {"surname": "Сейітова", "given": "Айгүл"},
                 "documents": [{"id": "application"}, {"id": "identity"}]}
                """)
        let clerk = try Clerk(at: office)
        try clerk.signIn("kense")
        try clerk.see("Сейітова")

        try clerk.press("F12")
        try clerk.seeNoMore("Сейітова")
        try clerk.type("guess")
        try clerk.press("Enter")
        try clerk.see("tries left")
        try clerk.type("tereze")
        try clerk.press("Enter")

        try clerk.see("Сейітова")
    }

    @Test(arguments: [["TERM": "vt220"], ["TERM": "screen"], ["TERM": "no-such-terminal"], ["NO_COLOR": "1"], ["LANG": "C"]])
    func `works in a plain, an unknown and a colourless terminal, and without a UTF-8 locale`(
        variables: [String: String]
    ) throws {
        let office = try DemoDesk()
        let clerk = try Clerk(at: office, settings: variables)

        try clerk.signIn("kense")

        try clerk.see("Ақсу ауданының жұмыспен қамту")
    }

    @Test func `says what is wrong with a store and leaves the shell usable`() throws {
        let office = try DemoDesk()
        let terminal = try Tmux(variables: office.variables)

        try terminal.type("\(Program.path) --store /etc/hostname")
        try terminal.press("Enter")

        try terminal.see("This file is not a store")
        try terminal.see("two prompts") { $0.split(separator: "\n").filter { $0.hasPrefix("ready>") }.count == 2 }
        #expect(try terminal.fact("alternate_on") == "0")
    }
}

extension DemoDesk {
    /// Waits until the store has kept a draft with those words: the desk does it each second.
    func waitForDraft(of text: String) throws {
        try Patience(seconds: 20).wait(for: "the draft of \(text) to be kept") {
            [store, store + "-wal"].contains { path in
                guard let file = try? Data(contentsOf: URL(filePath: path)) else { return false }
                return file.range(of: Data(text.utf8)) != nil
            }
        }
    }
}
