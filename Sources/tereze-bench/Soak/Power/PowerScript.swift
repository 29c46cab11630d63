import CaseStore
import Casework
import Foundation
import Legislation

/// The real use cases, played by the program itself and by workers, one after another, under the recorder.
struct PowerScript {
    let ground: SoakGround
    let library: DiskLibrary
    let seed: UInt64
    /// A few steps instead of a day's.
    let isShort: Bool

    /// A store is made, and its people.
    func beginning() throws -> DiskRecording {
        let root = try ground.makeFolder("beginning")
        let recorder = try DiskRecorder(library, root: root, log: ground.path("beginning.log"))
        let house = try house()
        let store = ["--store", "\(root)/store.sqlite"]
        try run(["init", "--act", house.act, "--office", house.office] + store, recorder)
        try entries(store, recorder)
        for (login, role) in [("gul", "receptionist"), ("asqar", "head"), ("maral", "officer")] {
            let words = ["user", "add", login, "--name", login, "--role", role, "--office", "1", "--as", "admin"]
            try run(words + store, recorder, secret: "a new secret")
            try entries(store, recorder)
        }
        return try recorder.recording()
    }

    /// Registering, typing, resolving, drafting, signing, handing out, printing, the log's emptying and its new beginning: by desks that
    /// leave, and by one that is killed.
    func workingDay() throws -> DiskRecording {
        let root = ground.path("day")
        let store = try ground.makeOffice("day")
        let recorder = try DiskRecorder(library, root: root, log: ground.path("day.log"))
        let lives = isShort ? [16, 6] : [50, 20]
        for (life, steps) in lives.enumerated() {
            let desk = try worker(.desk, steps: steps, seed: seed &+ UInt64(life), store, recorder)
            guard try desk.wait(seconds: 600) == 0 else { throw BenchFailure("a recorded desk failed") }
        }
        let killed = try worker(.desk, steps: 100_000, seed: seed &+ 9, store, recorder)
        usleep(isShort ? 400_000 : 600_000)
        killed.kill()
        for role in [WorkerRole.checkpointer, .typist] {
            let process = try worker(role, steps: role == .checkpointer ? 2 : isShort ? 6 : 60, seed: seed, store, recorder)
            guard try process.wait(seconds: 600) == 0 else { throw BenchFailure("a recorded \(role.rawValue) failed") }
        }
        try entries(["--store", store], recorder)
        // The second in the place of the first, which stands until then.
        for overwriting in [[], ["--overwrite"]] {
            let made = try counted(["backup", "make", "\(root)/\(Self.backup)", "--json", "--store", store] + overwriting, recorder)
            try recorder.note(.backedUp(made))
        }
        return try recorder.recording()
    }

    /// The name of the backup in the store's folder.
    static let backup = "copy.tereze"

    private func worker(
        _ role: WorkerRole, steps: Int, seed: UInt64, _ store: String, _ recorder: DiskRecorder
    ) throws -> SoakProcess {
        try ground.worker(
            role, role.rawValue, store: store, log: "\(recorder.promises)/\(role.rawValue)",
            options: ["--steps", String(steps), "--seed", String(seed)], environment: recorder.environment)
    }

    private func run(_ words: [String], _ recorder: DiskRecorder, secret: String = "tereze", output: String = "/dev/null") throws {
        let environment = ground.environment.merging(recorder.environment) { $1 }.merging(["TEREZE_SECRET": secret]) { $1 }
        let errors = ground.path("script.errors")
        let process = try SoakProcess(ground.program, words, environment: environment, output: output, errors: errors)
        guard try process.wait(seconds: 120) == 0 else {
            throw BenchFailure("tereze \(words.joined(separator: " ")): \(try String(contentsOfFile: errors, encoding: .utf8))")
        }
    }

    /// Asks the program how many entries the journal has: so many stay.
    private func entries(_ store: [String], _ recorder: DiskRecorder) throws {
        try recorder.note(.entries(counted(["journal", "verify", "--json"] + store, recorder)))
    }

    /// Runs a command that answers, among other things, how many entries there are.
    private func counted(_ words: [String], _ recorder: DiskRecorder) throws -> Int {
        struct Answer: Decodable { let entries: Int }
        let output = ground.path("entries.json")
        try? FileManager.default.removeItem(atPath: output)
        try run(words, recorder, output: output)
        return try JSONDecoder().decode(Answer.self, from: Data(contentsOf: URL(fileURLWithPath: output))).entries
    }

    /// An act and one of its offices, as the throw-away office has them.
    private func house() throws -> (act: String, office: String) {
        let store = try CaseStore.open(at: ground.makeOffice("house"))
        defer { try? store.close() }
        guard let first = try store.offices().first else { throw BenchFailure("no offices") }
        return (first.act.rawValue, first.office.id.rawValue)
    }
}
