import ArgumentParser
import Foundation

/// One of several desks that register at once: started by `million`.
struct ClerkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clerk", abstract: "Registers people for some seconds and prints how many.", shouldDisplay: false)

    @Option var store: String
    @Option var first: Int
    @Option var seconds: Int
    @Option var at = StoreGenerator.now
    @Option(help: "How long to wait between two, in milliseconds.")
    var pause = 0

    func run() throws {
        let window = try WindowScript(store: store, now: at)
        let end = ContinuousClock.now + .seconds(seconds)
        var count = 0
        while ContinuousClock.now < end {
            _ = try window.register(window.draft(first + count), key: "clerk-\(first)-\(count)")
            count += 1
            if pause > 0 { Thread.sleep(forTimeInterval: Double(pause) / 1000) }
        }
        try window.close()
        print(count)
    }
}
