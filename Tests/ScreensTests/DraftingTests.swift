import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing
import Wording

struct `Drafting the answer` {
    private func play(
        _ service: ServiceID = "aid-certificate", language: Language = .kazakh, size: Size = .standard
    ) throws -> DeedPlay {
        let dossier = try CasePlay.assigned(service: service).dossier(for: ScreenFixtures.officer, papers: [])
        return try DeedPlay(.officer, .drafting(dossier), files: [dossier], language: language, size: size)
    }

    private func screen(_ play: DeedPlay) throws -> DraftingScreen { try #require(play.top as? DraftingScreen) }

    private func rows(_ play: DeedPlay) -> String { play.desktop.frame(size: .standard).surface.rows.joined() }

    @Test func `shows what is typed in the picture of the paper at once`() throws {
        var play = try play()
        try play.press(.tab)
        try play.type("2012")

        #expect(rows(play).contains("2012 жылдың"))
    }

    @Test func `saves and submits by F8`() throws {
        var play = try play()
        try play.press(.tab)
        try play.type("2012")
        try play.press(.enter, .character("3"), .function(8))
        let draft = Draft(
            decision: .grant, form: "aid-certificate-form", fields: ["year": ["2012"], "quarter": ["III"]], reason: "")
        #expect(play.commands == [.draft(draft)])

        var saved = try CasePlay.assigned(service: "aid-certificate")
        try saved.act(.draft(draft), by: ScreenFixtures.officer, at: "2012-11-05T10:00")
        try play.receive(.performed(.draft, try saved.dossier(for: ScreenFixtures.officer, papers: [])))
        #expect(play.commands == [.draft(draft), .submit])
        #expect(play.effects.last == .perform(saved.file.number, revision: saved.file.revision, .submit))

        try saved.act(.submit, by: ScreenFixtures.officer, at: "2012-11-05T10:00")
        try play.receive(.performed(.submit, try saved.dossier(for: ScreenFixtures.officer, papers: [])))
        #expect(play.top is DeskScreen)
    }

    @Test func `does not submit while required fields are empty, and goes to the first`() throws {
        var play = try play()
        try play.press(.function(8))

        #expect(play.commands.isEmpty)
        #expect(try screen(play).focus == .field("year"))
        #expect(play.desktop.message?.text == Words.Drafting.missing(2))
    }

    @Test func `asks for the reason of a refusal and prints it on the paper`() throws {
        var play = try play("child-benefit")
        try play.press(.character("2"), .function(8))
        #expect(try screen(play).focus == .reason)

        try play.type("табысы шектен асады")
        #expect(rows(play).contains("табысы шектен"))
        try play.press(.function(8))
        guard case .draft(let draft) = play.commands.first else {
            Issue.record("nothing was saved")
            return
        }
        #expect(draft.decision == .refuse)
        #expect(draft.reason == "табысы шектен асады")
    }

    @Test func `saves the draft when it is left, and says that it is not submitted`() throws {
        var play = try play()
        try play.press(.tab)
        try play.type("2012")
        try play.press(.escape)
        let draft = Draft(decision: .grant, form: "aid-certificate-form", fields: ["year": ["2012"]], reason: "")
        #expect(play.commands == [.draft(draft)])

        var saved = try CasePlay.assigned(service: "aid-certificate")
        try saved.act(.draft(draft), by: ScreenFixtures.officer, at: "2012-11-05T10:00")
        try play.receive(.performed(.draft, try saved.dossier(for: ScreenFixtures.officer, papers: [])))
        #expect(play.top is DeskScreen)
        #expect(play.desktop.message?.text == Words.Drafting.saved)
    }

    @Test func `leaves at once where nothing was typed`() throws {
        var play = try play()
        try play.press(.escape)

        #expect(play.commands.isEmpty)
        #expect(play.top is DeskScreen)
    }

    @Test func `asks before it leaves what the store would not take`() throws {
        var play = try play()
        try play.press(.tab)
        try play.type("2012")
        try play.press(.escape)
        try play.receive(.failed(.diskFull))
        try play.press(.escape)

        #expect(play.top is QuestionScreen)
        try play.press(.escape)
        #expect(try screen(play).forms["aid-certificate-form"]?.typed["year"] == ["2012"])
    }

    @Test func `shows every field wherever the cursor is`() throws {
        var play = try play("employment-referral")
        try play.press(.tab)
        try play.type("6 ай")
        try play.press(.tab)
        try play.type("№ 3 мектеп")
        for _ in try screen(play).order {
            let left = play.desktop.frame(size: .standard).surface.rows.map { String($0.prefix(34)) }.joined()
            for text in ["6 ай", "№ 3 мектеп", "(•) 1  оң шешім", "( ) 1  қоғамдық"] {
                #expect(left.contains(text))
            }
            try play.press(.backTab)
        }
    }

    @Test func `keeps what was typed for each decision when it is turned over`() throws {
        var play = try play()
        try play.press(.tab)
        try play.type("2012")
        try play.press(.backTab, .character("2"), .character("1"))

        #expect(try screen(play).draft?.fields == ["year": ["2012"]])
    }

    @Test func `shows why the head sent it back, and in which round`() throws {
        var returned = try CasePlay.awaitingSignature()
        try returned.act(.return(reason: "мөрі жоқ"), by: ScreenFixtures.head, at: "2012-11-05T10:00")
        let dossier = try returned.dossier(for: ScreenFixtures.officer, papers: [])
        let play = try DeedPlay(.officer, .drafting(dossier), files: [dossier])

        #expect(rows(play).contains("мөрі жоқ"))
        #expect(rows(play).contains(Words.Drafting.returned(2).kk))
    }

    @Test(arguments: [
        (Language.kazakh, Size.standard, "kk"), (.kazakh, .wide, "kk-wide"), (.kyrgyz, .standard, "ky"),
    ])
    func `is seen`(_ language: Language, _ size: Size, _ name: String) throws {
        var play = try play(language: language, size: size)
        try play.press(.tab)
        try play.type("2012")
        try play.press(.enter)
        try expectGolden(play.desktop.frame(size: size), "drafting-\(name)")
    }

    @Test func `is seen with fields of several kinds`() throws {
        var play = try play("employment-referral")
        try play.press(.tab)
        try play.type("6 ай")
        try expectGolden(play.desktop.frame(size: .standard), "drafting-referral-kk")
    }

    @Test func `is seen refusing`() throws {
        var play = try play("child-benefit")
        try play.press(.character("2"), .function(8))
        try expectGolden(play.desktop.frame(size: .standard), "drafting-refusal-kk")
    }

    @Test func `another officer's draft is told with who and when, and compared with what is typed here`() throws {
        var play = try play()
        try play.press(.tab)
        try play.type("2012")
        try play.press(.enter, .character("3"), .function(8))
        var other = try CasePlay.assigned(service: "aid-certificate")
        let theirs = Draft(
            decision: .grant, form: "aid-certificate-form", fields: ["year": ["2011"], "quarter": ["III"]], reason: "")
        try other.act(.draft(theirs), by: ScreenFixtures.officer, at: "2012-11-05T10:07")

        play.files[other.file.number] = try other.dossier(for: ScreenFixtures.officer, papers: [])
        try play.receive(.failed(.changedMeanwhile(by: ScreenFixtures.officer.name, action: .draft)))
        #expect(rows(play).contains("10:07"))
        #expect(try screen(play).draft?.fields["year"] == ["2012"])

        try play.press(.alt("d"))
        let shown = rows(play)
        #expect(play.top is ComparisonScreen)
        #expect(shown.contains("2012") && shown.contains("2011") && shown.contains("≠"))
        #expect(shown.contains(ScreenFixtures.officer.name))

        try play.press(.escape)
        #expect(try screen(play).draft?.fields["year"] == ["2012"])
    }
}
