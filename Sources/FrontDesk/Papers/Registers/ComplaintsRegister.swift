import Casework
import Legislation
import Paper
import Wording

/// The complaints journal, ruled for the pen.
struct ComplaintsRegister: Sendable {
    let sheet: RegisterSheet

    /// The rows that a sheet of A4 holds beside heading and signature.
    private static let rows = 14

    var document: Document {
        let columns = [
            sheet.numberColumn, sheet.column(Words.Registers.receivedOn, 12), sheet.column(Words.Registers.complainant, 20),
            sheet.column(Words.Registers.about, 20), sheet.column(Words.Registers.answerDue, 12),
            sheet.column(Words.Registers.answered, 14),
        ]
        let rows = (1...Self.rows).map { [String($0)] + Array(repeating: "\u{A0}\n\u{A0}", count: columns.count - 1) }
        return sheet.document(sheet.heading() + sheet.table(columns, rows) + sheet.headSignature)
    }
}
