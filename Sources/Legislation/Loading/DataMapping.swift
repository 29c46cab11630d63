import Yams

/// A mapping of a data file that allows the keys it was asked for and no others.
struct DataMapping {
    /// The line on which it begins.
    let line: Int
    let log: ProblemLog
    /// How many keys the file gives, known or not.
    let keyCount: Int
    private let entries: [(key: String, value: DataValue)]

    /// Reads the keys of a mapping; those that are unknown or stand twice are noted.
    init(_ mapping: Node.Mapping, line: Int, keys: [String], log: ProblemLog) {
        self.line = line
        self.log = log
        keyCount = mapping.count
        var entries: [(key: String, value: DataValue)] = []
        entries.reserveCapacity(mapping.count)
        var repeated: [(key: String, line: Int)] = []
        for (keyNode, node) in mapping {
            let keyLine = keyNode.mark?.line ?? line
            guard case .scalar(let scalar) = keyNode else {
                log.note(.wrongType(key: "", expected: .text), line: keyLine)
                continue
            }
            if scalar.string.first == YAMLText.repeatMark {
                repeated.append((String(scalar.string.drop { $0 == YAMLText.repeatMark }), keyLine))
                continue
            }
            guard keys.contains(scalar.string) else {
                log.note(.unknownKey(scalar.string, known: keys), line: keyLine)
                continue
            }
            entries.append((scalar.string, DataValue(node: node, key: scalar.string, keyLine: keyLine, log: log)))
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
    func optional(_ key: String) -> DataValue? {
        entries.first { $0.key == key }?.value
    }

    /// The value under a key; nil, with the problem noted, where the key is left out.
    func required(_ key: String) -> DataValue? {
        if let value = optional(key) { return value }
        log.note(.missingKey(key), line: line)
        return nil
    }

    /// The keys that are there, in the file's order.
    var keys: [String] { entries.map(\.key) }
}
