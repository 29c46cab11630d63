import Casework
import GRDB

/// Opens connections to a store's file the way that keeps its commits.
enum Connection {
    /// "TERE": stands in the file's header, so that `file` and we know a store from another database.
    static let applicationID = 0x5445_5245

    /// The one connection that writes; the file must exist.
    ///
    /// - Parameter maximumPages: a limit of the file's size for tests of a full disk.
    static func writer(at path: String, patience: Patience, maximumPages: Int? = nil) throws -> DatabaseQueue {
        let queue = try DatabaseQueue(path: path, configuration: configuration(patience: patience, readonly: false))
        try queue.writeWithoutTransaction { database in
            if let maximumPages { try database.execute(sql: "PRAGMA max_page_count = \(maximumPages)") }
            // NB: GRDB lowers `synchronous` to NORMAL when it turns WAL on itself, so we turn WAL on and never let it.
            try database.run("PRAGMA synchronous = FULL")
            guard try database.value("PRAGMA synchronous") == 2 else { throw StoreProblem.notDurable }
            // NB: a statement that a trigger may refuse notes what it changes, and else in a file that is made and deleted each time.
            try database.run("PRAGMA temp_store = MEMORY")
            try database.prepareUndoing()
        }
        return queue
    }

    /// A connection that only reads.
    static func reader(at path: String, patience: Duration) throws -> DatabaseQueue {
        try DatabaseQueue(path: path, configuration: configuration(patience: Patience(limit: patience), readonly: true))
    }

    private static func configuration(patience: Patience, readonly: Bool) -> Configuration {
        var configuration = Configuration.ours
        configuration.readonly = readonly
        configuration.busyMode = .callback { patience.waits(tries: $0) }
        configuration.prepareDatabase { database in
            // Checkpoints are ours, under the lock.
            _ = try database.row("PRAGMA wal_autocheckpoint = 0")
        }
        return configuration
    }
}

extension Configuration {
    /// What all our connections have.
    ///
    /// NB: without it GRDB ends the program where a transaction could not be undone, as when no memory is left. Whoever meets an
    /// error closes the connection, and that undoes it.
    static var ours: Configuration {
        _ = Engine.isLean
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        return configuration
    }
}
