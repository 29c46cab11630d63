import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing
import Wording

/// A number that a person types, in whatever layout and however wrong.
struct `A number that is typed` {
    private let number: CaseNumber

    init() throws { number = try ScreenFixtures.number(128) }

    @Test func `opens its case from the palette, or looks for what is only a part of it`() throws {
        for (typed, destination) in [
            (number.description, Destination.caseFile(number)), ("12-128", .search("12-128")), ("128", .search("128")),
        ] {
            var play = try ScanPlay(.receptionist, over: .palette)
            play.type(typed)
            let palette = try #require(play.top as? PaletteScreen)
            #expect(play.picture.joined().contains(Words.Scan.goTo(typed)[.kazakh]))

            var copy = palette
            #expect(copy.update(.key(.enter), in: play.desktop.context) == [.close, .open(destination)])
        }
    }

    @Test func `is said to be wrong in a digit, with the cases that it may have been`() throws {
        var play = try ScanPlay(.receptionist, over: .search(""))
        let wrong = String(number.digits.dropLast()) + "0"
        play.type(wrong)
        _ = play.desktop.handle(.key(.enter))
        let row = try ScreenFixtures.row(128, "Сейітова Қарлығаш", .ready)
        _ = play.desktop.receive(.found(wrong, SearchHits(cases: [row], people: [], isMisread: true)))

        // NB: Enter came before the answer, and opens nothing that was only meant perhaps.
        #expect(play.top is SearchScreen)
        #expect(play.picture.joined().contains(Words.Scan.misread(isFound: true)[.kazakh]))
        _ = play.desktop.handle(.key(.enter))
        #expect(play.openCase == number)
    }

    @Test func `is mended in the field of the personal number, and that is told`() throws {
        var play = try ScanPlay(.receptionist, over: .registration(applicant: nil), facts: [.draftBegun(key: "k")])
        _ = play.desktop.handle(.key(.tab))
        let iin = ScreenFixtures.iin()
        play.type(String(ScanPlay.Layout.kazakh.typing(iin)))

        let screen = try #require(play.top as? RegistrationScreen)
        #expect(screen.applicant[.iin] == iin)
        #expect(play.desktop.message?.text == Words.Scan.mended(iin))
    }

    @Test(arguments: ScanPlay.Layout.allCases)
    func `is mended in the one line of a registration by its check digit`(layout: ScanPlay.Layout) throws {
        var play = try ScanPlay(.receptionist, over: .registration(applicant: nil), facts: [.draftBegun(key: "k")])
        let iin = ScreenFixtures.iin()
        play.type(String(layout.typing(iin)))
        _ = play.desktop.receive(.found(iin, SearchHits(cases: [], people: [])))
        let screen = try #require(play.top as? RegistrationScreen)

        #expect(screen.search.digits == iin)
        #expect(MeantNumber(String(layout.typing(iin)))?.isMended == (layout != .latin))
    }
}
