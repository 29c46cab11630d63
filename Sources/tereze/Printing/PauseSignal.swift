import Dispatch
import Foundation

/// Whether somebody has pressed Ctrl-C, or the program is told to end: what is under way is finished first.
final class PauseSignal {
    private static let signals = [SIGINT, SIGTERM, SIGHUP]

    private let sources: [any DispatchSourceSignal]
    private let given = DispatchSemaphore(value: 0)

    init() {
        sources = Self.signals.map { [given] number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { given.signal() }
            source.resume()
            return source
        }
    }

    deinit {
        for source in sources { source.cancel() }
        for number in Self.signals { signal(number, SIG_DFL) }
    }

    /// True once for each time that it was given; whoever asks stops then.
    var isGiven: Bool { given.wait(timeout: .now()) == .success }
}
