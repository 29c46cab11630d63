import CEngine
import Casework
import Foundation
import Synchronization

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
    /// Since when somebody here waits for others; nil while nobody does.
    private let waitingSince = Mutex<ContinuousClock.Instant?>(nil)

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

    /// Takes the lock, behind those who wait for it already.
    ///
    /// One process at a time waits for the lock itself, and the others wait at the gate for that place: whoever lets the lock go
    /// and wants it again at once stands behind them. Without the gate a busy machine let one process take it again and again
    /// while others waited for five seconds and gave up. They sleep until the system wakes them: to look every fifty microseconds
    /// took as much from whoever had the lock as the work that it was for.
    private func take() throws(StoreProblem) {
        let began = ContinuousClock.now
        if !enter(Self.gate) { try wait(since: began, byte: Self.gate) }
        defer { _ = record(Self.gate, F_UNLCK) }
        if flock(descriptor, LOCK_EX | LOCK_NB) != 0 { try wait(since: began, byte: nil) }
    }

    /// How long somebody here has been waiting for other processes; nil while nobody is.
    var waiting: Duration? { waitingSince.withLock { $0.map { ContinuousClock.now - $0 } } }

    /// Waits for a byte of the file, or for the lock itself; `busy` when that takes too long.
    private func wait(since began: ContinuousClock.Instant, byte: Int?) throws(StoreProblem) {
        waitingSince.withLock { $0 = began }
        defer { waitingSince.withLock { $0 = nil } }
        while true {
            let left = began + patience - ContinuousClock.now
            guard left > .zero else { throw .busy }
            // At most a minute at a time.
            let most = UInt32(min(left, .seconds(60)) / .microseconds(1))
            switch engine_lock(descriptor, byte ?? -1, most) {
            case 0: return
            case EINTR: continue
            case EAGAIN, EACCES, ENOMEM: usleep(1000)
            // Where there can be no gate, the order is lost and nothing else.
            case _ where byte != nil: return
            case let error: throw .inputOutput(detail: String(cString: strerror(error)))
            }
        }
    }

    /// The gate is a record lock of one byte behind the count, which `flock` does not meet; another byte is whose turn it is to read
    /// long.
    ///
    /// NB: record locks belong to the process and go when it closes any descriptor of the file. Then the order is lost and
    /// nothing else: only `flock` keeps others out.
    private static let (gate, turn): (Int, Int) = (64, 65)

    /// Runs a long read when those of other processes have ended: of reads that overlap one another for ever there would never be a
    /// moment at which the log could begin anew. After ten seconds it begins all the same.
    func inTurn<Value>(_ read: () throws -> Value) rethrows -> Value {
        let latest = ContinuousClock.now + .seconds(10)
        while !enter(Self.turn), ContinuousClock.now < latest { usleep(5000) }
        defer { _ = record(Self.turn, F_UNLCK) }
        return try read()
    }

    private func enter(_ byte: Int) -> Bool {
        // A file system without record locks has neither a gate nor turns.
        record(byte, F_WRLCK) || ![EAGAIN, EACCES, EINTR].contains(errno)
    }

    private func record(_ byte: Int, _ kind: some BinaryInteger) -> Bool {
        var lock = flock()
        lock.l_type = Int16(kind)
        lock.l_whence = Int16(SEEK_SET)
        lock.l_start = off_t(byte)
        lock.l_len = 1
        return fcntl(descriptor, F_SETLK, &lock) == 0
    }

    /// What stands in the file: read and written only while the lock is held.
    ///
    /// NB: it is written after a commit is on the disk and never synced, so after a crash it tells at most of less than there is.
    var note: Note {
        get {
            var note = [Int64](repeating: 0, count: 2)
            let read = pread(descriptor, &note, 16, 0)
            return Note(
                commits: read >= 8 ? Int(Int64(littleEndian: note[0])) : 0, entry: read == 16 ? Int64(littleEndian: note[1]) : 0)
        }
        set {
            let note = [Int64(newValue.commits).littleEndian, newValue.entry.littleEndian]
            _ = pwrite(descriptor, note, 16, 0)
        }
    }

    struct Note {
        /// The commits of all processes since the last checkpoint, a large one as several; a lost count only moves the next one.
        var commits: Int
        /// The journal's last entry that was acknowledged to anybody; 0 where nobody has noted it.
        var entry: Int64
    }
}
