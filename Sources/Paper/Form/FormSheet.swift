package import Legislation
import WorkingTime

/// A form with what is known for it already: what remains is asked.
package struct FormSheet: Sendable, Hashable {
    package let form: Form
    package let language: Language
    /// The values that come from the case, by field name.
    package let known: FormData
    package let letterhead: Letterhead?

    package init(form: Form, language: Language, known: FormData, letterhead: Letterhead?) {
        self.form = form
        self.language = language
        self.known = known
        self.letterhead = letterhead
    }

    /// The known values together with what was typed, by field name; blank lines leave the act's gap.
    package func data(typed: [String: [String]]) -> FormData {
        var data = known
        for field in form.fields where field.source == .asked || field.source == .decisionReason {
            let lines = (typed[field.name] ?? []).filter { !$0.allSatisfy(\.isWhitespace) }
            guard let first = lines.first else { continue }
            data.values[field.name] =
                switch field.kind {
                case .text, .longText, .number, .choice: .text(lines.joined(separator: " "))
                case .lines: .lines(lines)
                case .rows: .rows(lines.map(RowLine.cells))
                case .date: CivilDate(iso: first).map { .date($0) } ?? .text(first)
                }
        }
        return data
    }

    /// The paper with what is known and typed.
    package func document(typed: [String: [String]]) throws(FormTemplateError) -> Document {
        try FormTemplate(form, language: language).render(data(typed: typed), letterhead: letterhead)
    }
}
