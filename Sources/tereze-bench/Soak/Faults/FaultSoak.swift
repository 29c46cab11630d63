import Foundation

/// Lets each call of each kind fail once, and from there on for ever, in every use case; SQLite is tested in the same way.
///
/// After each: the program has said one clear sentence or nothing was amiss, the store opens, `journal verify` holds, what was
/// acknowledged is there, and the same use case does what it should when it is tried again.
struct FaultSoak {
    let ground: SoakGround
    let most: Int
    /// The one kind, and the one use case, that are wanted; nil for all.
    let kind: DiskFault.Kind?
    let name: String?
    let seed: UInt64

    func figures() throws -> FaultFigures {
        let library = try DiskLibrary(on: ground)
        var figures = FaultFigures()
        for plan in try FaultStory(ground: ground).cases() where name ?? plan.name == plan.name {
            for kind in DiskFault.Kind.allCases where self.kind ?? kind == kind {
                let calls = try play(plan, DiskFault(kind: kind, call: 0, forEver: false), library, &figures).calls
                figures.cases[plan.name, default: [:]][kind.rawValue] = calls
                // All of them, or as many as wanted, spread evenly.
                let step = max(1, (calls + most - 1) / max(1, most))
                for forEver in [false, true] {
                    for call in stride(from: 1, through: calls, by: step) {
                        _ = try play(plan, DiskFault(kind: kind, call: call, forEver: forEver), library, &figures)
                    }
                }
            }
        }
        return figures
    }

    private func play(
        _ plan: FaultCase, _ fault: DiskFault, _ library: DiskLibrary, _ figures: inout FaultFigures
    ) throws -> (calls: Int, failed: Int) {
        let store = try ground.copy(of: "\(plan.before)/store.sqlite", named: "faulty")
        let counted = ground.path("counted")
        try? FileManager.default.removeItem(atPath: counted)
        let isDesk = if case .desk = plan.deed { true } else { false }
        let environment = library.failing(
            fault, under: ground.path("faulty"), counted: counted, armedBy: isDesk ? ground.path("run.open") : nil)
        let run = FaultRun(ground: ground, plan: plan)
        let outcome = try run.play(store: store, environment: environment, seed: seed)
        let numbers = ((try? String(contentsOfFile: counted, encoding: .utf8)) ?? "0 0").split(whereSeparator: \.isWhitespace)
        let (calls, failed) = (numbers.first.flatMap { Int($0) } ?? 0, numbers.last.flatMap { Int($0) } ?? 0)
        guard fault.call > 0 else { return (calls, failed) }
        figures.runs += 1
        let faults = spoken(outcome, isDesk: isDesk) + after(plan, store, outcome, run)
        figures.note(outcome, of: plan.name, fault, failed: failed > 0)
        figures.faults += faults.map { "\(plan.name), \(fault): \($0)" }
        return (calls, failed)
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
        guard let again = try? run.play(store: store, environment: [:], seed: seed) else { return faults + ["no second try"] }
        // What was done may not be done twice: only a registration's key finds the first one. What failed may be there all the same.
        if again.status != 0, outcome.status != 0, !words.contains("act"), !words.contains("add") {
            faults.append("the next try fails: \(again.errors.prefix(300))")
        }
        return faults + StoreInspection(path: store).faults(against: outcome.promises)
    }
}
