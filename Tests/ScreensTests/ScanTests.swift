import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing
import Wording

/// A number is scanned anywhere: the case opens, and nothing that was typed is lost.
struct `A scanned number` {
    private let number: CaseNumber

    init() throws { number = try ScreenFixtures.number(129) }

    @Test(arguments: ScanPlay.Layout.allCases)
    func `opens its case over any screen in any layout and leaves the screen as it was`(layout: ScanPlay.Layout) throws {
        for (name, screen) in try ScanPlay.everywhere() {
            // What can be typed there is typed; elsewhere the letters mean nothing or other.
            var play = screen
            if play.top.takesText { play.type("Абай 5 (6)") }
            let before = play.picture

            play.scan(number, in: layout)
            #expect(play.openCase == number, "\(name)")
            _ = play.desktop.handle(.key(.escape))

            #expect(play.picture.difference(from: before).isEmpty, "\(name)")
        }
    }

    @Test func `is taken out of the middle of a text, right behind other digits`() throws {
        var play = try ScanPlay(
            .receptionist, over: .registration(applicant: ScreenFixtures.applicant), facts: [.draftBegun(key: "k")])
        for _ in 0..<3 { _ = play.desktop.handle(.key(.backTab)) }
        play.type(" 12")
        for _ in 0..<3 { _ = play.desktop.handle(.key(.left)) }
        play.type("77")

        play.scan(number)
        _ = play.desktop.handle(.key(.escape))

        let screen = try #require(play.top as? RegistrationScreen)
        #expect(screen.applicant[.address] == ScreenFixtures.applicant.address + "77 12")
    }

    @Test func `keeps the draft of a registration without the digits, though a second passed among them`() throws {
        var play = try ScanPlay(
            .receptionist, over: .registration(applicant: ScreenFixtures.applicant), facts: [.draftBegun(key: "k")])
        for _ in 0..<3 { _ = play.desktop.handle(.key(.backTab)) }
        let digits = Array(number.digits)
        for digit in digits.prefix(7) { _ = play.desktop.handle(.key(.character(digit))) }
        _ = play.desktop.tick(now: ScreenFixtures.now)
        for digit in digits.dropFirst(7) { _ = play.desktop.handle(.key(.character(digit))) }
        let effects = play.desktop.handle(.key(.enter))

        let kept = effects.compactMap { if case .keepDraft(_, let draft) = $0 { draft.applicant.address } else { nil } }
        #expect(kept == [ScreenFixtures.applicant.address])
        #expect(effects.last == .loadCase(number))
    }

    @Test func `tells a screen again what the store said while it was typed`() throws {
        var play = try ScanPlay(.head, over: .resolution(try CasePlay().dossier(for: ScreenFixtures.head)))
        let digits = Array(number.digits)
        for digit in digits.prefix(3) { _ = play.desktop.handle(.key(.character(digit))) }
        _ = play.desktop.receive(.officersLoaded([ScreenFixtures.officer, ScreenFixtures.otherOfficer]))
        for digit in digits.dropFirst(3) { _ = play.desktop.handle(.key(.character(digit))) }
        _ = play.desktop.handle(.key(.enter))
        _ = play.desktop.handle(.key(.escape))

        #expect(play.picture.joined().contains(ScreenFixtures.otherOfficer.name))
    }

    @Test func `answers no question by its Enter and gives no command by its digits`() throws {
        var play = try ScanPlay(.receptionist)
        _ = play.desktop.handle(.key(.escape))
        #expect(play.top is QuestionScreen)
        _ = play.desktop.handle(.key(.left))

        play.scan(number)

        #expect(!play.desktop.hasQuit)
        #expect(play.openCase == number)
    }

    @Test func `prints no paper while one is being chosen`() throws {
        let play0 = try CasePlay()
        let papers = [try play0.receipt(id: 1, prints: 1), try play0.receipt(id: 2, prints: 1)]
        let dossier = try play0.dossier(for: ScreenFixtures.receptionist, papers: papers)
        var play = try ScanPlay(.receptionist, over: .caseFile(dossier.file.number), facts: [.caseLoaded(dossier)])
        _ = play.desktop.handle(.key(.function(5)))
        var effects: [Effect] = []
        for digit in number.digits { effects += play.desktop.handle(.key(.character(digit))) }

        #expect(!effects.contains { if case .print = $0 { true } else { false } })
    }

