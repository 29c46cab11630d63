import Casework
import Foundation
import GRDB
import Testing

@testable import CaseStore

struct DeskOpeningTests {
    @Test(arguments: [false, true])
    func aDeskLearnsByALookWhatAnOpenStoreTells(isDemo: Bool) throws {
        let bench = try Bench()
        if isDemo { try bench.store.markAsDemo() }

        let desk = try CaseStore.openAtDesk(at: bench.path)

        #expect(desk.opening == (try bench.store.opening()))
        #expect(desk.opening.isDemo == isDemo)
        #expect(Glance.opening(at: bench.path) == desk.opening)
    }

    @Test func aDeskThatHasOnlyLookedWritesLikeEveryOther() throws {
        let bench = try Bench()
        try bench.store.close()

        let store = try CaseStore.openAtDesk(at: bench.path).store
        try store.setUsualResolutions(["Қарауға"], office: 1, by: "bolat", at: monday)

        #expect(try store.usualResolutions(office: 1) == ["Қарауға"])
        #expect(try store.health().synchronous == 2)
        #expect(try store.verifyJournal().firstBad == nil)
    }

    @Test func whatStandsOnlyInTheLogIsSeenInALook() throws {
        let bench = try Bench()
        try bench.store.checkpoint()
        try bench.store.markAsDemo()

        #expect(Glance.opening(at: bench.path)?.isDemo == true)
    }

    @Test(arguments: [false, true])
    func peopleWhoFillManyPagesAreAllSeenInALook(isInFile: Bool) throws {
        let bench = try Bench()
        try bench.store.markAsDemo()
        try bench.raw(
            """
            WITH RECURSIVE person (place) AS (SELECT 1 UNION ALL SELECT place + 1 FROM person WHERE place < 400)
            INSERT INTO account (login, name, role, office, phone, active, position, any_time, salt, secret, rounds, block_size, parallelism)
            SELECT 'tirkeushi' || (place * 7 % 401), 'Сейітова Айгүл', 'receptionist', 1, '', 1, '', 0, zeroblob(16), zeroblob(32), 2, 8, 1 FROM person
            """)
        if isInFile { try bench.store.checkpoint() }

        let seen = try #require(Glance.opening(at: bench.path)?.practice)

        #expect(seen.count == 400)
        #expect(seen == (try bench.store.opening().practice))
    }

    @Test func pagesThatLeadRoundForEverAreLeftToTheEngine() throws {
        let bench = try Bench()
        try bench.store.close()
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: bench.path))
        // The schema's first page says that 500 pages are below it, and each is itself.
        try file.seek(toOffset: 100)
        try file.write(contentsOf: Data([0x05, 0, 0, 0x01, 0xF4, 0, 0, 0, 0, 0, 0, 1]))
        try file.write(contentsOf: Data((0..<500).flatMap { _ in [UInt8(0x0E), 0x10] } + [UInt8](repeating: 0, count: 4096)))
        try file.seek(toOffset: 0x0E10)
        try file.write(contentsOf: Data([0, 0, 0, 1]))
        try file.close()

        #expect(Glance.opening(at: bench.path) == nil)
        #expect(throws: StoreProblem.self) { try CaseStore.openAtDesk(at: bench.path) }
    }

    @Test func aLookLeavesTheLogWhereItIs() throws {
        let bench = try Bench()
        let registered = try bench.register(Visitor())
        let log = try bench.store.health().walBytes

        _ = try CaseStore.openAtDesk(at: bench.path)

        #expect(log > 0)
        #expect(try bench.store.health().walBytes == log)
        #expect(try bench.store.caseFile(registered.file.number) == registered.file)
    }

    @Test func aDeskThatIsClosedWithoutWritingWritesNoMore() throws {
        let bench = try Bench()
        let store = try CaseStore.openAtDesk(at: bench.path).store

        try store.close()

        #expect(throws: StoreProblem.self) { try store.markAsDemo() }
    }

    @Test func aStoreOfANewerProgramIsRefusedAtTheDesk() throws {
        let bench = try Bench()
        try bench.raw("PRAGMA user_version = 7")

        #expect(throws: StoreProblem.newer(found: 7, known: CaseStore.schemaVersion)) {
            try CaseStore.openAtDesk(at: bench.path)
        }
    }

    @Test func aDamagedStoreIsToldAsWhenItIsOpened() throws {
        let bench = try Bench()
        try bench.store.close()
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: bench.path))
        try file.seek(toOffset: 100)
        try file.write(contentsOf: Data(repeating: 0xFF, count: 3_000))
        try file.close()

        let opened = #expect(throws: StoreProblem.self) { try bench.another() }
        let desk = #expect(throws: StoreProblem.self) { try CaseStore.openAtDesk(at: bench.path) }

        #expect(desk == opened)
    }
}
