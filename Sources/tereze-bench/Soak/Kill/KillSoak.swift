import Chance
import Foundation
import Glibc

/// Six desks on one store, each killed without a word at moments that nobody chose, and started again.
///
/// After each kill the store is looked at as it stands; after each round all desks are killed and everything that was shown is
/// looked for.
struct KillSoak {
    let ground: SoakGround
    let kills: Int
    let round: Int
    let seed: UInt64

    private static let desks = 6

    func figures() throws -> KillFigures {
        let office = try ground.makeOffice("office")
        var random = SeededGenerator(seed: seed)
        var figures = KillFigures()
        while figures.kills < kills {
            let name = "round-\(figures.rounds)"
            let store = try ground.copy(of: office, named: name)
            try play(min(round, kills - figures.kills), on: store, in: name, &random, &figures)
            try FileManager.default.removeItem(atPath: ground.path(name))
            figures.rounds += 1
        }
        return figures
    }

    private func play(
        _ kills: Int, on store: String, in name: String, _ random: inout SeededGenerator, _ figures: inout KillFigures
    ) throws {
        let logs = try ground.makeFolder("\(name)/logs")
        var desks = try (0..<Self.desks).map { try start($0, store, logs) }
        var written = Array(repeating: 0, count: Self.desks)
        for _ in 0..<kills {
            let victim = Int.random(in: 0..<Self.desks, using: &random)
            // One in eight is killed while it starts, the others when they have worked for a moment.
            if Int.random(in: 0..<8, using: &random) > 0 { try waitForWork(of: desks[victim], "\(logs)/desk-\(victim)", after: written[victim]) }
            usleep(UInt32.random(in: 1_000...50_000, using: &random))
            if let status = desks[victim].look() { figures.faults.append("desk-\(victim) ended by itself: \(status)") }
            desks[victim].kill()
            figures.kills += 1
            let lines = try WorkerLog.read("\(logs)/desk-\(victim)")
            figures.count(killedAfter: lines.count > written[victim] ? lines.last : nil)
            written[victim] = lines.count
            desks[victim] = try start(victim, store, logs)
        }
        desks.forEach { $0.kill() }
        var promises = Promises()
        for desk in 0..<Self.desks {
            let lines = try WorkerLog.read("\(logs)/desk-\(desk)")
            promises.take(lines, of: "desk-\(desk)")
            for case .told(let sentence) in lines { figures.faults.append("desk-\(desk) was told: \(sentence)") }
        }
        figures.add(promises.counts)
        figures.faults += StoreInspection(path: store).faults(against: promises).map { "\(name): \($0)" }
    }

    /// Until the desk's present life has its store open and has begun something.
    ///
    /// - Parameter earlier: how many lines its lives before have written.
    private func waitForWork(of desk: SoakProcess, _ log: String, after earlier: Int) throws {
        let deadline = ContinuousClock.now + .seconds(30)
        while ContinuousClock.now < deadline, desk.look() == nil {
            if try WorkerLog.read(log).count > earlier + 1 { return }
            usleep(2_000)
        }
    }

    private func start(_ desk: Int, _ store: String, _ logs: String) throws -> SoakProcess {
        try ground.worker(
            .desk, "desk-\(desk)", store: store, log: "\(logs)/desk-\(desk)",
            options: ["--place", String(desk), "--seed", String(seed &+ UInt64(desk) * 1_000_003)])
    }
}
