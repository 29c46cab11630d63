import Foundation
import Glibc
import ProgramDriver
import Testing

@Suite(
    .enabled(if: Tmux.isInstalled, "tmux is not installed here; .ci/setup brings it (2026-11-21)"), .serialized,
    .timeLimit(.minutes(5)))
struct `A locked desk` {
    @Test func `is blank at once, and comes back with every half-typed letter after another clerk`() throws {
        let office = try DemoDesk()
        let clerk = try Clerk(at: office)
        try clerk.signIn("kense")
        try clerk.press("F2")
        try clerk.see("Who is here")
        try clerk.fillIn(iin: "850308200014", surname: "Сейітова", given: "Айгүл")
        let before = try clerk.terminal.screen()

        try clerk.press("F12")
        try clerk.see("The screen is locked")
        let blank = try clerk.terminal.screen()
        for text in ["Сейітова", "850308200014", "Айгүл", "Гүлмира"] { #expect(!blank.contains(text), "\(text)") }

        try clerk.press("C-t")
        try clerk.signIn("bastyq")
        try clerk.press("F12", "C-t")
        try clerk.type("kense")
        try clerk.press("Enter")
        try clerk.type("tereze")
        try clerk.press("Enter")
        try clerk.see("850308200014")

        // The clock in the title bar may have moved on, and the greeting stands at the foot.
        func body(_ screen: String) -> [Substring] { screen.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().dropLast(6).map(\.self) }
        #expect(body(try clerk.terminal.screen()) == body(before))
    }

    @Test func `leaves no secret on the screen and no core file when it crashes`() throws {
        let office = try DemoDesk()
        let clerk = try Clerk(at: office)
        try clerk.type("kense")
        try clerk.press("Enter")
        try clerk.type("Marker7431")
        let limits = try String(contentsOfFile: "/proc/\(clerk.process)/limits", encoding: .utf8)
        #expect(limits.split(separator: "\n").contains { $0.hasPrefix("Max core file size") && $0.contains(" 0 ") })

        kill(try clerk.process, SIGSEGV)

        try clerk.terminal.see("ready>")
        #expect(try !clerk.terminal.screen().contains("Marker7431"))
    }

    @Test func `is shut when its account is closed, at the next action`() throws {
        let office = try DemoDesk()
        let clerk = try Clerk(at: office)
        try clerk.signIn("kense")

        #expect(try office.run(["user", "deactivate", "kense"], as: "admin").status == 0)

        try clerk.see("An administrator has closed your account.")
        try clerk.type("tereze")
        try clerk.press("Enter")
        try clerk.see("Wrong name or password")
    }

    @Test func `asks for another secret after a reset, and then signs in`() throws {
        let office = try DemoDesk()
        let secret = try #require(try office.json(["user", "reset", "kense"], as: "admin").secret.string)
        let clerk = try Clerk(at: office)
        try clerk.terminal.see("Login")
        try clerk.press("F9", "F9", "F9", "F9")
        for text in ["kense", secret] {
            try clerk.type(text)
            try clerk.press("Enter")
        }

        try clerk.see("This is a one-time password")
        for _ in 0..<2 {
            try clerk.type("four white horses")
            try clerk.press("Enter")
        }
        try clerk.see("Today")
    }
}
