import Casework
import Legislation
import Paper
import Wording

/// Fills a form of kind `list`: a row for each case. The paper adds up the sums where it has such a column.
struct ListFilling: Sendable {
    let form: Form
    /// Each case of the list with what its own forms would be filled from.
    let cases: [CaseFormFilling]
    /// Who signs it, and who made it; where nobody of that post is there, the case's own.
    let head: Account?
    let officer: Account?
    let language: Language

    /// The paper, ready to be laid out.
    func document() throws(FormTemplateError) -> Document {
        var known = FormData()
        for field in form.fields { known.values[field.name] = value(of: field) }
        return try FormSheet(form: form, language: language, known: known, letterhead: cases.first?.letterhead)
            .document(typed: [:])
    }

    /// The columns that some cases have nothing for, and sums that cannot be added up.
    var gaps: [ListGap] {
        form.fields.flatMap { field in
            cells(of: field).filter { $0.source == nil || $0.source == .asked }.compactMap { cell in
                let lacking = cases.filter { filling in
                    let text = answer(cell.name, of: filling)
                    return text.isBlank || cell.name == RowCell.amount && MoneyAmount(text) == nil
                }
                return lacking.isEmpty ? nil : ListGap(label: cell.label, files: lacking.map(\.file.number))
            }
        }
    }

    /// The rows of the cases; of any other field what is the same for all cases, such as the office or the employer.
    private func value(of field: FormField) -> FormValue? {
        if field.source == .listCases { return .rows(rows(of: cells(of: field))) }
        let values = Set(cases.map { value(of: field, from: $0) })
        return values.count == 1 ? values.first.flatMap(\.self) : nil
    }

    private func value(of field: FormField, from filling: CaseFormFilling) -> FormValue? {
        let own: [FieldSource: String?] = [
            .asked: answer(field.name, of: filling), .headName: head?.name, .officerName: officer?.name,
            .officerPhone: officer?.phone, .officerPosition: officer?.position,
        ]
        guard let text = own[field.source].flatMap(\.self) else { return filling.value(of: field, on: form) }
        return text.isBlank ? nil : .text(text)
    }

    private func cells(of field: FormField) -> [RowCell] {
        guard field.source == .listCases, case .rows(let cells, _) = field.kind else { return [] }
        return cells
    }

    private func rows(of cells: [RowCell]) -> [[String]] {
        cases.enumerated().map { index, filling in
            cells.map { text(of: $0, row: index + 1, filling) }
        }
    }

    private func text(of cell: RowCell, row: Int, _ filling: CaseFormFilling) -> String {
        switch cell.source {
        case nil, .asked: return answer(cell.name, of: filling)
        case .listRow: return String(row)
        case .some(let source):
            let field = FormField(
                name: cell.name, label: cell.label, blank: "", source: source, kind: .text, isRequired: false)
            return switch filling.value(of: field, on: form) {
            case .text(let text): text
            case .lines(let lines): lines.joined(separator: "; ")
            case .date(let date): DateText.date(date)
            case .rows(let rows): rows.map { $0.filter { !$0.isEmpty }.joined(separator: ", ") }.joined(separator: "; ")
            case nil: ""
            }
        }
    }

    /// What was typed for a case under a name, in one line.
    private func answer(_ name: String, of filling: CaseFormFilling) -> String {
        (filling.file.answers[name] ?? []).filter { !$0.isBlank }.joined(separator: " ")
    }
}
