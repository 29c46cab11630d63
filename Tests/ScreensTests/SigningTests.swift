import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing
import Wording

struct `Signing papers` {
    private func dossiers(_ count: Int) throws -> [CaseDossier] {
        try (0..<count).map { try CasePlay.awaitingSignature(serial: 200 + $0).dossier(for: ScreenFixtures.head) }
    }

    private func play(
        _ count: Int = 1, language: Language = .kazakh, size: Size = .standard
    ) throws -> DeedPlay {
        let dossiers = try dossiers(count)
        return try DeedPlay(
            .head, .signing(dossiers.map(\.file.number)), files: dossiers, language: language, size: size)
    }

    private func signed(_ serial: Int) throws -> CaseDossier {
        var play = try CasePlay.awaitingSignature(serial: serial)
        try play.act(.sign, by: ScreenFixtures.head, at: "2012-11-05T10:00")
        return try play.dossier(for: ScreenFixtures.head)
    }

    @Test func `shows the paper as it will be issued`() throws {
        let play = try play()
        let text = play.desktop.frame(size: .wide).surface.rows.joined(separator: " ")

        #expect(text.contains("хабарлайды"))
        #expect(text.contains("Жұмабеков М."))
        #expect(play.effects.contains(.loadSheet(try ScreenFixtures.number(200), "child-benefit-notice")))
    }

    @Test func `signs a paper only after its end was on the screen`() throws {
        var play = try play()
        let hasRead = (play.top as? SigningScreen)?.hasRead
        if hasRead == false {
            try play.press(.character("s"))
            #expect(play.commands.isEmpty)
            #expect(play.desktop.message?.text == Words.Signing.readFirst)
        }
        try play.press(.end, .character("s"))

        #expect(play.commands == [.sign])
    }

    @Test func `shows no paper of another file that comes late`() throws {
        let context = ScreenFixtures.context(.head)
        let files = try dossiers(2)
        var screen = SigningScreen(numbers: files.map(\.file.number))
        _ = screen.update(.appeared, in: context)
        _ = screen.update(.fact(.caseLoaded(files[0])), in: context)
        _ = screen.update(.key(.character("n")), in: context)
        _ = screen.update(.fact(.caseLoaded(files[1])), in: context)

        let late = try DeedPlay.sheet(for: files[0].file, "child-benefit-notice")
        _ = screen.update(.fact(.sheetReady(files[0].file.number, late)), in: context)
        #expect(screen.sheet == nil)
        _ = screen.update(.fact(.sheetReady(files[1].file.number, late)), in: context)
        #expect(screen.sheet != nil)
    }

    @Test func `understands its letters in the Cyrillic layout`() throws {
        var play = try play()
        try play.press(.end, .character("ы"))

        #expect(play.commands == [.sign])
    }

    @Test func `goes through many, signs, returns and leaves, and sums up`() throws {
        var play = try play(3)
        try play.press(.end, .character("s"))
        try play.receive(.performed(.sign, try signed(200)))
        #expect((play.top as? SigningScreen)?.current == (try ScreenFixtures.number(201)))

        try play.press(.character("b"))
        try play.type("сомасы қате, snb")
        try play.press(.function(8))
        #expect(play.commands == [.sign, .return(reason: "сомасы қате, snb")])
        var returned = try CasePlay.awaitingSignature(serial: 201)
        try returned.act(.return(reason: "қате"), by: ScreenFixtures.head, at: "2012-11-05T10:00")
        try play.receive(.performed(.return, try returned.dossier(for: ScreenFixtures.head)))

        try play.press(.character("n"))
        let screen = try #require(play.top as? SigningScreen)
        #expect(screen.isAtEnd)
        #expect(screen.results.map(\.outcome) == [.signed(try ScreenFixtures.number(7, register: .outgoing)), .returned, .left])
        try expectGolden(play.desktop.frame(size: .standard), "signing-summary-kk")
        try play.press(.enter)
        #expect(play.top is DeskScreen)
    }

    @Test func `closes at once after the only paper`() throws {
        var play = try play()
        try play.press(.end, .character("s"))
        try play.receive(.performed(.sign, try signed(200)))

        #expect(play.top is DeskScreen)
    }

    @Test func `never takes one paper's sheet for another's`() throws {
        var play = try play(2)
        try play.press(.right)
        let screen = try #require(play.top as? SigningScreen)

        #expect(screen.deed?.number == (try ScreenFixtures.number(201)))
        #expect(play.effects.last == .loadSheet(try ScreenFixtures.number(201), "child-benefit-notice"))
    }

    @Test func `shows a paper anew that another clerk changed`() throws {
        var play = try play()
        try play.press(.end, .character("s"))
        try play.receive(.failed(.changedMeanwhile(by: "Сәрсенова Д.", action: .draft)))

        let screen = try #require(play.top as? SigningScreen)
        #expect(screen.deed?.note != nil)
        #expect(screen.sheet != nil)
        #expect(play.commands.count == 1)
    }

    @Test func `leaves the reason by Esc without returning`() throws {
        var play = try play()
        try play.press(.character("b"), .character("x"), .escape)

        #expect((play.top as? SigningScreen)?.reason == nil)
        #expect(play.commands.isEmpty)
    }

    @Test(arguments: [
        (Language.kazakh, Size.standard, "kk"), (.kazakh, .wide, "kk-wide"), (.russian, .standard, "ru"),
    ])
    func `is seen`(_ language: Language, _ size: Size, _ name: String) throws {
        let play = try play(3, language: language, size: size)
        try expectGolden(play.desktop.frame(size: size), "signing-\(name)")
    }

    @Test func `is seen while it is returned`() throws {
        var play = try play(3)
        try play.press(.character("b"))
        try play.type("Сомасын тексеріңіз")
        try expectGolden(play.desktop.frame(size: .standard), "signing-return-kk")
    }
}
