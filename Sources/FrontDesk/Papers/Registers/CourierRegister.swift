import Casework
import Legislation
import Paper
import Wording

/// What the courier carries, a register a day, each in two exemplars that both sides sign.
struct CourierRegister: Sendable {
    let sheet: RegisterSheet
    let lists: [(list: DayList, files: [CaseFile])]

    var document: Document {
        guard !lists.isEmpty else { return sheet.document(sheet.heading() + sheet.table([], [])) }
        let exemplars = lists.flatMap { entry in [1, 2].map { blocks(of: entry.list, entry.files, exemplar: $0) } }
        return sheet.document(Array(exemplars.joined(separator: [.page])))
    }

    /// Where a file goes from the register's sender: to those who decide, or back to the window.
    private func destination(of file: CaseFile, on list: DayList) -> Int {
        list.number.office == file.intake.handlingOffice ? file.intake.intakeOffice : file.intake.handlingOffice
    }

    private func blocks(of list: DayList, _ files: [CaseFile], exemplar: Int) -> [DocumentBlock] {
        let isBack = files.contains { $0.intake.handlingOffice == list.number.office }
        let columns = [
            sheet.numberColumn, sheet.column(Words.Registers.number, 19), sheet.column(Words.Registers.applicantAndService, 24),
            sheet.column(Words.Registers.sheets, 7, isSummed: true), sheet.column(Words.Registers.receivedBy, 15),
        ]
        let rows = files.enumerated().map { index, file in
            [
                String(index + 1), "\(file.number)", "\(file.applicant.title)\n\(sheet.names.services(file.intake)[sheet.language])",
                sheet.sheets(of: file), sheet.names.offices(destination(of: file, on: list)),
            ]
        }
        var blocks: [DocumentBlock] = [
            .line(sheet.text(Words.Registers.exemplar(exemplar)), .right), .line(FilledText(sheet.names.offices(list.number.office)), .centre),
            .title(sheet.text(Words.Registers.courierTitle(list))), .barcode(digits: list.number.digits),
        ]
        blocks += sheet.table(columns, rows)
        blocks += [
            .space, .line(sheet.text(Words.Registers.filesInAll(files.count)), .left), .space,
            sheet.signature(isBack ? Words.CourierPaper.gaveBack : Words.Registers.gave, ""),
            sheet.signature(Words.Registers.carried, ""),
            sheet.signature(Words.CourierPaper.counter(isBack: isBack), ""),
        ]
        return blocks
    }
}
