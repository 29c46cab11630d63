import Casework
import Legislation
import Paper
import Wording

/// What the counts of a courier's register found: totals, missing, surplus, found late; two exemplars that both sides sign.
struct CourierProtocol: Sendable {
    let sheet: RegisterSheet
    let list: CourierList
    let files: [CourierFile]

    var document: Document {
        let counts = list.counts.isEmpty ? [nil] : list.counts.map(Optional.some)
        let pages = [1, 2].flatMap { exemplar in counts.map { blocks(of: $0, exemplar: exemplar) } }
        return sheet.document(Array(pages.joined(separator: [.page])))
    }

    /// Whether answers go back with it, from an office that decides.
    private var isBack: Bool { sheet.office.office.kind != .centre }

    private func blocks(of count: CourierCount?, exemplar: Int) -> [DocumentBlock] {
        let files = files.filter { count == nil || $0.office == count?.office }
        let totals = CourierTotals(files)
        let differs = totals.missing + totals.surplus + totals.foundLate > 0
        var blocks: [DocumentBlock] = [
            .line(sheet.text(Words.Registers.exemplar(exemplar)), .right),
            .title(sheet.text(Words.CourierPaper.title(differs: differs))),
            .line(sheet.text(Words.CourierPaper.subject(list)), .centre), .barcode(digits: list.number.digits), .space,
            row(Words.CourierPaper.from, list.sender),
            row(Words.CourierPaper.to, count.map { sheet.names.offices($0.office) } ?? list.receivers.joined(separator: ", ")),
        ]
        blocks.append(
            count.map { row(Words.CourierPaper.counted, "\(DateText.full($0.mark.at)), \($0.mark.by)") }
                ?? .line(sheet.text(Words.CourierPaper.notCounted), .left))
        blocks += [
            row(Words.CourierPaper.listed, "\(totals.files)"), row(Words.CourierPaper.left, "\(totals.left + totals.waiting)"),
            row(Words.CourierPaper.received, "\(totals.received)"), .space,
        ]
        let lost = files.filter { if case .missing = $0.state { true } else { false } }
        let more = files.filter { if case .surplus = $0.state { true } else { false } }
        let late = files.filter { if case .foundLate = $0.state { true } else { false } }
        for (title, part) in [
            (Words.CourierPaper.missing, lost), (Words.CourierPaper.surplus, more), (Words.CourierPaper.foundLate, late),
        ] where !part.isEmpty {
            blocks += [.section(sheet.text(title + ": \(part.count)"))] + sheet.table(columns, rows(part)) + [.space]
        }
        if count != nil, !differs { blocks += [.paragraph(sheet.text(Words.CourierPaper.noDifferences)), .space] }
        return blocks + [
            sheet.signature(Words.CourierPaper.carried, ""),
            sheet.signature(Words.CourierPaper.counter(isBack: isBack), count?.mark.by ?? ""),
            sheet.signature(isBack ? Words.CourierPaper.gaveBack : Words.Registers.gave, ""),
        ]
    }

    private func row(_ label: Phrase, _ value: String) -> DocumentBlock {
        .labelled(label: sheet.text(label), value: FilledText(value))
    }

    private var columns: [DocumentTable.Column] {
        [
            sheet.numberColumn, sheet.column(Words.Registers.number, 19), sheet.column(Words.Registers.applicantAndService, 30),
            sheet.column(Words.CourierPaper.fate, 22),
        ]
    }

    private func rows(_ files: [CourierFile]) -> [[String]] {
        files.enumerated().map { index, file in
            [
                String(index + 1), "\(file.row.number)",
                "\(file.row.applicant)\n\(sheet.names.shortNames(file.row.service)[sheet.language])",
                file.state.note?[sheet.language] ?? "",
            ]
        }
    }
}
