import Casework
import GRDB
import Synchronization

/// The one connection that writes, under the store's lock, and reopens itself after an input or output error.
final class Writer: Sendable {
    private let path: String
    private let lock: StoreLock
    /// How long the engine's own locks are waited for, and the copy before an update.
    private let patience: Duration
    private let waits: Patience
    private let maximumPages: Int?
    private let isCopy: Bool
    private let state: Mutex<State>

    /// About a thousand pages of the log: a registration writes fifteen to thirty.
    private static let commitsPerCheckpoint = 48
    /// A registration changes fewer; what changes more, as a batch of an import, counts as several.
    private static let rowsOfCommit = 64
    /// Pages of 4 KiB: 8 MiB.
    private static let longLog = 2048

    private enum State {
        /// There is no connection: one is opened when something is next written.
        case shut
        case open(DatabaseQueue)
        /// An input or output error was seen: nothing is written before the file has been closed, opened and checked.
        case suspect
        case closed
    }

    init(path: String, lock: StoreLock, options: StoreOptions) {
        self.path = path
        self.lock = lock
        patience = options.patience
        waits = Patience(limit: options.patience)
        maximumPages = options.maximumPages
        isCopy = options.isCopy
        state = Mutex(.shut)
    }

    /// Runs the body as one transaction that no other process's write or checkpoint meets.
    func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try exclusively { database in
            let before = database.totalChangesCount
            let (value, entry) = try database.transaction {
                try Migrations.refuseNewer(database)
                return (try body(database), try JournalChain.lastEntry(database))
            }
            noteCommit(database, entry: entry, rows: database.totalChangesCount - before)
            return value
        }
    }

    /// How long a write of this process has been waiting for others; nil while none is.
    var waiting: Duration? { lock.waiting }

    /// Runs a body that only reads, which needs no lock.
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try healthyQueue().writeWithoutTransaction(body)
    }

    /// Runs the body under the lock without a transaction of ours.
    func exclusively<Value>(_ body: (Database) throws -> Value) throws -> Value {
        let queue = try healthyQueue()
        var isInside = false
        do {
            return try queue.writeWithoutTransaction { database in
                defer { isInside = database.isInsideTransaction }
                return try lock.hold { try body(database) }
            }
        } catch {
            leave(queue, after: error, isInside: isInside)
            throw error
        }
    }

    /// Closes a connection that can no longer be trusted, or whose transaction could not be undone: closing undoes it.
    private func leave(_ queue: DatabaseQueue, after error: any Error, isInside: Bool) {
        let code = (error as? DatabaseError)?.resultCode
        let isSuspicious = [.SQLITE_IOERR, .SQLITE_CORRUPT, .SQLITE_CANTOPEN].contains(code)
        guard isSuspicious || isInside || code == .SQLITE_NOMEM else { return }
        state.withLock { $0 = isSuspicious ? .suspect : .shut }
        try? queue.close()
    }

    /// Makes a store of an empty file; the caller holds the lock.
    func openNewFile() throws {
        let queue = try connection()
        try queue.writeWithoutTransaction { database in
            // The lock of a store that is gone may still lie there.
            lock.note = StoreLock.Note(commits: 0, entry: 0)
            try database.execute(sql: "PRAGMA application_id = \(Connection.applicationID)")
            try Migrations.run(database, at: path)
            try turnOnLog(database)
        }
        state.withLock { $0 = .open(queue) }
    }

    /// Opens the file, refuses another program's database and a newer store, and brings an older schema up to date; the
    /// caller holds the lock.
    func open(progress: (BackupProgress) -> Void) throws {
        let queue = try opened(progress: progress)
        state.withLock { $0 = .open(queue) }
    }

    private func opened(progress: (BackupProgress) -> Void = { _ in }) throws -> DatabaseQueue {
        let queue = try connection()
        try queue.writeWithoutTransaction { database in
            guard try database.value("PRAGMA application_id") == Connection.applicationID else {
                throw StoreProblem.notAStore(path: path)
            }
            if !isCopy { try UpdateCopy(path: path, patience: patience).make(ifNeeded: database, progress: progress) }
            try Migrations.run(database, at: path, progress: progress)
            try turnOnLog(database)
            try refuseBehind(database)
        }
        return queue
    }

    /// Refuses a store that has lost what was acknowledged: without its log it looks sound and lacks the last work.
    private func refuseBehind(_ database: Database) throws {
        let (found, known) = (try JournalChain.lastEntry(database), lock.note.entry)
        if found < known { throw StoreProblem.behind(found: found, known: known, lock: "\(path).lock") }
    }

    private func connection() throws -> DatabaseQueue {
        try Connection.writer(at: path, patience: waits, maximumPages: maximumPages)
    }

    private func turnOnLog(_ database: Database) throws {
        guard try database.value("PRAGMA journal_mode = WAL") == "wal", try database.value("PRAGMA synchronous") == 2
        else { throw StoreProblem.notDurable }
    }

    /// Empties the log into the file; readers at work leave some of it for the next time.
    func checkpoint() throws {
        try exclusively { database in
            try database.checkpoint(.passive)
            lock.note.commits = 0
        }
    }

    /// Checkpoints and closes; the lock is held, for the last connection of all empties the log as it closes.
    func close() throws {
        let last = state.withLock { state in
            defer { state = .closed }
            return state
        }
        guard case .open(let queue) = last else { return }
        try lock.hold { try queue.close() }
    }

    // NB: the commit is kept and told whatever becomes of the checkpoint, so its failure waits for the next one.
    private func noteCommit(_ database: Database, entry: Int64, rows: Int) {
        let commits = lock.note.commits + max(1, rows / Self.rowsOfCommit)
        let isDone = commits >= Self.commitsPerCheckpoint && (try? emptyLog(database)) != nil
        lock.note = StoreLock.Note(commits: isDone ? 0 : commits, entry: entry)
    }

    /// Runs a long read behind those of other processes.
    func inTurn<Value>(_ read: () throws -> Value) rethrows -> Value { try lock.inTurn(read) }

    /// Empties the log and begins a long read, under the lock: then the log grows behind one such read only, and not from read to
    /// read. What cannot be emptied waits for the next time.
    func beforeLongRead(_ begin: () throws -> Void) throws {
        try exclusively { database in
            try? emptyLog(database, isAlone: true)
            try begin()
        }
    }

    /// Carries the log into the file as far as readers at work allow.
    ///
    /// A log that was carried whole begins anew with the next commit only if nobody reads in it then, and of readers who follow one
    /// another closely there is always one. So where it has become long they are waited for: under the lock, and so briefly that
    /// nobody notices, though the longer the log the longer. Those who come meanwhile find all in the file and are in nobody's way.
    ///
    /// - Parameter isAlone: whether only short readers can be in the way, for whom it waits though some of the log is left; behind a long
    ///   one that would be for nothing.
    private func emptyLog(_ database: Database, isAlone: Bool = false) throws {
        let log = try database.checkpoint(.passive)
        guard log.walFrameCount > Self.longLog, isAlone || log.checkpointedFrameCount == log.walFrameCount else { return }
        let wait = min(150, 20 * log.walFrameCount / Self.longLog)
        waits.limited(to: .milliseconds(wait)) { _ = try? database.checkpoint(.restart) }
    }

    private func healthyQueue() throws -> DatabaseQueue {
        try state.withLock { state in
            switch state {
            case .open(let queue): return queue
            case .shut:
                let queue = try lock.hold { try opened() }
                state = .open(queue)
                return queue
            case .closed: throw StoreProblem.inputOutput(detail: "the store is closed")
            case .suspect:
                let queue = try reopened()
                state = .open(queue)
                return queue
            }
        }
    }

    private func reopened() throws -> DatabaseQueue {
        try lock.hold {
            let queue = try connection()
            try queue.read { database in
                let faults = try database.rows("PRAGMA quick_check(1)").map { $0[0] as String }
                guard faults == ["ok"] else { throw StoreProblem.damaged(detail: faults.joined(separator: "; ")) }
                try JournalChain.checkEnd(database)
            }
            return queue
        }
    }
}
