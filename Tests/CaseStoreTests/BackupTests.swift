import Casework
import Foundation
import GRDB
import Testing

@testable import CaseStore

struct BackupTests {
    private func livedIn() throws -> Bench {
        let bench = try Bench()
        try bench.addPeople()
        try bench.makeReady(try bench.register(Visitor(iin: "750301300018")).file.number)
        try bench.register(Visitor(surname: "Оспанова", birthDate: nil))
        return bench
    }

    private func request(_ bench: Bench, _ name: String = "copy.backup", passphrase: String? = nil, isReplacing: Bool = false) -> BackupRequest {
        BackupRequest(
            target: bench.folder.appending(path: name).path, passphrase: passphrase, isReplacing: isReplacing, cost: .demonstration)
    }

    @Test func aBackupIsCheckedNotedAndItsOwnersAlone() throws {
        let bench = try livedIn()
        var stages: [BackupProgress.Stage] = []

        let record = try bench.store.backup(request(bench), by: "system:root", at: monday) { stages.append($0.stage) }

        #expect(record.cases == 2)
        #expect(StoreFiles.mode(of: record.path) == 0o600)
        #expect(try bench.store.lastBackup() == record)
        #expect(try bench.store.journal(limit: 1000).last?.action == "backupMade")
        #expect(stages.first == .copying)
        #expect(stages.contains(.checking))
        #expect(try names(in: bench.folder) == ["copy.backup", "copy.backup.sha256", "store"])
    }

    @Test func aBackupIsRestoredWithEverythingInIt() throws {
        let bench = try livedIn()
        let record = try bench.store.backup(request(bench), by: "system:root", at: monday)
        try bench.register(Visitor(surname: "Кейінгі", birthDate: nil))
        let path = bench.folder.appending(path: "new/office.sqlite").path

        let contents = try CaseStore.restore(record.path, to: path, passphrase: { "" }, by: "system:root", at: { _ in monday })

        #expect(contents.head == record.head)
        #expect(contents.made == monday)
        let restored = try CaseStore.open(at: path)
        #expect(try restored.health().cases == 2)
        #expect(try restored.verifyJournal().firstBad == nil)
        #expect(try restored.journal(limit: 1000).last?.action == "storeRestored")
        #expect(StoreFiles.mode(of: path) == 0o600)
        #expect(StoreFiles.mode(of: StoreFiles.folder(of: path)) == 0o700)
        try restored.close()
    }

