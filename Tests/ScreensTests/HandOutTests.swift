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

    /// The act has the applicant sign a sheet when aids are handed out.
    @Test func `has the sheet filled, printed and signed before anything is handed out`() throws {
        let play = try CasePlay.ready(
            service: "aktau-disability-aids", channel: "hygiene", library: ScreenFixtures.bothActs)
        func opened(_ sheets: [IssuedPaper]) throws -> (Desktop, CaseDossier) {
            let papers = try [play.answer(prints: 1)] + sheets
            let dossier = try play.dossier(for: ScreenFixtures.receptionist, papers: papers)
            var desktop = try ScreenFixtures.desktop()
            desktop.take(ScreenFixtures.bothActs)
            _ = desktop.carryOut([.open(.delivery(dossier))], of: 0)
            return (desktop, dossier)
        }
        func sheet(prints: Int) -> IssuedPaper {
            IssuedPaper(
                id: 13, number: play.file.number, form: "aktau-disability-aids-sheet", kind: .sheet, text: "", document: "",
                at: play.file.lastChange, by: ScreenFixtures.receptionist.name, prints: prints)
        }

        var (unfilled, _) = try opened([])
        try expectGolden(unfilled.frame(size: .standard), "hand-out-sheet-kk")
        _ = unfilled.handle(.key(.function(5)))
        #expect(unfilled.layers.last is FormScreen)

        var (unsigned, _) = try opened([sheet(prints: 0)])
        #expect(unsigned.handle(.key(.function(5))).contains(.print(paper: 13)))
        _ = unsigned.handle(.key(.character("7")))
        #expect(!unsigned.handle(.key(.function(8))).contains { if case .perform = $0 { true } else { false } })
        #expect(unsigned.layers.last is QuestionScreen)

        var (signed, dossier) = try opened([sheet(prints: 1)])
        try expectGolden(signed.frame(size: .standard), "hand-out-sheet-printed-kk")
        _ = signed.handle(.key(.character("7")))
        let seen = CaseCommand.handOut(to: dossier.file.applicant.name.full, documentSeen: "жеке куәлік № 7")
        let effects = signed.handle(.key(.function(8)))
        #expect(effects.contains(.perform(dossier.file.number, revision: dossier.file.revision, seen)))
    }

    @Test(arguments: [(Language.kazakh, "kk"), (.russian, "ru")])
    func `is seen`(_ language: Language, _ name: String) throws {
        let out = try DeedPlay(.receptionist, .delivery(try dossier(prints: 0)), language: language)
        try expectGolden(out.desktop.frame(size: .standard), "hand-out-\(name)")
        let post = try DeedPlay(.receptionist, .posting(try dossier()), language: language)
        try expectGolden(post.desktop.frame(size: .standard), "posting-\(name)")
    }
}
