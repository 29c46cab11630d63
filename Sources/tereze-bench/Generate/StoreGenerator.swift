import CaseStore
import Casework
import Foundation
import FrontDesk
import WorkingTime

/// Makes a store with very many cases.
struct StoreGenerator {
    let path: String
    let cases: Int
    /// How many more stand in old journals that were taken over.
    let paper: Int
    let authorities: Int
    let years: Int
    let seed: UInt64
    /// How many cases go the same way at the same times.
    let cohort: Int
    /// Whether every case is made through the use cases, as slowly as a desk does.
    let isSlow: Bool

    /// The store is generated as of this moment.
    static let now = "2026-11-20T15:00"

    func generate(say: (String) -> Void) throws {
        guard let now = CivilMoment(iso: Self.now) else { throw BenchFailure("no moment") }
        let folder = try ResourceFolder(
            named: nil, environment: ProcessInfo.processInfo.environment, executable: Bundle.main.executablePath ?? "")
        let library = folder.library()
        var demo = try DemoOffice(library: library, authorities: authorities, cases: 0, folder: folder, start: now)
        try demo.make(at: path) { _, _ in }
        let scratch = try Scratch(besides: path)
        try StoryReader.keepDocuments(inStore: scratch.store)
        let office = FrontOffice(store: try CaseStore.open(at: scratch.store), library: library)
        let own = FrontOffice(store: try CaseStore.open(at: path), library: library)
        _ = try signers(of: office.store, at: now)
        let signers = try signers(of: own.store, at: now)
        let stories = try DemoCohorts(demo, office: office)
        let plan = try GenerationPlan(stories, cases: cases, paper: paper, size: cohort, years: years, seed: seed)
        say("\(plan.cohorts.count) stories")
        let feed = CohortFeed(plan, teller: try StoryTeller(DemoCohorts(demo, office: office), path: scratch.store, names: NameShelf(folder)))
        let stage = CohortStage(plan: plan, feed: feed)
        var done = 0
        let total = plan.cohorts.reduce(0) { $0 + $1.people.count }
        func progress(_ more: Int) {
            if (done + more) * 20 / total > done * 20 / total { say("\((done + more) * 100 / total) %, \(done + more) cases") }
            done += more
        }
        if isSlow {
            try stage.play(by: UseCasePlayer(stories, office: own), progress: progress)
            try own.store.close()
        } else {
            try own.store.close()
            let stamped = try StampedStore(path: path, signers: signers)
            try stage.play(by: stamped, progress: progress)
            try stamped.finish(progress: say)
        }
        try office.store.close()
    }

    /// Lets in everybody who decides, so that they have keys and can sign.
    private func signers(of store: CaseStore, at now: CivilMoment) throws -> [String: DecisionSigner] {
        var signers: [String: DecisionSigner] = [:]
        for head in try store.accounts() where head.role == .head {
            _ = try store.signIn(login: head.login, secret: DemoOffice.secret, at: now)
            signers[head.login] = store.signer(of: head.login)
        }
        return signers
    }

    /// A copy of the empty store in memory, where the stories are told; it goes with its owner.
    private final class Scratch {
        let store: String
        private let folder: String

        init(besides path: String) throws {
            let memory = "/dev/shm"
            let parent = FileManager.default.isWritableFile(atPath: memory) ? memory : NSTemporaryDirectory()
            folder = parent + "/tereze-bench-\(UUID().uuidString)"
            store = folder + "/store.sqlite"
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            try FileManager.default.copyItem(atPath: path, toPath: store)
        }

        deinit { try? FileManager.default.removeItem(atPath: folder) }
    }
}
