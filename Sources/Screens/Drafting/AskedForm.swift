import Casework
import Legislation
import TerminalKit
import WorkingTime
import Wording

/// The fields that a form asks of the officer, as they are typed.
struct AskedForm: Hashable, Sendable {
    /// What a field is typed with.
    enum Editor: Hashable, Sendable {
        case line(LineEditor)
        case area(TextArea)
        /// One of the form's texts; nil while none is chosen.
        case choice(Int?)
        case rows(RowsEditor)
    }

    let fields: [FormField]
    private(set) var editors: [String: Editor]

    /// - Parameter typed: what an earlier draft holds, by field name.
    init(form: Form, typed: [String: [String]]) { self.init(fields: form.askedFields, typed: typed) }

    init(fields: [FormField], typed: [String: [String]]) {
        self.fields = fields
        editors = Dictionary(
            fields.map { ($0.name, Self.editor(for: $0, lines: typed[$0.name] ?? [])) },
            uniquingKeysWith: { first, _ in first })
    }

    private static func editor(for field: FormField, lines: [String]) -> Editor {
        let text = lines.first ?? ""
        return switch field.kind {
        case .text: .line(LineEditor(text: text, maxLength: 200))
        case .number: .line(LineEditor(text: text, maxLength: 20))
        case .date:
            .line(
                LineEditor(
                    text: CivilDate(iso: text).map { DateText.date($0) } ?? text, maxLength: 10, filter: .date))
        case .longText: .area(TextArea(text: text, maxLength: 2_000, wrapWidth: 32))
        case .rows(let cells, let maximum): .rows(RowsEditor(cells: cells, maximum: maximum, lines: lines))
        case .lines: .area(TextArea(text: lines.joined(separator: "\n"), maxLength: 4_000, wrapWidth: 32))
        case .choice(let choices): .choice(choices.firstIndex(of: text))
        }
    }

    /// Whether Tab goes from cell to cell in a field before it leaves it.
    func takesTab(_ name: String) -> Bool {
        if case .rows = editors[name] { true } else { false }
    }

    func field(_ name: String) -> FormField? { fields.first { $0.name == name } }

    /// Gives a field a key; says whether its value changed, and nil where the key means nothing to it.
    mutating func handle(_ key: Key, in name: String) -> Bool? {
        guard let field = field(name), let editor = editors[name] else { return nil }
        switch editor {
        case .line(var line):
            let outcome = line.handle(key)
            editors[name] = .line(line)
            return outcome == .ignored ? nil : outcome == .changed
        case .area(var area):
            let outcome = area.handle(key)
            editors[name] = .area(area)
            return outcome == .ignored ? nil : outcome == .changed
        case .rows(var rows):
            let outcome = rows.handle(key)
            editors[name] = .rows(rows)
            return outcome
        case .choice(let chosen):
            guard case .choice(let choices) = field.kind, let next = Self.choice(key, from: chosen, of: choices.count)
            else { return nil }
            editors[name] = .choice(next)
            return true
        }
    }

    /// A digit chooses by number, the arrows go round.
    private static func choice(_ key: Key, from chosen: Int?, of count: Int) -> Int? {
        guard count > 0 else { return nil }
        switch key {
        case .left: return ((chosen ?? count) + count - 1) % count
        case .right, .space: return ((chosen ?? -1) + 1) % count
        case .character(let character):
            guard let digit = KeyboardLayout.digit(for: character).flatMap({ Int(String($0)) }) else { return nil }
            return (1...count).contains(digit) ? digit - 1 : nil
        default: return nil
        }
    }

    mutating func insert(_ text: String, in name: String) {
        switch editors[name] {
        case .line(var line):
            line.insert(text)
            editors[name] = .line(line)
        case .area(var area):
            area.insert(text)
            editors[name] = .area(area)
        case .rows(var rows):
            rows.insert(text)
            editors[name] = .rows(rows)
        case .choice, nil:
            break
        }
    }

    /// What was typed, by field name, as a draft keeps it: dates in ISO where they are dates; empty fields left out.
    var typed: [String: [String]] {
        var typed: [String: [String]] = [:]
        for field in fields {
            let lines = lines(of: field)
            if !lines.allSatisfy(\.isBlank) { typed[field.name] = lines }
        }
        return typed
    }

    private func lines(of field: FormField) -> [String] {
        switch (editors[field.name], field.kind) {
        case (.line(let line), .date):
            [CivilDate(typed: line.text)?.description ?? line.text.trimmed]
        case (.line(let line), _):
            [line.text.trimmed]
        case (.rows(let rows), _):
            rows.lines
        case (.area(let area), .lines):
            area.text.split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
        case (.area(let area), _):
            [area.text]
        case (.choice(let chosen?), .choice(let choices)):
            choices.indices.contains(chosen) ? [choices[chosen]] : []
        case (.choice, _), (nil, _):
            []
        }
    }

    /// What is wrong with a field now; nil where it may be submitted.
    func problem(of field: FormField) -> Phrase? {
        let lines = lines(of: field)
        if lines.allSatisfy(\.isBlank) { return field.isRequired ? Words.Drafting.required : nil }
        return field.accepts(lines) ? nil : Words.Drafting.invalid(field.kind)
    }
}
