import Casework
import Testing

@testable import CaseStore

struct PrintingTests {
    @Test func theFirstPrintIsTheOriginalAndTheNextIsACopyWithItsNumber() throws {
        let bench = try Bench()
        let paper = try #require(try bench.register(Visitor()).papers.first)

        let first = try bench.store.queuePrint(paper: paper.id, on: .file, by: bench.receptionist, at: monday)
        let second = try bench.store.queuePrint(paper: paper.id, on: .cups, by: bench.receptionist, at: monday)

        #expect([first.copy, second.copy] == [1, 2])
        #expect(second.state == .queued)
        #expect(try bench.store.paper(id: paper.id)?.prints == 2)
        #expect(try bench.store.printJobs(limit: 10).map(\.id) == [second.id, first.id])
    }

    @Test func whatBecameOfAJobIsKept() throws {
        let bench = try Bench()
        let paper = try #require(try bench.register(Visitor()).papers.first)
        let job = try bench.store.queuePrint(paper: paper.id, on: .cups, by: bench.receptionist, at: monday)

        _ = try bench.store.beginSending(job: job.id, bytes: [0x41], by: bench.receptionist, at: monday)
        #expect(try bench.store.printJobs(limit: 1).first?.state == .sending)
        try bench.store.setPrint(job: job.id, state: .failed, detail: "out of paper", by: bench.receptionist, at: monday)

        let kept = try #require(try bench.store.printJobs(limit: 1).first)
        #expect(kept.state == .failed)
        #expect(kept.detail == "out of paper")
        #expect(try bench.store.settleDeadPrints(at: monday) == [])
    }

    @Test(arguments: [
        ([PrintJob.State.failed, .sent, .sent], [1, 1, 2], 2),
        ([.failed, .failed, .sent], [1, 1, 1], 1),
        ([.unknown, .sent], [1, 2], 2),
        ([.confirmed, .failed, .sent], [1, 2, 2], 2),
        ([.failed], [1], 0),
        ([.cancelled, .sent], [1, 1], 1),
    ])
    func aPrintThatFailedIsNoSheet(states: [PrintJob.State], copies: [Int], prints: Int) throws {
        let bench = try Bench()
        let paper = try #require(try bench.register(Visitor()).papers.first)

        let given = try states.map { state in
            let job = try bench.store.queuePrint(
                paper: paper.id, on: .cups, by: bench.receptionist, at: monday)
            try bench.store.setPrint(job: job.id, state: state, detail: "", by: bench.receptionist, at: monday)
            return job.copy
        }

        #expect(given == copies)
        #expect(try bench.store.paper(id: paper.id)?.prints == prints)
    }

    @Test func whatADeadProcessWasSendingIsNotKnown() throws {
        let bench = try Bench()
        let paper = try #require(try bench.register(Visitor()).papers.first)
        let job = try bench.store.queuePrint(paper: paper.id, on: .cups, by: bench.receptionist, at: monday)
        _ = try bench.store.beginSending(job: job.id, bytes: [0x41], by: bench.receptionist, at: monday)
        try bench.raw("UPDATE print_job SET sending = '4194303:1'")

        #expect(try bench.store.printJobs(limit: 1).first?.state == .unknown)
        #expect(try bench.store.settleDeadPrints(at: monday).map(\.id) == [job.id])
        #expect(try bench.store.settleDeadPrints(at: monday) == [])
        #expect(try bench.store.printJobs(limit: 1).first?.state == .unknown)
    }

