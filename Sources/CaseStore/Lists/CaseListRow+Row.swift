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
    init(_ row: some PositionalRow, from first: Int) throws {
        let status = try row.text(first + 2)
        guard let known = CaseStatus(rawValue: status) else { throw StoreProblem.damaged(detail: "status \(status)") }
        guard let registeredAt = try row.moment(first + 10) else { throw StoreProblem.damaged(detail: "no registration") }
        self.init(
            id: row.integer(first), number: try CaseNumber(stored: row.integer(first + 1)), status: known,
            service: ServiceID(try row.text(first + 3)), channel: ChannelID(try row.text(first + 4)), applicant: try row.text(first + 5),
            officer: try row.text(first + 6), holder: StepActor(rawValue: try row.text(first + 7)),
            due: try row.moment(first + 8), answerBy: try row.moment(first + 9), registeredAt: registeredAt,
            revision: Int(row.integer(first + 11)))
    }
}
