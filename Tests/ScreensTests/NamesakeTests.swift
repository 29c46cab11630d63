import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing
import Wording

struct `Registering a namesake` {
    /// A registration that F8 has brought the warning to.
    private func warned() throws -> RegistrationPlay {
        var play = try RegistrationPlay(language: .russian)
        play.known = [RegistrationPlay.returning]
        try play.press(.function(2))
        try play.type("Сейіт")
        try play.press(.enter)
        try play.type("балалы")
        try play.press(.enter)
        while play.screen?.focus.section != .papers { try play.press(.pageDown) }
        play.problems = [.namesakeOpen(try ScreenFixtures.number(77))]
        try play.press(.space, .function(8))
        play.problems = []
        return play
    }

    @Test func `is warned of with the number of the open file, the cursor at the birth date`() throws {
        let play = try warned()
        let text = play.desktop.frame(size: .standard).surface.rows.joined()

        #expect(play.registrations.map(\.anotherPerson) == [false])
        #expect(play.screen?.focus == .field(.birthDate))
        #expect(text.contains("№ \(try ScreenFixtures.number(77))"))
        #expect(text.contains("--another-person"))
    }

    @Test func `is done by F8 once more`() throws {
        var play = try warned()
        try play.press(.function(8))

        #expect(play.registrations.map(\.anotherPerson) == [false, true])
        #expect(play.top is RegisteredScreen)
    }

    @Test func `is asked about again once something else is typed`() throws {
        var play = try warned()
        try play.press(.tab)
        try play.type("а")
        try play.press(.function(8))

        #expect(play.registrations.map(\.anotherPerson) == [false, false])
    }
}
