import Legislation
import Paper
import TerminalKit
import Wording
import WorkingTime

/// A form's fields at the left and the paper that they fill at the right, with its heading above and a line of keys below.
struct PaperSide: Hashable, Sendable {
    private var preview = ScrollingText()

    /// Where things are in the room under a screen's own heading.
    struct Areas {
        let fields: Rect
        /// The picture of the paper; its heading stands in the row above.
        let paper: Rect
        let hint: Rect

        init(in rect: Rect) {
            let (work, hint) = rect.split(bottom: 1)
            let (fields, right) = work.split(left: rect.columns >= 120 ? 46 : 34)
            self.fields = fields.inset(columns: 1)
            paper = right.split(left: 2).rest.split(top: 1).rest
            self.hint = hint.inset(columns: 1)
        }
    }

    /// The room of a whole screen, between the title and the message.
    static func screen(of context: DeskContext) -> Rect {
        Rect(column: 0, row: 1, columns: context.size.columns, rows: context.size.rows - 3)
    }

    /// The paper as it is typed, as wide as it is shown.
    private static func picture(
        _ sheet: FormSheet?, _ pane: AskedFormPane?, columns: Int, in context: DeskContext
    ) -> PaperPicture? {
        guard let sheet, let pane else { return nil }
        return PaperPicture(sheet: sheet, typed: pane.form.typed, today: context.now.date, width: max(32, columns - 1))
    }

    /// Shows the paper from its beginning again.
    mutating func rewind() { preview.rewind() }

    mutating func scroll(_ key: Key, sheet: FormSheet?, pane: AskedFormPane?, in rect: Rect, context: DeskContext) {
        let paper = Areas(in: rect).paper
        guard let picture = Self.picture(sheet, pane, columns: paper.columns, in: context) else { return }
        _ = preview.handle(key, count: picture.lines.count, rows: paper.rows)
    }

    /// Draws both sides; while the sheet has not come, a mark stands for the paper.
    ///
    /// - Parameters:
    ///   - heading: above the paper.
    ///   - keys: the line of keys below.
    ///   - nothingAsked: stands for the fields of a form that asks for nothing.
    func paint(
        sheet: FormSheet?, pane: AskedFormPane?, heading: String, keys: Phrase, nothingAsked: Phrase,
        on surface: inout Surface, in rect: Rect, context: DeskContext
    ) -> Point? {
        let language = context.language
        let areas = Areas(in: rect)
        surface.put(keys[language], at: areas.hint.origin, tone: .hint, maxWidth: areas.hint.columns)
        surface.verticalLine(
            at: Point(column: areas.paper.left - 2, row: areas.paper.top - 1), length: areas.paper.rows + 1)
        let head = Rect(column: areas.paper.left, row: areas.paper.top - 1, columns: areas.paper.columns, rows: 1)
        if !heading.isEmpty { Caption.heading(heading, on: &surface, in: head) }
        if let picture = Self.picture(sheet, pane, columns: areas.paper.columns, in: context) {
            let first = preview.first(of: picture.lines.count, rows: areas.paper.rows)
            picture.paint(from: first, focus: pane?.focus, on: &surface, in: areas.paper)
            preview.paintMarks(count: picture.lines.count, first: first, on: &surface, in: areas.paper)
        } else {
            surface.put("…", at: areas.paper.origin, tone: .hint)
        }
        guard let pane else { return nil }
        if pane.form.fields.isEmpty {
            Caption.paragraph(nothingAsked[language], tone: .hint, on: &surface, in: areas.fields)
            return nil
        }
        return pane.paint(on: &surface, in: areas.fields, language: language)
    }
}
