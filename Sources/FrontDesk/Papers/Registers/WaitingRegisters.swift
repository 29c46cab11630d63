import Casework
import Legislation
import Paper
import Wording
import WorkingTime

/// Answers that are ready and wait: whom to call, and what is signed for when it is handed out.
struct WaitingRegisters: Sendable {
    let sheet: RegisterSheet
    let files: [CaseFile]
    let today: CivilDate
    /// Whether a file's channel hands something out against a signature.
    let isSignedFor: @Sendable (CaseFile) -> Bool

    /// The longest waiting first.
    var uncollected: Document {
        let columns = [
            sheet.numberColumn, sheet.column(Words.Registers.number, 19), sheet.column(Words.Registers.applicantAndService, 20),
            sheet.column(Words.Registers.readySince, 12), sheet.column(Words.Registers.telephone, 18),
        ]
        let rows = files.sorted { ($0.lastChange, $0.number) < ($1.lastChange, $1.number) }.enumerated().map { index, file in
            let since = file.lastChange.date
            return [
                String(index + 1), "\(file.number)",
                "\(file.applicant.title)\n\(sheet.names.services(file.intake)[sheet.language])",
                "\(DateText.date(since))\n\(Counted.days(today.daysSinceEpoch - since.daysSinceEpoch)[sheet.language])", file.applicant.phone,
            ]
        }
        return sheet.document(sheet.heading() + sheet.table(columns, rows) + sheet.headSignature)
    }

    /// A row a file, with room for the day and the signature.
    var aids: Document {
        let columns = [
            sheet.numberColumn, sheet.column(Words.Registers.number, 19), sheet.column(Words.Registers.applicantAndService, 22),
            sheet.column(Words.Registers.handedOutOn, 12), sheet.column(Words.Registers.signature, 16),
        ]
        let rows = files.filter(isSignedFor).enumerated().map { index, file in
            [
                String(index + 1), "\(file.number)",
                "\(file.applicant.title)\n\(sheet.names.services(file.intake)[sheet.language])", "", "",
            ]
        }
        return sheet.document(sheet.heading() + sheet.table(columns, rows) + sheet.headSignature)
    }
}
