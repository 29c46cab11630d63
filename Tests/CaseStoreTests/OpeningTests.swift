import Casework
import Foundation
import GRDB
import Testing

@testable import CaseStore

struct OpeningTests {
    @Test func aNewStoreBelongsToItsOwnerAlone() throws {
        let bench = try Bench()

        let mode = { (path: String) throws -> Int in
            try #require(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
        }
        #expect(try mode(bench.path) == 0o600)
        #expect(try mode(bench.path + "-wal") == 0o600)
        #expect(try mode(bench.path + "-shm") == 0o600)
        #expect(try mode(bench.path + ".lock") == 0o600)
        #expect(try mode(bench.folder.appending(path: "store").path) == 0o700)
    }

    @Test func aStoreThatStandsThereIsNotOverwritten() throws {
        let bench = try Bench()

        #expect(throws: StoreProblem.alreadyExists(path: bench.path)) { try CaseStore.create(at: bench.path) }
        #expect(try bench.another().offices().count == 2)
    }

    @Test func nothingIsLeftBesideAFileThatIsNoPlaceForAStore() throws {
        let bench = try Bench()
        let path = bench.folder.appending(path: "letter.txt").path
        try "Құрметті Қанат!".write(toFile: path, atomically: true, encoding: .utf8)

        #expect(throws: StoreProblem.alreadyExists(path: path)) { try CaseStore.create(at: path) }
        #expect(!FileManager.default.fileExists(atPath: path + ".lock"))
    }

    @Test func aStoreWhoseLockFileIsGoneIsOpened() throws {
        let bench = try Bench()
        try bench.store.close()
        try FileManager.default.removeItem(atPath: bench.path + ".lock")

        #expect(try bench.another().offices().count == 2)
    }

    @Test func nothingIsOpenedWhereThereIsNothing() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "tereze-\(UUID().uuidString)").path

        #expect(throws: StoreProblem.notFound(path: path)) { try CaseStore.open(at: path) }
        #expect(!FileManager.default.fileExists(atPath: path))
        #expect(!FileManager.default.fileExists(atPath: path + ".lock"))
    }

    @Test func aTextFileIsNotAStore() throws {
        let bench = try Bench()
        let path = bench.folder.appending(path: "letter.txt").path
        try String(repeating: "Құрметті Қанат!\n", count: 400).write(toFile: path, atomically: true, encoding: .utf8)

        #expect(throws: StoreProblem.notAStore(path: path)) { try CaseStore.open(at: path) }
        #expect(!FileManager.default.fileExists(atPath: path + ".lock"))
    }

    @Test func anotherProgramsDatabaseIsNotAStore() throws {
        let bench = try Bench()
        let path = bench.folder.appending(path: "other.db").path
        try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE t (x)") }

        #expect(throws: StoreProblem.notAStore(path: path)) { try CaseStore.open(at: path) }
        #expect(!FileManager.default.fileExists(atPath: path + ".lock"))
    }

    @Test func anEmptyFileIsNotAStore() throws {
        let bench = try Bench()
        let path = bench.folder.appending(path: "empty").path
        try Data().write(to: URL(fileURLWithPath: path))

        #expect(throws: StoreProblem.notAStore(path: path)) { try CaseStore.open(at: path) }
        #expect(!FileManager.default.fileExists(atPath: path + ".lock"))
    }

    @Test func aStoreOfANewerProgramIsRefused() throws {
        let bench = try Bench()
        try bench.raw("PRAGMA user_version = 7")

        #expect(throws: StoreProblem.newer(found: 7, known: CaseStore.schemaVersion)) { try bench.another() }
    }

    @Test func aDeskStopsWritingWhenANewerProgramHasChangedTheStore() throws {
        let bench = try Bench()
        try bench.raw("PRAGMA user_version = 7")

        #expect(throws: StoreProblem.newer(found: 7, known: CaseStore.schemaVersion)) { try bench.store.markAsDemo() }
    }

    @Test func theLogIsDurableAndOurs() throws {
        let bench = try Bench()

        let health = try bench.store.health()
        #expect(health.synchronous == 2)
        #expect(health.journalMode == "wal")
        #expect(health.integrityFaults == [])
        #expect(health.fileMode == 0o600)
        #expect(health.folderMode == 0o700)
        #expect(health.schemaVersion == CaseStore.schemaVersion)
    }

    @Test func theVersionsThatLoseCommitsAreKnown() {
        #expect(CaseStore.hasWALResetBug("3.40.1"))
        #expect(CaseStore.hasWALResetBug("3.51.2"))
        #expect(!CaseStore.hasWALResetBug("3.51.3"))
        #expect(!CaseStore.hasWALResetBug("3.53.4"))
    }

    @Test func aStoreIsOpenedAgainWithEverythingInIt() throws {
        let bench = try Bench()
        let registered = try bench.register(Visitor())
        try bench.store.close()

        let again = try bench.another()
        #expect(try again.caseFile(registered.file.number) == registered.file)
        #expect(throws: StoreProblem.self) { try bench.store.markAsDemo() }
    }

    @Test func theLogIsEmptiedIntoTheFile() throws {
        let bench = try Bench()
        for index in 0..<120 { try bench.register(Visitor(surname: "Адам\(index)", birthDate: nil)) }

        let walBytes = try bench.store.health().walBytes
        #expect(walBytes < 16_000_000)
    }

    @Test func aFullDiskIsSaidAndLeavesTheStoreWhole() throws {
        let bench = try Bench(maximumPages: 120)
        var problem: StoreProblem?
        var count = 0
        for index in 0..<500 where problem == nil {
            do {
                try bench.register(Visitor(surname: "Адам\(index)", birthDate: nil))
                count += 1
            } catch let error as StoreProblem {
                problem = error
            }
        }

        #expect(problem == .diskFull)
        #expect(try bench.store.health().cases == count)
        #expect(try bench.store.verifyJournal().firstBad == nil)
    }

    @Test func aStoreThatCouldNotBeMadeLeavesNoFileBehind() throws {
        let bench = try Bench()
        let path = bench.folder.appending(path: "second.tereze").path

        #expect(throws: StoreProblem.diskFull) {
            try CaseStore.create(at: path, options: StoreOptions(cost: .demonstration, maximumPages: 10))
        }
        #expect(!FileManager.default.fileExists(atPath: path))
        #expect(try CaseStore.create(at: path, cost: .demonstration).offices() == [])
    }

    @Test func aStoreThatOthersKeepBusyIsSaidToBe() throws {
        let bench = try Bench(patience: .milliseconds(30))
        let lock = try StoreLock(besideStore: bench.path, patience: .seconds(1))

        try lock.hold { () throws in
            #expect(throws: StoreProblem.busy) { try bench.store.markAsDemo() }
            #expect(throws: StoreProblem.busy) { try bench.another(patience: .milliseconds(30)) }
            let offices = try bench.store.offices()
            #expect(offices.count == 2)
        }
    }

    @Test func aStoreThatMayNotBeWrittenIsSaidToBe() async throws {
        let bench = try Bench()
        let (path, folder) = (bench.path, bench.folder.appending(path: "store").path)
        try bench.store.close()
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: bench.folder.path)
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)

        await #expect(processExitsWith: .success) { [path = path as String] in
            // Permissions do not stop root.
            try #require(getuid() != 0 || setuid(65534) == 0)

            #expect(throws: StoreProblem.readOnly(path: path)) { try openDesk(path) }
        }

        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
    }
}
