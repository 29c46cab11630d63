import CaseStore
import Casework
import GRDBSQLite
import Glibc

/// The file of a store while it is being generated, with nothing between the rows and the pages.
final class UnguardedFile {
    private let path: String
    private let handle: OpaquePointer
    private var statements: [String: BoundStatement] = [:]
    private let triggers: [String]
    private var isClosed = false

    init(path: String) throws {
        self.path = path
        var opened: OpaquePointer?
        guard sqlite3_open_v2(path, &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nil) == SQLITE_OK, let opened else {
            throw BenchFailure("\(path) cannot be opened")
        }
        handle = opened
        triggers = try Self.texts(handle, "SELECT sql FROM sqlite_master WHERE type = 'trigger' ORDER BY rowid")
        let names = try Self.texts(handle, "SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for pragma in [
            "journal_mode = DELETE", "journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE", "foreign_keys = OFF",
            "cache_size = -2000000",
        ] {
            try execute("PRAGMA \(pragma)")
        }
        for name in names { try execute("DROP TRIGGER \(name)") }
        try execute("BEGIN")
    }

    deinit {
        for statement in statements.values { statement.end() }
        if !isClosed { sqlite3_close_v2(handle) }
    }

    func statement(_ sql: String) throws -> BoundStatement {
        if let there = statements[sql] { return there }
        var prepared: OpaquePointer?
        guard sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil) == SQLITE_OK, let prepared
        else { throw failure(sql) }
        let statement = BoundStatement(prepared)
        statements[sql] = statement
        return statement
    }

    /// The id that a table's next row gets.
    func next(_ table: String) throws -> Int64 {
        Int64(try Self.texts(handle, "SELECT coalesce(max(id), 0) + 1 FROM \(table)").first ?? "") ?? 1
    }

    func journalEnd() throws -> (Int64, [UInt8]) {
        let row = try Self.texts(handle, "SELECT seq || ' ' || hex(hash) FROM journal_end").first ?? ""
        let parts = row.split(separator: " ")
        guard parts.count == 2, let sequence = Int64(parts[0]) else { throw BenchFailure("the journal has no end") }
        let digits = Array(parts[1])
        let hash = stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
        return (sequence, hash)
    }

    func writeJournalEnd(_ sequence: Int64, _ hash: [UInt8]) throws {
        let statement = try statement("UPDATE journal_end SET seq = ?, hash = ?")
        statement.bind(sequence)
        statement.bind(blob: hash)
        try statement.run()
    }

    func writeWords(_ name: NameWords, person: Int64) throws {
        for (table, words) in [("person_exact", name.exact), ("person_folded", name.folded)] {
            let statement = try statement("INSERT INTO \(table) (rowid, words) VALUES (?, ?)")
            statement.bind(person)
            statement.bind(text: Array(words.utf8))
            try statement.run()
        }
    }

    func writeList(_ list: GivenNumbers.List) throws {
        let statement = try statement("INSERT INTO day_list (number, office, register, day, open) VALUES (?, ?, ?, ?, ?)")
        statement.bind(Int64(list.number.digits) ?? 0)
        statement.bind(Int64(list.number.office))
        statement.bind(Int64(list.number.register.rawValue))
        statement.bind(text: Array(list.day.utf8))
        statement.bind(1)
        try statement.run()
    }

    func writeCounter(_ series: GivenNumbers.Series, last: Int) throws {
        let statement = try statement("INSERT INTO counter (office, register, year, last) VALUES (?, ?, ?, ?)")
        for number in [series.office, series.register.rawValue, series.year, last] { statement.bind(Int64(number)) }
        try statement.run()
    }

    func writeTally(_ standing: CaseTemplate.Standing, count: Int) throws {
        let statement = try statement("INSERT INTO tally (handling_office, intake_office, status, count) VALUES (?, ?, ?, ?)")
        statement.bind(standing.handling)
        statement.bind(standing.intake)
        statement.bind(text: Array(standing.status.utf8))
        statement.bind(Int64(count))
        try statement.run()
    }

    /// The bytes that the file has by now.
    var bytes: Int64 {
        let pages = (try? Self.texts(handle, "PRAGMA page_count").first).flatMap { Int64($0) } ?? 0
        return pages * 4096
    }

    /// Ends the writing: the guards stand again, the file is on the disk.
    func close() throws {
        for trigger in triggers { try execute(trigger) }
        try execute("COMMIT")
        for statement in statements.values { statement.end() }
        try execute("PRAGMA locking_mode = NORMAL")
        try execute("PRAGMA journal_mode = WAL")
        guard sqlite3_close(handle) == SQLITE_OK else { throw BenchFailure("\(path) is still in use") }
        isClosed = true
        let descriptor = open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0, fsync(descriptor) == 0 else { throw BenchFailure("\(path) is not on the disk") }
        Glibc.close(descriptor)
    }

    private func execute(_ sql: String) throws {
        guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw failure(sql) }
    }

    private func failure(_ what: String) -> BenchFailure {
        BenchFailure("\(what): \(String(cString: sqlite3_errmsg(handle)))")
    }

    private static func texts(_ handle: OpaquePointer, _ sql: String) throws -> [String] {
        var prepared: OpaquePointer?
        guard sqlite3_prepare_v2(handle, sql, -1, &prepared, nil) == SQLITE_OK, let prepared else {
            throw BenchFailure("\(sql): \(String(cString: sqlite3_errmsg(handle)))")
        }
        defer { sqlite3_finalize(prepared) }
        var texts: [String] = []
        while sqlite3_step(prepared) == SQLITE_ROW {
            if let text = sqlite3_column_text(prepared, 0) { texts.append(String(cString: text)) }
        }
        return texts
    }
}
