import Casework
import GRDB
import Legislation
import WorkingTime

extension CaseListRow {
    /// The columns that a row of a list needs: never the document.
    static let selection = """
        SELECT id, number, status, service, channel, applicant, officer_name, holder, due, answer_by, registered_at, revision
        FROM case_file
        """

    init(_ row: Row) throws {
        let status: String = row["status"]
        guard let known = CaseStatus(rawValue: status) else { throw StoreProblem.damaged(detail: "status \(status)") }
        self.init(
            id: row["id"], number: try CaseNumber(stored: row["number"]), status: known,
            service: ServiceID(row["service"]), channel: ChannelID(row["channel"]), applicant: row["applicant"],
            officer: row["officer_name"], holder: StepActor(rawValue: row["holder"]),
            due: try (row["due"] as String?).map(CivilMoment.init(stored:)),
            answerBy: try (row["answer_by"] as String?).map(CivilMoment.init(stored:)),
            registeredAt: try CivilMoment(stored: row["registered_at"]), revision: row["revision"])
    }
}
