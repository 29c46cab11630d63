/// A reader of Swift that knows comments from string literals, and no more.
enum SwiftCode {
    /// The text without its comments. Lines stay where they are.
    static func withoutComments(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.first {
            if starts(rest, with: "//") {
                rest = rest.drop { $0 != "\n" }
            } else if starts(rest, with: "/*") {
                skipBlockComment(&rest, into: &result)
            } else if scalar == "\"" || scalar == "#" {
                copyLiteral(&rest, into: &result)
            } else {
                result.append(rest.removeFirst())
            }
        }
        return String(result)
    }

    /// The modules of the `import` lines.
    static func imports(in code: String) -> [String] {
        let declaration = #/^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:package|public|internal|private|fileprivate)\s+)?import\s+(?:(?:struct|class|enum|protocol|typealias|func|let|var)\s+)?(\w+)/#
        return code.split(separator: "\n").compactMap { line in
            (try? declaration.firstMatch(in: line)).map { String($0.output.1) }
        }
    }

    private static func starts(_ text: Substring.UnicodeScalarView, with prefix: String) -> Bool {
        text.starts(with: prefix.unicodeScalars)
    }

    private static func skipBlockComment(_ rest: inout Substring.UnicodeScalarView, into result: inout String.UnicodeScalarView) {
        var depth = 0
        repeat {
            if starts(rest, with: "/*") {
                depth += 1
                rest = rest.dropFirst(2)
            } else if starts(rest, with: "*/") {
                depth -= 1
                rest = rest.dropFirst(2)
            } else if let scalar = rest.popFirst(), scalar == "\n" {
                result.append(scalar)
            }
        } while depth > 0 && !rest.isEmpty
    }

    /// Copies a string or a regular expression with its quotes, raw and many-lined ones too; any other `#` passes as it is.
    private static func copyLiteral(_ rest: inout Substring.UnicodeScalarView, into result: inout String.UnicodeScalarView) {
        let hashes = String(repeating: "#", count: rest.prefix { $0 == "#" }.count)
        result.append(contentsOf: hashes.unicodeScalars)
        rest = rest.dropFirst(hashes.unicodeScalars.count)
        let quote: String
        if starts(rest, with: "\"\"\"") {
            quote = "\"\"\""
        } else if starts(rest, with: "\"") {
            quote = "\""
        } else if !hashes.isEmpty, starts(rest, with: "/") {
            quote = "/"
        } else {
            return
        }
        result.append(contentsOf: quote.unicodeScalars)
        rest = rest.dropFirst(quote.unicodeScalars.count)
        let end = quote + hashes
        while let scalar = rest.first, !starts(rest, with: end) {
            if scalar == "\\", hashes.isEmpty, rest.count > 1 { result.append(rest.removeFirst()) }
            result.append(rest.removeFirst())
        }
        if !rest.isEmpty {
            result.append(contentsOf: end.unicodeScalars)
            rest = rest.dropFirst(end.unicodeScalars.count)
        }
    }
}
