import Foundation

/// Starts the program and the two C peers in turn and times each to the last byte of the first screen.
struct StartMeasure {
    let bench: Workbench
    let runs: Int

    /// A first screen is whole when nothing has come for so long.
    private static let quiet = Duration.milliseconds(120)
    /// Starts that only warm the caches.
    private static let warmUp = 3

    init(bench: Workbench, runs: Int) {
        self.bench = bench
        self.runs = runs
    }

    func figures() throws -> StartFigures {
        let screen = try start(bench.program, ["--store", bench.store]).text
        let text = bench.folder + "/screen.txt"
        try screen.lines.joined(separator: "\n").write(toFile: text, atomically: true, encoding: .utf8)
        var program = Samples()
        var (peer, peerWithStore) = (Samples(), Samples())
        for run in -Self.warmUp..<runs {
            let own = try start(bench.program, ["--store", bench.store])
            let other = try start(bench.peer, [text])
            let reading = try start(bench.peerWithStore, [text, bench.store])
            // The title line shows the time, which goes on.
            guard own.text.lines.dropFirst() == screen.lines.dropFirst(), other.text == screen, reading.text == screen else {
                throw BenchFailure("the programs do not paint the same screen")
            }
            guard run >= 0 else { continue }
            program.add(own.time)
            peer.add(other.time)
            peerWithStore.add(reading.time)
        }
        return StartFigures(peer: peer.figures, peerWithStore: peerWithStore.figures, program: program.figures)
    }

    private func start(_ executable: String, _ arguments: [String]) throws -> (time: Duration, text: ScreenText) {
        // The real time of day: a desk of every day has none set, and reading one costs a little.
        var environment = bench.environment
        environment["TEREZE_NOW"] = nil
        let running = try TerminalProgram(executable, arguments, environment: environment)
        defer { running.end() }
        guard let picture = running.picture(patience: .seconds(10), quiet: Self.quiet) else {
            throw BenchFailure("\(executable) painted nothing")
        }
        let text = ScreenText(picture.bytes)
        guard text.lines.contains(where: { !$0.isEmpty }) else { throw BenchFailure("\(executable) painted a blank screen") }
        return (picture.last - running.started, text)
    }
}

/// From `exec` to the first painted screen, in milliseconds.
struct StartFigures: Encodable {
    /// The C program with the same screen.
    let peer: Figures
    /// The C program that also reads from the store what stands on the screen.
    let peerWithStore: Figures
    let program: Figures
    /// How many times as long as the peers, by the medians.
    let ratio: Bar
    let ratioWithStore: Bar
    let time: Bar

    init(peer: Figures, peerWithStore: Figures, program: Figures) {
        self.peer = peer
        self.peerWithStore = peerWithStore
        self.program = program
        ratio = Bar(program.median / max(peer.median, 0.001), most: 3)
        ratioWithStore = Bar(program.median / max(peerWithStore.median, 0.001), most: 3)
        time = Bar(program.median, most: 50)
    }
}
