import Yams

/// Turns the text of a YAML file into nodes with line numbers.
///
/// NB: The resolver is the basic one. Yams' default guesses the type of every scalar by regular expressions, which costs
/// most of the loading time; the reader knows which type it wants.
enum YAMLText {
    /// Put before a key that stands twice in its mapping, so that the rest of the file can still be read.
    ///
    /// Yams stops at the first such key; a character of Unicode's private use area occurs in no key of ours.
    static let repeatMark: Character = "\u{E000}"
    /// With as many, a text means at most some thousand times what stands in it.
    private static let mostAliases = 20

    /// The root of the text; nil, with the problem noted, where it is not YAML or empty.
    static func compose(_ text: String, log: ProblemLog) -> DataNode? {
        guard let root = PlainYAML.read(text) else { return composeWhole(text, log: log) }
        log.holdsNoControls = true
        return root
    }

    /// The same by the whole parser.
    static func composeWhole(_ text: String, log: ProblemLog) -> DataNode? {
        guard aliases(in: text) <= mostAliases else {
            log.note(.notYAML("too many aliases"), line: nil)
            return nil
        }
        var text = text
        // Each round marks one repeated key; the bound only guards against a text that the marks do not mend.
        for _ in 0..<100 {
            do {
                if let root = try Yams.compose(yaml: text, .basic) { return node(root) }
                log.note(.emptyFile, line: nil)
                return nil
            } catch YamlError.duplicatedKeysInMapping(let duplicates, let context) {
                guard let key = duplicates.first, let marked = mark(key: key, at: context.mark, in: text) else {
                    let line = context.mark.line
                    log.note(.duplicateKey(duplicates.first ?? "", firstLine: line), line: line)
                    return nil
                }
                text = marked
            } catch {
                note(error, text: text, log: log)
                return nil
            }
        }
        log.note(.notYAML("too many repeated keys"), line: nil)
        return nil
    }

    /// How many words of the text look like an alias, `*name`; none where nothing looks like what they would stand for, `&name`.
    ///
    /// Each alias stands for a whole tree, which may hold aliases in turn: a few lines of them would fill the memory.
    private static func aliases(in text: String) -> Int {
        var (anchors, aliases) = (0, 0)
        var before = UInt8(ascii: "\n")
        for byte in text.utf8 {
            let begins = " \t\r\n[{,:-?".utf8.contains(before)
            if begins, byte == UInt8(ascii: "&") { anchors += 1 }
            if begins, byte == UInt8(ascii: "*") { aliases += 1 }
            before = byte
        }
        return anchors > 0 ? aliases : 0
    }

    /// NB: Yams' own nodes are costly to copy; it puts an alias's target in its place, so that no alias is ever met.
    private static func node(_ node: Node) -> DataNode {
        let line = node.mark?.line ?? 1
        switch node {
        case .scalar(let scalar):
            return DataNode(line: line, content: .scalar(scalar.string, isPlain: scalar.style == .plain))
        case .mapping(let mapping):
            return DataNode(
                line: line, content: .mapping(mapping.map { DataNode.Entry(key: self.node($0.key), value: self.node($0.value)) }))
        case .sequence(let sequence):
            return DataNode(line: line, content: .list(sequence.map { self.node($0) }))
        case .alias(let alias):
            return DataNode(line: line, content: .scalar(alias.anchor.rawValue, isPlain: true))
        }
    }

    /// The text with the mark before that key; nil where the key does not stand there.
    private static func mark(key: String, at mark: Mark, in text: String) -> String? {
        let scalars = text.unicodeScalars
        var position = scalars.startIndex
        var line = 1
        while line < mark.line, position < scalars.endIndex {
            if scalars[position] == "\n" { line += 1 }
            position = scalars.index(after: position)
        }
        guard
            var start = scalars.index(position, offsetBy: mark.column - 1, limitedBy: scalars.endIndex),
            start < scalars.endIndex
        else { return nil }
        if scalars[start] == "\"" || scalars[start] == "'" { start = scalars.index(after: start) }
        guard text[start...].hasPrefix(key) else { return nil }
        return text[..<start] + String(repeatMark) + text[start...]
    }

    private static func note(_ error: any Error, text: String, log: ProblemLog) {
        guard let error = error as? YamlError else {
            return log.note(.notYAML("\(error)"), line: nil)
        }
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            log.note(.notYAML(problem), line: mark.line)
        case .reader(let problem, let offset, _, _):
            let line = offset.map { text.prefix($0).count { $0.isNewline } + 1 }
            log.note(.notYAML(problem), line: line)
        case .writer(let problem), .emitter(let problem), .representer(let problem):
            log.note(.notYAML(problem), line: nil)
        case .duplicatedKeysInMapping(_, let context):
            log.note(.notYAML("repeated key"), line: context.mark.line)
        case .no, .memory, .dataCouldNotBeDecoded:
            log.note(.notYAML("\(error)"), line: nil)
        }
    }
}
