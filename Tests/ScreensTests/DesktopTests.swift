import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing
import Wording

struct `The desktop` {
    @Test func `goes to the desk after signing in and asks for the first list`() throws {
        var desktop = Desktop(context: ScreenFixtures.context(nil))
        let office = try #require(ScreenFixtures.office())

        let effects = desktop.receive(.signedIn(ScreenFixtures.head, office, StationSettings(language: .russian)))

        #expect(effects == [.loadCases(.mine, after: nil), .loadCounts, .loadRegistrationDrafts])
        #expect(desktop.layers.count == 1)
        #expect(desktop.context.language == .russian)
    }

    @Test func `keeps the language that was chosen at the sign-in`() throws {
        var desktop = Desktop(context: ScreenFixtures.context(nil))
        let office = try #require(ScreenFixtures.office())
        for _ in 0..<2 { _ = desktop.handle(.key(.function(9))) }

        let effects = desktop.receive(.signedIn(ScreenFixtures.head, office, StationSettings(language: .kazakh)))

        #expect(desktop.context.language == .russian)
        #expect(effects.first == .saveStation(StationSettings(language: .russian)))
    }

    @Test func `takes nothing of a paste that is longer than any field, and says so`() throws {
        var desktop = try ScreenFixtures.desktop()
        _ = desktop.handle(.key(.function(3)))
        _ = desktop.handle(.paste("Сейітова"))
        let before = desktop.frame(size: .standard)

        let effects = desktop.handle(.paste(String(repeating: "ә", count: 4_001)))

        #expect(effects.isEmpty)
        #expect(desktop.message?.text.en.contains("4000") == true)
        _ = desktop.handle(.key(.left))
        _ = desktop.handle(.key(.right))
        #expect(desktop.frame(size: .standard).surface == before.surface)
    }

    @Test func `closes the layer that asked and not what lies over it`() throws {
        var desktop = try ScreenFixtures.desktop()
        _ = desktop.handle(.key(.function(3)))
        _ = desktop.handle(.key(.function(1)))

        _ = desktop.carryOut([.close], of: 1)

        #expect(desktop.layers.count == 2)
        #expect(desktop.layers.last is HelpScreen)
    }

    @Test func `goes back by Esc and by F10 alike, and asks before it quits`() throws {
        for key in [Key.escape, .function(10)] {
            var desktop = try ScreenFixtures.desktop()
            _ = desktop.handle(.key(.function(3)))
            #expect(desktop.layers.last is SearchScreen)

            _ = desktop.handle(.key(key))
            #expect(desktop.layers.last is DeskScreen)

            _ = desktop.handle(.key(key))
            #expect(desktop.layers.last is QuestionScreen)
            #expect(!desktop.hasQuit)

            _ = desktop.handle(.key(.function(8)))
            #expect(desktop.hasQuit)
        }
    }

    @Test func `locks itself after ten minutes without a key`() throws {
        var desktop = try ScreenFixtures.desktop()

        _ = desktop.tick(now: ScreenFixtures.moment("2012-11-05T10:09"))
        #expect(!desktop.isLocked)

        _ = desktop.tick(now: ScreenFixtures.moment("2012-11-05T10:10"))
        #expect(desktop.isLocked)
    }

    @Test func `opens under the lock what a locked layer asks for`() throws {
        var desktop = try ScreenFixtures.desktop()
        _ = desktop.handle(.key(.function(12)))

        _ = desktop.carryOut([.open(.search("Сейітова"))], of: 0)

        #expect(desktop.layers.last is LockScreen)
        #expect(desktop.layers.contains { $0 is SearchScreen })
    }

    @Test func `gives no command of the desk while it is locked, nor over a question on the lock`() throws {
        var desktop = try ScreenFixtures.desktop()
        _ = desktop.handle(.key(.function(12)))
        for key in [Key.function(2), .function(3), .control("p"), .control("o"), .function(1), .escape] {
            _ = desktop.handle(.key(key))
        }
        #expect(desktop.layers.last is LockScreen)

        _ = desktop.handle(.key(.control("q")))
        #expect(desktop.layers.last is QuestionScreen)
        _ = desktop.handle(.key(.function(3)))
        #expect(desktop.layers.last is QuestionScreen)
    }

    @Test func `tells a failure that no screen shows itself`() throws {
        var desktop = try ScreenFixtures.desktop()

        _ = desktop.receive(.failed(.diskFull))

        #expect(desktop.message?.weight == .error)
        #expect(desktop.message?.text == StoreProblem.diskFull.phrase)
    }

    @Test func `tells nothing on a locked screen`() throws {
        var desktop = try ScreenFixtures.desktop()
        _ = desktop.handle(.key(.function(12)))

        _ = desktop.receive(.failed(.diskFull))

        #expect(desktop.message == nil)
    }

    @Test func `shows a long message whole, in as many rows as it needs`() throws {
        var desktop = try ScreenFixtures.desktop(language: .russian)
        let problem = Refusal.notYourRole(.sign, .receptionist, may: [.head])

        _ = desktop.receive(.refused(.sign, try ScreenFixtures.number(1), problem))

        let frame = desktop.frame(size: .standard)
        try expectGolden(frame, "messages-refusal-ru-80x24")
        let rows = frame.surface.rows.joined(separator: " ")
        let words = problem.phrase.ru.split(separator: " ")
        #expect(words.allSatisfy { rows.contains($0) })
    }

    @Test func `keeps help first and the way back last in the key bar, each with its whole label`() throws {
        for role in Role.allCases {
            for language in Language.allCases {
                var desktop = try ScreenFixtures.desktop(role, language: language)
                let page = CasePage(rows: try ScreenFixtures.rows(), hasMore: false)
                for filter in CaseFilter.allCases { _ = desktop.receive(.casesLoaded(filter, after: nil, page)) }

                let items = desktop.keyItems(columns: 80)

                let width = items.reduce(-1) { $0 + TextWidth.of($1.key) + TextWidth.of($1.label) + 1 }
                #expect(width <= 80)
                #expect(items.first?.key == "F1")
                #expect(items.last?.key == "F10")
            }
        }
    }
}
