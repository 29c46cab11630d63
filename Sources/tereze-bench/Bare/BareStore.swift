/// A copy of the store that is written by the C interface alone: the same schema with its indexes and triggers, WAL,
/// `synchronous=FULL`, one transaction a registration, statements prepared once, and a checkpoint as often as the store's own.
final class BareStore {
    private let database: RawDatabase
    private var commits = 0

    /// As `Writer` has it.
    private static let commitsPerCheckpoint = 48

    init(path: String) throws {
        database = try RawDatabase(path: path)
        for pragma in ["journal_mode = WAL", "synchronous = FULL", "wal_autocheckpoint = 0", "foreign_keys = ON"] {
            try database.execute("PRAGMA \(pragma)")
        }
    }

    func write(_ rows: WrittenRows) throws {
        try database.statement("BEGIN IMMEDIATE").run()
        for write in rows.writes { try database.statement(write.sql).run(write.values) }
        try database.statement("COMMIT").run()
        commits += 1
        if commits % Self.commitsPerCheckpoint == 0 { try database.execute("PRAGMA wal_checkpoint(PASSIVE)") }
    }
}
