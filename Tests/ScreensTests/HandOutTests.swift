import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing
import Wording

struct `Giving the answer away` {
    private func dossier(prints: Int = 1) throws -> CaseDossier {
        let play = try CasePlay.ready()
        return try play.dossier(
            for: ScreenFixtures.receptionist, papers: [play.receipt(prints: 1), play.answer(prints: prints)])
    }

    @Test func `asks only for the number of the paper that was shown`() throws {
        var play = try DeedPlay(.receptionist, .delivery(try dossier()))
        try play.press(.function(8))
        #expect(play.desktop.message?.text == Words.HandOut.numberMissing)

        try play.type("012345678")
        try play.press(.function(8))

        #expect(
            play.commands == [
                .handOut(to: "Сейітова Қарлығаш Бекқызы", documentSeen: "жеке куәлік № 012345678")
            ])
    }

    @Test func `hands out to somebody else`() throws {
        var play = try DeedPlay(.receptionist, .delivery(try dossier()))
        try play.type("7")
        try play.press(.up, .control("u"))
        try play.type("Сейітов Бек")
        try play.press(.function(8))

        #expect(play.commands == [.handOut(to: "Сейітов Бек", documentSeen: "жеке куәлік № 7")])
    }

    @Test func `prints the answer where it has not been printed`() throws {
        var play = try DeedPlay(.receptionist, .delivery(try dossier(prints: 0)))
        try play.press(.function(5))

        #expect(play.effects.contains(.print(paper: 12)))
    }

    @Test func `forgets that it was not printed as soon as it is`() throws {
        let printed = try dossier()
        var play = try DeedPlay(.receptionist, .delivery(try dossier(prints: 0)), files: [printed])
        let before = play.desktop.frame(size: .standard).surface.rows.joined()
        #expect(before.contains(Words.HandOut.notPrintedYet.kk))

        try play.receive(.printed(RegistrationPlay.job(paper: 12, .confirmed)))
        try play.change()
        let after = play.desktop.frame(size: .standard).surface.rows.joined()
        #expect(!after.contains(Words.HandOut.notPrintedYet.kk))
    }

    @Test func `asks before an answer that was never printed is marked as given away`() throws {
        for destination in [Destination.delivery(try dossier(prints: 0)), .posting(try dossier(prints: 0))] {
            var play = try DeedPlay(.receptionist, destination)
            try play.type("7")
            try play.press(.function(8))
            #expect(play.commands.isEmpty)
            #expect(play.top is QuestionScreen)

            try play.press(.function(8))
            #expect(play.commands.count == 1)
        }
    }

    @Test func `posts to the applicant's address, with the item's number if it is known`() throws {
        var play = try DeedPlay(.receptionist, .posting(try dossier()))
        try play.type("RR123")
        try play.press(.function(8))

        #expect(play.commands == [.post(address: ScreenFixtures.applicant.address, item: "RR123")])
    }

    @Test func `asks for an address where there is none`() throws {
        var play = try DeedPlay(.receptionist, .posting(try dossier()))
        try play.press(.up, .control("u"), .function(8))

        #expect(play.commands.isEmpty)
        #expect(play.desktop.message?.text == Refusal.addressMissing.phrase)
    }

    @Test(arguments: [(Language.kazakh, "kk"), (.russian, "ru")])
    func `is seen`(_ language: Language, _ name: String) throws {
        let out = try DeedPlay(.receptionist, .delivery(try dossier(prints: 0)), language: language)
        try expectGolden(out.desktop.frame(size: .standard), "hand-out-\(name)")
        let post = try DeedPlay(.receptionist, .posting(try dossier()), language: language)
        try expectGolden(post.desktop.frame(size: .standard), "posting-\(name)")
    }
}
