package import Casework
import GRDB
package import WorkingTime

extension CaseStore {
    /// Above this a count says "or more": nothing is counted to the end while somebody waits.
    package static let countLimit = 1000

    /// A page of files: what waits in the order of its time, no time last, the rest newest first.
    ///
    /// The next page goes on after the last row, from where it stood when this desk was given it. The last row of
    /// another desk's page is taken as it stands now: what was moved in between may be repeated or left out, and if the
    /// file is closed the list begins anew, for a row shown twice harms less than one never shown.
    ///
    /// An office's people see what it decides and what came through its window; the auditor and the administrator see
    /// everything.
    package func cases(_ query: CaseQuery) throws(StoreProblem) -> CasePage {
        try read { database in
            let limit = max(1, query.limit)
            let selection = CaseSelection(query)
            let last = try query.after.flatMap { try place(of: $0, in: query.filter, order: selection.order, database) }
            let rows = try selection.rows(after: last, limit: limit + 1, in: database)
            let page = CasePage(rows: Array(rows.prefix(limit)), hasMore: rows.count > limit)
            if page.hasMore, let row = page.rows.last, let end = try selection.order.place(of: row.id, in: database) {
                pageEnds.note(end, in: query.filter)
            }
            return page
        }
    }

    private func place(
        of id: Int64, in filter: CaseFilter, order: CaseOrder, _ database: Database
    ) throws -> CaseOrder.Place? {
        switch order {
        case .newestFirst: CaseOrder.Place(time: "", id: id)
        case .earliestDue, .latestSince: try pageEnds.place(of: id, in: filter) ?? order.place(of: id, in: database)
        }
    }

    /// How many files each filter has: by status from kept counters, the rest counted up to `countLimit`.
    package func counts(
        actor: Actor, now: CivilMoment, uncollectedSince: CivilMoment
    ) throws(StoreProblem) -> [CaseFilter: Int] {
        try read { database in
            let tally = try tally(for: actor, in: database)
            func sum(_ matching: (CaseStatus) -> Bool) -> Int {
                CaseStatus.allCases.filter(matching).reduce(0) { $0 + (tally[$1] ?? 0) }
            }
            var counts: [CaseFilter: Int] = [:]
            for filter in CaseFilter.allCases {
                counts[filter] =
                    switch filter {
                    case .all: sum { _ in true }
                    case .open: sum(\.isOpen)
                    case .closed: sum { !$0.isOpen }
                    case .ready: sum { $0 == .ready }
                    case .mine, .atHead, .withOfficers, .late, .notCollected, .today:
                        try CaseSelection(
                            CaseQuery(filter: filter, actor: actor, now: now, uncollectedSince: uncollectedSince)
                        ).count(upTo: Self.countLimit, in: database)
                    }
            }
            return counts
        }
    }

    private func tally(for actor: Actor, in database: Database) throws -> [CaseStatus: Int] {
        let rows: [Row] =
            if actor.role.may(.readEveryOffice) {
                try database.rows("SELECT status, sum(count) AS count FROM tally GROUP BY status")
            } else {
                try database.rows(
                    """
                    SELECT status, sum(count) AS count FROM tally WHERE handling_office = ? OR intake_office = ?
                    GROUP BY status
                    """, [actor.office, actor.office])
            }
        return Dictionary(
            uniqueKeysWithValues: rows.compactMap { row in
                CaseStatus(rawValue: row["status"]).map { ($0, row["count"]) }
            })
    }
}
