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

    @Test func `says first what is asked at a window, then the steps`() throws {
        let lines = try text("child-benefit", .english)
        let order = ["What to bring", "Fee", "Hours of acceptance", "Steps and their times", "Forms"]
        let places = order.map { heading in lines.firstIndex { $0.hasPrefix(heading) } }

        #expect(!places.contains(nil))
        #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    }

    @Test func `warns that the act is repealed, in its title too`() throws {
        let play = try DeedPlay(.receptionist, .service("child-benefit"), language: .english)

        #expect(try text("child-benefit", .english).contains { $0.hasPrefix("! This act was repealed on 02.06.2014") })
        #expect(play.desktop.frame(size: .standard).surface.rows[0].contains("Repealed 02.06.2014"))
    }

    @Test func `is printed as a leaflet in the reader's language`() throws {
        var play = try DeedPlay(.receptionist, .service("child-benefit"), language: .russian)

        try play.press(.function(5))

        #expect(play.effects.last == .printLeaflet("child-benefit", .russian))
    }

    @Test func `tells how the leaflet fared`() throws {
        var play = try DeedPlay(.receptionist, .service("child-benefit"), language: .english)

        try play.receive(.leafletPrinted(LeafletPrint(.failed(.noCUPS))))

        #expect(play.desktop.message?.weight == .error)
        #expect(play.desktop.message?.text.en.contains("was not printed.") == true)
    }
}

struct `The reference of services` {
    @Test func `is opened from anywhere, also while letters are typed, and shows the office's own`() throws {
        var play = try DeedPlay(.receptionist, .search(""))
        try play.type("сейт")

        try play.press(.control("l"))

        let screen = try #require(play.top as? ReferenceScreen)
        #expect(screen.list.ids.count == 7)
    }

    @Test(arguments: ["child", "балалы жәрд", "пособ 18", "gjcj,", "сршдв"])
    func `finds a service by a few letters in any language and layout, and shows it`(letters: String) throws {
        var play = try DeedPlay(.officer, .reference)

        try play.type(letters)
        try play.press(.enter)

        let screen = try #require(play.top as? ServiceScreen)
        #expect(screen.service == "child-benefit")
    }

    @Test func `comes first to the service in hand`() throws {
        var play = try DeedPlay(.receptionist, .service("wheelchair"))

        try play.press(.control("l"))

        #expect((play.top as? ReferenceScreen)?.list.selectedID == "wheelchair")
    }

    @Test func `says so where nothing fits, and Enter does nothing then`() throws {
        var play = try DeedPlay(.officer, .reference, language: .english)

        try play.type("ъъъ")
        try play.press(.enter)

        #expect(play.top is ReferenceScreen)
        #expect(play.desktop.frame(size: .standard).surface.rows.contains { $0.contains("This office has no such service.") })
    }

    @Test(arguments: [(Language.kazakh, "kk"), (.russian, "ru")])
    func `is seen`(_ language: Language, _ name: String) throws {
        let play = try DeedPlay(.receptionist, .reference, language: language)
        try expectGolden(play.desktop.frame(size: .standard), "reference-\(name)")
    }
}

struct `A desk whose act is repealed` {
    @Test func `says so once, when somebody signs in`() throws {
        var desktop = Desktop(context: ScreenFixtures.context(nil, language: .english))
        let office = try #require(ScreenFixtures.office())

        _ = desktop.receive(.signedIn(ScreenFixtures.receptionist, office, StationSettings(language: .english)))

        #expect(desktop.message?.weight == .warning)
        #expect(desktop.message?.text.en.contains("repealed on 02.06.2014") == true)
        _ = desktop.handle(.key(.home))
        #expect(desktop.message == nil)
    }

    @Test func `says first which acts have errors and were left out`() throws {
        var context = ScreenFixtures.context(nil, language: .english)
        let sound = context.library
        context.library = ActLibrary(
            acts: sound.acts, calendars: sound.calendars,
            leftOut: [.init(folder: "kz-broken", problems: LoadProblems([]))])
        var desktop = Desktop(context: context)

        _ = desktop.receive(
            .signedIn(ScreenFixtures.receptionist, try #require(ScreenFixtures.office()), StationSettings(language: .english)))

        #expect(desktop.message?.weight == .error)
        #expect(desktop.message?.text.en.contains("kz-broken") == true)
    }
}
