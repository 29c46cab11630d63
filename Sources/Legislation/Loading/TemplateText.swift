/// A text of a form with gaps `{{name}}`, the only thing of Mustache that forms may use.
enum TemplateText {
    /// The result of a check: the fields that the text names, or the part from the first wrong brace.
    enum Check: Equatable {
        case fields([String])
        case wrong(String)
    }

    /// Reads a template strictly: no sections, partials, triple braces, spaces within the braces, or single braces.
    static func check(_ text: String) -> Check {
        var fields: [String] = []
        var rest = text[...]
        while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            let gap = rest[brace...]
            guard gap.hasPrefix("{{"), let end = gap.firstIndex(of: "}") else { return .wrong(excerpt(gap)) }
            let name = gap[..<end].dropFirst(2)
            guard isName(name), gap[end...].hasPrefix("}}") else { return .wrong(excerpt(gap)) }
            fields.append(String(name))
            rest = gap[end...].dropFirst(2)
        }
        return .fields(fields)
    }

    /// Whether a text may name a field: Latin letters, digits and underscores, beginning with a letter.
    static func isName(_ text: some StringProtocol) -> Bool {
        guard let first = text.utf8.first, isLetter(first) else { return false }
        return text.utf8.allSatisfy { isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "_") }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }

    /// Enough of the text to find the place by.
    private static func excerpt(_ text: Substring) -> String { String(text.prefix(30)) }
}
