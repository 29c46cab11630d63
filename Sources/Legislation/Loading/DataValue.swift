/// A value of a data file with its key and line; reads itself as the type it is asked for, or notes what is wrong.
package struct DataValue {
    let node: DataNode
    /// The key that it stands under; for an item of a list, the list's key.
    package let key: String
    let keyLine: Int
    let log: ProblemLog

    /// The line on which the value begins.
    package var line: Int { node.line }

    package func note(_ kind: LoadProblem.Kind) { log.note(kind, line: line) }

    /// A text: any scalar. Nil, with the problem noted, where it is not one, empty, or bears control characters.
    package func text(mayBeEmpty: Bool = false) -> String? {
        guard case .scalar(let text, let isPlain) = node.content else {
            note(.wrongType(key: key, expected: .text))
            return nil
        }
        if !mayBeEmpty, isBlank(text) || isPlain && isNull(text) {
            note(.emptyText(key: key))
            return nil
        }
        if !log.holdsNoControls, ControlCharacters.occur(in: text) {
            note(.controlCharacter(key: key))
            return nil
        }
        return text
    }

    /// A whole number, written without quotes, within the range.
    package func number(in range: ClosedRange<Int> = 1...9999) -> Int? {
        guard case .scalar(let text, isPlain: true) = node.content, let number = Int(text) else {
            note(.wrongType(key: key, expected: .number))
            return nil
        }
        guard range.contains(number) else {
            note(.numberOutOfRange(key: key, value: number, lowest: range.lowerBound, highest: range.upperBound))
            return nil
        }
        return number
    }

    /// `true` or `false`, written without quotes.
    package func truth() -> Bool? {
        if case .scalar(let text, isPlain: true) = node.content, let truth = Bool(text) { return truth }
        note(.wrongType(key: key, expected: .truth))
        return nil
    }

    /// One of an enum's raw values.
    package func choice<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type) -> Choice?
    where Choice.RawValue == String {
        guard let text = text() else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        note(.unknownValue(key: key, value: text, known: Choice.allCases.map(\.rawValue)))
        return nil
    }

    /// An id: a slug.
    package func identifier<ID: Slug>(_ type: ID.Type) -> ID? {
        guard let text = text() else { return nil }
        guard ID.isValid(text) else {
            note(.badIdentifier(text))
            return nil
        }
        return ID(text)
    }

    /// An id that must be the one which the name of the file or folder says.
    package func identifier<ID: Slug>(_ type: ID.Type, expected: String) -> ID? {
        guard let id = identifier(type) else { return nil }
        if id.rawValue != expected { note(.identifierMismatch(id.rawValue, expected: expected)) }
        return id
    }

    /// The items of a list that can be read; the others are noted by `read`.
    package func list<Item>(mayBeEmpty: Bool = true, _ read: (DataValue) -> Item?) -> [Item] {
        guard case .list(let items) = node.content else {
            note(.wrongType(key: key, expected: .list))
            return []
        }
        if items.isEmpty, !mayBeEmpty { note(.emptyList(key: key)) }
        return items.compactMap { read(DataValue(node: $0, key: key, keyLine: line, log: log)) }
    }

    /// A mapping with those keys and no others.
    package func mapping(keys: [String]) -> DataMapping? {
        guard case .mapping(let pairs) = node.content else {
            note(.wrongType(key: key, expected: .mapping))
            return nil
        }
        return DataMapping(pairs, line: line, keys: keys, log: log)
    }

    private func isBlank(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    }

    /// YAML's ways to write nothing.
    private func isNull(_ text: String) -> Bool { text == "~" || text == "null" }
}

extension DataMapping {
    /// The items of a list; nothing, with the problem noted, where the key is left out.
    package func list<Item>(_ key: String, mayBeEmpty: Bool = true, _ read: (DataValue) -> Item?) -> [Item] {
        required(key)?.list(mayBeEmpty: mayBeEmpty, read) ?? []
    }
}
