import Casework
import Foundation
import Testing

@testable import CaseStore

/// What happens to the store when desks are processes of their own, and when one of them is killed.
struct ProcessTests {
    @Test func fourProcessesGiveEachNumberOnce() async throws {
        let bench = try Bench()
        let path = bench.path

        await withTaskGroup(of: Void.self) { group in
            for desk in 1...4 {
                group.addTask {
                    await #expect(processExitsWith: .success) { [path = path as String, desk = desk as Int] in
                        let store = try openDesk(path)
                        for index in 0..<25 { _ = try registerSomebody(in: store, key: "\(desk)-\(index)") }
                        try store.close()
                    }
                }
            }
        }

        let rows = try bench.store.cases(bench.query(.all)).rows
        #expect(rows.map(\.number.serial).sorted() == Array(1...100))
        #expect(try bench.store.verifyJournal().firstBad == nil)
        #expect(try bench.store.health().integrityFaults == [])
    }

    @Test func aRegistrationKilledHalfWayLeavesNothingAndNoGap() async throws {
        let bench = try Bench()
        let path = bench.path
        try bench.register(Visitor(birthDate: nil))

        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
            let store = try openDesk(path)
            _ = try registerSomebody(in: store, key: "k") { kill(getpid(), SIGKILL) }
        }

        let next = try bench.register(Visitor(birthDate: nil), key: "k")
        #expect(!next.wasAlreadyThere)
        #expect(next.file.number.serial == 2)
        #expect(try bench.store.verifyJournal().firstBad == nil)
    }

    @Test func aRegistrationKilledBeforeItWasToldIsFoundByItsKey() async throws {
        let bench = try Bench()
        let path = bench.path

        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
            let store = try openDesk(path)
            _ = try registerSomebody(in: store, key: "k")
            kill(getpid(), SIGKILL)
        }

        let again = try bench.register(Visitor(birthDate: nil), key: "k")
        #expect(again.wasAlreadyThere)
        #expect(try bench.store.health().cases == 1)
    }

    @Test func whatAKilledProcessWasPrintingIsNotKnown() async throws {
        let bench = try Bench()
        let path = bench.path
        let paper = try #require(try bench.register(Visitor()).papers.first)
        let job = try bench.store.queuePrint(
            paper: paper.id, on: PrinterChoice(profile: "text-receipt", transport: .cups), by: bench.receptionist, at: monday)
        let id = job.id

        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String, id = id as Int64] in
            let clerk = Actor(login: "kenje", name: "Kenje", role: .receptionist, office: 1)
            _ = try openDesk(path).beginSending(job: id, bytes: [0x41], by: clerk, at: monday)
            kill(getpid(), SIGKILL)
        }

        #expect(try bench.store.printJobs(limit: 1).first?.state == .unknown)
    }

    @Test func afterAFailedWriteTheFileIsOpenedAgainAndCheckedBeforeTheNextNumber() async throws {
        await #expect(processExitsWith: .success) {
            let bench = try Bench()
            try bench.register(Visitor(birthDate: nil))
            signal(SIGXFSZ, SIG_IGN)
            try limitFiles(to: rlim_t(StoreFiles.size(of: bench.path + "-wal")))

            #expect(throws: StoreProblem.self) { try bench.register(Visitor(birthDate: nil)) }
            #expect(throws: StoreProblem.self) { try bench.register(Visitor(birthDate: nil)) }

            try limitFiles(to: rlim_t.max)
            let next = try bench.register(Visitor(birthDate: nil))
            #expect(next.file.number.serial == 2)
            let report = try bench.store.verifyJournal()
            #expect(report.firstBad == nil)
        }
    }

    @Test func eightFirstStartsAtOnceAllSucceed() async throws {
        let bench = try Bench()
        let path = bench.path
        try bench.store.close()

        await withTaskGroup(of: Void.self) { group in
            for _ in 1...8 {
                group.addTask {
                    await #expect(processExitsWith: .success) { [path = path as String] in
                        let store = try openDesk(path)
                        guard try store.offices().count == 2 else { exit(1) }
                    }
                }
            }
        }
    }
}

func openDesk(_ path: String) throws -> CaseStore {
    try CaseStore.open(at: path, options: StoreOptions(cost: .demonstration, patience: .seconds(60)))
}

/// Registers a person whom nobody knows.
func registerSomebody(in store: CaseStore, key: String, during: () -> Void = {}) throws -> Registered {
    try store.register(office: 1, key: key, at: monday, person: .another) { number in
        try firstEvent(number, Visitor(birthDate: nil), office: 1)
    } papers: { _ in
        during()
        return []
    }
}

/// Sets how long a file of this process may become, in bytes: writes past it fail.
func limitFiles(to bytes: rlim_t) throws {
    let resource = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
    var limit = rlimit()
    try #require(getrlimit(resource, &limit) == 0)
    limit.rlim_cur = min(bytes, limit.rlim_max)
    try #require(setrlimit(resource, &limit) == 0)
}
