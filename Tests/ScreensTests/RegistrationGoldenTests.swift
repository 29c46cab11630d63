import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing

struct `The registration as it is seen` {
    private func play(_ language: Language = .kazakh, size: Size = .standard) throws -> RegistrationPlay {
        var play = try RegistrationPlay(language: language, size: size)
        play.known = [
            RegistrationPlay.returning,
            PersonHit(
                id: 2,
                applicant: Applicant(
                    name: PersonName(surname: "Сейітов", given: "Ерлан"), iin: ScreenFixtures.iin("790312"),
                    birthDate: nil, address: "", phone: ""), cases: 1, openCases: 1),
        ]
        return play
    }

    private func expect(_ play: RegistrationPlay, _ name: String, size: Size = .standard) throws {
        try expectGolden(play.desktop.frame(size: size), name)
    }

    @Test func `empty, with one begun before`() throws {
        var play = try play()
        play.kept = [
            KeptDraft(
                key: "old",
                draft: RegistrationDraft(service: "wheelchair", applicant: .init(surname: "Оспанов", given: "Ерлан")),
                at: ScreenFixtures.now)
        ]
        try play.press(.function(2))
        try expect(play, "registration-empty-kk")
    }

    @Test func `with people found`() throws {
        var play = try play()
        try play.press(.function(2))
        try play.type("сейіт")
        try expect(play, "registration-found-kk")
    }

    @Test func `while the service is looked for`() throws {
        var play = try play()
        try play.press(.function(2))
        try play.type("Сейітова")
        try play.press(.enter)
        try expect(play, "registration-service-kk")
    }

    @Test(arguments: [("kk", Size.standard), ("kk-wide", .wide)])
    func `at the papers`(_ name: String, _ size: Size) throws {
        var play = try play(size: size)
        try atPapers(&play)
        try play.press(.space, .down, .down, .down)
        try expect(play, "registration-papers-\(name)", size: size)
    }

    @Test(arguments: [Language.kazakh, .russian, .kyrgyz, .english])
    func `at the dates`(_ language: Language) throws {
        var play = try play(language)
        try atPapers(&play)
        try play.press(.space, .enter)
        try expect(play, "registration-dates-\(language.rawValue)")
    }

    @Test func `with problems`() throws {
        var play = try play()
        play.known = []
        try play.press(.function(2))
        try play.type("123456789012")
        try play.press(.enter, .enter, .enter)
        try play.type("Оспанов")
        try play.press(.function(8))
        try play.type("бала")
        try play.press(.enter, .function(8))
        try expect(play, "registration-problems-kk")
    }

    @Test func `with the family`() throws {
        var play = try play(.russian)
        try play.press(.function(2))
        try play.type("Сейітова")
        try play.press(.enter)
        try play.type("адрес")
        try play.press(.enter)
        try play.type("Сейітов Бек")
        try play.press(.enter)
        try play.type("муж")
        try expect(play, "registration-family-ru")
    }

    private func atPapers(_ play: inout RegistrationPlay) throws {
        try play.press(.function(2))
        try play.type("Сейітова")
        try play.press(.enter)
        try play.type("балалы")
        try play.press(.enter)
        while play.screen?.focus.section == .family { try play.press(.enter) }
    }
}
