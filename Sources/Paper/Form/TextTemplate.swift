import Mustache

/// One text of a form, compiled: the act's words with gaps for fields.
///
/// Mustache offers more than a form may use, so anything but `{{field}}` is refused before it is compiled. Only the act's
/// words are ever compiled; values are inserted afterwards and cannot become a template.
struct TextTemplate: Sendable {
    /// The names between braces, in the text's order.
    let fields: [String]
    /// Nil where the text has no field and is printed as it stands.
    private let template: MustacheTemplate?
    private let literal: String

    init(_ text: String) throws(Fault) {
        literal = PaperText.verbatim(text)
        fields = try TextTemplate.fieldNames(in: literal)
        guard !fields.isEmpty else {
            template = nil
            return
        }
        do {
            // NB: the content type turns off Mustache's escaping for HTML, its default.
            template = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}" + literal)
        } catch {
            throw .notAField(literal)
        }
    }

    func fill(_ context: FieldContext) -> FilledText {
        guard let template else { return FilledText(literal) }
        return FilledText(marked: template.render(context))
    }

    enum Fault: Error {
        case notAField(String)
    }

    private static func fieldNames(in text: String) throws(Fault) -> [String] {
        var names: [String] = []
        var rest = text[...]
        while let open = rest.firstRange(of: "{{") {
            let tag = rest[open.lowerBound...]
            guard let close = tag.firstRange(of: "}}") else { throw .notAField(String(tag)) }
            let name = trimmingSpaces(tag[open.upperBound..<close.lowerBound])
            guard isFieldName(name) else { throw .notAField(String(tag)) }
            names.append(String(name))
            rest = rest[close.upperBound...]
        }
        return names
    }

    private static func trimmingSpaces(_ text: Substring) -> Substring {
        let head = text.drop { $0 == " " }
        return head.dropLast(head.reversed().prefix { $0 == " " }.count)
    }

    /// Letters a–z in either case, digits and underscores, not beginning with a digit.
    private static func isFieldName(_ name: Substring) -> Bool {
        guard let first = name.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else { return false }
        return name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
    }
}
