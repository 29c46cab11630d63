package import Casework
import GRDB
package import WorkingTime

extension CaseStore {
    private static let lastKey = "backup.last"
    private static let scheduleKey = "backup.schedule"

    /// Notes a backup that holds: in the journal, and as the last one.
    func note(_ record: BackupRecord, by login: String, at moment: CivilMoment) throws(StoreProblem) {
        try write { database in
            let payload = try Document.encode(record)
            try database.run(
                "INSERT OR REPLACE INTO setting (scope, key, value) VALUES ('', ?, ?)", [Self.lastKey, payload])
            try JournalChain.note(
                "backupMade", subject: JournalChain.line(record.path), by: login, at: moment, payload: payload, in: database)
        }
    }

    /// The last good backup, as this store knows.
    package func lastBackup() throws(StoreProblem) -> BackupRecord? {
        try read { try Self.kept(Self.lastKey, in: $0) }
    }

    /// When and where backups are to be made; nil where nobody has said so.
    package func backupSchedule() throws(StoreProblem) -> BackupSchedule? {
        try read { try Self.kept(Self.scheduleKey, in: $0) }
    }

    /// Sets when and where backups are made; nil ends it.
    package func setBackupSchedule(
        _ schedule: BackupSchedule?, by login: String, at moment: CivilMoment
    ) throws(StoreProblem) {
        let text: String
        do { text = try schedule.map { try Document.encode($0) } ?? "" } catch { throw StoreProblem(error, path: path) }
        try setSetting(Self.scheduleKey, scope: "", to: text, by: login, at: moment)
    }

    /// Whether what the office does is kept a second time; a throw-away office is asked only if it has a schedule.
    package func backupStanding(at now: CivilMoment) throws(StoreProblem) -> BackupStanding {
        let isDemo = try isDemo()
        return try read { database in
            let schedule: BackupSchedule? = try Self.kept(Self.scheduleKey, in: database)
            guard !isDemo || schedule != nil else { return .fine }
            let last: BackupRecord? = try Self.kept(Self.lastKey, in: database)
            let first: String? = try database.value("SELECT registered_at FROM case_file ORDER BY id LIMIT 1")
            return BackupStanding(
                schedule: schedule, last: last?.moment, firstCase: first.flatMap { CivilMoment(iso: $0) }, now: now)
        }
    }

    /// What cannot be read any more counts as not set.
    private static func kept<Value: Decodable>(_ key: String, in database: Database) throws -> Value? {
        let text: String? = try database.value("SELECT value FROM setting WHERE scope = '' AND key = ?", [key])
        return text.flatMap { try? Document.decode(Value.self, from: $0) }
    }
}
