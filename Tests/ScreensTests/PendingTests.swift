import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing
import Wording

struct `Printing all that was signed` {
    let context = ScreenFixtures.context()

    private func papers(_ count: Int) throws -> [PendingPaper] {
        try (1...count).map { serial in
            PendingPaper(
                id: Int64(serial), number: try ScreenFixtures.number(serial), form: "child-benefit-notice",
                addressee: "Сейітова Айгүл Болатқызы", signedAt: ScreenFixtures.now, signedBy: "bastyq")
        }
    }

    private func job(_ paper: Int64, _ state: PrintJob.State) throws -> PrintJob {
        PrintJob(
            id: 100 + paper, paper: paper, number: try ScreenFixtures.number(Int(paper)), form: "child-benefit-notice", copy: 1,
            choice: .usual(for: .letter), state: state, detail: "", at: ScreenFixtures.now, by: "aigul")
    }

    private func loaded(_ count: Int) throws -> PendingScreen {
        var screen = PendingScreen()
        _ = screen.update(.fact(.pendingLoaded(try papers(count))), in: context)
        return screen
    }

    @Test func `sends one after another, the next when the last is settled`() throws {
        var screen = try loaded(3)

        #expect(screen.update(.command(.act), in: context) == [.print(paper: 1)])
        #expect(screen.update(.fact(.printed(try job(1, .queued))), in: context) == [])
        #expect(screen.update(.fact(.printed(try job(1, .sent))), in: context) == [.print(paper: 2)])
        // What comes later of a paper that went does not send the next one twice.
        #expect(screen.update(.fact(.printed(try job(1, .confirmed))), in: context) == [])
        #expect(screen.update(.fact(.printed(try job(2, .sent))), in: context) == [.print(paper: 3)])
        #expect(screen.update(.fact(.printed(try job(3, .sent))), in: context) == [])
        #expect(!screen.isRunning)
        #expect(screen.bulk.isDone)
    }

    @Test func `pauses after the paper that is under way, and goes on with the rest`() throws {
        var screen = try loaded(3)
        _ = screen.update(.command(.act), in: context)

        #expect(screen.update(.command(.act), in: context) == [])
        #expect(screen.update(.fact(.printed(try job(1, .sent))), in: context) == [])
        #expect(!screen.isRunning)

        #expect(screen.update(.command(.act), in: context) == [.print(paper: 2)])
    }

    @Test func `gives a printer that fails three times in a row no more`() throws {
        var screen = try loaded(5)
        _ = screen.update(.command(.act), in: context)
        for paper in 1...3 { _ = screen.update(.fact(.printed(try job(Int64(paper), .failed))), in: context) }

        #expect(screen.bulk.halt == .failures)
        #expect(!screen.isRunning)
        #expect(screen.update(.command(.act), in: context) == [.loadPending])
    }

    @Test func `stops at once where nobody knows whether a sheet came out`() throws {
        var screen = try loaded(2)
        _ = screen.update(.command(.act), in: context)

        #expect(screen.update(.fact(.printed(try job(1, .unknown))), in: context) == [])

        #expect(screen.bulk.halt == .unknown)
    }

    @Test func `keeps what it shows while it prints`() throws {
        var screen = try loaded(2)
        _ = screen.update(.command(.act), in: context)

        #expect(screen.update(.storeChanged, in: context) == [])
        _ = screen.update(.fact(.pendingLoaded([])), in: context)
        #expect(screen.bulk.papers.count == 2)
    }

    @Test func `is for those who print`() throws {
        var desktop = try ScreenFixtures.desktop(.receptionist)
        #expect(desktop.handle(.key(.alt("b"))).contains(.loadPending))
        var auditor = try ScreenFixtures.desktop(.auditor)
        _ = auditor.handle(.key(.alt("b")))
        #expect(!(auditor.layers.last is PendingScreen))
    }

    @Test func `looks as recorded in every language`() throws {
        for language in Language.allCases {
            var desktop = try ScreenFixtures.desktop(language: language)
            _ = desktop.handle(.key(.alt("b")))
            _ = desktop.receive(.pendingLoaded(try papers(4)))
            _ = desktop.handle(.key(.function(8)))
            _ = desktop.receive(.printed(try job(1, .sent)))
            _ = desktop.receive(.printed(try job(2, .failed)))

            try expectGolden(desktop.frame(size: .standard), "pending-\(language.rawValue)-80x24")
        }
    }
}