    @Test func `means nothing where the digits do not check, and stays in the field`() throws {
        var play = try ScanPlay(.receptionist, over: .registration(applicant: nil), facts: [.draftBegun(key: "k")])
        play.type("00111200012399")
        _ = play.desktop.handle(.key(.enter))

        #expect(play.top is RegistrationScreen)
        #expect(play.picture.joined().contains("00111200012399"))
    }

    @Test func `stays in a text that a person writes digit by digit, unless a prefix makes it certain`() throws {
        let dossier = try CasePlay.awaitingSignature().dossier(for: ScreenFixtures.head)
        for prefix in [nil, Key.character("~"), .control("b")] {
            var play = try ScanPlay(.head, over: .reason(dossier, .return))
            if let prefix { _ = play.desktop.handle(.key(prefix)) }
            for digit in number.digits {
                _ = play.desktop.handle(.key(.character(digit)))
                _ = play.desktop.tick(now: ScreenFixtures.now)
            }
            _ = play.desktop.handle(.key(.enter))

            #expect((play.openCase == number) == (prefix != nil))
        }
    }

    @Test func `opens nothing at the sign-in and over the lock`() throws {
        var play = try ScanPlay(.receptionist, over: .lock)
        play.scan(number)
        #expect(play.top is LockScreen)

        var atSignIn = ScanPlay(Desktop(context: ScreenFixtures.context(nil)))
        atSignIn.scan(number)
        #expect(atSignIn.top is SignInScreen)
    }

    // MARK: What it does where it is awaited

    @Test func `offers to hand out the answer that waits for the applicant`() throws {
        let ready = try CasePlay.ready().dossier(for: ScreenFixtures.receptionist)
        var play = try ScanPlay(.receptionist)
        play.scan(ready.file.number)
        _ = play.desktop.receive(.caseLoaded(ready))
        #expect(play.top is HandOutScreen)

        play.scan(ready.file.number)
        #expect(play.top is HandOutScreen)
        #expect(play.desktop.message?.weight == .done)
        _ = play.desktop.handle(.key(.escape))

        _ = play.desktop.receive(.caseLoaded(ready))
        #expect(play.openCase == ready.file.number)
    }

    @Test func `offers what changes hands and does none of it without a word`() throws {
        let dossier = try CasePlay.ready().dossier(for: ScreenFixtures.receptionist)
        var offered: [CaseAction] = []
        for action in CaseAction.allCases {
            let effects = action.offer(on: dossier)
            if !effects.isEmpty { offered.append(action) }
            for effect in effects {
                guard case .open = effect else {
                    Issue.record("\(action) is done at once: \(effect)")
                    continue
                }
            }
        }

        #expect(offered.contains(.receive) && offered.contains(.handOut) && offered.contains(.recordSlip))
        #expect(!offered.contains(.sign) && !offered.contains(.withdraw))
    }

    @Test func `takes the place of the case that is open`() throws {
        let other = try ScreenFixtures.number(127)
        var play = try ScanPlay(.receptionist)
        play.scan(number)
        play.scan(other)

        #expect(play.openCase == other)
        #expect(play.desktop.layers.count == 2)
    }

    @Test func `leaves the list that was shown on the desk`() throws {
        var play = try ScanPlay(.receptionist)
        let before = try #require(play.desktop.layers.first as? DeskScreen).filter

        play.scan(number)

        #expect(play.openCase == number)
        #expect((play.desktop.layers.first as? DeskScreen)?.filter == before)
    }

    @Test func `stands for its applicant in the line of a registration that is still blank`() throws {
        var play = try ScanPlay(.receptionist, over: .registration(applicant: nil), facts: [.draftBegun(key: "k")])
        let dossier = try CasePlay().dossier(for: ScreenFixtures.receptionist)
        play.scan(dossier.file.number)
        _ = play.desktop.receive(.caseLoaded(dossier))

        let screen = try #require(play.top as? RegistrationScreen)
        #expect(screen.applicant[.surname] == ScreenFixtures.applicant.name.surname)
    }

    @Test func `opens from the palette over the screen beneath it`() throws {
        var play = try ScanPlay(.receptionist, over: .palette)
        play.scan(number)

        #expect(play.openCase == number)
        #expect(play.desktop.layers.count == 2)
    }
}

extension ScanPlay {
    init(_ desktop: Desktop) { self.desktop = desktop }
}
