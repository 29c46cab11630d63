import Foundation
import GRDB

/// What a case takes on the disk beside the bytes of its JSON.
struct DiskMeasure {
    let path: String

    /// Above this only a part of the cases is added up, and the tables are not told apart.
    private static let wholeBytes = 4_000_000_000

    func figures() throws -> DiskFigures {
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        return try queue.read { database in
            let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
            let size = pages * (try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0)
            let cases = try Int.fetchOne(database, sql: "SELECT sum(count) FROM tally") ?? 0
            let isWhole = size < Self.wholeBytes
            let step = isWhole ? 1 : 101
            let sampled = try Int.fetchOne(database, sql: "SELECT count(*) FROM case_file WHERE id % ? = 0", arguments: [step]) ?? 1
            func bytes(_ sql: String) throws -> Double {
                Double(try Int.fetchOne(database, sql: sql, arguments: [step]) ?? 0) / Double(max(sampled, 1))
            }
            let documents = try bytes("SELECT sum(length(CAST(document AS BLOB))) FROM case_file WHERE id % ? = 0")
            let events = try bytes(
                """
                SELECT sum(length(CAST(payload AS BLOB))) FROM case_file CROSS JOIN case_event ON case_id = case_file.id
                WHERE case_file.id % ? = 0
                """)
            let papers = try bytes(
                """
                SELECT sum(length(CAST(paper.document AS BLOB))) FROM case_file CROSS JOIN paper ON case_id = case_file.id
                WHERE case_file.id % ? = 0
                """)
            let count = try bytes("SELECT count(*) FROM case_file CROSS JOIN case_event ON case_id = case_file.id WHERE case_file.id % ? = 0")
            var tables: [String: Double] = [:]
            if isWhole {
                for row in try Row.fetchAll(database, sql: "SELECT name, sum(pgsize) AS size FROM dbstat GROUP BY name") {
                    let each = Double(row["size"] as Int) / Double(max(cases, 1))
                    if each >= 5 { tables[row["name"]] = each.rounded(places: 0) }
                }
            }
            return DiskFigures(
                cases: cases, eventsEach: count, bytesEach: Double(size) / Double(max(cases, 1)),
                json: ["document": documents, "events": events, "papers": papers], tables: tables)
        }
    }
}

/// Bytes of a case.
struct DiskFigures: Encodable {
    let cases: Int
    let eventsEach: Double
    let bytesEach: Double
    /// Its document, its events and its papers as JSON.
    let json: [String: Double]
    /// Where it goes, for tables and indexes of at least five bytes a case; empty for a store too large to walk.
    let tables: [String: Double]
    let ratio: Bar

    init(cases: Int, eventsEach: Double, bytesEach: Double, json: [String: Double], tables: [String: Double]) {
        self.cases = cases
        self.eventsEach = eventsEach.rounded(places: 2)
        self.bytesEach = bytesEach.rounded(places: 0)
        self.json = json.mapValues { $0.rounded(places: 0) }
        self.tables = tables
        ratio = Bar(bytesEach / max(json.values.reduce(0, +), 1), most: 1.6)
    }
}
