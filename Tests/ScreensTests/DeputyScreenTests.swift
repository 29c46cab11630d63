import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing
import Wording
import WorkingTime

struct `Standing in for the head` {
    private static func order(_ number: String = "№ 12") -> Deputyship {
        let day = ScreenFixtures.now.date
        return Deputyship(
            id: 1, deputy: "dana", deputyName: ScreenFixtures.officer.name, headName: ScreenFixtures.head.name, office: 1,
            acting: Acting(head: "marat", order: number, orderDate: day, first: day, last: day.adding(days: 4)), ended: nil)
    }

    private func desktop(language: Language = .kazakh) throws -> Desktop {
        var desktop = try ScreenFixtures.desktop(.head, language: language)
        _ = desktop.handle(.key(.alt("m")))
        _ = desktop.receive(.deputiesLoaded([ScreenFixtures.officer, ScreenFixtures.otherOfficer], []))
        return desktop
    }

    @Test func `is ordered by the head with number and days`() throws {
        var desktop = try desktop()
        #expect(desktop.layers.last is DeputyScreen)
        for key in [Key.right, .enter] { _ = desktop.handle(.key(key)) }
        for text in ["№ 12", "05.11.2012", "09.11.2012", "02.11.2012"] {
            for letter in text { _ = desktop.handle(.key(.character(letter))) }
            if text != "02.11.2012" { _ = desktop.handle(.key(.enter)) }
        }
        #expect(desktop.frame(size: .standard).surface.rows.joined().contains("09.11.2012"))

        let effects = desktop.handle(.key(.function(8)))

        let appointed = effects.compactMap { effect -> (String, String, CivilDate, CivilDate, CivilDate)? in
            if case .appoint(let who, let order, let dated, let first, let last) = effect { (who, order, dated, first, last) } else { nil }
        }
        let order = try #require(appointed.first)
        #expect(["dana", "bolat"].contains(order.0))
        #expect(order.1 == "№ 12")
        #expect([order.2, order.3, order.4].map(\.description) == ["2012-11-02", "2012-11-05", "2012-11-09"])
    }

    @Test func `tells what is missing`() throws {
        var desktop = try desktop()

        #expect(desktop.handle(.key(.function(8))).allSatisfy { if case .appoint = $0 { false } else { true } })
        #expect(desktop.message?.weight == .warning)
    }

    @Test func `ends on a yes`() throws {
        var desktop = try desktop()
        _ = desktop.receive(.deputiesLoaded([ScreenFixtures.officer], [Self.order()]))
        #expect(desktop.frame(size: .standard).surface.rows.joined().contains("№ 12"))

        _ = desktop.handle(.key(.alt("e")))
        #expect(desktop.layers.last is QuestionScreen)
        #expect(desktop.handle(.key(.function(8))).contains(.endDeputy("dana")))
    }

    @Test(arguments: Language.allCases) func `is shown whole in every language`(language: Language) throws {
        var desktop = try desktop(language: language)
        _ = desktop.receive(.deputiesLoaded([ScreenFixtures.officer], [Self.order()]))
        let shown = desktop.frame(size: .standard).surface.rows.dropFirst().joined(separator: "\n")

        #expect(!shown.contains("…"))
    }

    @Test func `is nobody's but the head's, and of no head who stands in`() throws {
        for role in Role.allCases where role != .head {
            var desktop = try ScreenFixtures.desktop(role)
            _ = desktop.handle(.key(.alt("m")))
            #expect(!(desktop.layers.last is DeputyScreen), "\(role)")
        }
        var acting = try actingDesktop()
        _ = acting.handle(.key(.alt("m")))
        #expect(!(acting.layers.last is DeputyScreen))
    }

    private func actingDesktop() throws -> Desktop {
        var desktop = Desktop(context: ScreenFixtures.context(nil))
        let office = try #require(ScreenFixtures.office())
        let account = ScreenFixtures.officer.standingIn(Self.order())
        _ = desktop.receive(.signedIn(account, office, StationSettings(language: .russian)))
        _ = desktop.receive(.postsLoaded([Self.order()]))
        return desktop
    }

    @Test func `is told at the sign-in and stands in the title bar`() throws {
        let desktop = try actingDesktop()

        let frame = desktop.frame(size: .standard)
        #expect(frame.surface.rows[0].contains("и. о. руководителя"))
        #expect(desktop.message?.text.ru.contains("№ 12") == true)
    }

    @Test func `gives way to the own post by its key, and asks where something is half typed`() throws {
        var desktop = try actingDesktop()
        #expect(desktop.handle(.key(.alt("a"))).contains(.changePost))

        _ = desktop.handle(.key(.control("o")))
        for key in [Key.down, .right, .alt("a")] { _ = desktop.handle(.key(key)) }
        #expect(desktop.layers.last is QuestionScreen)
    }
}
