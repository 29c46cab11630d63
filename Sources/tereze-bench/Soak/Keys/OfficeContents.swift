import Foundation
import GRDB

/// What a store shows while nobody works on it: all of it has to be there afterwards.
struct OfficeContents {
    /// The files' revisions by their numbers.
    let revisions: [String: Int]
    let entries: Int
    /// Personal numbers, and words of names.
    let people: [String]

    init(of path: String) throws {
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        defer { try? queue.close() }
        (revisions, entries, people) = try queue.read { database in
            var revisions: [String: Int] = [:]
            for row in try Row.fetchAll(database, sql: "SELECT printf('%014d', number) AS number, revision FROM case_file") {
                revisions[row["number"]] = row["revision"]
            }
            let entries = try Int.fetchOne(database, sql: "SELECT count(*) FROM journal") ?? 0
            let people = try Row.fetchAll(database, sql: "SELECT iin, name_key FROM person ORDER BY id LIMIT 40")
            var words: [String] = []
            for person in people {
                let (iin, name): (String?, String) = (person["iin"], person["name_key"])
                words += [iin, String(name.prefix(6))].compactMap { $0 }
            }
            return (revisions, entries, words)
        }
    }

    var promises: Promises {
        var promises = Promises()
        promises.take(revisions.map { .found(number: $0.key, revision: $0.value) } + [.entries(entries)])
        return promises
    }
}
