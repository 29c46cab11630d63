import Casework
import Legislation
import Paper
import Wording
import WorkingTime

/// Answers that went by post with their item numbers, and the envelopes they went in.
struct PostalRegister: Sendable {
    let sheet: RegisterSheet
    let files: [CaseFile]

    var document: Document {
        let columns = [
            sheet.numberColumn, sheet.column(Words.Registers.outgoingAndDate, 19), sheet.column(Words.Registers.addressee, 26),
            sheet.column(Words.Registers.item, 16), sheet.column(Words.Registers.items, 6, isSummed: true),
        ]
        let rows = letters.enumerated().map { index, letter in
            [
                String(index + 1), "\(letter.file.signature?.number.description ?? "")\n\(DateText.date(letter.day))",
                "\(letter.file.applicant.title)\n\(letter.address)", letter.item, "1",
            ]
        }
        var blocks = sheet.heading() + sheet.table(columns, rows)
        blocks += [.space, sheet.signature(Words.Registers.posted, ""), sheet.signature(Words.Registers.postOffice, "")]
        return sheet.document(blocks + sheet.headSignature)
    }

    /// A page an envelope: who sends it above at the left, whom it is for below at the right.
    func envelopes(_ size: EnvelopeSize) -> Document {
        let pages = letters.map { letter -> [DocumentBlock] in
            let from = [sheet.office.office.name, sheet.office.office.address, sheet.office.office.phone].filter { !$0.isEmpty }
            var blocks: [DocumentBlock] = [.section(sheet.text(Words.Registers.from))]
            switch size {
            // The upper right corner is the stamp's.
            case .dl, .c5: blocks.append(.columns([from.map { FilledText($0) }, []]))
            case .a4: blocks += from.map { .line(FilledText($0), .left) }
            }
            blocks += Array(repeating: DocumentBlock.space, count: size.gap)
            let person = [sheet.text(Words.Registers.to), FilledText(letter.file.applicant.title), FilledText(letter.address)]
            blocks.append(.addressee(person))
            if !letter.item.isEmpty { blocks.append(.line(FilledText(letter.item), .right)) }
            return blocks
        }
        guard !pages.isEmpty else { return sheet.document(sheet.heading() + sheet.table([], [])) }
        return sheet.document(Array(pages.joined(separator: [.page])), page: size.page)
    }

    private var letters: [(file: CaseFile, day: CivilDate, address: String, item: String)] {
        files.compactMap { file in
            guard let delivery = file.delivery, case .posted(let address, let item) = delivery.way else { return nil }
            return (file, delivery.at.date, address, item)
        }.sorted { ($0.day, $0.file.number) < ($1.day, $1.file.number) }
    }
}

extension EnvelopeSize {
    /// The empty lines between sender and addressee.
    fileprivate var gap: Int {
        switch self {
        case .dl: 3
        case .c5: 12
        case .a4: 6
        }
    }

    fileprivate var page: PDFPage? {
        switch self {
        case .dl: .dl
        case .c5: .c5
        case .a4: nil
        }
    }
}
