import Casework
import GRDB
import WorkingTime

/// The files that a list shows, as branches that an index answers each in the order of the list.
///
/// A page is the newest of all branches together, so no branch gives more than a page; what lies deeper costs nothing.
struct CaseSelection {
    /// One walk along one index.
    struct Branch {
        let index: String
        let condition: String
        let arguments: StatementArguments
    }

    let branches: [Branch]

    /// The files of a filter that an actor may see; the auditor and the administrator see every office's.
    init(_ query: CaseQuery, offices: [Int]) {
        let seen: [Int] =
            switch query.actor.role {
            case .auditor, .administrator: offices
            case .receptionist, .head, .officer, .centreInspector, .accumulationInspector, .courier: [query.actor.office]
            }
        branches = seen.flatMap { office in
            // What another office at the window sent here is found by the deciding office already.
            Side.allCases.filter { $0 == .here || seen.count == 1 }.flatMap { side in
                Self.branches(query, office: office, side: side)
            }
        }
    }

    /// The office decides, or it is the window of a case that another office decides.
    private enum Side: String, CaseIterable {
        case here, sent

        var column: String {
            switch self {
            case .here: "handling_office = ?"
            case .sent: "intake_office <> handling_office AND intake_office = ?"
            }
        }
    }

    private static func branches(_ query: CaseQuery, office: Int, side: Side) -> [Branch] {
        func branch(
            _ index: String, _ condition: String, _ arguments: StatementArguments
        ) -> Branch {
            let wanted = query.status.map { status -> (String, StatementArguments) in (" AND status = ?", [status.rawValue]) }
            return Branch(
                index: "\(index)_\(side.rawValue)", condition: "\(side.column) AND \(condition)\(wanted?.0 ?? "")",
                arguments: [office] + arguments + (wanted?.1 ?? []))
        }
        func statuses(_ matching: (CaseStatus) -> Bool) -> [Branch] {
            CaseStatus.allCases.filter { matching($0) && (query.status ?? $0) == $0 }.map { status in
                Branch(
                    index: "case_status_\(side.rawValue)", condition: "\(side.column) AND status = ?",
                    arguments: [office, status.rawValue])
            }
        }
        func waits(for role: Role) -> [Branch] {
            [branch("case_waits", "is_open = 1 AND waits_for = ?", [role.rawValue])]
        }
        return switch query.filter {
        case .all: statuses { _ in true }
        case .open: statuses(\.isOpen)
        case .closed: statuses { !$0.isOpen }
        case .ready: statuses { $0 == .ready }
        case .atHead: waits(for: .head)
        case .withOfficers: waits(for: .officer)
        case .mine:
            if query.actor.role == .officer {
                side == .here ? [ownFiles(query)] : []
            } else {
                waits(for: query.actor.role)
            }
        case .late: [branch("case_late", "late_at < ?", [query.now.description])]
        case .notCollected: [branch("case_ready", "ready_since < ?", [query.uncollectedSince.description])]
        case .today: [branch("case_day", "substr(registered_at, 1, 10) = ?", [query.now.date.description])]
        }
    }

    private static func ownFiles(_ query: CaseQuery) -> Branch {
        let wanted = query.status.map { status -> (String, StatementArguments) in (" AND status = ?", [status.rawValue]) }
        return Branch(
            index: "case_officer", condition: "waits_for = 'officer' AND officer = ?\(wanted?.0 ?? "")",
            arguments: [query.actor.login] + (wanted?.1 ?? []))
    }

    /// The ids of a page, newest first.
    func ids(before last: Int64?, limit: Int, in database: Database) throws -> [Int64] {
        guard !branches.isEmpty else { return [] }
        let (sql, arguments) = page(before: last, limit: limit)
        return try database.rows(sql, arguments).map { $0["id"] }
    }

    /// The question for a page of ids.
    func page(before last: Int64?, limit: Int) -> (sql: String, arguments: StatementArguments) {
        var arguments: StatementArguments = []
        let walks = branches.map { branch in
            arguments += branch.arguments
            arguments += [last ?? .max, limit]
            return """
                SELECT id FROM (SELECT id FROM case_file INDEXED BY \(branch.index)
                WHERE \(branch.condition) AND id < ? ORDER BY id DESC LIMIT ?)
                """
        }
        arguments += [limit]
        return (walks.joined(separator: "\nUNION ALL\n") + "\nORDER BY id DESC LIMIT ?", arguments)
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
