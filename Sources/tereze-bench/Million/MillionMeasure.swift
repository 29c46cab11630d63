import Foundation
import WorkingTime

/// What can be measured of a store with very many cases.
enum MillionPart: String, CaseIterable {
    case start, keys, search, lists, watch, writing, disk
}

/// Measures a generated store.
struct MillionMeasure {
    private let bench: Workbench
    private let now: CivilMoment

    init(store: String, folder: String?) throws {
        bench = try Workbench(parent: folder, store: store, moment: StoreGenerator.now)
        guard let now = CivilMoment(iso: bench.moment) else { throw BenchFailure("no moment") }
        self.now = now
    }

    func figures(_ parts: [MillionPart], runs: RunOptions) throws -> MillionFigures {
        var figures = MillionFigures()
        for part in parts {
            FileHandle.standardError.write(Data("\(part.rawValue)\n".utf8))
            switch part {
            case .start: figures.start = try StartAtMillion(bench: bench, starts: runs.starts).figures()
            case .keys: figures.keys = try KeyBesidePeers(bench: bench, keys: runs.keys).figures()
            case .search:
                let lines = bench.folder + "/lines"
                try FuzzyLines.write(of: bench.store, to: lines)
                figures.search = try SearchMeasure(path: bench.store, people: 60, now: now, lines: lines).figures()
            case .lists: figures.lists = try ListMeasure(path: bench.store, runs: 5, now: now).figures()
            case .watch: figures.watch = try WatchMeasure(bench: bench, changes: 12, idleSeconds: 20).figures()
            case .writing: figures.writing = try WritingMeasure(bench: bench, runs: runs.registrations, seconds: 8).figures()
            case .disk: figures.disk = try DiskMeasure(path: bench.store).figures()
            }
        }
        return figures
    }
}

/// What was measured of a store with very many cases.
struct MillionFigures: Encodable {
    var start: StartsAtMillion?
    var keys: KeysAtMillion?
    var search: SearchFigures?
    var lists: ListFigures?
    var watch: WatchFigures?
    var writing: WritingFigures?
    var disk: DiskFigures?
}
