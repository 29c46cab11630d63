import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing
import Wording

struct `What the act says of a service` {
    private func text(_ id: ServiceID, _ language: Language = .kazakh) throws -> [String] {
        ServiceScreen(service: id).lines(columns: 77, in: ScreenFixtures.context(language: language)).map(\.text)
    }

    @Test func `holds every step with its time and the act's words, of every channel`() throws {
        let definition = try #require(ScreenFixtures.library.service("child-benefit"))
        let words = try text("child-benefit").joined(separator: " ")
        for step in definition.channels.flatMap(\.steps) where !step.periodQuote.isEmpty {
            #expect(words.contains(step.periodQuote.prefix(12)))
        }
    }

    @Test func `holds every paper, defect and matter left to the Standard`() throws {
        for definition in ScreenFixtures.library.services {
            let words = try text(definition.id, .russian).joined(separator: "\n")
            for document in definition.documents { #expect(words.contains(document.text.prefix(20))) }
            for defect in definition.defects { #expect(words.contains(defect.note.ru.prefix(30))) }
            for matter in definition.leftToStandard { #expect(words.contains(matter.subject.notePhrase.ru.prefix(40))) }
        }
    }

    @Test func `is never wider than the screen`() throws {
        for definition in ScreenFixtures.library.services {
            #expect(try text(definition.id).allSatisfy { TextWidth.of($0) <= 77 })
        }
    }

    @Test func `scrolls to its end and stays there`() throws {
        var play = try DeedPlay(.receptionist, .service("child-benefit"))
        try play.press(.end, .pageDown)
        let last = try #require(try text("child-benefit").last)

        let rows = play.desktop.frame(size: .standard).surface.rows
        #expect(rows.contains { $0.contains(last) })
    }

    @Test(arguments: [(Language.kazakh, "kk"), (.russian, "ru")])
    func `is seen`(_ language: Language, _ name: String) throws {
        let play = try DeedPlay(.receptionist, .service("child-benefit"), language: language)
        try expectGolden(play.desktop.frame(size: .standard), "service-\(name)")
    }
}
