import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing
import Wording

struct `Writing the resolution` {
    private func play(_ language: Language = .kazakh, size: Size = .standard) throws -> DeedPlay {
        let dossier = try CasePlay().dossier(for: ScreenFixtures.head)
        return try DeedPlay(.head, .resolution(dossier), files: [dossier], language: language, size: size)
    }

    @Test func `shows an arrow where there are more officers than rows`() throws {
        var play = try DeedPlay(.head, .resolution(try CasePlay().dossier(for: ScreenFixtures.head)))
        let many = (0..<30).map { index in
            Account(
                login: "o\(index)", name: "Орындаушы \(index)", role: .officer, office: 1, phone: "", isActive: true)
        }
        try play.receive(.officersLoaded(many))

        #expect(play.desktop.frame(size: .standard).surface.rows.contains { $0.contains("↓") && $0.contains("Орындаушы") })
    }

    @Test func `goes through lists that are longer than the screen`() throws {
        var play = try DeedPlay(.head, .resolution(try CasePlay().dossier(for: ScreenFixtures.head)))
        let texts = (1...9).map { "Үйреншікті мәтін \($0)" }
        let many = (1...30).map { index in
            Account(
                login: "o\(index)", name: "Орындаушы \(index)", role: .officer, office: 1, phone: "", isActive: true)
        }
        try play.receive(.usualResolutionsLoaded(texts))
        try play.receive(.officersLoaded(many))
        func isSeen(_ text: String) -> Bool {
            play.desktop.frame(size: .standard).surface.rows.contains { $0.contains(text) }
        }
        #expect(!isSeen("мәтін 9"))

        try play.press(.pageDown, .pageDown, .pageDown)
        #expect(isSeen("›  9  Үйреншікті мәтін 9"))
        try play.press(.up, .enter)
        #expect((play.top as? ResolutionScreen)?.text.text == texts[7])

        #expect(!isSeen("Орындаушы 30"))
        try play.press(.end)
        #expect(isSeen("Орындаушы 30"))
        try play.press(.pageUp, .function(8))
        #expect(play.commands == [.resolve(text: texts[7], officer: many[25].reference)])
    }

    @Test func `takes one key for the text, one for the officer, and F8`() throws {
        var play = try play()
        try play.press(.character("2"), .character("1"), .function(8))

        #expect(play.commands == [.resolve(text: play.usual[1], officer: ScreenFixtures.officer.reference)])
    }

    @Test func `takes the digits of the Kazakh layout`() throws {
        var play = try play()
        try play.press(.character("ә"), .character("\""), .function(8))

        #expect(play.commands == [.resolve(text: play.usual[1], officer: ScreenFixtures.officer.reference)])
    }

    @Test func `lets the head write in own words, over a usual text too`() throws {
        var play = try play()
        try play.type("шұғыл қараңыз 2012")
        try play.press(.enter, .character("2"), .function(8))

        #expect(
            play.commands == [.resolve(text: "шұғыл қараңыз 2012", officer: ScreenFixtures.otherOfficer.reference)])
    }

    @Test func `asks for what is missing and keeps what is there`() throws {
        var play = try play()
        try play.press(.function(8))
        #expect(play.desktop.message?.text == Refusal.resolutionTextMissing.phrase)

        try play.press(.character("1"), .function(8))
        #expect(play.desktop.message?.text == Refusal.officerMissing.phrase)
        #expect(play.commands.isEmpty)
        #expect((play.top as? ResolutionScreen)?.text.text == play.usual[0])
    }

    @Test func `closes once it is done and tells to whom the file went`() throws {
        var play = try play()
        try play.press(.character("1"), .character("1"), .function(8))
        try play.receive(.performed(.resolve, try CasePlay.assigned().dossier(for: ScreenFixtures.head)))

        #expect(play.top is DeskScreen)
        #expect(play.desktop.message?.text.kk.contains("Сәрсенова Д.") == true)
    }

    @Test func `says who was quicker, reads the file again and keeps what was typed`() throws {
        var play = try play()
        try play.type("шұғыл")
        try play.press(.enter, .character("1"), .function(8))
        let changed = try CasePlay.assigned().dossier(for: ScreenFixtures.head)
        play.files[changed.file.number] = changed
        try play.receive(.failed(.changedMeanwhile(by: "Жұмабеков М.", action: .resolve)))

        let screen = try #require(play.top as? ResolutionScreen)
        #expect(screen.text.text == "шұғыл")
        #expect(screen.deed.note?.kk.contains("Жұмабеков М.") == true)
        #expect(play.desktop.message?.text == screen.deed.note)
        try play.press(.function(8))
        #expect(play.commands.count == 1)
    }

    @Test func `stays with what was typed when the procedure refuses`() throws {
        var play = try play()
        try play.press(.character("1"), .character("1"), .function(8))
        try play.receive(.refused(.resolve, try ScreenFixtures.number(128), .otherOffice))

        #expect(play.top is ResolutionScreen)
        #expect(play.desktop.message?.text == Refusal.otherOffice.phrase)
        try play.press(.function(8))
        #expect(play.commands.count == 2)
    }

    @Test(arguments: [(Language.kazakh, Size.standard, "kk"), (.kazakh, .wide, "kk-wide"), (.russian, .standard, "ru")])
    func `is seen`(_ language: Language, _ size: Size, _ name: String) throws {
        var play = try play(language, size: size)
        try play.press(.character("1"), .character("2"))
        try expectGolden(play.desktop.frame(size: size), "resolution-\(name)")
    }
}

struct `Choosing an officer by number` {
    private func choice(of count: Int) -> OfficerChoice {
        var choice = OfficerChoice()
        choice.load(
            (1...count).map { index in
                Account(
                    login: "o\(index)", name: "Орындаушы \(index)", role: .officer, office: 1, phone: "", isActive: true)
            })
        return choice
    }

    @Test func `takes a number of two digits where there are so many`() {
        var choice = choice(of: 14)

        #expect(choice.handle(.character("1")) == .moved)
        #expect(choice.handle(.character("2")) == .chosen)
        #expect(choice.officer?.login == "o12")
    }

    @Test func `takes the only one at once`() {
        #expect(choice(of: 1).officer?.login == "o1")
        #expect(choice(of: 2).officer == nil)
    }
}
