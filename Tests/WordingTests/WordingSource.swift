import Foundation

/// A source file of the target, with the calls that make phrases.
struct WordingSource {
    let name: String
    let phraseCalls: [Call]

    /// One `Phrase(kk: …, ky: …, ru: …, en: …)`.
    struct Call {
        let line: Int
        /// The argument labels in order.
        let labels: [String]
        /// The text between the brackets.
        let text: String
        /// The texts between quotes at the call's own level, where each argument is one literal.
        let literals: [String]
    }

    /// Every file of `Sources/Wording`, found from this test's own path.
    static func all(from path: String = #filePath) throws -> [WordingSource] {
        let root = URL(filePath: path).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appending(path: "Sources/Wording").resolvingSymlinksInPath()
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects ?? []
        let paths = files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
        guard !paths.isEmpty else { throw CocoaError(.fileNoSuchFile) }
        return try paths.sorted { $0.path < $1.path }.map {
            WordingSource(name: $0.lastPathComponent, text: try String(contentsOf: $0, encoding: .utf8))
        }
    }

    init(name: String, text: String) {
        self.name = name
        let characters = Array(text)
        var calls: [Call] = []
        var line = 1
        for index in characters.indices {
            if characters[index] == "\n" { line += 1 }
            for opening in ["Phrase(", "LocalizedText("] {
                let end = index + opening.count
                guard end < characters.count, String(characters[index..<end]) == opening,
                    index == 0 || !characters[index - 1].isLetter, let call = Call(characters[end...], line: line)
                else { continue }
                calls.append(call)
            }
        }
        phraseCalls = calls
    }
}

extension WordingSource.Call {
    /// Reads up to the closing bracket; nil where the call is not one with the label `kk`.
    init?(_ characters: ArraySlice<Character>, line: Int) {
        guard String(characters.drop(while: \.isWhitespace).prefix(3)) == "kk:" else { return nil }
        var (labels, literals): ([String], [String]) = ([], [])
        var (word, literal, text) = ("", "", "")
        var (depth, inner) = (1, 0)
        var inLiteral = false
        var previous: Character = " "
        for character in characters {
            if inLiteral {
                if inner > 0 {
                    if character == "(" { inner += 1 }
                    if character == ")" { inner -= 1 }
                    literal.append(character)
                } else if character == "\"", previous != "\\" {
                    inLiteral = false
                    if depth == 1 { literals.append(literal) }
                } else {
                    if character == "(", previous == "\\" { inner = 1 }
                    literal.append(character)
                }
            } else if character == "\"" {
                (inLiteral, literal) = (true, "")
            } else {
                if "([{".contains(character) { depth += 1 }
                if ")]}".contains(character) { depth -= 1 }
                if depth == 0 { break }
                if depth == 1, character == ":" , !word.isEmpty { labels.append(word) }
                word = character.isLetter ? word + String(character) : ""
            }
            text.append(character)
            previous = character
        }
        self.init(line: line, labels: labels, text: text, literals: literals)
    }
}
