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
        var rest = text.utf8[...]
        while let brace = rest.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) {
            let gap = rest[brace...]
            let inside = gap.dropFirst(2)
            guard gap.starts(with: "{{".utf8), let end = inside.firstIndex(of: UInt8(ascii: "}")) else {
                return .wrong(excerpt(text[brace...]))
            }
            let name = text[inside.startIndex..<end]
            guard isName(name), inside[end...].starts(with: "}}".utf8) else { return .wrong(excerpt(text[brace...])) }
            fields.append(String(name))
            rest = inside[end...].dropFirst(2)
        }
        return .fields(fields)
    }

    /// The columns of the longest part without a blank, the gaps with what the act prints in them.
    static func longestRun(of text: String, blanks: [String: String]) -> Int {
        var run = RunLength()
        var rest = text.utf8[...]
        while let brace = rest.firstIndex(of: UInt8(ascii: "{")) {
            run.take(rest[..<brace])
            rest = rest[brace...].dropFirst(2)
            let end = rest.firstIndex(of: UInt8(ascii: "}")) ?? rest.endIndex
            if let name = String(rest[..<end]) { run.take((blanks[name] ?? "").utf8) }
            rest = rest[end...].dropFirst(2)
        }
        run.take(rest)
        return run.longest
    }

    /// Counts letters between blanks; every scalar is taken for one column.
    private struct RunLength {
        private(set) var longest = 0
        private var current = 0

        mutating func take(_ bytes: some Sequence<UInt8>) {
            for byte in bytes {
                if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") {
                    current = 0
                } else if byte & 0xC0 != 0x80 {
                    current += 1
                    longest = max(longest, current)
                }
            }
        }
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
