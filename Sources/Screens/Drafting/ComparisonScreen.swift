import Casework
import Legislation
package import TerminalKit
package import Wording

/// Two drafts side by side: the one that is typed here, and the one that the case has got meanwhile; it only shows.
package struct ComparisonScreen: Screen {
    let comparison: DraftComparison
    private(set) var scroll = ScrollingText()

    package init(_ comparison: DraftComparison) { self.comparison = comparison }

    package var title: Phrase { Words.Drafting.comparison }

    package func commands(in context: DeskContext) -> [CommandOffer] { [] }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        if case .key(let key) = event {
            _ = scroll.handle(key, count: lines(in: context).count, rows: max(1, context.size.rows - 3))
        }
        return []
    }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        scroll.paint(lines(in: context), on: &surface, in: rect.inset(columns: 1))
        return nil
    }

    // MARK: Text

    func lines(in context: DeskContext) -> [ScrollingText.Line] {
        let language = context.language
        let columns = context.size.columns - 3
        var sheet = TextSheet(columns: columns)
        sheet.heading(Words.Drafting.meanwhile[language])
        for event in comparison.meanwhile {
            sheet.item("·", "\(DateText.full(event.at))  \(event.by.name) – \(event.payload.phrase[language])")
        }
        if comparison.kept == nil { sheet.item("!", Words.Drafting.nothingInCase[language], tone: .warning) }
        sheet.item("·", Words.Drafting.whichStays[language], tone: .hint)
        sheet.blank()
        let width = (columns - 3) / 2
        let heads = Self.beside(Words.Drafting.typedHere[language], Words.Drafting.inTheCase[language], width, tone: .title)
        return sheet.lines + heads + rows(in: context).flatMap { row -> [ScrollingText.Line] in
            let mark = row.mine == row.theirs ? "" : " ≠ \(Words.Drafting.differs[language])"
            let label = ScrollingText.Line(row.label + mark, tone: mark.isEmpty ? .hint : .warning)
            return [label] + Self.beside(row.mine, row.theirs, width, tone: mark.isEmpty ? .plain : .accent)
        }
    }

    private struct Row {
        let label: String
        let mine: String
        let theirs: String
    }

    private func rows(in context: DeskContext) -> [Row] {
        let language = context.language
        let (mine, theirs) = (comparison.typed, comparison.kept)
        let forms = [mine, theirs].map { $0.flatMap { context.library.form($0.form) } }
        let decision = { (draft: Draft?, form: Form?) in
            draft.map { "\($0.decision.phrase[language]): \(form?.name[language] ?? $0.form.rawValue)" } ?? ""
        }
        let fields = comparison.fieldNames(of: forms).map { name in
            Row(
                label: forms.lazy.compactMap { $0?.askedFields.first { $0.name == name }?.label[language] }.first ?? name,
                mine: comparison.value(of: name, in: mine), theirs: comparison.value(of: name, in: theirs))
        }
        let first = Row(label: Words.Drafting.decision[language], mine: decision(mine, forms[0]), theirs: decision(theirs, forms[1]))
        let reason = Row(label: Words.Drafting.reason[language], mine: mine.reason, theirs: theirs?.reason ?? "")
        return [first] + fields + (reason.mine.isEmpty && reason.theirs.isEmpty ? [] : [reason])
    }

    /// Two texts in columns, each wrapped within its own.
    private static func beside(_ left: String, _ right: String, _ width: Int, tone: Tone) -> [ScrollingText.Line] {
        let (first, second) = (TextWidth.wrap(left, to: width), TextWidth.wrap(right, to: width))
        return (0..<max(first.count, second.count, 1)).map { row in
            let (one, other) = (row < first.count ? first[row] : "", row < second.count ? second[row] : "")
            return ScrollingText.Line("\(TextWidth.pad(one, to: width)) │ \(other)", tone: tone)
        }
    }
}
