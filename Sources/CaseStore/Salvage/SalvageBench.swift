import Casework
import Foundation
import GRDB

/// Where the rows that were found are put in order: a database of its own, thrown away in the end.
///
/// A row is known by its shape and proved by the journal: an entry by its own hash, everything else by the hash that its entry
/// holds.
struct SalvageBench {
    let database: Database

    init(_ database: Database) throws {
        self.database = database
        try database.execute(
            sql: """
                CREATE TABLE entry (seq INTEGER PRIMARY KEY, at TEXT, login TEXT, action TEXT, subject TEXT, payload_hash BLOB,
                  previous BLOB, hash BLOB, holds INTEGER);
                CREATE TABLE event (entry INTEGER PRIMARY KEY, case_id INTEGER, sequence INTEGER, payload TEXT, holds INTEGER);
                CREATE INDEX event_case ON event (case_id, sequence);
                CREATE TABLE payload (entry INTEGER PRIMARY KEY, payload TEXT);
                CREATE TABLE paper (entry INTEGER PRIMARY KEY, id INTEGER, text TEXT);
                CREATE TABLE file (id INTEGER PRIMARY KEY, number INTEGER, revision INTEGER, document TEXT);
                CREATE TABLE counter (office INTEGER, register INTEGER, year INTEGER, last INTEGER, PRIMARY KEY (office, register, year));
                """)
    }

    /// Takes an entry of the journal, if the row is one.
    func takeEntry(_ row: StoredRow) throws {
        guard row.values.count == 8, row.isNull(0), row.id >= 1, let at = row.text(1), at.count == 16, let login = row.text(2),
            let action = row.text(3), let subject = row.text(4), let payloadHash = row.blob(5), let previous = row.blob(6),
            let hash = row.blob(7), [payloadHash, previous, hash].allSatisfy({ $0.count == 32 })
        else { return }
        let computed = JournalChain.hash(
            sequence: row.id, at: at, login: login, action: action, subject: subject, payloadHash: payloadHash, previous: previous)
        let holds = computed == hash
        try database.run(
            "INSERT OR \(holds ? "REPLACE" : "IGNORE") INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [row.id, at, login, action, subject, Data(payloadHash), Data(previous), Data(hash), holds])
    }

    /// Takes anything else that is exported; the entries must have been taken before.
    func take(_ kind: PageRows.Kind, _ row: StoredRow) throws {
        switch kind {
        case .index: try takeCounter(row)
        case .table where row.values.count == 2: try takePayload(row)
        case .table where row.values.count == 4: try takeEvent(row)
        case .table where row.values.count >= 20: try takeFile(row)
        case .table where row.values.count >= 8: try takePaper(row)
        case .table: return
        }
    }

    private func takeCounter(_ row: StoredRow) throws {
        guard row.values.count == 4, let office = row.number(0), (1...999).contains(office), let register = row.number(1),
            (1...9).contains(register), let year = row.number(2), (2000...2099).contains(year), let last = row.number(3),
            (1...999_999).contains(last)
        else { return }
        try database.run(
            "INSERT INTO counter VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET last = max(last, excluded.last)",
            [office, register, year, last])
    }

    private func takePayload(_ row: StoredRow) throws {
        guard row.isNull(0), let payload = row.text(1), try hash(of: row.id) == JournalChain.digest(payload) else { return }
        try database.run("INSERT OR REPLACE INTO payload VALUES (?, ?)", [row.id, payload])
    }

    private func takeEvent(_ row: StoredRow) throws {
        guard row.isNull(0), let id = row.number(1), let sequence = row.number(2), let payload = row.text(3),
            let event = try? Document.decode(CaseEvent.self, from: payload), Int64(event.sequence) == sequence
        else { return }
        let holds = try hash(of: row.id) == JournalChain.digest(payload)
        try database.run(
            "INSERT OR \(holds ? "REPLACE" : "IGNORE") INTO event VALUES (?, ?, ?, ?, ?)", [row.id, id, sequence, payload, holds])
    }

    private func takePaper(_ row: StoredRow) throws {
        // The fourth column names a list or nothing; a print job, which looks alike, has a word there.
        guard row.isNull(0), let entry = row.number(1), row.text(3) == nil, row.text(4) != nil, row.text(5) != nil, let text = row.text(6),
            row.text(7) != nil
        else { return }
        try database.run("INSERT OR REPLACE INTO paper VALUES (?, ?, ?)", [entry, row.id, text])
    }

    /// The document stands last but for columns that later schemas add.
    private func takeFile(_ row: StoredRow) throws {
        guard row.isNull(0), let number = row.number(1), (try? CaseNumber(stored: number)) != nil else { return }
        for column in row.values.indices.reversed() {
            guard let text = row.text(column), text.hasPrefix("{"), let file = try? Document.decode(CaseFile.self, from: text),
                file.number.stored == number
            else { continue }
            try database.run(
                "INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?)", [row.id, number, file.revision, text])
            return
        }
    }

    private func hash(of entry: Int64) throws -> [UInt8]? {
        let hash: Data? = try database.value("SELECT payload_hash FROM entry WHERE seq = ?", [entry])
        return hash.map { Array($0) }
    }
}
