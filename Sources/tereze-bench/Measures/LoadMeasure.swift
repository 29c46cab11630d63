import Foundation
import FrontDesk
import Legislation
import Yams

/// Reads and validates all acts and calendars as a start does, and in turn lets Yams alone compose the same texts, which it has
/// in memory already.
struct LoadMeasure {
    let folder: ResourceFolder
    let runs: Int

    /// Runs that only warm the caches.
    private static let warmUp = 3

    init(resources: String?, runs: Int) throws {
        let environment = ProcessInfo.processInfo.environment
        folder = try ResourceFolder(named: resources, environment: environment, executable: "/proc/self/exe")
        self.runs = runs
    }

    func figures() throws -> LoadFigures {
        let texts = try self.texts()
        var (load, bare) = (Samples(), Samples())
        var library = folder.library()
        let clock = ContinuousClock()
        for run in -Self.warmUp..<runs {
            let own = clock.measure { library = folder.library() }
            let peer = try clock.measure { for text in texts { _ = try Yams.compose(yaml: text, .basic) } }
            guard run >= 0 else { continue }
            load.add(own)
            bare.add(peer)
        }
        guard library.leftOut.isEmpty else { throw BenchFailure("\(library.leftOut.count) acts cannot be read") }
        return LoadFigures(
            acts: library.acts.count, services: library.services.count, files: texts.count,
            bytes: texts.reduce(0) { $0 + $1.utf8.count }, load: load.figures, bare: bare.figures)
    }

    /// The texts of every YAML file.
    private func texts() throws -> [String] {
        let acts = folder.path + "/acts"
        return try FileManager.default.subpathsOfDirectory(atPath: acts).filter { $0.hasSuffix(".yaml") }.map {
            try String(contentsOf: URL(fileURLWithPath: "\(acts)/\($0)"), encoding: .utf8)
        }
    }
}

/// What reading the law costs, in milliseconds.
struct LoadFigures: Encodable {
    let acts: Int
    let services: Int
    /// YAML files and their bytes.
    let files: Int
    let bytes: Int
    /// From the folder on the disk to the validated library, calendars and lists of offices too.
    let load: Figures
    /// Yams alone, from texts in memory to its nodes, without the guessing of types.
    let bare: Figures
    /// How many times as long as Yams alone, by the medians.
    let ratio: Bar
    let time: Bar

    init(acts: Int, services: Int, files: Int, bytes: Int, load: Figures, bare: Figures) {
        self.acts = acts
        self.services = services
        self.files = files
        self.bytes = bytes
        self.load = load
        self.bare = bare
        ratio = Bar(load.median / max(bare.median, 0.001), most: 1)
        time = Bar(load.median, most: 60)
    }
}
