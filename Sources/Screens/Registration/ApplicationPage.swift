import Casework
import Legislation
import Paper
import TerminalKit
import WorkingTime
import Wording

/// The forms that the applicant fills and signs, one at a time, beside the paper itself.
///
/// It lies over a registration: what is typed stays with it, and the paper is printed before anything is registered.
struct ApplicationPage: Hashable, Sendable {
    let forms: [Form]
    private(set) var index = 0
    /// What the office knows of the form's fields; nil until it has come.
    private(set) var sheet: FormSheet?
    private(set) var pane: AskedFormPane
    private var preview = ScrollingText()

    /// - Parameter answers: what was typed on the service's forms before, by field name.
    init?(forms: [Form], answers: [String: [String]]) {
        guard let first = forms.first else { return nil }
        self.forms = forms
        pane = AskedFormPane(AskedForm(form: first, typed: answers))
    }

    var form: Form { forms[index] }
    var takesText: Bool { pane.takesText }
    static var hints: [KeyHint] { Words.Application.keys.hints }

    var commands: [CommandOffer] {
        var offers = [
            CommandOffer(.act, label: Words.Application.done, phrase: Words.Application.doneWhole),
            CommandOffer(.print, label: Words.Application.print, phrase: Words.Application.printWhole),
        ]
        if forms.count > 1 {
            offers.append(
                CommandOffer(.fillForm, label: Words.Application.next, phrase: Words.Application.nextWhole))
        }
        return offers + [CommandOffer(.back)]
    }

    /// The next form; its fields begin with what was typed for others under the same names.
    mutating func turn(_ answers: [String: [String]]) {
        index = (index + 1) % forms.count
        sheet = nil
        preview.rewind()
        pane = AskedFormPane(AskedForm(form: form, typed: answers))
    }

    mutating func take(_ sheet: FormSheet) {
        if sheet.form.id == form.id { self.sheet = sheet }
    }

    mutating func handle(_ key: Key) { pane.handle(key) }
    mutating func insert(_ text: String) { pane.insert(text) }

    /// The answers with what stands in this form's fields; an emptied field is no answer any more.
    func merged(into answers: [String: [String]]) -> [String: [String]] {
        let typed = pane.form.typed
        var answers = answers
        for field in form.askedFields { answers[field.name] = typed[field.name] }
        return answers
    }

    // MARK: The picture

    private func areas(in rect: Rect) -> (fields: Rect, paper: Rect, hint: Rect) {
        let (work, hint) = rect.split(bottom: 1)
        let (fields, right) = work.split(left: rect.columns >= 120 ? 46 : 34)
        return (fields.inset(columns: 1), right.split(left: 2).rest.split(top: 1).rest, hint.inset(columns: 1))
    }

    private func picture(columns: Int, context: DeskContext) -> PaperPicture? {
        sheet.flatMap {
            PaperPicture(sheet: $0, typed: pane.form.typed, today: context.now.date, width: max(32, columns - 1))
        }
    }

    mutating func scroll(_ key: Key, in context: DeskContext) {
        let screen = Rect(column: 0, row: 1, columns: context.size.columns, rows: context.size.rows - 3)
        let paper = areas(in: screen).paper
        guard let picture = picture(columns: paper.columns, context: context) else { return }
        _ = preview.handle(key, count: picture.lines.count, rows: paper.rows)
    }

    func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        let areas = areas(in: rect)
        surface.put(Words.Application.keys.line[language], at: areas.hint.origin, tone: .hint, maxWidth: areas.hint.columns)
        surface.verticalLine(
            at: Point(column: areas.paper.left - 2, row: areas.paper.top - 1), length: areas.paper.rows + 1)
        let head = Rect(column: areas.paper.left, row: areas.paper.top - 1, columns: areas.paper.columns, rows: 1)
        let count = forms.count > 1 ? "\(index + 1)/\(forms.count) " : ""
        Caption.heading(count + form.name[language], on: &surface, in: head)
        if let picture = picture(columns: areas.paper.columns, context: context) {
            let first = preview.first(of: picture.lines.count, rows: areas.paper.rows)
            picture.paint(from: first, focus: pane.focus, on: &surface, in: areas.paper)
            preview.paintMarks(count: picture.lines.count, first: first, on: &surface, in: areas.paper)
        } else {
            surface.put("…", at: areas.paper.origin, tone: .hint)
        }
        if pane.form.fields.isEmpty {
            let note = Words.Application.nothingAsked[language]
            for (row, line) in TextWidth.wrap(note, to: areas.fields.columns).enumerated() {
                surface.put(line, at: areas.fields.line(row).origin, tone: .hint)
            }
            return nil
        }
        return pane.paint(on: &surface, in: areas.fields, language: language)
    }
}

extension CommandOffer {
    /// The way from the registration to the applicant's forms.
    static let application = CommandOffer(
        .fillForm, label: Words.Application.open, phrase: Words.Application.openWhole)
}
