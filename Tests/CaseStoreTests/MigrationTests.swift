import Casework
import Foundation
import GRDB
import Testing

@testable import CaseStore

/// Stores as the released programs left them, written out as SQL by them: `Fixtures/schema1.sql` to `schema3.sql`.
struct MigrationTests {
    /// A store of an older program, in a folder that goes away.
    private final class OldStore {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tereze-\(UUID().uuidString)")
        let path: String

        init(schema: Int) throws {
            path = folder.appending(path: "office.sqlite").path
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            let dump = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/schema\(schema).sql")
            var configuration = Configuration()
            configuration.foreignKeysEnabled = false
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.writeWithoutTransaction { database in
                try database.execute(sql: String(contentsOf: dump, encoding: .utf8))
                _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
            }
            try queue.close()
            chmod(path, 0o600)
        }

        deinit { try? FileManager.default.removeItem(at: folder) }
    }

    @Test(arguments: [1, 2, 3])
    func anOldStoreIsBroughtUpToDateAfterACopyWasMade(schema: Int) throws {
        let old = try OldStore(schema: schema)
        var stages: [BackupProgress.Stage] = []

        let store = try CaseStore.open(at: old.path, options: StoreOptions(cost: .demonstration)) { stages.append($0.stage) }

        #expect(try store.health().schemaVersion == CaseStore.schemaVersion)
        #expect(try store.verifyJournal().firstBad == nil)
        #expect(try store.health().cases == 2)
        #expect(try store.printJobs(limit: 9).count == 1)
        #expect(stages.last == .updating)
        try store.close()
        let copy = "office.sqlite.schema-\(schema).2012-11-12"
        #expect(try names(in: old.folder) == ["office.sqlite", "office.sqlite.lock", copy])
        let kept = old.folder.appending(path: copy).path
        #expect(StoreFiles.mode(of: kept) == 0o600)
        let contents = try CaseStore.verifyBackup(kept, in: old.folder.path, passphrase: { "" })
        #expect(contents.cases == 2)
    }

    @Test(arguments: [1, 2, 3])
    func aStoreKilledWhileItIsBroughtUpToDateIsOldOrNewAndWhole(schema: Int) async throws {
        for delay in [0, 1, 3, 6, 10, 15, 25, 40] as [UInt32] {
            let old = try OldStore(schema: schema)
            let path = old.path

            await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String, delay = delay as UInt32] in
                let killer = Thread {
                    usleep(delay * 1000)
                    kill(getpid(), SIGKILL)
                }
                killer.start()
                _ = try? CaseStore.open(at: path, options: StoreOptions(cost: .demonstration))
                pause()
            }

            let store = try CaseStore.open(at: path, options: StoreOptions(cost: .demonstration))
            #expect(try store.health().integrityFaults == [])
            #expect(try store.verifyJournal().firstBad == nil)
            #expect(try store.health().cases == 2)
            try store.close()
            #expect(try names(in: old.folder).filter { $0.hasSuffix(".part") } == [])
        }
    }

    @Test func anEmptyStoreIsNotCopied() throws {
        let bench = try Bench()
        try bench.store.close()

        try bench.another().close()

        #expect(try names(in: bench.folder.appending(path: "store")) == ["office.tereze", "office.tereze.lock"])
    }
}
