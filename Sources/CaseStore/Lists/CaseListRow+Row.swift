import Casework
import GRDB
import Legislation
import WorkingTime

extension CaseListRow {
    /// The columns that a row of a list needs, never the document, in the order that `init(_:)` reads them.
    static let selection = "SELECT \(columns) FROM case_file"
    static let columns =
        "id, number, status, service, channel, applicant, officer_name, holder, due, answer_by, registered_at, revision"

    init(_ row: Row) throws { try self.init(row, from: 0) }

    /// Reads the columns from that place on, by position: looking columns up by name is most of a list's cost.
    init(_ row: Row, from first: Int) throws {
        let status: String = row[first + 2]
        guard let known = CaseStatus(rawValue: status) else { throw StoreProblem.damaged(detail: "status \(status)") }
        self.init(
            id: row[first], number: try CaseNumber(stored: row[first + 1]), status: known, service: ServiceID(row[first + 3]),
            channel: ChannelID(row[first + 4]), applicant: row[first + 5], officer: row[first + 6], holder: StepActor(rawValue: row[first + 7]),
            due: try (row[first + 8] as String?).map(CivilMoment.init(stored:)),
            answerBy: try (row[first + 9] as String?).map(CivilMoment.init(stored:)),
            registeredAt: try CivilMoment(stored: row[first + 10]), revision: row[first + 11])
    }
}
