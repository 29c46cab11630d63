import Foundation
import ProgramDriver
import Testing

/// A scanner is a keyboard that types a number and Enter, in whatever layout the desk has switched on.
@Suite(
    .enabled(if: Tmux.isInstalled, "tmux is not installed here; .ci/setup brings it (2026-11-21)"), .serialized,
    .timeLimit(.minutes(5)))
struct `A scanner at the desk` {
    /// What the digit row types in the Kazakh layout, from 1 to 0.
    private static let kazakhRow = Array("\"әіңғ,.үұқ")

    private func typedInKazakh(_ number: String) -> String {
        String(number.compactMap(\.wholeNumberValue).map { Self.kazakhRow[($0 + 9) % 10] })
    }

    @Test func `opens a case in the middle of a registration, which is as it was afterwards`() throws {
        let office = try DemoDesk()
        let clerk = try Clerk(at: office, rows: 30)
        try clerk.signIn("kense")
        let number = try clerk.register(iin: "850308200014", surname: "Сейітова", given: "Айгүл")
        try clerk.press("F2")
        try clerk.see("Who is here")
        try clerk.fillIn(iin: "750301100009", surname: "Оспанов", given: "Ерлан")
        try clerk.press("Enter", "Enter")
        try clerk.type("8700")
        let before = try clerk.terminal.screen()

        try clerk.type(typedInKazakh(number))
        try clerk.press("Enter")
        try clerk.see("Scanned: No \(number)")
        try clerk.see("Сейітова")
        try clerk.press("Escape")
        try clerk.see("Оспанов")

        #expect(try clerk.terminal.screen() == before)
        try clerk.type("1112233")
        try clerk.see("87001112233")
    }

    @Test func `is understood with its prefix and from the list of cases`() throws {
        let office = try DemoDesk()
        let clerk = try Clerk(at: office)
        try clerk.signIn("kense")
        let number = try clerk.register(iin: "850308200014", surname: "Сейітова", given: "Айгүл")
        try clerk.press("Escape")
        try clerk.see("Today")

        try clerk.type("~" + number.filter(\.isNumber))
        try clerk.press("Enter")

        try clerk.see("Case No. \(number)")
        try clerk.see("Сейітова")
    }
}
