import CaseStore
import Casework
import Foundation
import FrontDesk

/// Registrations into a store of any size without a copy of it: the same people by the use case, by the store's transaction and by
/// the bare engine, each after the last were taken out again; then six desks at once, each a process of its own.
struct WritingMeasure {
    let bench: Workbench
    let runs: Int
    let seconds: Int

    static let desks = 6
    private static let warmUp = 20

    func figures() throws -> WritingFigures {
        let path = bench.store
        let mark = try Unwinding(path: path)
        let clock = ContinuousClock()
        var samples = (useCase: Samples(), store: Samples(), bare: Samples())
        var events: [(key: String, event: CaseEvent, papers: [NewPaper])] = []
        var written: [WrittenRows] = []
        do {
            let window = try WindowScript(store: path, now: bench.moment)
            let reader = try RowReader(path: path)
            for run in -Self.warmUp..<runs {
                let draft = window.draft(run + Self.warmUp)
                var dossier: CaseDossier?
                let took = try clock.measure { dossier = try window.register(draft, key: "bench-\(run)") }
                guard let dossier, let event = dossier.events.first else { throw BenchFailure("nothing was registered") }
                events.append(
                    (
                        "bench-\(run)", event,
                        dossier.papers.map { NewPaper(form: $0.form, kind: $0.kind, text: $0.text, document: $0.document) }
                    ))
                written.append(try reader.next())
                if run >= 0 { samples.useCase.add(took) }
            }
            try window.close()
        }
        try mark.unwind()
        let store = try CaseStore.open(at: path)
        for (place, item) in events.enumerated() {
            let took = try clock.measure {
                _ = try store.register(
                    office: item.event.by.office, key: item.key, at: item.event.at, event: { _ in item.event },
                    papers: { _ in item.papers })
            }
            if place >= Self.warmUp { samples.store.add(took) }
        }
        // Whoever comes again with the same is told of the open file: all that is looked up before a registration, and no commit.
        var checks = Samples()
        let again = try WindowScript(store: path, now: bench.moment)
        for run in -Self.warmUp..<runs {
            let draft = again.draft(run + Self.warmUp)
            let took = try clock.measure { try again.refuse(draft, key: "twice-\(run)") }
            if run >= 0 { checks.add(took) }
        }
        try again.close()
        try store.close()
        try mark.unwind()
        do {
            let bare = try BareStore(path: path)
            for (place, rows) in written.enumerated() {
                let took = try clock.measure { try bare.write(rows) }
                if place >= Self.warmUp { samples.bare.add(took) }
            }
        }
        try mark.unwind()
        let together = try sixDesks()
        try mark.unwind()
        return WritingFigures(
            bare: samples.bare, store: samples.store, useCase: samples.useCase, checks: checks, together: together)
    }

    /// Registrations a second of six processes.
    private func sixDesks() throws -> Double {
        let children = try (0..<Self.desks).map { desk in
            let process = Process()
            process.executableURL = Bundle.main.executableURL
            process.arguments = [
                "clerk", "--store", bench.store, "--first", String(1_000_000 * (desk + 1)), "--seconds", String(seconds),
            ]
            process.standardOutput = Pipe()
            try process.run()
            return process
        }
        var total = 0.0
        for child in children {
            let output = (child.standardOutput as? Pipe)?.fileHandleForReading.readDataToEndOfFile() ?? Data()
            child.waitUntilExit()
            guard child.terminationStatus == 0, let count = Double(String(decoding: output, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
            else { throw BenchFailure("a desk gave up") }
            total += count
        }
        return total / Double(seconds)
    }
}

/// Registrations, in milliseconds.
struct WritingFigures: Encodable {
    let bare: Figures
    let store: Figures
    let useCase: Figures
    /// A registration that is refused because the same person has an open file for the same: every check, and no commit.
    let duplicateCheck: Figures
    let storeRatio: Bar
    let duplicateCheckP99: Bar
    /// Registrations a second: six processes with the whole use case, and one bare writer.
    let sixDesks: Double
    let oneBareWriter: Double
    let sixDesksRatio: Floor

    init(bare: Samples, store: Samples, useCase: Samples, checks: Samples, together: Double) {
        self.bare = bare.figures
        self.store = store.figures
        self.useCase = useCase.figures
        duplicateCheck = checks.figures
        storeRatio = Bar(store.figures.median / max(bare.figures.median, 0.001), most: 1.5)
        duplicateCheckP99 = Bar(checks.figures.p99, most: 20)
        sixDesks = together.rounded(places: 0)
        oneBareWriter = (1000 / max(bare.mean, 0.001)).rounded(places: 0)
        sixDesksRatio = Floor(together / (1000 / max(bare.mean, 0.001)), least: 0.6)
    }
}
