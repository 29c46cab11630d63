import CaseStore
import Casework
import Chance
import Foundation
import FrontDesk
import Glibc
import WorkingTime

/// People of every role sit down one after another at one office's desk, and chance presses the keys.
///
/// After each the terminal has to be as it was, the journal has to hold, and every file has to be there. A fence in C keeps what
/// chance types from real printers and from files outside the soak's folder.
struct RandomKeysSoak {
    let ground: SoakGround
    let seconds: Int
    /// Seconds at one desk.
    let round: Int
    let cases: Int
    let seed: UInt64

    /// Rounds on one store, before a fresh one is taken.
    private static let life = 24
    /// What means something in every office: its secret, somebody who is yet to come, days, a printer's folder.
    private static let words = [DemoOffice.secret, DemoOffice.secret, "850308200014", "Сейітова", "Айгүл", "87001112233", "05.11.2012", "12", "..", "бала"]

    func figures() throws -> RandomKeysFigures {
        let fence = try SharedLibrary("fence", on: ground)
        let office = try ground.makeOffice("office", cases: cases)
        let people = try people(of: office)
        var figures = RandomKeysFigures()
        var answers = Samples()
        var random = SeededGenerator(seed: seed)
        let deadline = ContinuousClock.now + .seconds(seconds)
        var store = office
        var count = 0
        while ContinuousClock.now < deadline, figures.faults.count < 5 {
            if count % Self.life == 0 { store = try ground.copy(of: office, named: "desk-\(count / Self.life)") }
            let person = people[count % people.count]
            figures.rounds[person.role.rawValue, default: 0] += 1
            let before = try OfficeContents(of: store)
            var chance = PressChance(seed: random.next(), words: Self.words + before.people + before.revisions.keys.sorted().prefix(20))
            do {
                try sit(person, at: store, fence, after: count % Self.life, until: deadline, &chance, &figures, &answers)
            } catch let fault as DeskFault {
                figures.faults.append("\(person.login), round \(count): \(fault.description)")
            }
            figures.faults += StoreInspection(path: store).faults(against: before.promises).map { "\(person.login), round \(count): \($0)" }
            let after = try OfficeContents(of: store)
            figures.registered += after.revisions.count - before.revisions.count
            figures.entries += after.entries - before.entries
            count += 1
        }
        figures.answers = answers.figures
        let refused = (try? String(contentsOfFile: ground.path("fenced"), encoding: .utf8)) ?? ""
        figures.fenced = Set(refused.split(separator: "\n").map(String.init)).sorted()
        return figures
    }

    /// One person's time at the desk.
    private func sit(
        _ person: Account, at store: String, _ fence: SharedLibrary, after rounds: Int, until deadline: ContinuousClock.Instant,
        _ chance: inout PressChance, _ figures: inout RandomKeysFigures, _ answers: inout Samples
    ) throws {
        // NB: two levels down, so that «..» as a printer's folder is still inside.
        let folder = try ground.makeFolder("window/here")
        let desk = try WatchedDesk(
            ground.program, ["--store", store], environment: environment(fence, after: rounds), in: folder)
        let end = min(deadline, .now + .seconds(round))
        try desk.begin()
        for text in ["\(person.login)\t", "\(DemoOffice.secret)\r"] {
            try desk.press(Press(kind: .word, bytes: Array(text.utf8)))
            try desk.ask()
        }
        while ContinuousClock.now < end, !desk.hasEnded {
            for _ in 0..<10 where !desk.hasEnded {
                let press = chance.next()
                try desk.press(press)
                figures.presses += 1
                figures.bytes += press.bytes.count
                figures.pressed[press.kind.rawValue, default: 0] += 1
            }
            try desk.ask()
        }
        if desk.hasEnded { figures.left += 1 }
        for answer in desk.answers { answers.add(answer) }
        try desk.end(by: [SIGTERM, SIGHUP, SIGINT][rounds % 3])
    }

    private func environment(_ fence: SharedLibrary, after rounds: Int) -> [String: String] {
        var environment = ground.environment
        environment["TERM"] = "xterm-256color"
        environment["LD_PRELOAD"] = fence.path
        environment["TEREZE_FENCE_ROOT"] = ground.folder
        environment["TEREZE_FENCE_LOG"] = ground.path("fenced")
        environment["TMPDIR"] = ground.folder
        // A print system that is not there.
        environment["CUPS_SERVER"] = ground.path("no-print-system")
        // A day passes with every two people, so that locked logins open again and terms end.
        environment["TEREZE_NOW"] = CivilMoment(iso: Workbench.now)
            .map { CivilMoment(date: $0.date.adding(days: rounds / 2), time: $0.time).description }
        return environment
    }

    /// One person of each role in turn, of different offices.
    private func people(of path: String) throws -> [Account] {
        let store = try CaseStore.open(at: path)
        defer { try? store.close() }
        let all = try store.accounts().filter(\.isActive)
        let byRole = Role.allCases.map { role in all.filter { $0.role == role }.sorted { $0.login < $1.login } }.filter { !$0.isEmpty }
        let most = byRole.map(\.count).max() ?? 0
        return (0..<most).flatMap { turn in byRole.map { $0[turn % $0.count] } }
    }
}
