import Legislation
import Mustache
import WorkingTime

/// The values of a form's fields as a template asks for them: every declared field has one, its blank where nothing is filled in.
///
/// Each value is handed over between marks that tell where it stands in the result. The marks are control characters, which
/// `PaperText` removes from every text, so that no value can forge one.
struct FieldContext: MustacheParent {
    private let marked: [String: String]

    /// Cleans and formats every declared field; values of undeclared ones are ignored.
    init(fields: [FormField], data: FormData, language: Language) {
        var marked: [String: String] = [:]
        for field in fields {
            let lines = FieldContext.lines(of: field, in: data, language: language)
            let isBlank = lines.isEmpty
            let text = isBlank ? PaperText.verbatim(field.blank) : lines.joined(separator: "\n")
            marked[field.name] = FieldMark.wrap(text, field: field.name, isBlank: isBlank)
        }
        self.marked = marked
    }

    func child(named name: String) -> Any? {
        marked[name]
    }

    /// The printed lines of a field's value; none where it is missing or holds only blanks and controls.
    static func lines(of field: FormField, in data: FormData, language: Language) -> [String] {
        switch data[field.name] {
        case nil:
            return []
        case .lines(let lines):
            return lines.flatMap(PaperText.lines)
        case .rows:
            return rows(of: field, in: data).map { $0.filter { !$0.isEmpty }.joined(separator: ", ") }
        case .date(let date):
            return [text(of: date, field: field, language: language)]
        case .text(let text):
            return texts(text, field: field, language: language)
        }
    }

    /// The printed cells of a rows field, row by row; rows that hold nothing are left out.
    static func rows(of field: FormField, in data: FormData) -> [[String]] {
        let rows: [[String]] = switch data[field.name] {
        case .rows(let rows): rows
        case .lines(let lines): lines.map(RowLine.cells)
        case .text(let text): PaperText.lines(text).map(RowLine.cells)
        case .date, nil: []
        }
        return rows.map { $0.map(PaperText.line) }.filter { !$0.allSatisfy(\.isEmpty) }
    }

    private static func texts(_ text: String, field: FormField, language: Language) -> [String] {
        switch field.kind {
        case .longText, .lines, .rows:
            return PaperText.lines(text)
        case .date:
            let line = PaperText.line(text)
            if let date = CivilDate(iso: line) { return [self.text(of: date, field: field, language: language)] }
            return line.isEmpty ? [] : [line]
        case .text, .number, .choice:
            let line = PaperText.line(text)
            return line.isEmpty ? [] : [line]
        }
    }

    private static func text(of date: CivilDate, field: FormField, language: Language) -> String {
        switch field.kind {
        case .date(let pattern): PaperText.line(DatePattern(pattern).text(of: date, in: language))
        case .text, .longText, .number, .choice, .lines, .rows: PaperDate.short(date)
        }
    }
}

/// The marks round a field's value in a rendered text: open, the name, a separator, the value, close.
enum FieldMark {
    static let open: Unicode.Scalar = "\u{1}"
    static let openBlank: Unicode.Scalar = "\u{2}"
    static let separator: Unicode.Scalar = "\u{3}"
    static let close: Unicode.Scalar = "\u{4}"

    static func wrap(_ text: String, field: String, isBlank: Bool) -> String {
        var scalars = String.UnicodeScalarView([isBlank ? openBlank : open])
        scalars.append(contentsOf: field.unicodeScalars)
        scalars.append(separator)
        scalars.append(contentsOf: text.unicodeScalars)
        scalars.append(close)
        return String(scalars)
    }
}
