import Casework
import Legislation
import Paper
import TerminalKit
import WorkingTime

/// A paper as it will leave the printer, on the screen: its lines at a width, with the places of the fields.
struct PaperPicture: Hashable, Sendable {
    let lines: [PaperLine]

    /// The paper with what is known and typed; nil where the form itself is broken, which the loader refuses.
    ///
    /// - Parameter today: the date that the signature would give the paper now; its number is still "…".
    init?(sheet: FormSheet, typed: [String: [String]], today: CivilDate, width: Int) {
        var known = sheet.known
        for field in sheet.form.fields where known[field.name] == nil {
            switch field.source {
            case .decisionDate: known[field.name] = .date(today)
            case .decisionNumber: known[field.name] = .text("…")
            default: break
            }
        }
        let sheet = FormSheet(form: sheet.form, language: sheet.language, known: known, letterhead: sheet.letterhead)
        guard let document = try? sheet.document(typed: typed) else { return nil }
        lines = PageLayout(width: width).lines(document)
    }

    /// The line on which a field begins.
    func line(of field: String) -> Int? {
        lines.firstIndex { line in line.fieldRanges.contains { $0.field == field } }
    }

    /// Draws the part in sight, fields in their own tone and the act's gaps as warnings.
    ///
    /// - Parameter focus: the field that is being typed.
    func paint(from first: Int, focus: String? = nil, on surface: inout Surface, in rect: Rect) {
        surface.fill(rect, tone: .paper)
        for (row, line) in lines.dropFirst(first).prefix(rect.rows).enumerated() {
            let origin = rect.line(row).origin
            surface.put(line.text, at: origin, tone: line.isHeavy ? .title : .paper, maxWidth: rect.columns)
            for range in line.fieldRanges {
                let columns = range.columns.clamped(to: 0..<rect.columns)
                let area = Rect(
                    column: origin.column + columns.lowerBound, row: origin.row, columns: columns.count, rows: 1)
                let tone: Tone =
                    range.field == focus ? .inputFocused : range.isBlank ? .warning : .paperField
                surface.recolour(area, tone)
            }
        }
    }
}
