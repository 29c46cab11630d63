import Foundation

/// Works at a desk in a pseudo terminal, one key after another, and times each to the last byte that it changes.
struct DeskMeasure {
    let bench: Workbench
    /// How many keys.
    let count: Int

    /// A picture is whole when nothing has come for so long.
    private static let quiet = Duration.milliseconds(40)
    /// A key that has changed nothing by then changes nothing.
    private static let patience = Duration.milliseconds(200)

    init(bench: Workbench, keys count: Int) {
        self.bench = bench
        self.count = count
    }

    func keys() throws -> KeyFigures { try both().keys }

    func memory() throws -> MemoryFigures { try both().memory }

    /// The times of the keys, and what the desk held in memory after the last.
    func both() throws -> (keys: KeyFigures, memory: MemoryFigures) {
        let script = try DeskScript(store: bench.store, now: bench.moment)
        let desk = try TerminalProgram(bench.program, ["--store", bench.store], environment: bench.environment)
        defer { desk.end() }
        try signIn(at: desk, script)
        var times: [DeskScript.Kind: Samples] = [:]
        var all = Samples()
        var silent = 0
        for press in script.presses(count) {
            let before = desk.type(press.bytes)
            guard let picture = desk.picture(patience: Self.patience, quiet: Self.quiet) else {
                silent += 1
                continue
            }
            times[press.kind, default: Samples()].add(picture.last - before)
            all.add(picture.last - before)
        }
        let memory = MemoryFigures(
            afterKeys: count, peakMegabytes: try megabytes("VmHWM", of: desk), megabytes: try megabytes("VmRSS", of: desk))
        let byKind = Dictionary(uniqueKeysWithValues: times.map { ($0.key.rawValue, $0.value.figures) })
        return (KeyFigures(all: all.figures, byKind: byKind, peer: try peerKeys().figures, silent: silent), memory)
    }

    private func signIn(at desk: TerminalProgram, _ script: DeskScript) throws {
        guard let first = desk.picture(patience: .seconds(10), quiet: .milliseconds(200)) else {
            throw BenchFailure("the desk painted nothing")
        }
        var bytes = first.bytes
        for keys in script.signIn {
            desk.type(keys)
            bytes += desk.picture(patience: .seconds(2), quiet: .milliseconds(300))?.bytes ?? []
        }
        let screen = ScreenText(bytes)
        // The list that is shown has this mark among the lists' names, right under the title.
        guard screen.lines.prefix(3).contains(where: { $0.contains("›") }) else {
            throw BenchFailure("nobody was signed in:\n" + screen.lines.joined(separator: "\n"))
        }
    }

    /// The bar over the C peer's rows moved by a key, through the same terminal: what is possible at all.
    private func peerKeys() throws -> Samples {
        let text = bench.folder + "/rows.txt"
        let rows = (1...24).map { "\($0) " + String(repeating: "abcdefg ", count: 9) }
        try rows.joined(separator: "\n").write(toFile: text, atomically: true, encoding: .utf8)
        let peer = try TerminalProgram(bench.peer, [text], environment: bench.environment)
        defer { peer.end() }
        guard peer.picture(patience: .seconds(10), quiet: .milliseconds(100)) != nil else {
            throw BenchFailure("the peer painted nothing")
        }
        var samples = Samples()
        for press in 0..<200 {
            let before = peer.type(press / 20 % 2 == 0 ? DeskScript.down : DeskScript.up)
            guard let picture = peer.picture(patience: Self.patience, quiet: .milliseconds(20)) else { continue }
            samples.add(picture.last - before)
        }
        return samples
    }

    private func megabytes(_ name: String, of desk: TerminalProgram) throws -> Double {
        (Double(try desk.kilobytes(name)) / 1_024).rounded(places: 1)
    }
}

/// From a key press to its painted screen, in milliseconds.
struct KeyFigures: Encodable {
    let all: Figures
    let byKind: [String: Figures]
    /// The C peer that moves a bar over its rows.
    let peer: Figures
    /// Keys that changed nothing on the screen; they are in no figure.
    let silent: Int
    let p99: Bar

    init(all: Figures, byKind: [String: Figures], peer: Figures, silent: Int) {
        self.all = all
        self.byKind = byKind
        self.peer = peer
        self.silent = silent
        p99 = Bar(all.p99, most: 16)
    }
}

/// The resident memory of a desk.
struct MemoryFigures: Encodable {
    let afterKeys: Int
    /// The most that it ever was.
    let peakMegabytes: Double
    let resident: Bar

    init(afterKeys: Int, peakMegabytes: Double, megabytes: Double) {
        self.afterKeys = afterKeys
        self.peakMegabytes = peakMegabytes
        resident = Bar(megabytes, most: 80)
    }
}
