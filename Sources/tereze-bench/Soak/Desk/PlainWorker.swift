import CaseStore
import Casework
import Foundation
import Legislation
import Wording
import WorkingTime

/// A process that does one thing again and again, without the law.
final class PlainWorker {
    private(set) var waits: [Int] = []
    private let role: WorkerRole
    private let name: String
    private let log: WorkerLog
    private let store: CaseStore
    private let bare: RawDatabase
    private let clerk: Account
    private let now: CivilMoment
    private var kept: Int

    init(store path: String, role: WorkerRole, name: String, log: WorkerLog) throws {
        (self.role, self.name, self.log) = (role, name, log)
        store = try CaseStore.open(at: path)
        guard let clerk = try DeskScript.receptionist(of: store), let now = CivilMoment(iso: Workbench.now) else {
            throw BenchFailure("the office has no receptionist")
        }
        (self.clerk, self.now) = (clerk, now)
        bare = try RawDatabase(path: path)
        for pragma in ["synchronous = FULL", "wal_autocheckpoint = 0", "busy_timeout = 10000"] { try bare.execute("PRAGMA \(pragma)") }
        kept = Promises.kept(by: log.earlier)
        log.note(.began)
    }

    func work(until end: ContinuousClock.Instant, steps: Int) throws {
        var left = steps
        while left > 0, ContinuousClock.now < end {
            left -= 1
            let began = ContinuousClock.now
            do {
                try step()
            } catch let problem as StoreProblem {
                log.note(.told(problem.phrase.en))
            } catch let problem as BackupProblem {
                log.note(.told(problem.phrase.en))
            }
            waits.append(Int((ContinuousClock.now - began).milliseconds * 1000))
        }
    }

    private func step() throws {
        switch role {
        case .desk, .opener: break
        case .typist:
            let draft = RegistrationDraft(applicant: RegistrationDraft.Person(surname: "\(kept + 1)"))
            try store.keepDraft(key: "\(name)-\(kept + 1)", login: clerk.login, body: draft, at: now)
            kept += 1
            log.note(.kept(kept))
        case .bareTypist:
            try bare.statement("BEGIN IMMEDIATE").run()
            try bare.statement("INSERT INTO draft (key, login, at, body) VALUES (?, ?, ?, '{}')").run([
                .text("\(name)-\(kept + 1)"), .text(clerk.login), .text(now.description),
            ])
            try bare.statement("COMMIT").run()
            kept += 1
            log.note(.kept(kept))
        case .checkpointer: try store.checkpoint()
        // Busy is an answer here too.
        case .bareCheckpointer: try? bare.execute("PRAGMA wal_checkpoint(PASSIVE)")
        case .verifier:
            if let fault = try store.verifyJournal().firstBad { log.note(.missing("\(fault)")) }
        case .reporter: try report()
        case .keeper:
            let record = try store.backup(
                BackupRequest(target: store.path + ".copy", isReplacing: true), by: clerk.login, at: now)
            log.note(.backedUp(record.entries))
        }
    }

    /// Everything that is on the lists, page after page.
    private func report() throws {
        var after: Int64?
        repeat {
            let page = try store.cases(
                CaseQuery(filter: .all, actor: clerk.actor, now: now, uncollectedSince: now, after: after, limit: 500))
            after = page.hasMore ? page.rows.last?.id : nil
        } while after != nil
    }
}

extension Promises {
    /// How many texts a typist's earlier lives kept.
    static func kept(by acknowledgements: [Acknowledgement]) -> Int {
        var promises = Promises()
        promises.take(acknowledgements)
        return promises.kept[""] ?? 0
    }
}
