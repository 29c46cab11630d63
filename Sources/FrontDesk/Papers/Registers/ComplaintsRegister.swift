import Casework
import Legislation
import Paper
import Wording
import WorkingTime

/// The complaints journal of a period, the rest of its last sheet ruled for the pen.
struct ComplaintsRegister: Sendable {
    let sheet: RegisterSheet
    let complaints: [Complaint]

    /// The rows that a sheet of A4 holds beside heading and signature, where nothing was entered.
    private static let ruled = 14

    var document: Document {
        let columns = [
            sheet.column(Words.Registers.complaintNumber, 18), sheet.column(Words.Registers.complainant, 14),
            sheet.column(Words.Registers.about, 18), sheet.column(Words.Registers.answered, 17),
        ]
        return sheet.document(sheet.heading() + sheet.table(columns, rows.isEmpty ? blank : rows) + sheet.headSignature)
    }

    private var blank: [[String]] { Array(repeating: Array(repeating: "\u{A0}\n\u{A0}", count: 4), count: Self.ruled) }

    private var rows: [[String]] {
        complaints.sorted { $0.number < $1.number }.map { complaint in
            let draft = complaint.draft
            let subject = draft.file.map { "№ \($0)" } ?? draft.service.map { sheet.names.shortNames($0)[sheet.language] }
            return [
                lines([
                    "\(complaint.number)", DateText.full(complaint.receivedAt), draft.way.phrase[sheet.language],
                    complaint.term.map { Words.Complaints.due(DateText.date($0.due.date))[sheet.language] } ?? "",
                ]),
                lines([draft.complainant, draft.address, draft.phone]), lines([subject ?? "", draft.about]), answer(complaint),
            ]
        }
    }

    private func answer(_ complaint: Complaint) -> String {
        guard let answer = complaint.answer else { return "" }
        return lines([answer.outcome.phrase[sheet.language], DateText.date(answer.at.date), answer.text])
    }

    private func lines(_ texts: [String]) -> String { texts.filter { !$0.isEmpty }.joined(separator: "\n") }
}
