import ArgumentParser
import CaseStore
import Foundation
import FrontDesk

/// One process of a soak; the soaks start it, and nobody else.
struct WorkerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker", abstract: "One process of a soak.", shouldDisplay: false)

    @Option var store: String
    @Option var log: String
    @Option var role: String
    @Option var name = "desk"
    @Option var place = 0
    @Option var seed: UInt64 = 1
    @Option var steps = Int.max
    @Option var seconds = 86_400.0
    /// A file that is made once a desk has its store open.
    @Option var open: String?

    func run() throws {
        guard let role = WorkerRole(rawValue: role) else { throw ValidationError("--role") }
        let end = ContinuousClock.now + .milliseconds(Int(seconds * 1000))
        let log = try WorkerLog(path: log)
        switch role {
        case .desk:
            let desk = try DeskWorker(store: store, log: log, name: name, place: place, seed: seed)
            if let open { _ = FileManager.default.createFile(atPath: open, contents: nil) }
            try desk.work(until: end, steps: steps)
            log.note(summary(of: desk.waits))
            try desk.telling { try desk.office.store.close() }
        case .typist, .bareTypist, .checkpointer, .bareCheckpointer, .verifier, .reporter, .keeper:
            let worker = try PlainWorker(store: store, role: role, name: name, log: log)
            try worker.work(until: end, steps: steps)
            log.note(summary(of: worker.waits))
        case .opener:
            _ = try CaseStore.open(at: store).offices()
            log.note(.began)
        }
    }

    private func summary(of waits: [Int]) -> Acknowledgement {
        .summary(deeds: waits.count, longest: waits.max() ?? 0, usual: waits.usual)
    }
}

extension [Int] {
    /// The 99th hundredth of waits.
    var usual: Int { isEmpty ? 0 : sorted()[(count - 1) * 99 / 100] }
}
