import CaseStore
import Foundation

/// Desks that work as fast as they can on one store, beside a process that checks the journal, one that reads the lists and one that
/// makes backups, all without a pause.
struct DesksSoak {
    let ground: SoakGround
    let seconds: Int
    let rounds: Int
    let desks: Int
    let seed: UInt64

    func figures() throws -> DesksFigures {
        var figures = DesksFigures()
        try load(&figures)
        try firstStarts(&figures)
        return figures
    }

    private func load(_ figures: inout DesksFigures) throws {
        let store = try ground.makeOffice("office", cases: 200)
        let logs = try ground.makeFolder("logs")
        let names = (0..<desks).map { ("desk-\($0)", WorkerRole.desk) } + [("verifier", .verifier), ("reporter", .reporter), ("keeper", .keeper)]
        let processes = try names.enumerated().map { place, worker in
            try ground.worker(
                worker.1, worker.0, store: store, log: "\(logs)/\(worker.0)",
                options: ["--place", String(place), "--seed", String(seed &+ UInt64(place)), "--seconds", String(seconds)])
        }
        var disk = try BareSync(in: ground.folder)
        let end = ContinuousClock.now + .seconds(seconds + 120)
        while ContinuousClock.now < end, processes.contains(where: { $0.look() == nil }) {
            figures.note(logBytes: Self.size(of: store + "-wal"))
            try disk.measure()
            usleep(100_000)
        }
        figures.bareSyncs = disk.wait
        var promises = Promises()
        for (process, (name, role)) in zip(processes, names) {
            let status = process.look()
            if status != 0 { 
                let errors = (try? String(contentsOfFile: "\(logs)/\(name).errors", encoding: .utf8)) ?? ""
                figures.faults.append("\(name) ended with \(status.map(String.init) ?? "nothing"): \(errors.prefix(300))")
            }
            let lines = try WorkerLog.read("\(logs)/\(name)")
            promises.take(lines, of: name)
            for case .told(let sentence) in lines { figures.faults.append("\(name) was told: \(sentence)") }
            for case .summary(let deeds, let longest, let usual) in lines {
                figures.note(role, deeds: deeds, longest: longest, usual: usual)
            }
        }
        figures.acknowledged = promises.counts.acknowledged
        figures.faults += StoreInspection(path: store).faults(against: promises)
    }

    private static func size(of path: String) -> Int {
        (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    }

    /// All at once on a store that nobody has opened yet, and on one of an earlier schema.
    private func firstStarts(_ figures: inout DesksFigures) throws {
        let fresh = try ground.makeOffice("fresh")
        let old = try ground.makeFolder("old") + "/store.sqlite"
        try EarlierStore.make(at: old, schema: 1)
        for round in 0..<rounds {
            for (kind, store) in [("fresh", fresh), ("old", old)] {
                let path = try ground.copy(of: store, named: "starts")
                let starts = try (0..<8).map {
                    try ground.worker(.opener, "opener-\($0)", store: path, log: "\(ground.path("starts"))/log-\($0)")
                }
                for start in starts {
                    figures.firstStarts += 1
                    let status = try start.wait(seconds: 60)
                    if status != 0 { figures.faults.append("round \(round): a first start on a \(kind) store ended with \(status)") }
                }
                figures.faults += StoreInspection(path: path).faults(against: Promises()).map { "\(kind) store: \($0)" }
            }
        }
    }
}
