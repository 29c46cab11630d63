import Casework
import Chance
import Foundation
import GRDB
import Testing

@testable import CaseStore

/// What becomes of a store whose file was damaged: it is found and told, or nothing that counts was hit; nothing ever traps.
struct DamageTests {
    /// How many places are tried: a few hundred, or as many as `TEREZE_LONG_DAMAGE` says.
    private static let tries = ProcessInfo.processInfo.environment["TEREZE_LONG_DAMAGE"].flatMap { Int($0) } ?? 200

    private func livedIn() throws -> Bench {
        let bench = try Bench()
        try bench.addPeople()
        for index in 0..<8 { try bench.register(Visitor(surname: "Адам\(index)", birthDate: nil)) }
        try bench.makeReady(try bench.register(Visitor(iin: "750301300018")).file.number)
        try bench.store.close()
        return bench
    }

    /// What somebody would notice of a store: nil where everything holds.
    private func told(_ path: String) -> String? {
        do {
            let store = try CaseStore.open(at: path, options: StoreOptions(cost: .demonstration))
            defer { try? store.close() }
            let health = try store.health()
            if let fault = health.integrityFaults.first { return fault }
            return try store.verifyJournal().firstBad.map { "\($0)" } ?? store.stateFault()
        } catch {
            return "\(error)"
        }
    }

    /// Every row of every table: two stores with the same text hold the same.
    private func contents(_ path: String) throws -> String {
        let queue = try DatabaseQueue(path: path)
        defer { try? queue.close() }
        return try queue.read { database in
            let tables = try String.fetchAll(
                database, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' ORDER BY name")
            return try tables.map { table in
                try "\(table): " + Row.fetchAll(database, sql: "SELECT * FROM \"\(table)\"").map(\.description).joined(separator: "\n")
            }.joined(separator: "\n")
        }
    }

    /// Tables whose rows nothing else proves: fixed lists, what is being typed, choices of workstations, prints, secrets, search.
    private static let unproven = [
        "account", "case_status", "role", "draft", "failed_sign_in", "print_job", "setting", "usual_resolution", "calendar_", "person_", "meta", "person", "office",
    ]

    @Test func aFlippedByteIsFoundOrHarmless() throws {
        let bench = try livedIn()
        let sound = try Data(contentsOf: URL(filePath: bench.path))
        let (whole, folder) = (try contents(bench.path), bench.folder.appending(path: "victim"))
        var chance = SeededGenerator(seed: 20_121_105)
        var found = 0

        for _ in 0..<Self.tries {
            let place = Int.random(in: 0..<sound.count, using: &chance)
            let bit = UInt8(1) << UInt8.random(in: 0..<8, using: &chance)
            var changed = sound
            changed[place] ^= bit
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
            let path = folder.appending(path: "office.tereze").path
            try changed.write(to: URL(filePath: path))
            if told(path) != nil {
                found += 1
            } else {
                let differing = differences(whole, try contents(path))
                #expect(
                    differing.allSatisfy { line in Self.unproven.contains { line.hasPrefix($0) } },
                    "byte \(place), bit \(bit): \(differing)")
            }
            _ = try Salvage(store: path, folder: folder.appending(path: "saved").path).run()
            try FileManager.default.removeItem(at: folder)
        }

        #expect(found > 0)
    }

    /// The tables that differ.
    private func differences(_ whole: String, _ other: String) -> [String] {
        let rows = { (text: String) -> [String: String] in
            var table = ""
            var rows: [String: String] = [:]
            for line in text.split(separator: "\n") {
                if let colon = line.firstIndex(of: ":"), line[..<colon].allSatisfy({ $0.isLetter || $0 == "_" || $0.isNumber }) {
                    table = String(line[..<colon])
                }
                rows[table, default: ""] += line + "\n"
            }
            return rows
        }
        let (one, two) = (rows(whole), rows(other))
        return Set(one.keys).union(two.keys).filter { one[$0] != two[$0] }.sorted()
    }

    @Test func aStoreThatWasCutIsFound() throws {
        let bench = try livedIn()
        let sound = try Data(contentsOf: URL(filePath: bench.path))
        var chance = SeededGenerator(seed: 7)

        for _ in 0..<Self.tries / 8 {
            let length = Int.random(in: 0..<sound.count, using: &chance)
            let folder = bench.folder.appending(path: "cut")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
            let path = folder.appending(path: "office.tereze").path
            try sound.prefix(length).write(to: URL(filePath: path))

            #expect(told(path) != nil, "cut to \(length)")
            _ = try Salvage(store: path, folder: folder.appending(path: "saved").path).run()
            try FileManager.default.removeItem(at: folder)
        }
    }

    @Test func aMissingLogIsTold() async throws {
        let bench = try Bench()
        let path = bench.path
        try bench.store.checkpoint()
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
            _ = try registerSomebody(in: openDesk(path), key: "k")
            kill(getpid(), SIGKILL)
        }
        // A copy without the log, with the lock that tells how far the journal had come.
        let folder = bench.folder.appending(path: "moved")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        let moved = folder.appending(path: "office.tereze").path
        for ending in ["", ".lock"] { try FileManager.default.copyItem(atPath: path + ending, toPath: moved + ending) }

        do {
            _ = try CaseStore.open(at: moved)
            Issue.record("a store without its last work was opened")
        } catch {
            guard case .behind(let found, let known, _) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(found < known)
        }
        try FileManager.default.copyItem(atPath: path + "-wal", toPath: moved + "-wal")
        let whole = try CaseStore.open(at: moved)
        #expect(try whole.health().cases == 1)
        try whole.close()
    }

    @Test func numbersAreNotGivenByAClockThatCannotBeRight() throws {
        let bench = try Bench()
        try bench.addPeople()
        try bench.register(Visitor(birthDate: nil), at: monday)
        let (behind, ahead) = (moment("2012-11-05T07:59"), moment("2013-11-05T10:00"))

        #expect(throws: StoreProblem.clockBehind(now: behind, last: monday)) {
            try bench.register(Visitor(birthDate: nil), at: behind)
        }
        #expect(throws: StoreProblem.clockAhead(now: ahead, last: monday)) {
            try bench.register(Visitor(birthDate: nil), at: ahead)
        }
        #expect(try bench.store.clockProblem(at: moment("2012-11-05T08:00")) == nil)
        #expect(try bench.store.clockProblem(at: moment("2013-02-05T10:00")) == nil)

        try bench.store.acceptClock(by: "admin", at: ahead)
        try bench.register(Visitor(birthDate: nil), at: ahead)
        #expect(try bench.store.clockProblem(at: monday) != nil)
        try bench.store.acceptClock(by: "admin", at: monday)
        try bench.register(Visitor(birthDate: nil), at: monday)
        #expect(try bench.store.verifyJournal().firstBad == nil)
    }
}
