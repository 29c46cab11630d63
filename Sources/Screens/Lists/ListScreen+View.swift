import Casework
import Legislation
package import TerminalKit
import Wording
import WorkingTime

extension ListScreen {
    private static let detailRows = 5

    static func listRows(of context: DeskContext) -> Int { max(1, context.size.rows - 3 - 1 - detailRows) }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        let (headings, below) = rect.split(top: 1)
        let (area, details) = below.split(bottom: Self.detailRows)
        let rows = Dictionary(dossier?.rows.map { ($0.number, $0) } ?? [], uniquingKeysWith: { first, _ in first })
        let columns = DeskColumns(columns: rect.columns - 3, numbers: Array(rows.keys), in: context)
        columns.paintHeadings(on: &surface, in: headings.split(left: 2).rest, language: language)
        list.paint(on: &surface, in: area, focused: true) { id, _, surface, line in
            guard let row = rows[id] else { return }
            columns.paint(row, on: &surface, in: line, context: context)
        }
        if list.isEmpty {
            let words = dossier == nil ? Words.Lists.loading : Words.Lists.noFiles
            surface.put(words[language], centredIn: area.line(area.rows / 3), tone: .hint)
        }
        paintDetails(on: &surface, in: details, context: context)
        return nil
    }

    /// The list's day and state, its sheets, and what they lack.
    private func paintDetails(on surface: inout Surface, in rect: Rect, context: DeskContext) {
        surface.horizontalLine(at: rect.origin, length: rect.columns)
        guard let dossier else { return }
        let language = context.language
        let inner = rect.inset(columns: 2)
        let state = dossier.list.map { $0.isOpen ? Words.Lists.open : Words.Lists.closed } ?? Words.Lists.notListed
        let day = dossier.list.map { DateText.date($0.day) + " · " } ?? ""
        let copy = dossier.papers.isEmpty ? "" : " · \(Words.Lists.alreadyPrinted[language])"
        surface.put(
            "\(day)\(Counted.cases(dossier.rows.count)[language]) · \(state[language])\(copy)", at: inner.line(1).origin,
            tone: .title, maxWidth: inner.columns)
        let forms = dossier.isUnprinted ? dossier.sheets.map { ($0.form, $0.files.count) } : dossier.papers.map { ($0.form, 0) }
        let names = forms.map { form, files in
            (context.library.form(form)?.name[language] ?? form.rawValue) + (files == 0 ? "" : " (\(files))")
        }
        surface.put(names.joined(separator: "; "), at: inner.line(2).origin, maxWidth: inner.columns)
        guard let notes = notes(of: dossier) else { return }
        for (row, line) in TextWidth.wrap("! " + notes[language], to: inner.columns).prefix(2).enumerated() {
            surface.put(line, at: inner.line(3 + row).origin, tone: .warning)
        }
    }
}
