import Chance
import Foundation

/// Lets each call of each kind fail once, and from there on for ever, in every use case; SQLite is tested in the same way.
///
/// After each: the program has said one clear sentence or nothing was amiss, the store opens, `journal verify` holds, what was
/// acknowledged is there, and the same use case does what it should when it is tried again.
struct FaultSoak {
    let ground: SoakGround
    /// How many calls of each kind and use case fail, once and from there on, spread evenly.
    let most: Int
    /// So many instead that chance chooses, each either once or from there on; nil in the long form.
    let chosen: Int?
    /// The one kind, and the one use case, that are wanted; nil for all.
    let kind: DiskFault.Kind?
    let name: String?
    let seed: UInt64

    func figures() throws -> FaultFigures {
        let library = try DiskLibrary(on: ground)
        var figures = FaultFigures()
        var random = SeededGenerator(seed: seed)
        for plan in try FaultStory(ground: ground).cases() where name ?? plan.name == plan.name {
            let calls = try run(plan, nil, library).count.calls
            for kind in DiskFault.Kind.allCases where self.kind ?? kind == kind {
                figures.cases[plan.name, default: [:]][kind.rawValue] = calls[kind]
                for fault in faults(kind, of: calls[kind] ?? 0, &random) { try play(plan, fault, library, &figures) }
            }
        }
        return figures
    }

    private func faults(_ kind: DiskFault.Kind, of calls: Int, _ random: inout SeededGenerator) -> [DiskFault] {
        guard calls > 0 else { return [] }
        if let chosen {
            return (0..<chosen).map { _ in
                DiskFault(kind: kind, call: .random(in: 1...calls, using: &random), forEver: .random(using: &random))
            }
        }
        let step = max(1, (calls + most - 1) / max(1, most))
        return [false, true].flatMap { forEver in
            stride(from: 1, through: calls, by: step).map { DiskFault(kind: kind, call: $0, forEver: forEver) }
        }
    }

    private func run(
        _ plan: FaultCase, _ fault: DiskFault?, _ library: DiskLibrary
    ) throws -> (store: String, outcome: FaultRun.Outcome, count: FaultCount) {
        let store = try ground.copy(of: "\(plan.before)/store.sqlite", named: "faulty")
        let counted = ground.path("counted")
        try? FileManager.default.removeItem(atPath: counted)
        let environment = library.failing(
            fault, under: ground.path("faulty"), counted: counted, armedBy: plan.isDesk ? ground.path("run.open") : nil)
        let outcome = try FaultRun(ground: ground, plan: plan).play(store: store, environment: environment, seed: seed)
        return (store, outcome, FaultCount((try? String(contentsOfFile: counted, encoding: .utf8)) ?? ""))
    }

    private func play(
        _ plan: FaultCase, _ fault: DiskFault, _ library: DiskLibrary, _ figures: inout FaultFigures
    ) throws {
        let (store, outcome, count) = try run(plan, fault, library)
        figures.runs += 1
        let faults = spoken(outcome, isDesk: plan.isDesk) + after(plan, store, outcome, FaultRun(ground: ground, plan: plan))
        figures.note(outcome, of: plan.name, fault, failed: count.met > 0)
        figures.faults += faults.map { "\(plan.name), \(fault): \($0)" }
    }

    /// Whether the person was told in one clear sentence.
    private func spoken(_ outcome: FaultRun.Outcome, isDesk: Bool) -> [String] {
        if outcome.status < 0 { return ["ended by signal \(-outcome.status): \(outcome.errors.prefix(300))"] }
        if outcome.status == 0 { return [] }
        let lines = outcome.errors.split(separator: "\n")
        let isClear = lines.count == 1 && (isDesk || outcome.status == 1) && !outcome.errors.contains("rror:")
        return isClear ? [] : ["status \(outcome.status), told: \(outcome.errors.prefix(300))"]
    }

    /// Whether the store holds, and the use case can be done again.
    private func after(_ plan: FaultCase, _ store: String, _ outcome: FaultRun.Outcome, _ run: FaultRun) -> [String] {
        if plan.isBeginning {
            // A store that could not be made is made by the next try; one that was made is there.
            let isThere = FileManager.default.fileExists(atPath: store)
            if !isThere, outcome.status == 0 { return ["nothing was made"] }
            if !isThere || outcome.status != 0 {
                let again = try? run.play(store: store, environment: [:], seed: seed)
                if again?.status != 0 { return ["the next try fails: \(again?.errors.prefix(300) ?? "")"] }
            }
            return StoreInspection(path: store).faults(against: Promises())
        }
        var faults = StoreInspection(path: store).faults(against: outcome.promises)
        guard case .command(let words) = plan.deed else { return faults }
        // What was done may not be done twice: only a registration's key finds the first one. What failed may be there all the same.
        let isRepeatable = !words.contains("act") && !words.contains("add")
        // The short form saves what it would not judge.
        guard isRepeatable || chosen == nil else { return faults }
        guard let again = try? run.play(store: store, environment: [:], seed: seed) else { return faults + ["no second try"] }
        if again.status != 0, outcome.status != 0, isRepeatable { faults.append("the next try fails: \(again.errors.prefix(300))") }
        return faults + StoreInspection(path: store).faults(against: outcome.promises)
    }
}
