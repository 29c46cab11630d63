import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing
import Wording

struct `The dates of a registration explained` {
    private func playAtDates(_ language: Language = .kazakh) throws -> RegistrationPlay {
        var play = try RegistrationPlay(language: language)
        play.known = [RegistrationPlay.returning]
        try play.press(.function(2))
        try play.type(ScreenFixtures.applicant.iin ?? "")
        try play.press(.enter)
        try play.type("балалы")
        try play.press(.enter)
        while play.screen?.focus != .confirm { try play.press(.pageDown) }
        return play
    }

    @Test func `are counted out on F4 and left for the registration again`() throws {
        var play = try playAtDates()
        let forecast = try CasePlay().file.intake.forecast

        try play.press(.function(4))

        let why = try #require(play.top as? WhyScreen)
        #expect(why.subject == .forecast("child-benefit", forecast))
        let text = why.lines(in: play.desktop.context).map(\.text).joined(separator: "\n")
        #expect(text.contains(Words.Why.forecastNow.kk))
        for step in forecast {
            let line = try #require(step.explanationPhrases.first).kk
            #expect(text.contains(line.prefix(40)))
        }
        try play.press(.escape)
        #expect(play.screen?.focus == .confirm)
    }

    @Test func `are seen`() throws {
        var play = try playAtDates(.russian)
        try play.press(.function(4))
        try expectGolden(play.desktop.frame(size: .standard), "why-forecast-ru")
    }

    @Test func `give way to the act's words on every other part of the screen`() throws {
        var play = try playAtDates()
        try play.press(.pageUp)
        #expect(play.screen?.commands(in: play.desktop.context).first { $0.command == .why }?.phrase == Words.Registration.actWhole)

        try play.press(.function(4))

        #expect(play.top is ServiceScreen)
    }
}
