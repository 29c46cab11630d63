import Foundation
import Synchronization

/// What a connection does when the engine says busy: it sleeps a millisecond and tries again, up to a deadline.
///
/// SQLite's own timeout backs off and starves: with four writers one process got nothing for the whole run.
final class Patience: Sendable {
    private let limit: Mutex<Duration>
    private let began = Mutex(ContinuousClock.now)

    init(limit: Duration) { self.limit = Mutex(limit) }

    /// Runs the body with another deadline.
    func limited<Value>(to duration: Duration, _ body: () throws -> Value) rethrows -> Value {
        let usual = limit.withLock { $0 }
        limit.withLock { $0 = duration }
        defer { limit.withLock { $0 = usual } }
        return try body()
    }

    /// Whether to try again after so many tries of one call.
    func waits(tries: Int) -> Bool {
        let now = ContinuousClock.now
        let start = began.withLock { start in
            if tries == 0 { start = now }
            return start
        }
        guard now - start < limit.withLock({ $0 }) else { return false }
        usleep(1000)
        return true
    }
}
