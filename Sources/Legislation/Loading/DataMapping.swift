/// A mapping of a data file that allows the keys it was asked for and no others.
package struct DataMapping {
    /// The line on which it begins.
    let line: Int
    let log: ProblemLog
    /// How many keys the file gives, known or not.
    let keyCount: Int
    private let entries: [(key: String, value: DataValue)]

    /// Reads the keys of a mapping; those that are unknown or stand twice are noted.
    init(_ pairs: [DataNode.Entry], line: Int, keys: [String], log: ProblemLog) {
        self.line = line
        self.log = log
        keyCount = pairs.count
        var entries: [(key: String, value: DataValue)] = []
        entries.reserveCapacity(pairs.count)
        var repeated: [(key: String, line: Int)] = []
        for pair in pairs {
            let (keyNode, node) = (pair.key, pair.value)
            guard case .scalar(let key, _) = keyNode.content else {
                log.note(.wrongType(key: "", expected: .text), line: keyNode.line)
                continue
            }
            if key.first == YAMLText.repeatMark {
                repeated.append((String(key.drop { $0 == YAMLText.repeatMark }), keyNode.line))
            } else if keys.contains(key) {
                entries.append((key, DataValue(node: node, key: key, keyLine: keyNode.line, log: log)))
            } else {
                log.note(.unknownKey(key, known: keys), line: keyNode.line)
            }
        }
        self.entries = entries
        note(repeated: repeated)
    }

    /// Of a key that stands several times, the marked ones come first and the last is among the entries.
    private func note(repeated: [(key: String, line: Int)]) {
        for key in Set(repeated.map(\.key)) {
            let last = entries.first { $0.key == key }?.value.keyLine
            let lines = (repeated.filter { $0.key == key }.map(\.line) + [last].compactMap(\.self)).sorted()
            for line in lines.dropFirst() {
                log.note(.duplicateKey(key, firstLine: lines[0]), line: line)
            }
        }
    }

    /// The value under a key; nil where the key is left out.
    package func optional(_ key: String) -> DataValue? {
        entries.first { $0.key == key }?.value
    }

    /// The value under a key; nil, with the problem noted, where the key is left out.
    package func required(_ key: String) -> DataValue? {
        if let value = optional(key) { return value }
        log.note(.missingKey(key), line: line)
        return nil
    }

    /// Notes a problem of the mapping as a whole.
    package func note(_ kind: LoadProblem.Kind) { log.note(kind, line: line) }

    /// The keys that are there, in the file's order.
    package var keys: [String] { entries.map(\.key) }
}