    @Test func aPaperThatIsNotThereIsSaidSo() throws {
        let bench = try Bench()

        #expect(throws: StoreProblem.paperNotFound("7")) {
            try bench.store.queuePrint(paper: 7, on: .file, by: bench.receptionist, at: monday)
        }
    }

    @Test func anotherProcessUnderTheSameIdIsNotTheSender() {
        let parts = SendingMark.own.split(separator: ":")

        #expect(!SendingMark.isDead(SendingMark.own))
        #expect(!SendingMark.isDead(""))
        #expect(SendingMark.isDead("\(parts[0]):1"))
    }

    @Test func theHashOfWhatGoesOutIsKeptAndJournalled() throws {
        let bench = try Bench()
        let job = try bench.queued()

        let sending = try bench.store.beginSending(job: job.id, bytes: Array("abc".utf8), by: bench.receptionist, at: monday)

        #expect(sending.digest == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        let entry = try #require(try bench.store.journal().last)
        #expect(entry.action == "print.sending")
        #expect(try bench.store.verifyJournal().firstBad == nil)
    }

    @Test func aJobThatAnotherDeskIsSendingIsNotSentTwice() throws {
        let bench = try Bench()
        let job = try bench.queued()
        _ = try bench.store.beginSending(job: job.id, bytes: [1], by: bench.receptionist, at: monday)

        #expect(throws: PrintRefusal.isBeingSent) {
            try bench.store.beginSending(job: job.id, bytes: [1], by: bench.receptionist, at: monday)
        }
        #expect(throws: PrintRefusal.isBeingSent) {
            try bench.store.settlePrint(job: job.id, .cancel, by: bench.receptionist, at: monday)
        }
    }

    @Test func whatFailedGoesOutAgainAsTheSameSheetByAnotherPrinter() throws {
        let bench = try Bench()
        let job = try bench.queued()
        try bench.store.setPrint(
            job: job.id, state: .failed, detail: PrintProblem.paperOut.detail, by: bench.receptionist, at: monday)

        let again = try bench.store.queueAgain(job: job.id, on: .file, by: bench.receptionist, at: monday)

        #expect(again.id == job.id)
        #expect(again.copy == 1)
        #expect(again.state == .queued)
        #expect(again.detail == "")
        #expect(again.choice == .file)
    }

    @Test func aFailedSheetWhoseNumberWasGivenAwayComesOutAsTheNextCopy() throws {
        let bench = try Bench()
        let failed = try bench.queued()
        try bench.store.setPrint(job: failed.id, state: .failed, detail: "", by: bench.receptionist, at: monday)
        let second = try bench.store.queuePrint(paper: failed.paper, on: .file, by: bench.receptionist, at: monday)
        #expect(second.copy == 1)

        let again = try bench.store.queueAgain(job: failed.id, on: .file, by: bench.receptionist, at: monday)

        #expect(again.copy == 2)
    }

    @Test(arguments: [PrintJob.State.sent, .unknown])
    func whatMayHaveComeOutIsSentAgainOnlyWhenSomebodyHasLooked(state: PrintJob.State) throws {
        let bench = try Bench()
        let job = try bench.queued()
        try bench.store.setPrint(job: job.id, state: state, detail: "", by: bench.receptionist, at: monday)
        #expect(throws: PrintRefusal.lookAtPaper) {
            try bench.store.queueAgain(job: job.id, on: .file, by: bench.receptionist, at: monday)
        }

        let denied = try bench.store.settlePrint(job: job.id, .deny, by: bench.receptionist, at: monday)
        #expect(denied.state == .failed)
        #expect(PrintProblem(detail: denied.detail) == .notOnPaper)

        #expect(try bench.store.queueAgain(job: job.id, on: .file, by: bench.receptionist, at: monday).copy == 1)
    }

    @Test func jobsOfTheFirstSchemaAreKept() throws {
        let bench = try Bench()
        let job = try bench.queued()
        try bench.raw("UPDATE print_job SET profile = '', target = '', width = NULL")

        let kept = try #require(try bench.store.printJob(job.id))

        #expect(kept.transport == "file")
        #expect(kept.choice == nil)
    }
}

extension Bench {
    fileprivate func queued() throws -> PrintJob {
        let paper = try #require(try register(Visitor()).papers.first)
        return try store.queuePrint(paper: paper.id, on: .file, by: receptionist, at: monday)
    }
}

extension PrinterChoice {
    fileprivate static let file = PrinterChoice(profile: "text-receipt", transport: .file, target: "prints")
    fileprivate static let cups = PrinterChoice(profile: "text-receipt", transport: .cups, target: "window")
}
