import Casework
import GRDB
import Legislation
import WorkingTime

extension CaseListRow {
    /// The columns that a row of a list needs, never the document, in the order that `init(_:)` reads them.
    static let selection = """
        SELECT id, number, status, service, channel, applicant, officer_name, holder, due, answer_by, registered_at, revision
        FROM case_file
        """

    /// Reads a row of `selection`, by position: looking columns up by name is most of a list's cost.
    init(_ row: Row) throws {
        let status: String = row[2]
        guard let known = CaseStatus(rawValue: status) else { throw StoreProblem.damaged(detail: "status \(status)") }
        self.init(
            id: row[0], number: try CaseNumber(stored: row[1]), status: known, service: ServiceID(row[3]),
            channel: ChannelID(row[4]), applicant: row[5], officer: row[6], holder: StepActor(rawValue: row[7]),
            due: try (row[8] as String?).map(CivilMoment.init(stored:)),
            answerBy: try (row[9] as String?).map(CivilMoment.init(stored:)),
            registeredAt: try CivilMoment(stored: row[10]), revision: row[11])
    }
}
