import Casework
import Legislation
@testable import Screens
import TerminalKit
import Testing
import Wording

struct `The print queue` {
    let context = ScreenFixtures.context()

    private func job(_ id: Int64, _ state: PrintJob.State, copy: Int = 1, detail: String = "") throws -> PrintJob {
        PrintJob(
            id: id, paper: id, number: try ScreenFixtures.number(Int(id)), form: "child-benefit-ticket", copy: copy,
            choice: PrinterChoice(profile: "text-receipt", transport: .cups, target: "window"), state: state, detail: detail, at: ScreenFixtures.now, by: "aigul")
    }

    private func jobs() throws -> [PrintJob] {
        [
            try job(5, .unknown, detail: PrintProblem.closedEarly(sent: 512, of: 2_048).detail),
            try job(4, .failed, detail: "lp: принтер табылмады"), try job(3, .sent),
            try job(2, .confirmed, copy: 2), try job(1, .queued),
        ]
    }

    @Test func `sends again, elsewhere, or not at all what did not come out`() throws {
        var screen = PrintQueueScreen()
        _ = screen.update(.fact(.printJobsLoaded(try jobs())), in: context)
        _ = screen.update(.key(.down), in: context)

        #expect(screen.update(.command(.print), in: context) == [.retryPrint(job: 4, on: nil)])
        #expect(screen.update(.command(.cancelPrint), in: context) == [.settlePrint(job: 4, .cancel)])
        #expect(screen.update(.command(.redirectPrint), in: context) == [.open(.redirect(try job(4, .failed, detail: "lp: принтер табылмады")))])
        _ = screen.update(.key(.up), in: context)
        let retry = screen.commands(in: context).first { $0.command == .print }
        #expect(retry?.refusal == PrintRefusal.lookAtPaper.phrase)
        #expect(screen.update(.command(.denyPrint), in: context) == [.settlePrint(job: 5, .deny)])
    }

    @Test func `redirects to another printer of the workstation`() throws {
        var station = StationSettings()
        station.letters = PrinterChoice(profile: "epson-lx-350", transport: .cups, target: "matrix")
        var screen = RedirectScreen(job: try job(4, .failed), station: station)
        #expect(screen.choices == [.usual(for: .receipt), station.letters, .usual(for: .register)])
        _ = screen.update(.key(.down), in: context)

        #expect(screen.update(.key(.enter), in: context) == [.close, .retryPrint(job: 4, on: station.letters)])
    }

    @Test func `confirms and reprints the selected paper`() throws {
        var screen = PrintQueueScreen()
        _ = screen.update(.fact(.printJobsLoaded(try jobs())), in: context)

        #expect(screen.update(.command(.confirmPrint), in: context) == [.settlePrint(job: 5, .confirm)])
        #expect(screen.update(.command(.reprint), in: context) == [.printAgain(job: 5)])
        #expect(screen.update(.key(.enter), in: context) == [.open(.caseFile(try ScreenFixtures.number(5)))])
    }

    @Test func `does not let a failed or a confirmed paper be confirmed`() throws {
        var screen = PrintQueueScreen()
        _ = screen.update(.fact(.printJobsLoaded(try jobs())), in: context)
        _ = screen.update(.key(.down), in: context)
        #expect(screen.commands(in: context).first?.refusal == Words.Printing.hasFailed)

        _ = screen.update(.key(.down), in: context)
        _ = screen.update(.key(.down), in: context)
        #expect(screen.commands(in: context).first?.refusal == Words.PrintQueue.alreadyConfirmed)
    }

    @Test func `follows a paper's state as it is told`() throws {
        var screen = PrintQueueScreen()
        _ = screen.update(.fact(.printJobsLoaded(try jobs())), in: context)

        _ = screen.update(.fact(.printed(try job(5, .confirmed))), in: context)

        #expect(screen.selected?.state == .confirmed)
    }

    @Test func `shows where a paper may go instead in every language`() throws {
        for language in Language.allCases {
            var desktop = try ScreenFixtures.desktop(language: language)
            _ = desktop.handle(.key(.control("r")))
            _ = desktop.receive(.printJobsLoaded(try jobs()))
            _ = desktop.handle(.key(.down))
            _ = desktop.handle(.key(.alt("p")))

            try expectGolden(desktop.frame(size: .standard), "redirect-\(language.rawValue)-80x24")
        }
    }

    @Test func `looks as recorded`() throws {
        for language in [Language.kazakh, .russian] {
            var desktop = try ScreenFixtures.desktop(language: language)
            _ = desktop.handle(.key(.control("r")))
            _ = desktop.receive(.printJobsLoaded(try jobs()))

            try expectGolden(desktop.frame(size: .standard), "print-queue-\(language.rawValue)-80x24")
        }
    }
}
