import Casework
import GRDB
import WorkingTime

/// The files that a list shows, as branches that an index answers each in the order of the list.
///
/// A page is the first of all branches together, so no branch gives more than a page; what lies deeper costs nothing.
struct CaseSelection {
    /// One walk along one index.
    struct Branch {
        let index: String
        let condition: String
        let arguments: BoundValues
    }

    let branches: [Branch]
    let order: CaseOrder

    /// The files of a filter that an actor may see.
    init(_ query: CaseQuery) {
        order = CaseOrder(query.filter)
        branches = Side.seen(by: query.actor.role).flatMap { Self.branches(query, side: $0) }
    }

    /// Which files a walk goes through: each side has its own indexes.
    private enum Side: String {
        /// The actor's office decides them.
        case here
        /// They came through its window, and another office decides.
        case sent
        /// Every office's.
        case everywhere

        static func seen(by role: Role) -> [Side] { role.may(.readEveryOffice) ? [.everywhere] : [.here, .sent] }

        var condition: String? {
            switch self {
            case .here: "handling_office = ?"
            case .sent: "intake_office <> handling_office AND intake_office = ?"
            case .everywhere: nil
            }
        }
    }

    private static func branches(_ query: CaseQuery, side: Side) -> [Branch] {
        func branch(_ index: String, _ condition: String, _ arguments: BoundValues) -> Branch {
            let narrowed = query.status == nil ? nil : "status = ?"
            let office: BoundValues = side.condition == nil ? [] : [query.actor.office]
            let status: BoundValues = query.status.map { [$0.rawValue] } ?? []
            return Branch(
                index: "\(index)_\(side.rawValue)",
                condition: [side.condition, condition, narrowed].compactMap(\.self).joined(separator: " AND "),
                arguments: office + arguments + status)
        }
        func statuses(_ matching: (CaseStatus) -> Bool) -> [Branch] {
            CaseStatus.allCases.filter { matching($0) && (query.status ?? $0) == $0 }
                .map { branch("case_status", "status = ?", [$0.rawValue]) }
        }
        func waits(for role: Role) -> [Branch] {
            [branch("case_waits", "is_open = 1 AND waits_for = ?", [role.rawValue])]
        }
        return switch query.filter {
        case .all: statuses { _ in true }
        case .open: statuses(\.isOpen)
        case .closed: statuses { !$0.isOpen }
        case .ready: [branch("case_ready", "ready_since IS NOT NULL", [])]
        case .atHead: waits(for: .head)
        case .withOfficers: waits(for: .officer)
        case .mine:
            switch query.actor.role {
            case .officer:
                // What nobody was named for, such as a call to the hotline, waits for every officer.
                [query.actor.login, ""].map { branch("case_officer", "waits_for = 'officer' AND officer = ?", [$0]) }
            case .receptionist, .head, .centreInspector, .accumulationInspector, .courier:
                waits(for: query.actor.role)
            case .auditor, .administrator: []
            }
        case .late: [branch("case_late", "late_at < ?", [query.now.description])]
        case .notCollected: [branch("case_ready", "ready_since < ?", [query.uncollectedSince.description])]
        case .today: [branch("case_day", "substr(registered_at, 1, 10) = ?", [query.now.date.description])]
        }
    }

    /// The rows of a page.
    func rows(after last: CaseOrder.Place?, limit: Int, in database: Database) throws -> [CaseListRow] {
        guard !branches.isEmpty else { return [] }
        let (sql, arguments) = page(after: last, limit: limit)
        return try database.rows(
            CaseListRow.selection + " WHERE id IN (SELECT id FROM (\(sql))) ORDER BY " + order.columns(time: order.time),
            arguments
        ).map(CaseListRow.init)
    }

    /// The question for a page of ids.
    func page(after last: CaseOrder.Place?, limit: Int) -> (sql: String, arguments: BoundValues) {
        let walks = branches.map { walk($0, after: last, limit: limit) }
        return (
            walks.map { "SELECT id, time FROM (\($0.sql))" }.joined(separator: "\nUNION ALL\n")
                + "\nORDER BY \(order.columns(time: "time")) LIMIT ?",
            walks.reduce([]) { $0 + $1.arguments } + [limit]
        )
    }

    /// The question for one branch's part of a page.
    func walk(
        _ branch: Branch, after last: CaseOrder.Place?, limit: Int
    ) -> (sql: String, arguments: BoundValues) {
        let sql = """
            SELECT id, \(order.time) AS time FROM case_file INDEXED BY \(branch.index)
            WHERE \(branch.condition) AND \(order.isAfter) ORDER BY \(order.columns(time: order.time)) LIMIT ?
            """
        return (sql, branch.arguments + order.bounds(after: last) + [limit])
    }

    /// How many files there are, up to a limit.
    func count(upTo limit: Int, in database: Database) throws -> Int {
        var left = limit
        for branch in branches where left > 0 {
            let found: Int? = try database.value(
                """
                SELECT count(*) FROM (SELECT 1 FROM case_file INDEXED BY \(branch.index) WHERE \(branch.condition) LIMIT ?)
                """, branch.arguments + [left])
            left -= found ?? 0
        }
        return limit - left
    }
}