    @Test func anEncryptedBackupOpensWithItsPassphraseAlone() throws {
        let bench = try livedIn()
        let phrase = "жеті рет өлше, бір рет кес"
        let record = try bench.store.backup(request(bench, passphrase: phrase), by: "system:root", at: monday)

        #expect(try CaseStore.verifyBackup(record.path, in: bench.folder.path, passphrase: { phrase }).cases == 2)
        #expect(throws: BackupProblem.passphraseWrong(path: record.path)) {
            try CaseStore.verifyBackup(record.path, in: bench.folder.path, passphrase: { "another passphrase" })
        }
        let bytes = try Data(contentsOf: URL(filePath: record.path))
        #expect(bytes.range(of: Data("SQLite format 3".utf8)) == nil)
        #expect(bytes.range(of: Data("Оспанова".utf8)) == nil)
        #expect(try names(in: bench.folder) == ["copy.backup", "store"])
        #expect(try names(in: bench.folder.appending(path: "store")).filter { $0.hasSuffix(".part") } == [])
    }

    @Test func everyChangedByteOfAnEncryptedBackupIsFound() throws {
        let bench = try livedIn()
        let record = try bench.store.backup(request(bench, passphrase: "twelve or more"), by: "system:root", at: monday)
        let sound = try Data(contentsOf: URL(filePath: record.path))
        let places = Array(0..<SealedHeader.length) + stride(from: SealedHeader.length, to: sound.count, by: 9_973) + [sound.count - 1]
        let victim = bench.folder.appending(path: "victim")

        for place in places {
            var changed = sound
            changed[place] ^= 0x10
            try changed.write(to: victim)
            #expect(throws: BackupProblem.self, "byte \(place)") {
                try CaseStore.verifyBackup(victim.path, in: bench.folder.path, passphrase: { "twelve or more" })
            }
        }
        for length in [0, 10, 56, 57, 72, 65_607, 65_608, sound.count - 1] where length < sound.count {
            try sound.prefix(length).write(to: victim)
            #expect(throws: BackupProblem.self, "cut to \(length)") {
                try CaseStore.verifyBackup(victim.path, in: bench.folder.path, passphrase: { "twelve or more" })
            }
        }
    }

    @Test func everyChangedByteOfAReadableBackupIsFoundByItsHash() throws {
        let bench = try livedIn()
        let record = try bench.store.backup(request(bench), by: "system:root", at: monday)
        let file = try FileHandle(forUpdating: URL(filePath: record.path))
        try file.seek(toOffset: UInt64(record.bytes / 2))
        let byte = try #require(try file.read(upToCount: 1)?.first)
        try file.seek(toOffset: UInt64(record.bytes / 2))
        try file.write(contentsOf: Data([byte ^ 1]))
        try file.close()

        #expect(throws: BackupProblem.changed(path: record.path)) {
            try CaseStore.verifyBackup(record.path, in: bench.folder.path, passphrase: { "" })
        }
    }

    @Test func aDamagedStoreGivesNoBackup() throws {
        let bench = try livedIn()
        try bench.raw("UPDATE journal SET login = 'dana' WHERE seq = 9")

        #expect(throws: BackupProblem.self) { try bench.store.backup(request(bench), by: "system:root", at: monday) }
        #expect(try names(in: bench.folder) == ["store"])
    }

    @Test func whatStandsThereIsNotOverwrittenUnasked() throws {
        let bench = try livedIn()
        let (path, letter) = (request(bench).target, "A letter")
        try letter.write(toFile: path, atomically: true, encoding: .utf8)

        #expect(throws: BackupProblem.targetTaken(path: path)) { try bench.store.backup(request(bench), by: "x", at: monday) }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == letter)
        _ = try bench.store.backup(request(bench, isReplacing: true), by: "x", at: monday)
        #expect(try CaseStore.verifyBackup(path, in: bench.folder.path, passphrase: { "" }).cases == 2)
        let own = BackupRequest(target: bench.path, isReplacing: true)
        #expect(throws: BackupProblem.targetIsStore(path: bench.path)) { try bench.store.backup(own, by: "x", at: monday) }
    }

    @Test func aPlaceThatVanishesHalfWayIsToldAndNothingIsLeft() throws {
        let bench = try livedIn()
        let stick = bench.folder.appending(path: "stick")
        try FileManager.default.createDirectory(at: stick, withIntermediateDirectories: false)

        #expect(throws: BackupProblem.self) {
            try bench.store.backup(request(bench, "stick/copy.backup"), by: "x", at: monday) { progress in
                if progress.stage == .checking { try? FileManager.default.removeItem(at: stick) }
            }
        }
        #expect(try bench.store.lastBackup() == nil)
        #expect(try names(in: bench.folder) == ["store"])
    }

    @Test func anInterruptedBackupLeavesNothing() throws {
        struct Stop: Error {}
        let bench = try livedIn()

        for stage in [BackupProgress.Stage.copying, .carrying] {
            #expect(throws: Stop.self) {
                try bench.store.backup(request(bench, passphrase: "twelve or more"), by: "x", at: monday) {
                    if $0.stage == stage { throw Stop() }
                }
            }
            #expect(try names(in: bench.folder) == ["store"])
        }
    }

    @Test func aFullPlaceIsToldAndNothingIsLeft() async throws {
        await #expect(processExitsWith: .success) {
            let bench = try Bench()
            try bench.register(Visitor(birthDate: nil))
            signal(SIGXFSZ, SIG_IGN)
            try limitFiles(to: 100_000)
            let target = bench.folder.appending(path: "copy.backup").path

            #expect(throws: (any Error).self) {
                try bench.store.backup(BackupRequest(target: target), by: "x", at: monday)
            }

            try limitFiles(to: rlim_t.max)
            #expect(try names(in: bench.folder) == ["store"])
            _ = try bench.store.backup(BackupRequest(target: target), by: "x", at: monday)
        }
    }

    @Test func aStoreIsRestoredOnlyIntoAnEmptyPlace() throws {
        let bench = try livedIn()
        let record = try bench.store.backup(request(bench), by: "x", at: monday)
        let path = bench.folder.appending(path: "other.sqlite").path

        for ending in ["", "-wal", "-shm", ".lock"] {
            try Data("x".utf8).write(to: URL(filePath: path + ending))
            #expect(throws: BackupProblem.placeTaken(path: path + ending)) {
                try CaseStore.restore(record.path, to: path, passphrase: { "" }, by: "x", at: { _ in monday })
            }
            try FileManager.default.removeItem(atPath: path + ending)
        }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func otherFilesAreNoBackups() throws {
        let bench = try livedIn()
        let letter = bench.folder.appending(path: "letter.txt").path
        try String(repeating: "Құрметті Қанат!\n", count: 400).write(toFile: letter, atomically: true, encoding: .utf8)

        #expect(throws: BackupProblem.notABackup(path: letter)) {
            try CaseStore.verifyBackup(letter, in: bench.folder.path, passphrase: { "" })
        }
        #expect(throws: BackupProblem.hasLog(path: bench.path)) { try BackupFile(bench.path) }
        #expect(throws: BackupProblem.notFound(path: "/nowhere")) { try BackupFile("/nowhere") }
    }

    @Test func backupsAreMadeWhileAnotherProcessRegisters() async throws {
        let bench = try Bench()
        let path = bench.path
        async let desk: Void = {
            await #expect(processExitsWith: .success) { [path = path as String] in
                let store = try openDesk(path)
                for index in 0..<150 { _ = try registerSomebody(in: store, key: "\(index)") }
                try store.close()
            }
        }()

        var counts: [Int] = []
        for index in 0..<6 {
            let record = try bench.store.backup(request(bench, "copy-\(index)"), by: "x", at: monday)
            counts.append(try CaseStore.verifyBackup(record.path, in: bench.folder.path, passphrase: { "" }).cases)
        }
        await desk

        #expect(counts == counts.sorted())
        #expect(try bench.store.health().cases == 150)
        #expect(try bench.store.verifyJournal().firstBad == nil)
    }

    @Test func whatAKilledBackupLeftIsClearedAwayByTheNext() async throws {
        let bench = try livedIn()
        let (path, target) = (bench.path, request(bench).target)

        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String, target = target as String] in
            _ = try openDesk(path).backup(BackupRequest(target: target), by: "x", at: monday) { progress in
                if progress.stage == .checking { kill(getpid(), SIGKILL) }
            }
        }

        #expect(!FileManager.default.fileExists(atPath: target))
        #expect(try names(in: bench.folder).count == 2)
        _ = try bench.store.backup(request(bench), by: "x", at: monday)
        #expect(try names(in: bench.folder) == ["copy.backup", "copy.backup.sha256", "store"])
    }

    @Test func aScheduleIsKeptAndOverdueIsSaid() throws {
        let bench = try livedIn()
        #expect(try bench.store.backupStanding(at: monday) == .fine)
        #expect(try bench.store.backupStanding(at: moment("2012-11-13T10:01")) == .never(days: 8))
        let schedule = BackupSchedule(folder: "/x", every: .day, keep: .usual, isEncrypted: false)

        try bench.store.setBackupSchedule(schedule, by: "admin", at: monday)
        _ = try bench.store.backup(request(bench), by: "x", at: monday)

        #expect(try bench.store.backupSchedule() == schedule)
        #expect(try bench.store.backupStanding(at: moment("2012-11-06T22:00")) == .fine)
        #expect(try bench.store.backupStanding(at: moment("2012-11-06T22:01")) == .old(last: monday))
        try bench.store.setBackupSchedule(nil, by: "admin", at: monday)
        #expect(try bench.store.backupSchedule() == nil)
    }
}

/// What stands in a folder, by name.
func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
}
