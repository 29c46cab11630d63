package import Casework
import GRDB
package import Legislation
package import WorkingTime

extension CaseStore {
    private static let retentionKey = "retention"

    /// How long the office keeps files, as it has said itself; empty where it has said nothing.
    package func retentionRules() throws(StoreProblem) -> [RetentionRule] {
        guard let text = try setting(Self.retentionKey, scope: "") else { return [] }
        do { return try Document.decode([RetentionRule].self, from: text) } catch { throw StoreProblem(error, path: path) }
    }

    /// Sets how long the files of a service are kept, or of all without a rule of their own; nil takes the rule away.
    ///
    /// The journal keeps who said so, and on what ground.
    package func setRetention(
        _ rule: RetentionRule?, for service: ServiceID?, by login: String, at moment: CivilMoment
    ) throws(StoreProblem) {
        let others = try retentionRules().filter { $0.service != service }
        let rules = (others + [rule].compactMap { $0 }).sorted { ($0.service?.rawValue ?? "") < ($1.service?.rawValue ?? "") }
        let text: String
        do { text = try Document.encode(rules) } catch { throw StoreProblem(error, path: path) }
        try setSetting(Self.retentionKey, scope: "", to: text, by: login, at: moment)
    }

    /// The people all of whose files are closed and have been kept for their term, counted from the day on which a file was last
    /// worked on; those whose files come from a service without a rule are not among them.
    package func retentionDue(on day: CivilDate, limit: Int) throws(StoreProblem) -> [RetentionDue] {
        let rules = try retentionRules()
        guard !rules.isEmpty else { return [] }
        return try read { database in
            let rows = try database.walk(
                """
                SELECT coalesce(person.joined, person.id) AS head, case_file.number, case_file.service, is_open,
                  (SELECT at FROM case_event JOIN journal ON seq = entry WHERE case_id = case_file.id
                   ORDER BY sequence DESC LIMIT 1) AS last
                FROM case_file JOIN person ON person.id = case_file.person WHERE name_key <> '' ORDER BY head, case_file.number
                """)
            var (found, gathered): ([RetentionDue], Gathered?) = ([], nil)
            while found.count < limit {
                let row = try rows.next()
                let head: Int64? = row.map { $0["head"] }
                if let done = gathered, done.head != head {
                    if let due = try done.due(before: day, in: database) { found.append(due) }
                    gathered = nil
                }
                guard let row, let head else { break }
                var person = gathered ?? Gathered(head: head)
                let last: String = row["last"] ?? ""
                person.add(
                    try CaseNumber(stored: row["number"]), isOpen: row["is_open"], last: try CivilMoment(stored: last).date,
                    rule: rules.rule(for: ServiceID(row["service"] as String)))
                gathered = person
            }
            return found
        }
    }

    /// The files of one person as the walk meets them.
    private struct Gathered {
        let head: Int64
        var cases: [CaseNumber] = []
        var over: CivilDate?
        /// Whether one of them is open, or is kept for good or for nobody knows how long.
        var isKept = false

        mutating func add(_ number: CaseNumber, isOpen: Bool, last: CivilDate, rule: RetentionRule?) {
            cases.append(number)
            guard !isOpen, let end = rule?.end(after: last) else {
                isKept = true
                return
            }
            over = max(over ?? end, end)
        }

        func due(before day: CivilDate, in database: Database) throws -> RetentionDue? {
            guard !isKept, let over, over < day else { return nil }
            let name = try PersonHit.alone(head, in: database).applicant.name.full
            return RetentionDue(person: head, name: name, cases: cases, over: over)
        }
    }
}
