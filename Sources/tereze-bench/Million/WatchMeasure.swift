import Foundation

/// A desk at which nobody types: when it shows what another desk did, and what it costs while nothing happens.
struct WatchMeasure {
    let bench: Workbench
    let changes: Int
    let idleSeconds: Int

    func figures() throws -> WatchFigures {
        let script = try DeskScript(store: bench.store, now: bench.moment)
        let mark = try Unwinding(path: bench.store)
        let desk = try TerminalProgram(bench.program, ["--store", bench.store], environment: bench.environment)
        guard desk.picture(patience: .seconds(10), quiet: .milliseconds(300)) != nil else { throw BenchFailure("the desk painted nothing") }
        for keys in script.signIn + [Array("0".utf8)] {
            desk.type(keys)
            _ = desk.picture(patience: .seconds(2), quiet: .milliseconds(400))
        }
        let window = try WindowScript(store: bench.store, now: bench.moment)
        var samples = Samples()
        for place in 0..<changes {
            // Not in step with the desk's looks.
            Thread.sleep(forTimeInterval: 0.5 + Double(place * 37 % 25) / 100)
            while desk.picture(patience: .milliseconds(20), quiet: .milliseconds(20)) != nil {}
            _ = try window.register(window.draft(5_000_000 + place), key: "watch-\(place)")
            let done = ContinuousClock.now
            guard let picture = desk.picture(patience: .seconds(3), quiet: .milliseconds(40)) else {
                throw BenchFailure("the desk did not see another's registration")
            }
            samples.add(picture.last - done)
        }
        try window.close()
        // Its own drafts and clocks come to rest first.
        _ = desk.picture(patience: .seconds(2), quiet: .seconds(1))
        let before = (try desk.processorMilliseconds(), try desk.writtenBytes())
        let began = ContinuousClock.now
        while (ContinuousClock.now - began).milliseconds < Double(idleSeconds) * 1000 {
            _ = desk.picture(patience: .milliseconds(500), quiet: .milliseconds(20))
        }
        let elapsed = (ContinuousClock.now - began).milliseconds
        let after = (try desk.processorMilliseconds(), try desk.writtenBytes())
        let megabytes = Double(try desk.kilobytes("VmRSS")) / 1_024
        desk.end()
        try mark.unwind()
        return WatchFigures(
            seen: samples.figures, idlePercent: (after.0 - before.0) * 100 / elapsed, written: after.1 - before.1,
            idleMegabytes: megabytes)
    }
}

/// What another desk does, seen at an idle desk.
struct WatchFigures: Encodable {
    /// From the commit to the last byte of the changed picture, in milliseconds.
    let seen: Figures
    let seenMaximum: Bar
    /// Of one core.
    let idlePercent: Bar
    /// Bytes written to the disk while idle.
    let idleWritten: Bar
    let idleMegabytes: Bar

    init(seen: Figures, idlePercent: Double, written: Int, idleMegabytes: Double) {
        self.seen = seen
        seenMaximum = Bar(seen.maximum, most: 1000)
        self.idlePercent = Bar(idlePercent, most: 0.5)
        idleWritten = Bar(Double(written), most: 0)
        self.idleMegabytes = Bar(idleMegabytes, most: 64)
    }
}
