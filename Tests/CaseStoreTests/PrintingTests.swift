import Casework
import Testing

@testable import CaseStore

struct PrintingTests {
    @Test func theFirstPrintIsTheOriginalAndTheNextIsACopyWithItsNumber() throws {
        let bench = try Bench()
        let paper = try #require(try bench.register(Visitor()).papers.first)

        let first = try bench.store.queuePrint(paper: paper.id, transport: "file", by: bench.receptionist, at: monday)
        let second = try bench.store.queuePrint(paper: paper.id, transport: "cups", by: bench.receptionist, at: monday)

        #expect([first.copy, second.copy] == [1, 2])
        #expect(second.state == .queued)
        #expect(try bench.store.paper(id: paper.id)?.prints == 2)
        #expect(try bench.store.printJobs(limit: 10).map(\.id) == [second.id, first.id])
    }

    @Test func whatBecameOfAJobIsKept() throws {
        let bench = try Bench()
        let paper = try #require(try bench.register(Visitor()).papers.first)
        let job = try bench.store.queuePrint(paper: paper.id, transport: "cups", by: bench.receptionist, at: monday)

        try bench.store.beginSending(job: job.id)
        #expect(try bench.store.printJobs(limit: 1).first?.state == .queued)
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
    ])
    func aPrintThatFailedIsNoSheet(states: [PrintJob.State], copies: [Int], prints: Int) throws {
        let bench = try Bench()
        let paper = try #require(try bench.register(Visitor()).papers.first)

        let given = try states.map { state in
            let job = try bench.store.queuePrint(
                paper: paper.id, transport: "cups", by: bench.receptionist, at: monday)
            try bench.store.setPrint(job: job.id, state: state, detail: "", by: bench.receptionist, at: monday)
            return job.copy
        }

        #expect(given == copies)
        #expect(try bench.store.paper(id: paper.id)?.prints == prints)
    }

    @Test func whatADeadProcessWasSendingIsNotKnown() throws {
        let bench = try Bench()
        let paper = try #require(try bench.register(Visitor()).papers.first)
        let job = try bench.store.queuePrint(paper: paper.id, transport: "cups", by: bench.receptionist, at: monday)
        try bench.store.beginSending(job: job.id)
        try bench.raw("UPDATE print_job SET sending = '4194303:1'")

        #expect(try bench.store.printJobs(limit: 1).first?.state == .unknown)
        #expect(try bench.store.settleDeadPrints(at: monday).map(\.id) == [job.id])
        #expect(try bench.store.settleDeadPrints(at: monday) == [])
        #expect(try bench.store.printJobs(limit: 1).first?.state == .unknown)
    }

    @Test func aPaperThatIsNotThereIsSaidSo() throws {
        let bench = try Bench()

        #expect(throws: StoreProblem.paperNotFound("7")) {
            try bench.store.queuePrint(paper: 7, transport: "file", by: bench.receptionist, at: monday)
        }
    }

    @Test func anotherProcessUnderTheSameIdIsNotTheSender() {
        let parts = SendingMark.own.split(separator: ":")

        #expect(!SendingMark.isDead(SendingMark.own))
        #expect(!SendingMark.isDead(""))
        #expect(SendingMark.isDead("\(parts[0]):1"))
    }
}
