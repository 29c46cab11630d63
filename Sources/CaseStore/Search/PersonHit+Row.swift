import Casework
import GRDB

extension PersonHit {
    /// The columns that `init(_:)` reads, by position.
    private static let selection = "SELECT id, cases, open_cases, document FROM person"

    private init(_ row: Row) throws {
        self.init(
            id: row[0], applicant: try Applicant(stored: row[3]), cases: row[1], openCases: row[2])
    }

    /// The person with that id, if the store has one.
    static func find(_ id: Int64, in database: Database) throws -> PersonHit? {
        try database.read(selection + " WHERE id = ?", [id], PersonHit.init).first
    }

    /// The people with those ids, in their order.
    static func all(_ ids: [Int64], in database: Database) throws -> [PersonHit] {
        let list = IDList(ids)
        let found = try database.read(selection + " WHERE id IN (\(list.marks))", list.arguments, PersonHit.init)
        let byID = Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return ids.compactMap { byID[$0] }
    }
}
