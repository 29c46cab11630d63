import Foundation

/// Plays one use case on a store, as it is or with a fault of the disk.
struct FaultRun {
    let ground: SoakGround
    let plan: FaultCase

    /// What came of it.
    struct Outcome {
        /// The exit status, or minus the signal.
        let status: Int
        let errors: String
        let promises: Promises
        /// What a desk told the person.
        let told: [String]
    }

    func play(store: String, environment extra: [String: String], seed: UInt64 = 1) throws -> Outcome {
        let environment = ground.environment.merging(extra) { $1 }
        let errors = ground.path("run.errors")
        let log = ground.path("run.log")
        for file in [errors, log, log + ".errors", ground.path("run.open")] { try? FileManager.default.removeItem(atPath: file) }
        switch plan.deed {
        case .command(let words):
            let process = try SoakProcess(
                ground.program, words + ["--store", store], environment: environment, errors: errors)
            return Outcome(status: try process.wait(seconds: 120), errors: Self.text(of: errors), promises: Promises(), told: [])
        case .desk(let steps):
            let process = try ground.worker(
                .desk, "desk", store: store, log: log,
                options: ["--place", "3", "--seed", String(seed), "--steps", String(steps), "--open", ground.path("run.open")],
                environment: extra)
            let status = try process.wait(seconds: 120)
            let lines = try WorkerLog.read(log)
            var promises = Promises()
            promises.take(lines)
            let told = lines.compactMap { if case .told(let sentence) = $0 { sentence } else { nil } }
            return Outcome(status: status, errors: Self.text(of: log + ".errors"), promises: promises, told: told)
        }
    }

    private static func text(of path: String) -> String {
        (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    }
}
