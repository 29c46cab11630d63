import GRDB
import GRDBSQLite

/// The rows of a statement, one after another, each read where it stands.
///
/// NB: GRDB ends the program where SQLite has no memory for a text that is read, so each row's texts are asked for before. A row
/// lasts no longer than the walk.
struct RowWalk {
    private let statement: Statement
    private let cursor: RowCursor

    init(_ statement: Statement, _ values: BoundValues) throws {
        try values.bind(to: statement)
        self.statement = statement
        cursor = try Row.fetchCursor(statement)
    }

    /// The next row, which lasts until the one behind it is asked for; nil after the last.
    func next() throws -> Row? {
        guard let row = try cursor.next() else { return nil }
        let engine = statement.sqliteStatement
        for column in 0..<sqlite3_data_count(engine)
        where sqlite3_column_type(engine, column) == SQLITE_TEXT && sqlite3_column_text(engine, column) == nil {
            throw DatabaseError(resultCode: .SQLITE_NOMEM, sql: statement.sql)
        }
        return row
    }
}
