import Foundation
import ProgramDriver
import Testing

@Suite(
    .enabled(if: Tmux.isInstalled, "tmux is not installed here; .ci/setup brings it (2026-11-21)"), .serialized,
    .timeLimit(.minutes(5)))
struct `Hours of acceptance in a real terminal` {
    /// The department closes at six in the evening.
    private static let evening = ["TEREZE_NOW": "2012-11-12T19:00"]

    private func goToDates(_ clerk: Clerk) throws {
        try clerk.press("F2")
        try clerk.see("Who is here")
        try clerk.fillIn(iin: "850308200014", surname: "Сейітова", given: "Айгүл")
        try clerk.press("PageDown")
        try clerk.type("бала")
        try clerk.press("Enter")
        try clerk.see("All required papers are here")
        try clerk.press("Space", "Enter")
    }

    @Test func `an application in the evening is told to come in the morning`() throws {
        let desk = try DemoDesk()
        _ = try desk.json(["user", "revoke", "kense", "any-time"], as: "admin")
        let clerk = try Clerk(at: desk, settings: Self.evening)
        try clerk.signIn("kense")
        try goToDates(clerk)

        try clerk.see("No intake now, next: Tue 13.11.2012 09:00")
        try clerk.see("You may not take it now")
        try clerk.press("F8")
        try clerk.see("You may not take it now")
        #expect(try desk.json(["case", "list"], as: "kense").list.isEmpty)
    }

    @Test func `somebody with the right gives the reason and registers`() throws {
        let desk = try DemoDesk()
        _ = try desk.json(["user", "grant", "kense", "any-time"], as: "admin")
        let clerk = try Clerk(at: desk, settings: Self.evening)
        try clerk.signIn("kense")
        try goToDates(clerk)
        try clerk.see("To take it now")
        try clerk.type("from a far village")
        try clerk.press("Enter", "F8")

        try clerk.see("Its number")
        #expect(try desk.json(["case", "list"], as: "kense").list.count == 1)
    }
}
