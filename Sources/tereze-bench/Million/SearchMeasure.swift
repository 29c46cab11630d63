import CaseStore
import Casework
import Foundation
import WorkingTime

/// Every key of the one line: the store's search beside the same questions by SQLite's C interface, in turn, in one run.
struct SearchMeasure {
    let path: String
    let people: Int
    let now: CivilMoment
    /// A text that fzf looks through: every case's number, name, personal number and phone on a line.
    let lines: String?

    static let hits = 50

    func figures() throws -> SearchFigures {
        let keys = try SearchKeys(store: path, people: people).keys
        let store = try CaseStore.open(at: path)
        guard let clerk = try DeskScript.receptionist(of: store) else { throw BenchFailure("the office has no receptionist") }
        let bare = try BareSearch(path: path, actor: clerk.actor, year: now.date.year)
        var program: [SearchKeys.Kind: Samples] = [:]
        var engine: [SearchKeys.Kind: Samples] = [:]
        var all = (program: Samples(), engine: Samples())
        let clock = ContinuousClock()
        // Once without counting: nobody's first search of a day is a bench's.
        for key in keys.prefix(200) { _ = try store.search(key.text, actor: clerk.actor, now: now, limit: Self.hits) }
        for key in keys {
            let own = try clock.measure { _ = try store.search(key.text, actor: clerk.actor, now: now, limit: Self.hits) }
            let other = try clock.measure { try bare.search(key.text) }
            program[key.kind, default: Samples()].add(own)
            engine[key.kind, default: Samples()].add(other)
            all.program.add(own)
            all.engine.add(other)
        }
        try store.close()
        return SearchFigures(
            all: all.program.figures, bare: all.engine.figures,
            byKind: Dictionary(uniqueKeysWithValues: program.map { ($0.key.rawValue, $0.value.figures) }),
            bareByKind: Dictionary(uniqueKeysWithValues: engine.map { ($0.key.rawValue, $0.value.figures) }),
            fzf: try lines.flatMap { try fuzzy($0, keys) })
    }

    /// fzf on lines with the same content; nil where it is not installed.
    private func fuzzy(_ lines: String, _ keys: [SearchKeys.Key]) throws -> Figures? {
        let names = keys.filter { $0.kind == .name && $0.text.count > 3 }
        var samples = Samples()
        for place in 0..<12 {
            let key = names[place * names.count / 12]
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            process.arguments = ["-c", "fzf --filter \"$1\" < \"$2\" | head -\(Self.hits)", "sh", key.text, lines]
            process.standardOutput = FileHandle.nullDevice
            let began = ContinuousClock.now
            try process.run()
            process.waitUntilExit()
            samples.add(ContinuousClock.now - began)
            guard process.terminationStatus == 0 else { return nil }
        }
        return samples.figures
    }
}

/// A key of the one line, in milliseconds.
struct SearchFigures: Encodable {
    let all: Figures
    /// The C interface with the same questions, statements prepared once, every column read as bytes.
    let bare: Figures
    let byKind: [String: Figures]
    let bareByKind: [String: Figures]
    /// fzf on the same lines, its start and its reading of them included.
    let fzf: Figures?
    let p99: Bar
    /// How many times as long as the bare questions, by the means of medians of all kinds.
    let ratio: Bar
    /// How many times as fast as fzf, at least; by the medians.
    let timesFzf: Double?

    init(all: Figures, bare: Figures, byKind: [String: Figures], bareByKind: [String: Figures], fzf: Figures?) {
        self.all = all
        self.bare = bare
        self.byKind = byKind
        self.bareByKind = bareByKind
        self.fzf = fzf
        p99 = Bar(all.p99, most: 16)
        ratio = Bar(all.median / max(bare.median, 0.001), most: 1.5)
        timesFzf = fzf.map { ($0.median / max(all.median, 0.001)).rounded(places: 1) }
    }
}
