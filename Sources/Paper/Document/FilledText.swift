/// A text of a document with its fields filled in, as runs: the act's words, and what stands in the gaps.
///
/// A line feed inside a run begins a new line of the same field; no other control character occurs.
package struct FilledText: Sendable, Hashable, Codable {
    package let runs: [Run]

    package struct Run: Sendable, Hashable, Codable {
        package let text: String
        /// The field that the run comes from; nil for the act's words.
        package let field: String?
        /// Whether the field is missing and its blank stands here.
        package let isBlank: Bool

        package init(text: String, field: String? = nil, isBlank: Bool = false) {
            self.text = text
            self.field = field
            self.isBlank = isBlank
        }
    }

    package init(runs: [Run]) {
        self.runs = runs.filter { !$0.text.isEmpty }
    }

    package init(_ text: String) {
        self.init(runs: [Run(text: text)])
    }

    /// The text without its runs.
    package var text: String { runs.map(\.text).joined() }

    package var isEmpty: Bool { runs.isEmpty }

    /// Whether a person's value stands in it, and not only the act's words and blanks.
    package var isFilled: Bool { runs.contains { $0.field != nil && !$0.isBlank } }

    /// A text that ends with a long gap of the act and the gap's caption in brackets, cut between the two: the act
    /// prints such a caption under its line.
    package var splitBeforeCaption: (body: FilledText, caption: FilledText?) {
        guard let last = runs.last, last.isBlank, last.text.hasSuffix(")"),
            let bracket = last.text.lastIndex(of: "("),
            last.text[..<bracket].contains(String(repeating: "_", count: 30))
        else { return (self, nil) }
        func part(_ text: Substring) -> Run { Run(text: String(text), field: last.field, isBlank: true) }
        return (
            FilledText(runs: runs.dropLast() + [part(last.text[..<bracket])]), FilledText(runs: [part(last.text[bracket...])])
        )
    }

    static func + (left: FilledText, right: FilledText) -> FilledText {
        FilledText(runs: left.runs + right.runs)
    }
}

extension FilledText {
    /// Reads back a rendered template whose values stand between `FieldMark`s.
    init(marked text: String) {
        var runs: [Run] = []
        var current = String.UnicodeScalarView()
        var field: String?
        var isBlank = false
        func flush() {
            if !current.isEmpty { runs.append(Run(text: String(current), field: field, isBlank: isBlank)) }
            current = String.UnicodeScalarView()
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case FieldMark.open, FieldMark.openBlank:
                flush()
                isBlank = scalar == FieldMark.openBlank
            case FieldMark.separator:
                field = String(current)
                current = String.UnicodeScalarView()
            case FieldMark.close:
                flush()
                field = nil
                isBlank = false
            default:
                current.append(scalar)
            }
        }
        flush()
        self.init(runs: runs)
    }
}
