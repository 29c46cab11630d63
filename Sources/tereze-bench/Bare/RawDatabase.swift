import GRDBSQLite

/// SQLite by its C interface and nothing between.
final class RawDatabase {
    private let handle: OpaquePointer
    private var statements: [String: RawStatement] = [:]

    init(path: String) throws {
        var opened: OpaquePointer?
        guard sqlite3_open_v2(path, &opened, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK, let opened else {
            throw BenchFailure("\(path) cannot be opened")
        }
        handle = opened
    }

    deinit {
        statements.removeAll()
        sqlite3_close_v2(handle)
    }

    func execute(_ sql: String) throws {
        guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw failure(sql) }
    }

    /// A statement that is prepared once.
    func statement(_ sql: String) throws -> RawStatement {
        if let there = statements[sql] { return there }
        var prepared: OpaquePointer?
        guard sqlite3_prepare_v2(handle, sql, -1, &prepared, nil) == SQLITE_OK, let prepared else { throw failure(sql) }
        let statement = RawStatement(prepared)
        statements[sql] = statement
        return statement
    }

    func failure(_ what: String) -> BenchFailure {
        BenchFailure("\(what): \(String(cString: sqlite3_errmsg(handle)))")
    }
}

/// A prepared statement.
final class RawStatement {
    private let handle: OpaquePointer

    init(_ handle: OpaquePointer) { self.handle = handle }

    deinit { sqlite3_finalize(handle) }

    /// A value of SQLite's.
    enum Value {
        case null
        case integer(Int64)
        case text(String)
        case blob([UInt8])
    }

    // NB: SQLITE_TRANSIENT, which the importer leaves out: the engine copies what is bound.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    /// Reads every column of every row as bytes; gives the number of rows.
    func scan() throws -> Int {
        var rows = 0
        var bytes = 0
        var result = sqlite3_step(handle)
        while result == SQLITE_ROW {
            rows += 1
            for column in 0..<sqlite3_column_count(handle) where sqlite3_column_text(handle, column) != nil {
                bytes += Int(sqlite3_column_bytes(handle, column))
            }
            result = sqlite3_step(handle)
        }
        sqlite3_reset(handle)
        guard result == SQLITE_DONE, bytes > 0 || rows == 0 else {
            throw BenchFailure("SQLite: \(String(cString: sqlite3_errmsg(sqlite3_db_handle(handle))))")
        }
        return rows
    }

    /// Reads every column of every row as bytes; gives the first columns as numbers.
    func ids(_ values: [Value]) throws -> [Int64] {
        bind(values)
        var ids: [Int64] = []
        var bytes = 0
        var result = sqlite3_step(handle)
        while result == SQLITE_ROW {
            ids.append(sqlite3_column_int64(handle, 0))
            for column in 1..<max(1, sqlite3_column_count(handle)) where sqlite3_column_text(handle, column) != nil {
                bytes += Int(sqlite3_column_bytes(handle, column))
            }
            result = sqlite3_step(handle)
        }
        sqlite3_reset(handle)
        guard result == SQLITE_DONE, bytes >= 0 else {
            throw BenchFailure("SQLite: \(String(cString: sqlite3_errmsg(sqlite3_db_handle(handle))))")
        }
        return ids
    }

    /// Runs a statement that gives no rows.
    func run(_ values: [Value] = []) throws {
        bind(values)
        let result = sqlite3_step(handle)
        sqlite3_reset(handle)
        guard result == SQLITE_DONE else {
            throw BenchFailure("SQLite: \(String(cString: sqlite3_errmsg(sqlite3_db_handle(handle))))")
        }
    }

    private func bind(_ values: [Value]) {
        for (place, value) in zip(Int32(1)..., values) {
            switch value {
            case .null: sqlite3_bind_null(handle, place)
            case .integer(let number): sqlite3_bind_int64(handle, place, number)
            case .text(let text): sqlite3_bind_text(handle, place, text, Int32(text.utf8.count), Self.copied)
            case .blob(let bytes): sqlite3_bind_blob(handle, place, bytes, Int32(bytes.count), Self.copied)
            }
        }
    }
}
