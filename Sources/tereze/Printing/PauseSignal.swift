import Dispatch
import Foundation
import Synchronization

/// Whether somebody has pressed Ctrl-C, or the program is told to end: what is under way is finished first.
final class PauseSignal {
    private let sources: [any DispatchSourceSignal]
    private let given: Given

    private final class Given: Sendable {
        let value = Atomic(false)
    }

    init() {
        let given = Given()
        self.given = given
        sources = [SIGINT, SIGTERM, SIGHUP].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { given.value.store(true, ordering: .relaxed) }
            source.resume()
            return source
        }
    }

    deinit {
        for source in sources { source.cancel() }
        for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_DFL) }
    }

    var isGiven: Bool { given.value.load(ordering: .relaxed) }
}
