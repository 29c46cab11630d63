import Foundation

/// Writers that keep one short text a transaction, beside two processes that checkpoint without a pause.
struct CheckpointSoak {
    let ground: SoakGround
    let runs: Int
    let seconds: Int
    let writers: Int
    let isBare: Bool

    func figures() throws -> CheckpointFigures {
        let office = try ground.makeOffice("office")
        var figures = CheckpointFigures(seconds: seconds, writers: writers)
        for run in 1...runs {
            let store = try ground.copy(of: office, named: "run-\(run)")
            let logs = try ground.makeFolder("run-\(run)/logs")
            let names = (1...writers).map { ("writer-\($0)", isBare ? WorkerRole.bareTypist : .typist) }
                + (1...2).map { ("checkpointer-\($0)", isBare ? WorkerRole.bareCheckpointer : .checkpointer) }
            let processes = try names.map { name, role in
                try ground.worker(role, name, store: store, log: "\(logs)/\(name)", options: ["--seconds", String(seconds)])
            }
            for (process, (name, _)) in zip(processes, names) {
                let status = try process.wait(seconds: seconds + 60)
                if status != 0 { figures.faults.append("run \(run): \(name) ended with \(status)") }
            }
            var promises = Promises()
            for (name, _) in names {
                let lines = try WorkerLog.read("\(logs)/\(name)")
                promises.take(lines, of: name)
                for case .told(let sentence) in lines { figures.faults.append("run \(run): \(name) was told: \(sentence)") }
                for case .summary(let deeds, _, _) in lines where name.hasPrefix("check") { figures.checkpoints += deeds }
            }
            let faults = StoreInspection(path: store).faults(against: promises)
            figures.runs += 1
            if !faults.isEmpty { figures.damagedRuns += 1 }
            figures.acknowledged += promises.counts.acknowledged
            figures.faults += faults.map { "run \(run): \($0)" }
            try FileManager.default.removeItem(atPath: ground.path("run-\(run)"))
        }
        return figures
    }
}

/// What came of the checkpoints.
struct CheckpointFigures: SoakFigures {
    let seconds: Int
    let writers: Int
    var runs = 0
    /// Transactions that a writer was told of.
    var acknowledged = 0
    var checkpoints = 0
    /// Runs after which something was missing or broken.
    var damagedRuns = 0
    var faults: [String] = []
}
