import Foundation
import GRDB

/// The rows that a registration leaves in the store, read back so that another engine can write the same.
struct WrittenRows {
    /// One row as a statement with its values.
    struct Write {
        let sql: String
        let values: [RawStatement.Value]
    }

    let writes: [Write]
}

/// Reads what is new in a store since the last time.
final class RowReader {
    private static let tables = ["person", "case_file", "journal", "case_event", "paper"]

    private let queue: DatabaseQueue
    private var last: [String: Int64] = [:]

    init(path: String) throws {
        var configuration = Configuration()
        configuration.readonly = true
        queue = try DatabaseQueue(path: path, configuration: configuration)
        last = try queue.read { database in
            try Dictionary(
                uniqueKeysWithValues: Self.tables.map { table in
                    (table, try Int64.fetchOne(database, sql: "SELECT max(rowid) FROM \(table)") ?? 0)
                })
        }
        _ = try next()
    }

    /// The new rows of each table, and the counters as they now stand.
    func next() throws -> WrittenRows {
        try queue.read { database in
            var writes = try counters(database)
            for table in Self.tables {
                for row in try Row.fetchAll(
                    database, sql: "SELECT rowid AS row_of_bench, * FROM \(table) WHERE rowid > ? ORDER BY rowid",
                    arguments: [last[table] ?? 0])
                {
                    let columns = Array(row.columnNames.dropFirst())
                    let marks = columns.map { _ in "?" }.joined(separator: ", ")
                    writes.append(
                        WrittenRows.Write(
                            sql: "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))",
                            values: columns.map { Self.value(row[$0]) }))
                    if table == "person" { writes += words(of: row) }
                    last[table] = row["row_of_bench"]
                }
            }
            return WrittenRows(writes: writes)
        }
    }

    /// One step of the counter that has moved.
    private func counters(_ database: Database) throws -> [WrittenRows.Write] {
        try Row.fetchAll(database, sql: "SELECT office, register, year, last FROM counter").compactMap { row in
            let name = "counter \(row["office"] as Int64)/\(row["register"] as Int64)/\(row["year"] as Int64)"
            let now: Int64 = row["last"]
            defer { last[name] = now }
            guard last[name] != now else { return nil }
            return WrittenRows.Write(
                sql: """
                    INSERT INTO counter (office, register, year, last) VALUES (?, ?, ?, 1)
                    ON CONFLICT DO UPDATE SET last = last + 1
                    """, values: ["office", "register", "year"].map { Self.value(row[$0]) })
        }
    }

    /// The search words of a person. The tables keep no text, so the folded key stands for the words as written too: as many
    /// words, of about the same length.
    private func words(of person: Row) -> [WrittenRows.Write] {
        ["person_exact", "person_folded"].map { table in
            WrittenRows.Write(
                sql: "INSERT INTO \(table) (rowid, words) VALUES (?, ?)",
                values: [Self.value(person["row_of_bench"]), Self.value(person["name_key"])])
        }
    }

    private static func value(_ value: DatabaseValue) -> RawStatement.Value {
        switch value.storage {
        case .null: .null
        case .int64(let number): .integer(number)
        case .double(let number): .integer(Int64(number))
        case .string(let text): .text(text)
        case .blob(let data): .blob(Array(data))
        }
    }
}
