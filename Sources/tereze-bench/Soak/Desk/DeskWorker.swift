import CaseStore
import Casework
import Chance
import Foundation
import FrontDesk
import Legislation
import Wording
import WorkingTime

/// One desk that registers, routes, signs and prints through the office's use cases, and writes down what it has shown.
///
/// It takes up where its last life ended: what that one was about to do is looked for first, as a clerk does after a crash.
final class DeskWorker {
    let office: FrontOffice
    let log: WorkerLog
    let name: String
    let now: CivilMoment
    let clerk: Account
    let staff: [Account]
    let service: ServiceDefinition
    let printing: PrintDelivery
    var random: SeededGenerator
    /// Waits of use cases, in microseconds.
    var waits: [Int] = []
    private let place: Int
    private var people = 0

    /// - Parameter place: of the worker among all; their applicants are different people.
    init(store path: String, log: WorkerLog, name: String, place: Int, seed: UInt64) throws {
        let folder = try ResourceFolder(
            named: nil, environment: ProcessInfo.processInfo.environment, executable: Bundle.main.executablePath ?? "")
        let store = try CaseStore.open(at: path)
        office = FrontOffice(store: store, library: folder.library(of: try store.acts()))
        guard let clerk = try DeskScript.receptionist(of: store), let now = CivilMoment(iso: Workbench.now),
            let service = try office.services(at: office.office(clerk.office)).first
        else { throw BenchFailure("the office has no window") }
        staff = try store.accounts().filter { $0.office == clerk.office && $0.isActive }
        // Heads sign what they decide.
        for head in staff where head.role == .head {
            _ = try store.signIn(login: head.login, secret: DemoOffice.secret, at: now)
        }
        printing = PrintDelivery(office: office, printers: PrinterShelf(folder), spool: PrintDelivery.spool(besides: path))
        (self.log, self.name, self.place, self.clerk, self.now, self.service) = (log, name, place, clerk, now, service)
        random = SeededGenerator(seed: seed &+ UInt64(log.earlier.count))
        people = Set(log.earlier.compactMap(Self.key)).count
        log.note(.began)
    }

    /// Steps until the time is over or so many are done.
    func work(until end: ContinuousClock.Instant, steps: Int) throws {
        try telling { try resume() }
        var left = steps
        while left > 0, ContinuousClock.now < end {
            try telling { try step() }
            left -= 1
        }
    }

    /// Writes what a person would be told, and goes on.
    func telling(_ work: () throws -> Void) throws {
        do {
            try work()
        } catch let problem as StoreProblem {
            log.note(.told(problem.phrase.en))
        }
    }

    private func step() throws {
        switch Int.random(in: 0..<10, using: &random) {
        case 0..<4: try register()
        case 4..<9: try move()
        default: try printSomething()
        }
    }

    /// Runs a use case and keeps how long the person waited.
    func timed<Value>(_ work: () throws -> Value) rethrows -> Value {
        let began = ContinuousClock.now
        defer { waits.append(Int((ContinuousClock.now - began).milliseconds * 1000)) }
        return try work()
    }

    // MARK: Registering

    private func register() throws {
        people += 1
        let key = "\(name)-\(people)"
        var length = 0
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            length += Int.random(in: 3...20, using: &random)
            try keep(key, length)
        }
        try register(key)
    }

    private func keep(_ key: String, _ length: Int) throws {
        var draft = draft(key)
        draft.applicant.address = String(repeating: "a", count: length)
        try timed { try office.store.keepDraft(key: key, login: clerk.login, body: draft, at: now) }
        log.note(.typed(key: key, characters: length))
    }

    private func register(_ key: String) throws {
        do {
            try tryToRegister(key)
        } catch let problem as StoreProblem {
            // The clerk reads it and presses the same key again.
            log.note(.told(problem.phrase.en))
            try tryToRegister(key)
        }
    }

    private func tryToRegister(_ key: String) throws {
        log.note(.registering(key: key))
        let (dossier, wasThere) = try timed {
            try office.register(draft(key), key: key, refusing: false, by: clerk.actor, at: now)
        }
        log.note(.registered(key: key, number: dossier.file.number.digits, wasThere: wasThere))
    }

    /// The key is chosen when a draft begins and belongs to one person.
    private func draft(_ key: String) -> RegistrationDraft {
        let person = key.split(separator: "-").last.flatMap { Int($0) } ?? 0
        return WindowScript.draft(place * 55_000 + person, for: service)
    }

    // MARK: After a crash

    /// Looks for what the last life was about to do, and finishes what it had begun to type.
    private func resume() throws {
        guard let last = log.earlier.last(where: { $0 != .began }) else { return }
        switch last {
        case .typed(let key, let length):
            let kept = try office.store.drafts(login: clerk.login).first { $0.key == key }
            guard let kept, kept.draft.applicant.address.count >= length else { return log.note(.missing("draft \(key)")) }
            try register(key)
        case .registering(let key):
            try register(key)
        case .doing(let text, let revision):
            guard let number = CaseNumber(text), let file = try office.store.caseFile(number) else {
                return log.note(.missing("case \(text)"))
            }
            log.note(file.revision > revision ? .found(number: text, revision: file.revision) : .met(number: text))
        case .began, .registered, .done, .found, .met, .printed, .kept, .entries, .backedUp, .told, .missing, .summary: break
        }
    }

    private static func key(_ acknowledgement: Acknowledgement) -> String? {
        switch acknowledgement {
        case .typed(let key, _), .registering(let key), .registered(let key, _, _): key
        case .began, .doing, .done, .found, .met, .printed, .kept, .entries, .backedUp, .told, .missing, .summary: nil
        }
    }
}
