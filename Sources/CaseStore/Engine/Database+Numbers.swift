import Casework
import GRDB
import GRDBSQLite
import WorkingTime

extension Database {
    /// Reads each row of a statement, prepared once for the connection, whose marks all stand for numbers.
    ///
    /// NB: by SQLite's C interface. With fifty ids to look for, GRDB's arguments cost as much as what the engine does with them.
    func read<Value>(
        _ sql: String, numbers: [Int64?], _ value: (StandingRow) throws -> Value
    ) throws -> [Value] {
        let statement = try cachedStatement(sql: sql)
        let handle = statement.sqliteStatement
        sqlite3_reset(handle)
        // The statement stays with the connection, and must not keep its state of the store.
        defer { sqlite3_reset(handle) }
        for (place, number) in numbers.enumerated() {
            if let number {
                sqlite3_bind_int64(handle, Int32(place + 1), number)
            } else {
                sqlite3_bind_null(handle, Int32(place + 1))
            }
        }
        var values: [Value] = []
        while true {
            switch sqlite3_step(handle) {
            case SQLITE_ROW: values.append(try value(StandingRow(statement: handle)))
            case SQLITE_DONE: return values
            case let code: throw DatabaseError(resultCode: ResultCode(rawValue: code), message: lastErrorMessage, sql: sql)
            }
        }
    }
}

/// The row on which a statement stands, column by column.
struct StandingRow: PositionalRow {
    fileprivate let statement: OpaquePointer

    func integer(_ column: Int) -> Int64 { sqlite3_column_int64(statement, Int32(column)) }

    /// The integer, or nil where there is none.
    func found(_ column: Int) -> Int64? { isNull(column) ? nil : integer(column) }

    func text(_ column: Int) throws -> String { String(decoding: try needed(column), as: UTF8.self) }

    func moment(_ column: Int) throws -> CivilMoment? {
        guard let bytes = try bytes(column) else { return nil }
        guard let moment = CivilMoment(stored: UnsafeRawBufferPointer(bytes)) else {
            throw StoreProblem.damaged(detail: "not a moment: \(try text(column))")
        }
        return moment
    }

    /// The bytes of a text that must be there, which last as long as the statement stands on the row.
    func needed(_ column: Int) throws -> UnsafeBufferPointer<UInt8> {
        guard let bytes = try bytes(column) else { throw DatabaseError(resultCode: .SQLITE_MISMATCH, message: "no text") }
        return bytes
    }

    /// Nil where there is none; fails where SQLite has no memory for it.
    private func bytes(_ column: Int) throws -> UnsafeBufferPointer<UInt8>? {
        if let start = sqlite3_column_text(statement, Int32(column)) {
            return UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, Int32(column))))
        }
        guard isNull(column) else { throw DatabaseError(resultCode: .SQLITE_NOMEM) }
        return nil
    }

    private func isNull(_ column: Int) -> Bool { sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL }
}
