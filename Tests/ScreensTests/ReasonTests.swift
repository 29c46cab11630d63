import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing
import Wording

struct `Giving a reason` {
    @Test func `returns a file with the reason typed`() throws {
        let dossier = try CasePlay.awaitingSignature().dossier(for: ScreenFixtures.head)
        var play = try DeedPlay(.head, .reason(dossier, .return))
        try play.press(.function(8))
        #expect(play.desktop.message?.text == Refusal.reasonMissing.phrase)

        try play.type("сомасын тексеріңіз")
        try play.press(.function(8))

        #expect(play.commands == [.return(reason: "сомасын тексеріңіз")])
    }

    @Test func `withdraws only after a question`() throws {
        let dossier = try CasePlay().dossier(for: ScreenFixtures.receptionist)
        var play = try DeedPlay(.receptionist, .reason(dossier, .withdraw))
        try play.type("өзі сұрады")
        try play.press(.function(8))
        #expect(play.commands.isEmpty)
        try play.press(.escape)
        #expect((play.top as? ReasonScreen)?.reason.text == "өзі сұрады")

        try play.press(.function(8), .function(8))
        #expect(play.commands == [.withdraw(reason: "өзі сұрады")])
        var withdrawn = try CasePlay()
        try withdrawn.act(.withdraw(reason: "өзі сұрады"), by: ScreenFixtures.receptionist, at: "2012-11-05T10:01")
        try play.receive(.performed(.withdraw, try withdrawn.dossier(for: ScreenFixtures.receptionist)))
        #expect(play.top is DeskScreen)
    }

    @Test(arguments: [(Language.kazakh, "kk"), (.kyrgyz, "ky")])
    func `is seen`(_ language: Language, _ name: String) throws {
        let dossier = try CasePlay().dossier(for: ScreenFixtures.receptionist)
        let play = try DeedPlay(.receptionist, .reason(dossier, .withdraw), language: language)
        try expectGolden(play.desktop.frame(size: .standard), "reason-\(name)")
    }
}

struct `Giving a file to another officer` {
    private func play(_ language: Language = .kazakh) throws -> DeedPlay {
        let dossier = try CasePlay.assigned().dossier(for: ScreenFixtures.head)
        var play = try DeedPlay(.head, .reassignment(dossier), language: language)
        play.officers = [ScreenFixtures.officer, ScreenFixtures.otherOfficer]
        return play
    }

    @Test func `offers everybody but the one who has it`() throws {
        var play = try play()
        try play.press(.tab)
        try play.type("еңбек демалысында")
        try play.press(.function(8))

        #expect(
            play.commands == [
                .reassign(officer: ScreenFixtures.otherOfficer.reference, reason: "еңбек демалысында")
            ])
    }

    @Test func `is seen`() throws {
        try expectGolden(try play().desktop.frame(size: .standard), "reassignment-kk")
        try expectGolden(try play(.english).desktop.frame(size: .standard), "reassignment-en")
    }
}
