import CaseStore
import Casework
import Foundation
import FrontDesk
import GRDB
import Legislation

/// The use cases in the order of a working day; each begins with the store that the one before it left.
struct FaultStory {
    let ground: SoakGround
    private let names: (clerk: String, head: String, officer: String)
    private let house: (act: String, office: String)
    private let application: String

    init(ground: SoakGround) throws {
        self.ground = ground
        let path = try ground.makeOffice("story")
        let store = try CaseStore.open(at: path)
        let accounts = try store.accounts()
        let first = try store.offices().first
        let login = { (role: Role) in accounts.first { $0.role == role && $0.office == first?.code }?.login ?? "" }
        names = (login(.receptionist), login(.head), login(.officer))
        house = (first?.act.rawValue ?? "", first?.office.id.rawValue ?? "")
        try store.close()
        application = ground.path("application.json")
        let draft = try WindowScript(store: path).draft(1)
        try JSONEncoder().encode(draft).write(to: URL(fileURLWithPath: application))
    }

    /// Plays all of it once without a fault.
    func cases() throws -> [FaultCase] {
        var cases = [
            FaultCase(
                name: "init", deed: .command(["init", "--act", house.act, "--office", house.office]),
                before: try ground.makeFolder("nothing"), isSlow: true, isBeginning: true)
        ]
        var before = ground.path("story")
        for (name, words) in try deeds() {
            let next = FaultCase(
                name: name, deed: .command(try filled(words, store: "\(before)/store.sqlite")), before: before,
                isSlow: name == "user add")
            cases.append(next)
            let after = try ground.copy(of: "\(before)/store.sqlite", named: "after \(name)")
            let run = try FaultRun(ground: ground, plan: next).play(store: after, environment: [:])
            guard run.status == 0 else { throw BenchFailure("\(name): \(run.errors)") }
            before = ground.path("after \(name)")
        }
        return cases + [FaultCase(name: "a desk that works on", deed: .desk(steps: 10), before: before)]
    }

    private func deeds() throws -> [(String, [String])] {
        [
            ("user add", ["user", "add", "gul", "--name", "Gul", "--role", "officer", "--as", "admin"]),
            ("case register", ["case", "register", "--input", application, "--key", "fault", "--as", names.clerk]),
            ("resolve", ["case", "act", "NUMBER", "resolve", "--text", "Decide", "--officer", names.officer, "--as", names.head]),
            ("draft", ["case", "act", "NUMBER", "draft", "--decision", "grant", "--as", names.officer]),
            ("submit", ["case", "act", "NUMBER", "submit", "--as", names.officer]),
            ("sign", ["case", "act", "NUMBER", "sign", "--as", names.head]),
            ("print", ["print", "NUMBER", "--transport", "file", "--target", try ground.makeFolder("prints"), "--as", names.clerk]),
            ("hand-out", ["case", "act", "NUMBER", "hand-out", "--document", "card 1", "--as", names.officer]),
            ("journal verify", ["journal", "verify"]), ("case list", ["case", "list", "--as", names.clerk]),
        ]
    }

    /// The words with the number of the newest case.
    private func filled(_ words: [String], store: String) throws -> [String] {
        guard words.contains("NUMBER") else { return words }
        let queue = try DatabaseQueue(path: store)
        defer { try? queue.close() }
        let number = try queue.read { database in
            try String.fetchOne(database, sql: "SELECT printf('%014d', max(number)) FROM case_file") ?? ""
        }
        return words.map { $0 == "NUMBER" ? number : $0 }
    }
}
