import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing
import Wording

struct `Switching the clerk` {
    private let switching = Key.control("t")

    private static func ready() throws -> CaseDossier {
        let play = try CasePlay.ready()
        return try play.dossier(for: ScreenFixtures.receptionist, papers: [play.answer(prints: 1)])
    }

    private static func signable() throws -> CaseDossier {
        try CasePlay.awaitingSignature().dossier(for: ScreenFixtures.head)
    }

    private static func assigned() throws -> CaseDossier {
        try CasePlay.assigned().dossier(for: ScreenFixtures.head)
    }

    /// A screen to type into: whose, where, on which files, and the keys that type something there.
    private static let places: [@Sendable () throws -> (Role, Destination, [CaseDossier], [Key])] = [
        { (.head, .resolution(try CasePlay().dossier(for: ScreenFixtures.head)), [], "шұғыл".map(Key.character)) },
        { (.head, .reason(try signable(), .return), [], "қате".map(Key.character)) },
        { (.head, .reassignment(try assigned()), [], [.tab] + "демалыс".map(Key.character)) },
        {
            let dossier = try signable()
            return (.head, .signing([dossier.file.number]), [dossier], [.character("b")] + "қате".map(Key.character))
        },
        { (.receptionist, .delivery(try ready()), [], [.character("7")]) },
        { (.receptionist, .posting(try ready()), [], [.character("7")]) },
        { (.receptionist, .settings, [], [.down, .right]) },
        { (.receptionist, .settings, [], [.down, .down, .down, .down, .right]) },
        { (.receptionist, .settings, [], [.down, .down, .down, .down, .down, .character("x")]) },
        {
            let dossier = try CasePlay.assigned().dossier(for: ScreenFixtures.officer)
            return (.officer, .drafting(dossier), [dossier], [.down] + "1234".map(Key.character))
        },
    ]

    @Test(arguments: places.indices)
    func `asks only where something typed would be lost`(_ index: Int) throws {
        let (role, destination, files, typing) = try Self.places[index]()
        var untouched = try DeedPlay(role, destination, files: files)
        try untouched.press(switching)
        #expect(untouched.top is SignInScreen)

        var typed = try DeedPlay(role, destination, files: files)
        for key in typing { try typed.press(key) }
        try typed.press(switching)
        #expect(typed.top is QuestionScreen)
        #expect(!typed.effects.contains(.signOut))
    }

    @Test func `does not ask about settings that are saved`() throws {
        var play = try DeedPlay(.receptionist, .settings)
        try play.press(.down, .down, .right, .function(8))
        let saved = play.effects.compactMap { if case .saveStation(let station) = $0 { station } else { nil } }
        try play.receive(.stationSaved(try #require(saved.last)))
        try play.press(switching)

        #expect(play.top is SignInScreen)
    }

    @Test func `asks nothing over the lock, for what lies under it is kept`() throws {
        var play = try DeedPlay(.head, .reason(try Self.signable(), .return))
        try play.type("қате")
        try play.press(.function(12), switching)

        #expect(play.top is SignInScreen)
        #expect(play.effects.contains(.signOut))
    }
}
