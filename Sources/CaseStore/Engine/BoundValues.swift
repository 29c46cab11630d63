import GRDB
import GRDBSQLite

/// The values for the marks of a statement: in their order, or by name.
struct BoundValues: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    private var inOrder: [DatabaseValue] = []
    private var named: [String: DatabaseValue] = [:]

    init(_ values: some Sequence<(any DatabaseValueConvertible)?>) { inOrder = values.map { $0?.databaseValue ?? .null } }

    init(_ values: some Sequence<some DatabaseValueConvertible>) { inOrder = values.map(\.databaseValue) }

    init(arrayLiteral values: (any DatabaseValueConvertible)?...) { self.init(values) }

    init(dictionaryLiteral values: (String, (any DatabaseValueConvertible)?)...) {
        for (name, value) in values { named[name] = value?.databaseValue ?? .null }
    }

    static func + (first: Self, second: Self) -> Self {
        var sum = first
        sum.inOrder += second.inOrder
        sum.named.merge(second.named) { $1 }
        return sum
    }

    /// Binds all of them.
    ///
    /// NB: GRDB's own binding ends the program where SQLite has no memory for a copy of a text. It takes a statement for bound
    /// once it has given it values of its own, and nulls need no memory.
    func bind(to statement: Statement) throws {
        let marks = sqlite3_bind_parameter_count(statement.sqliteStatement)
        if marks > 0, statement.arguments.isEmpty {
            try statement.setArguments(StatementArguments(repeatElement(DatabaseValue.null, count: Int(marks))))
        }
        sqlite3_reset(statement.sqliteStatement)
        var next = inOrder.startIndex
        for mark in 0..<marks {
            guard let value = value(of: mark + 1, in: statement, next: &next) else { throw Self.misuse(statement) }
            let result = value.bind(to: statement.sqliteStatement, at: mark + 1)
            guard result == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: result), sql: statement.sql) }
        }
        guard next == inOrder.endIndex else { throw Self.misuse(statement) }
    }

    private func value(of mark: CInt, in statement: Statement, next: inout Int) -> DatabaseValue? {
        if !named.isEmpty, let name = sqlite3_bind_parameter_name(statement.sqliteStatement, mark),
            let value = named[String(cString: name + 1)]
        {
            return value
        }
        guard next < inOrder.endIndex else { return nil }
        defer { next += 1 }
        return inOrder[next]
    }

    private static func misuse(_ statement: Statement) -> DatabaseError {
        DatabaseError(resultCode: .SQLITE_MISUSE, message: "wrong number of values", sql: statement.sql)
    }
}
