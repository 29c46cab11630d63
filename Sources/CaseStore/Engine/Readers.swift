import Casework
import GRDB
import Synchronization

/// The connections that only read: opened when first needed, lent for one short read each.
final class Readers: Sendable {
    private let path: String
    private let patience: Duration
    private let idle = Mutex<[DatabaseQueue]>([])
    private let watcher = Mutex<DatabaseQueue?>(nil)

    init(path: String, patience: Duration) {
        self.path = path
        self.patience = patience
    }

    /// Runs the body on one state of the store.
    ///
    /// NB: short, always: a read that stays open keeps the log from being emptied.
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        let lent = try idle.withLock { $0.popLast() } ?? Connection.reader(at: path, patience: patience)
        let value = try lent.writeWithoutTransaction { database in try database.oneState { try body(database) } }
        // A connection that failed is not lent again.
        idle.withLock { $0.append(lent) }
        return value
    }

    /// A number that changes with every commit of any other connection, in this process or another.
    func dataVersion() throws -> Int {
        let queue = try watcher.withLock { watcher in
            let queue = try watcher ?? Connection.reader(at: path, patience: patience)
            watcher = queue
            return queue
        }
        return try queue.writeWithoutTransaction { try $0.value("PRAGMA data_version") ?? 0 }
    }

    func close() throws {
        let all = idle.withLock { idle in
            defer { idle = [] }
            return idle
        }
        let watching = watcher.withLock { watcher in
            defer { watcher = nil }
            return watcher
        }
        for queue in all { try queue.close() }
        try watching?.close()
    }
}
