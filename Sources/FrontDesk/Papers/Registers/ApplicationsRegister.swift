import Casework
import Legislation
import Paper
import Wording
import WorkingTime

/// The journal of applications: what the window registered, who has it and by when, and how it was answered.
struct ApplicationsRegister: Sendable {
    let sheet: RegisterSheet
    let files: [CaseFile]

    var document: Document {
        sheet.document(sheet.heading() + sheet.table(columns, rows) + sheet.headSignature)
    }

    private var columns: [DocumentTable.Column] {
        [
            sheet.numberColumn, sheet.column(Words.Registers.numberAndTime, 19),
            sheet.column(Words.Registers.applicantAndService, 20),
            sheet.column(Words.Registers.sheets, 7, isSummed: true), sheet.column(Words.Registers.officerAndDue, 13),
            sheet.column(Words.Registers.outcome, 14),
        ]
    }

    private var rows: [[String]] {
        files.enumerated().map { index, file in
            [
                String(index + 1), "\(file.number)\n\(DateText.full(file.registeredAt))",
                "\(file.applicant.title)\n\(sheet.names.services(file.intake)[sheet.language])", sheet.sheets(of: file),
                [file.officer?.name, file.answerBy.map { DateText.date($0.date) }].compactMap(\.self).joined(separator: "\n"),
                outcome(of: file),
            ]
        }
    }

    /// Where it stands, what was decided, and the day of that.
    private func outcome(of file: CaseFile) -> String {
        var lines = [file.status.phrase[sheet.language]]
        if file.signature != nil, let decision = file.draft?.decision { lines.append(decision.shortPhrase[sheet.language]) }
        if !file.status.isOpen || file.signature != nil { lines.append(DateText.date((file.delivery?.at ?? file.lastChange).date)) }
        return lines.joined(separator: "\n")
    }
}
