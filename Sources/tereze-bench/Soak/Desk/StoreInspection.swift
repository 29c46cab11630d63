import CaseStore
import Foundation
import GRDB

/// Looks over a store after whatever was done to it: opened by the program's own code, whole, and holding all that was shown.
struct StoreInspection {
    let path: String

    /// What is wrong with the store; empty where nothing is.
    func faults(against promises: Promises) -> [String] {
        do {
            let store = try CaseStore.open(at: path)
            defer { try? store.close() }
            var faults = promises.contradictions
            let report = try store.verifyJournal()
            if let fault = report.firstBad { faults.append("journal verify: \(fault)") }
            if report.entries < promises.counts.entries {
                faults.append("the journal had \(promises.counts.entries) entries, and has \(report.entries)")
            }
            return try faults + looking(promises)
        } catch {
            return ["not opened: \(error)"]
        }
    }

    private func looking(_ promises: Promises) throws -> [String] {
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        defer { try? queue.close() }
        return try queue.read { database in
            let damage = try String.fetchAll(database, sql: "PRAGMA integrity_check(5)").filter { $0 != "ok" }
            return try damage.map { "integrity_check: \($0)" } + cases(promises, database) + drafts(promises, database)
                + prints(promises, database) + numbering(database)
        }
    }

    private func cases(_ promises: Promises, _ database: Database) throws -> [String] {
        var numbers: [String: String] = [:]
        var revisions: [String: Int] = [:]
        for row in try Row.fetchAll(database, sql: "SELECT printf('%014d', number) AS number, intake_key, revision FROM case_file") {
            numbers[row["intake_key"]] = row["number"]
            revisions[row["number"]] = row["revision"]
        }
        let lost = promises.numbers.filter { numbers[$0.key] != $0.value }.map {
            "registered \($0.key) as \($0.value), and there is \(numbers[$0.key] ?? "nothing")"
        }
        let behind = promises.revisions.filter { (revisions[$0.key] ?? 0) < $0.value }.map {
            "case \($0.key) had revision \($0.value), and has \(revisions[$0.key] ?? 0)"
        }
        return lost.sorted() + behind.sorted()
    }

    private func drafts(_ promises: Promises, _ database: Database) throws -> [String] {
        var lengths: [String: Int] = [:]
        let rows = try Row.fetchAll(
            database, sql: "SELECT key, length(json_extract(body, '$.applicant.address')) AS typed FROM draft")
        for row in rows { lengths[row["key"]] = row["typed"] ?? 0 }
        // A registration that may have been made took its draft with it.
        let taken = Set(try String.fetchAll(database, sql: "SELECT intake_key FROM case_file"))
        let lost = promises.typed.filter { key, length in
            (lengths[key] ?? -1) < length && !(taken.contains(key) && promises.pending.contains(key))
        }
        let kept = try promises.kept.compactMap { worker, count -> String? in
            let there = try Int.fetchOne(
                database, sql: "SELECT count(*) FROM draft WHERE key GLOB ? AND CAST(substr(key, ?) AS INTEGER) <= ?",
                arguments: ["\(worker)-*", worker.count + 2, count]) ?? 0
            return there == count ? nil : "\(worker) kept \(count) texts, and there are \(there)"
        }
        return lost.map { "draft \($0.key) had \($0.value) characters, and has \(lengths[$0.key] ?? 0)" }.sorted() + kept.sorted()
    }

    private func prints(_ promises: Promises, _ database: Database) throws -> [String] {
        let sent = Set(try Int64.fetchAll(database, sql: "SELECT id FROM print_job WHERE state = 'sent'"))
        return promises.jobs.subtracting(sent).sorted().map { "print job \($0) was sent, and is not there as sent" }
    }

    /// Numbers without gap or repeat per office, register and year, counted apart from what `journal verify` does.
    private func numbering(_ database: Database) throws -> [String] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT number / 100000000 AS series, count(*) AS count, count(DISTINCT number) AS different,
                  max(number / 100 % 1000000) AS last
                FROM (SELECT number FROM case_file UNION ALL SELECT outgoing FROM case_file WHERE outgoing IS NOT NULL)
                GROUP BY series HAVING count <> last OR different <> count
                """
        ).map { "register \($0["series"] as Int): \($0["count"] as Int) numbers up to \($0["last"] as Int)" }
    }
}
