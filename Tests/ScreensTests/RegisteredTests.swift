import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing
import Wording

struct `After a registration` {
    private func play(
        _ language: Language = .kazakh, size: Size = .standard, prints: Int = 0
    ) throws -> DeedPlay {
        let play = try CasePlay()
        let dossier = try play.dossier(for: ScreenFixtures.receptionist, papers: [play.receipt(prints: prints)])
        return try DeedPlay(.receptionist, .registered(dossier), language: language, size: size)
    }

    private func rows(_ play: DeedPlay) -> String { play.desktop.frame(size: .standard).surface.rows.joined() }

    @Test func `shows the number large and as digits`() throws {
        let play = try play()
        let text = rows(play)

        #expect(text.contains("█"))
        #expect(text.contains(try ScreenFixtures.number(128).description.split(separator: "-").joined(separator: "  ")))
    }

    @Test func `tells how the receipt fares, and what to do when it did not print`() throws {
        var play = try play()
        #expect(rows(play).contains(Words.Registered.printing.kk))

        try play.receive(.printed(try RegistrationPlay.job(paper: 1, .failed, detail: "қағаз жоқ")))
        #expect(rows(play).contains("қағаз жоқ"))
        #expect(rows(play).contains("F5"))

        try play.press(.function(5))
        #expect(play.effects.last == .print(paper: 1))
        try play.receive(.printed(try RegistrationPlay.job(paper: 1, copy: 2, .sent)))
        #expect(rows(play).contains(PrintJob.copyPhrase(2).kk))
    }

    @Test func `registers the next person at one key`() throws {
        for key in [Key.enter, .function(2)] {
            var play = try play()
            try play.press(key)
            #expect(play.top is RegistrationScreen)
            #expect(play.desktop.layers.count == 2)
        }
    }

    @Test func `tells the clerk to say the number where the act names no receipt`() throws {
        let dossier = try CasePlay().dossier(for: ScreenFixtures.receptionist, papers: [])
        let play = try DeedPlay(.receptionist, .registered(dossier))

        #expect(rows(play).contains(Words.Registered.noReceipt.kk.prefix(30)))
    }

    @Test(arguments: [
        (Language.kazakh, Size.standard, "kk"), (.kazakh, .wide, "kk-wide"), (.english, .standard, "en"),
    ])
    func `is seen`(_ language: Language, _ size: Size, _ name: String) throws {
        var play = try play(language, size: size)
        try play.receive(.printed(try RegistrationPlay.job(paper: 1, .sent)))
        try expectGolden(play.desktop.frame(size: size), "registered-\(name)")
    }

    @Test func `is seen when it was refused`() throws {
        let play = try DeedPlay(.receptionist, .registered(try CasePlay.refusedAtWindow()))
        try expectGolden(play.desktop.frame(size: .standard), "registered-refused-kk")
    }
}
