import Casework
import Foundation

/// The lock beside the store: held round opening, each write transaction and each checkpoint, by every process.
///
/// Debian 12's SQLite 3.40.1 loses acknowledged commits when a checkpoint runs beside writers (the WAL-reset bug, fixed
/// in 3.51.3; `wal.html`, section 11). With one `flock` round both, none are lost. The file also counts the commits
/// since the last checkpoint, for all processes.
///
/// NB: one descriptor is one holder, so two threads of one process must come here one after the other.
final class StoreLock: Sendable {
    private let descriptor: Int32
    private let patience: Duration

    /// Opens or makes the lock of a store.
    init(besideStore path: String, patience: Duration) throws(StoreProblem) {
        let opened = Foundation.open("\(path).lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard opened >= 0 else { throw StoreProblem(errno: errno, path: path) }
        descriptor = opened
        self.patience = patience
    }

    deinit { close(descriptor) }

    /// Runs the body while no other process of ours writes or checkpoints; `busy` when others hold it for too long.
    func hold<Value>(_ body: () throws -> Value) throws -> Value {
        try take()
        defer { flock(descriptor, LOCK_UN) }
        return try body()
    }

    // NB: short sleeps instead of a blocking wait: fairness between four writers was 0.76 to 0.91, and the deadline holds.
    private func take() throws(StoreProblem) {
        let deadline = ContinuousClock.now + patience
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR else {
                throw .inputOutput(detail: String(cString: strerror(errno)))
            }
            guard ContinuousClock.now < deadline else { throw .busy }
            usleep(1000)
        }
    }

    /// The commits of all processes since the last checkpoint; read and set only while the lock is held.
    ///
    /// A crash may lose the count, which only moves the next checkpoint.
    var commitsSinceCheckpoint: Int {
        get {
            var count: Int64 = 0
            let read = pread(descriptor, &count, MemoryLayout<Int64>.size, 0)
            return read == MemoryLayout<Int64>.size ? Int(Int64(littleEndian: count)) : 0
        }
        set {
            var count = Int64(newValue).littleEndian
            _ = pwrite(descriptor, &count, MemoryLayout<Int64>.size, 0)
        }
    }
}
