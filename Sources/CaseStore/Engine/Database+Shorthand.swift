import Casework
import Foundation
import GRDB

extension Database {
    /// Runs a statement that is prepared once for the connection.
    func run(_ sql: String, _ values: BoundValues = []) throws {
        let statement = try cachedStatement(sql: sql)
        try values.bind(to: statement)
        try statement.execute()
    }

    /// Goes through the rows of a statement that is prepared once for the connection.
    func walk(_ sql: String, _ values: BoundValues = []) throws -> RowWalk {
        try RowWalk(cachedStatement(sql: sql), values)
    }

    func rows(_ sql: String, _ values: BoundValues = []) throws -> [Row] {
        try read(sql, values) { $0.copy() }
    }

    /// Reads each row where it stands, without a copy of it.
    func read<Value>(_ sql: String, _ values: BoundValues, _ value: (Row) throws -> Value) throws -> [Value] {
        let walk = try walk(sql, values)
        var found: [Value] = []
        while let row = try walk.next() { found.append(try value(row)) }
        return found
    }

    /// The first row.
    func row(_ sql: String, _ values: BoundValues = []) throws -> Row? {
        let walk = try walk(sql, values)
        return try withExtendedLifetime(walk) { try walk.next()?.copy() }
    }

    /// The first column of the first row.
    func value<Value: DatabaseValueConvertible>(_ sql: String, _ values: BoundValues = []) throws -> Value? {
        let walk = try walk(sql, values)
        let found: DatabaseValue = try withExtendedLifetime(walk) { try walk.next()?[0] } ?? .null
        if found.isNull { return nil }
        guard let value = Value.fromDatabaseValue(found) else {
            throw DatabaseError(resultCode: .SQLITE_MISMATCH, message: "another type", sql: sql)
        }
        return value
    }

    /// Runs the body on one state of the store.
    func oneState<Value>(_ body: () throws -> Value) throws -> Value { try between("BEGIN DEFERRED TRANSACTION", body) }

    /// Runs the body as one transaction that writes; any error leaves nothing behind.
    func transaction<Value>(_ body: () throws -> Value) throws -> Value { try between("BEGIN IMMEDIATE TRANSACTION", body) }

    /// NB: GRDB's own prepares its beginning and its end anew each time, which is a tenth of a registration; and by the engine itself,
    /// for each letter of a search begins a reading.
    private func between<Value>(_ beginning: String, _ body: () throws -> Value) throws -> Value {
        func step(_ sql: String) throws { _ = try read(sql, numbers: []) { _ in } }
        try step(beginning)
        do {
            let value = try body()
            try step("COMMIT TRANSACTION")
            return value
        } catch {
            // What failed is told, not that it could not be undone: then the engine has undone it already, or closing does.
            if isInsideTransaction { try? step(Self.undoing) }
            throw error
        }
    }

    /// Does large work outside a transaction, whose notes go to a file beside the store.
    ///
    /// NB: the writing connection keeps notes in memory (`Connection.writer`). A store that is written anew is a note as large as
    /// the store, and an index that is made sorts all its keys in one: in memory both can take all that the machine has.
    func withLargeNotes<Value>(besides path: String, _ body: () throws -> Value) throws -> Value {
        setenv("SQLITE_TMPDIR", StoreFiles.folder(of: path), 1)
        defer { unsetenv("SQLITE_TMPDIR") }
        try run("PRAGMA temp_store = FILE")
        defer { try? run("PRAGMA temp_store = MEMORY") }
        return try body()
    }

    /// Prepares the end of a transaction that fails: it may be that no memory is left then.
    func prepareUndoing() throws { _ = try cachedStatement(sql: Self.undoing) }

    private static let undoing = "ROLLBACK TRANSACTION"
}
