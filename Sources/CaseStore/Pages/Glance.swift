import Casework
import GRDBSQLite
import Legislation

/// What the first picture needs of a store, read by SQLite's C interface: GRDB and its types take longer to set up than all else
/// before that picture, and are set up beside the person who types.
///
/// NB: it reads only, under the store's lock, and is closed again. Whatever is not as this program leaves a store (another
/// program's, newer or older, without its log, damaged) gives nil, and the usual way of opening tells what it is.
struct Glance {
    private let handle: OpaquePointer

    /// Looks into the store of a file that is there.
    static func opening(at path: String) -> StoreOpening? {
        _ = Engine.isLean
        var opened: OpaquePointer?
        let result = sqlite3_open_v2(path, &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nil)
        defer { sqlite3_close_v2(opened) }
        guard result == SQLITE_OK, let opened else { return nil }
        return Glance(handle: opened).opening()
    }

    private func opening() -> StoreOpening? {
        guard number("PRAGMA application_id") == Connection.applicationID, number("PRAGMA user_version") == Migrations.current,
            rows("PRAGMA journal_mode", { $0.text(0) }) == ["wal"], let acts = rows(CaseStore.firstAct, { $0.text(0) }),
            let isDemo = rows(CaseStore.demoMark, { $0.text(0) })
        else { return nil }
        var practice: [Account]?
        if isDemo == [CaseStore.demoMarkSet] {
            guard let accounts = rows(Self.accounts, Account.init) else { return nil }
            practice = accounts
        }
        return StoreOpening(firstAct: acts.first.map { ActID($0) }, practice: practice)
    }

    private func number(_ sql: String) -> Int? { rows(sql) { $0.number(0) }?.first }

    /// Every row as the closure reads it; nil where the engine fails or the closure reads nothing.
    private func rows<Value>(_ sql: String, _ read: (GlanceRow) -> Value?) -> [Value]? {
        var prepared: OpaquePointer?
        guard sqlite3_prepare_v2(handle, sql, -1, &prepared, nil) == SQLITE_OK, let prepared else { return nil }
        defer { sqlite3_finalize(prepared) }
        var values: [Value] = []
        var result = sqlite3_step(prepared)
        while result == SQLITE_ROW {
            guard let value = read(GlanceRow(statement: prepared)) else { return nil }
            values.append(value)
            result = sqlite3_step(prepared)
        }
        return result == SQLITE_DONE ? values : nil
    }

    /// The columns in the order in which `Account.init` reads them.
    fileprivate static let accounts =
        "SELECT login, name, role, office, phone, active, position, any_time FROM account ORDER BY login"
}

/// The row on which a statement stands.
private struct GlanceRow {
    let statement: OpaquePointer

    func text(_ column: Int32) -> String? { sqlite3_column_text(statement, column).map { String(cString: $0) } }

    func number(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }
}

extension Account {
    /// A row of `Glance.accounts`; nil for a role that this program does not know.
    fileprivate init?(_ row: GlanceRow) {
        guard let login = row.text(0), let name = row.text(1), let role = row.text(2).flatMap({ Role(rawValue: $0) }),
            let phone = row.text(4), let position = row.text(6)
        else { return nil }
        self.init(
            login: login, name: name, role: role, office: row.number(3), phone: phone, isActive: row.number(5) != 0,
            position: position, mayAcceptAnyTime: row.number(7) != 0)
    }
}
