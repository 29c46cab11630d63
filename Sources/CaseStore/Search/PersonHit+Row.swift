import Casework
import GRDB

extension PersonHit {
    /// The person with that id, if the store has one.
    static func find(_ id: Int64, in database: Database) throws -> PersonHit? {
        try database.row("SELECT id, cases, open_cases, document FROM person WHERE id = ?", [id]).map { row in
            PersonHit(
                id: row["id"], applicant: try Document.decode(Applicant.self, from: row["document"]),
                cases: row["cases"], openCases: row["open_cases"])
        }
    }
}
