import CaseStore
import Casework
import Foundation
import FrontDesk
import Legislation
import WorkingTime

/// Registers the same people three times, each time on a copy of the same store: through the desk's use case, by the store's
/// transaction alone with everything made beforehand, and by a bare transaction with the same rows. In turn, in one run.
struct RegisterMeasure {
    let bench: Workbench
    let runs: Int

    /// Registrations that only warm the caches.
    private static let warmUp = 10

    init(bench: Workbench, runs: Int) {
        self.bench = bench
        self.runs = runs
    }

    func figures() throws -> RegisterFigures {
        let paths = try (desk: bench.copy(named: "desk"), store: bench.copy(named: "store"), bare: bench.copy(named: "bare"))
        let window = try WindowScript(store: paths.desk)
        let reader = try RowReader(path: paths.desk)
        let store = try CaseStore.open(at: paths.store)
        let bare = try BareStore(path: paths.bare)
        var samples = (desk: Samples(), store: Samples(), bare: Samples())
        let clock = ContinuousClock()
        for run in -Self.warmUp..<runs {
            let draft = window.draft(run + Self.warmUp)
            let key = "bench-\(run)"
            var registered: CaseDossier?
            let desk = try clock.measure { registered = try window.register(draft, key: key) }
            guard let dossier = registered, let event = dossier.events.first else { throw BenchFailure("nothing was registered") }
            let papers = dossier.papers.map {
                NewPaper(form: $0.form, kind: $0.kind, text: $0.text, document: $0.document)
            }
            let alone = try clock.measure {
                _ = try store.register(
                    office: event.by.office, key: key, at: event.at, event: { _ in event }, papers: { _ in papers })
            }
            let rows = try reader.next()
            let raw = try clock.measure { try bare.write(rows) }
            guard run >= 0 else { continue }
            samples.desk.add(desk)
            samples.store.add(alone)
            samples.bare.add(raw)
        }
        try store.close()
        return RegisterFigures(bare: samples.bare.figures, store: samples.store.figures, useCase: samples.desk.figures)
    }
}

/// A registration in milliseconds.
struct RegisterFigures: Encodable {
    /// The C interface with the same rows, one `fsync`.
    let bare: Figures
    /// The store's transaction, its documents made beforehand but for what it makes itself.
    let store: Figures
    /// All that happens between Enter and the answer: checks, deadlines, the receipt, the transaction, the case read back.
    let useCase: Figures
    /// How many times as long as the bare transaction, by the medians.
    let storeRatio: Bar
    /// The same for all that the use case does beside its commit; nothing was promised of it.
    let useCaseRatio: Double

    init(bare: Figures, store: Figures, useCase: Figures) {
        self.bare = bare
        self.store = store
        self.useCase = useCase
        storeRatio = Bar(store.median / max(bare.median, 0.001), most: 1.5)
        useCaseRatio = (useCase.median / max(bare.median, 0.001)).rounded(places: 3)
    }
}
