/// Reads the fields of a form; their names are unique within it.
struct FormFieldReader {
    /// A field that has a name, sound otherwise or not.
    struct Declared {
        let name: String
        let line: Int
        /// Nil where the kind is wrong.
        let kind: FieldKind?
        /// Empty where it is wrong.
        let blank: String
    }

    /// The form's kind; nil where that is wrong.
    let formKind: Form.Kind?
    private(set) var declared: [Declared] = []

    init(formKind: Form.Kind?) { self.formKind = formKind }

    mutating func read(_ value: DataValue) -> FormField? {
        guard let map = value.mapping(keys: ["name", "label", "blank", "from", "kind", "required"]) else { return nil }
        let nameValue = map.required("name")
        let name = nameValue.flatMap(readName)
        let label = map.required("label")?.localizedText()
        let blank = map.required("blank")?.text(mayBeEmpty: true)
        let sourceValue = map.required("from")
        let source = sourceValue?.choice(FieldSource.self)
        let kind = map.required("kind").flatMap(readKind)
        let isRequired = map.required("required")?.truth()
        if let source, let sourceValue { check(source, kind: kind, name: name ?? "", at: sourceValue) }
        if let name, source == .asked, isRequired == true, nobodyTypes { sourceValue?.note(.nobodyAsks(name)) }
        if let name, let nameValue { declared.append(Declared(name: name, line: nameValue.line, kind: kind, blank: blank ?? "")) }
        guard let name, let label, let blank, let source, let kind, let isRequired else { return nil }
        return FormField(name: name, label: label, blank: blank, source: source, kind: kind, isRequired: isRequired)
    }

    /// Whether the form is printed at the window at once, so that nobody types into it.
    private var nobodyTypes: Bool { formKind == .receipt || formKind == .missingPapers }

    /// A list of cases fills rows, in a form of kind `list` only; a row's number stands in a cell.
    private func check(_ source: FieldSource, kind: FieldKind?, name: String, at value: DataValue) {
        if source == .listRow { value.note(.sourceOnlyInLists(source)) }
        guard source == .listCases else { return }
        if formKind != nil, formKind != .list { value.note(.sourceOnlyInLists(source)) }
        guard let kind else { return }
        if case .rows = kind { return }
        value.note(.wrongFieldKind(name, expected: "rows"))
    }

    private func readName(_ value: DataValue) -> String? {
        guard let text = value.text() else { return nil }
        guard TemplateText.isName(text) else {
            value.note(.badIdentifier(text))
            return nil
        }
        if let first = declared.first(where: { $0.name == text }) {
            value.note(.duplicateIdentifier(text, firstFile: value.log.file, firstLine: first.line))
            return nil
        }
        return text
    }

    /// `text`, `longText`, `number`, `{date: pattern}`, `{choice: […]}`, `{lines: 5}` or `{rows: {…}}`.
    private func readKind(_ value: DataValue) -> FieldKind? {
        switch value.node.content {
        case .scalar(let text, _):
            switch text {
            case "text": return .text
            case "longText": return .longText
            case "number": return .number
            default:
                let known = ["text", "longText", "number", "{date: …}", "{choice: …}", "{lines: …}", "{rows: …}"]
                value.note(.unknownValue(key: value.key, value: text, known: known))
                return nil
            }
        case .mapping:
            return value.mapping(keys: ["date", "choice", "lines", "rows"]).flatMap { readKind($0, of: value) }
        case .list:
            value.note(.wrongType(key: value.key, expected: .fieldKind))
            return nil
        }
    }

    private func readKind(_ map: DataMapping, of value: DataValue) -> FieldKind? {
        if map.keyCount != 1 { value.note(.wrongType(key: value.key, expected: .fieldKind)) }
        if let pattern = map.optional("date") { return datePattern(pattern).map { .date(pattern: $0) } }
        if let choice = map.optional("choice") { return .choice(choice.list(mayBeEmpty: false) { $0.text() }) }
        if let rows = map.optional("rows") { return readRows(rows) }
        return map.optional("lines")?.number(in: 1...99).map { .lines(maximum: $0) }
    }

    private func readRows(_ value: DataValue) -> FieldKind? {
        guard let map = value.mapping(keys: ["maximum", "cells"]) else { return nil }
        let maximum = map.required("maximum")?.number(in: 1...99)
        var names: [String: Int] = [:]
        let cells: [RowCell] = map.list("cells", mayBeEmpty: false) { readCell($0, names: &names) }
        guard let maximum, !cells.isEmpty else { return nil }
        return .rows(cells: cells, maximum: maximum)
    }

    private func readCell(_ value: DataValue, names: inout [String: Int]) -> RowCell? {
        guard let map = value.mapping(keys: ["name", "label", "from"]) else { return nil }
        let name: String? = map.required("name").flatMap { value in
            guard let text = value.text() else { return nil }
            guard TemplateText.isName(text) else {
                value.note(.badIdentifier(text))
                return nil
            }
            if let first = names[text] {
                value.note(.duplicateIdentifier(text, firstFile: value.log.file, firstLine: first))
            } else {
                names[text] = value.line
            }
            return text
        }
        let label = map.required("label")?.localizedText()
        let source = map.optional("from").flatMap { value in
            let source = value.choice(FieldSource.self)
            if let source, source != .listRow, formKind != nil, formKind != .list { value.note(.sourceOnlyInLists(source)) }
            return source
        }
        guard let name, let label else { return nil }
        return RowCell(name: name, label: label, source: source)
    }

    /// A pattern whose braces hold parts of a date, at least one.
    private func datePattern(_ value: DataValue) -> String? {
        guard let pattern = value.text() else { return nil }
        guard let names = DatePatternPart.names(in: pattern), !names.isEmpty else {
            value.note(.badDatePattern(pattern))
            return nil
        }
        return pattern
    }
}

/// The parts of a date that a form's pattern may name.
enum DatePatternPart: String, CaseIterable, Sendable {
    case year = "{yyyy}"
    /// The year's last two digits.
    case shortYear = "{yy}"
    case day = "{dd}"
    case month = "{mm}"
    /// The month's name in the act's language.
    case monthName = "{month}"

    /// The parts that stand in a pattern; nil where its braces hold anything else.
    static func names(in pattern: String) -> [DatePatternPart]? {
        var parts: [DatePatternPart] = []
        var rest = pattern.utf8[...]
        while let brace = rest.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) {
            guard let part = allCases.first(where: { rest[brace...].starts(with: $0.rawValue.utf8) }) else { return nil }
            parts.append(part)
            rest = rest[brace...].dropFirst(part.rawValue.utf8.count)
        }
        return parts
    }
}
