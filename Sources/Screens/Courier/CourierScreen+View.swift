import Casework
import Legislation
package import TerminalKit
import Wording
import WorkingTime

extension CourierScreen {
    private static let detailRows = 5

    static func listRows(of context: DeskContext) -> Int { max(1, context.size.rows - 3 - 1 - detailRows) }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        let (headings, below) = rect.split(top: 1)
        let (area, details) = below.split(bottom: Self.detailRows)
        Self.paint(
            [Words.Desk.number, Words.Desk.applicant, Words.Desk.service, Words.Courier.state].map { $0[language] },
            on: &surface, in: headings.split(left: 2).rest.split(right: 1).rest, tone: .hint, stateTone: .hint)
        let files = Dictionary(dossier?.files.map { ($0.id, $0) } ?? [], uniquingKeysWith: { first, _ in first })
        list.paint(on: &surface, in: area, focused: true) { id, _, surface, line in
            guard let file = files[id] else { return }
            let service = context.shortName(of: file.row.service)
            let isOthers = dossier?.part == .arrival && file.office != dossier?.office
            Self.paint(
                [file.row.number.description, file.row.applicant, service, file.state.shortPhrase[language]],
                on: &surface, in: line, tone: isOthers || file.office == 0 ? .dim : .plain, stateTone: Self.tone(of: file.state))
        }
        if list.isEmpty {
            let words = dossier == nil ? Words.Courier.loading : Words.Courier.noFiles
            surface.put(words[language], centredIn: area.line(area.rows / 3), tone: .hint)
        }
        paintDetails(on: &surface, in: details, context: context)
        return nil
    }

    /// The sums, the way it takes, how the selected file fares, and what is to be done now.
    private func paintDetails(on surface: inout Surface, in rect: Rect, context: DeskContext) {
        surface.horizontalLine(at: rect.origin, length: rect.columns)
        guard let dossier else { return }
        let language = context.language
        let inner = rect.inset(columns: 2)
        let sums = Words.Courier.sums(totals, part: dossier.part, rest: rest)
        surface.put(sums[language], at: inner.line(1).origin, tone: totals.missing > 0 ? .warning : .title, maxWidth: inner.columns)
        let counted = dossier.list?.counts.map { Words.Courier.counted($0)[language] } ?? []
        let way = dossier.list.map { CouriersScreen.way(of: $0, in: context) } ?? ""
        surface.put(counted.isEmpty ? way : counted.joined(separator: "; "), at: inner.line(2).origin, maxWidth: inner.columns)
        if let selected {
            let note = selected.state.note.map { " · " + $0[language] } ?? ""
            surface.put("\(selected.row.applicant)\(note)", at: inner.line(3).origin, maxWidth: inner.columns)
        }
        let hint = Words.Courier.hint(dossier.part, isFinished: dossier.isCountedHere, isOpen: dossier.list?.isOpen ?? true)
        surface.put(hint[language], at: inner.line(4).origin, tone: .hint, maxWidth: inner.columns)
    }

    private static func tone(of state: CourierFile.State) -> Tone {
        switch state {
        case .missing, .leftBehind, .surplus: .warning
        case .entered, .received, .foundLate: .success
        case .onTheWay, .waiting: .plain
        case .candidate, .carried, .withdrawn: .dim
        }
    }

    private static func paint(_ texts: [String], on surface: inout Surface, in rect: Rect, tone: Tone, stateTone: Tone) {
        let state = 18
        let rest = max(20, rect.columns - 18 - state - 3)
        let widths = [18, rest * 11 / 20, rest - rest * 11 / 20, state]
        var column = rect.left
        for (index, (text, width)) in zip(texts, widths).enumerated() {
            surface.put(
                text, at: Point(column: column, row: rect.top), tone: index == 3 ? stateTone : tone, maxWidth: width)
            column += width + 1
        }
    }
}
