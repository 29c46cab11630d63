package import Casework
import GRDB
package import WorkingTime

/// What offices tell of themselves for their letterheads.
extension CaseStore {
    private static let requisitesKey = "requisites"

    /// What an office's letterhead bears beside the act's words; nothing before the office has told it.
    package func requisites(of office: Int) throws(StoreProblem) -> OfficeRequisites {
        guard let kept = try setting(Self.requisitesKey, scope: Self.scope(of: office)) else { return OfficeRequisites() }
        return try read { _ in try Document.decode(OfficeRequisites.self, from: kept) }
    }

    /// Keeps what an office's letterhead bears; the journal says who changed it.
    package func setRequisites(
        _ requisites: OfficeRequisites, of office: Int, by login: String, at moment: CivilMoment
    ) throws(StoreProblem) {
        let text = try read { database in
            try requireOffice(office, in: database)
            return try Document.encode(requisites)
        }
        try setSetting(Self.requisitesKey, scope: Self.scope(of: office), to: text, by: login, at: moment)
    }

    private static func scope(of office: Int) -> String { "office:\(office)" }
}
