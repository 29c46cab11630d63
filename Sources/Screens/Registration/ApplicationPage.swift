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
    private var side = PaperSide()

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
        side.rewind()
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

    mutating func scroll(_ key: Key, in context: DeskContext) {
        side.scroll(key, sheet: sheet, pane: pane, in: PaperSide.screen(of: context), context: context)
    }

    func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let count = forms.count > 1 ? "\(index + 1)/\(forms.count) " : ""
        return side.paint(
            sheet: sheet, pane: pane, heading: count + form.name[context.language], keys: Words.Application.keys.line,
            nothingAsked: Words.Application.nothingAsked, on: &surface, in: rect, context: context)
    }
}

extension CommandOffer {
    /// The way from the registration to the applicant's forms.
    static let application = CommandOffer(
        .fillForm, label: Words.Application.open, phrase: Words.Application.openWhole)
}
