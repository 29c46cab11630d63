import Foundation
import Synchronization

/// What a connection does when the engine says busy: it sleeps a millisecond and tries again, up to a deadline.
///
/// SQLite's own timeout backs off and starves: with four writers one process got nothing for the whole run.
final class Patience: Sendable {
    private let limit: Duration
    private let began = Mutex(ContinuousClock.now)

    init(limit: Duration) { self.limit = limit }

    /// Whether to try again after so many tries of one call.
    func waits(tries: Int) -> Bool {
        let now = ContinuousClock.now
        let start = began.withLock { start in
            if tries == 0 { start = now }
            return start
        }
        guard now - start < limit else { return false }
        usleep(1000)
        return true
    }
}
