import Yams

/// A value of a data file with its key and line; reads itself as the type it is asked for, or notes what is wrong.
struct DataValue {
    let node: Node
    /// The key that it stands under; for an item of a list, the list's key.
    let key: String
    let keyLine: Int
    let log: ProblemLog

    /// The line on which the value begins.
    var line: Int { node.mark?.line ?? keyLine }

    /// What the value is, before it is read as a type.
    enum Form {
        case scalar(String)
        case mapping, list
    }

    /// NB: Yams puts an alias's target in its place, so that no alias is ever met.
    var form: Form {
        switch node {
        case .scalar(let scalar): .scalar(scalar.string)
        case .alias(let alias): .scalar(alias.anchor.rawValue)
        case .mapping: .mapping
        case .sequence: .list
        }
    }

    func note(_ kind: LoadProblem.Kind) { log.note(kind, line: line) }

    /// A text: any scalar. Nil, with the problem noted, where it is not one, empty, or bears control characters.
    func text(mayBeEmpty: Bool = false) -> String? {
        guard case .scalar(let scalar) = node else {
            note(.wrongType(key: key, expected: .text))
            return nil
        }
        let text = scalar.string
        if !mayBeEmpty, isBlank(text) || isNull(scalar) {
            note(.emptyText(key: key))
            return nil
        }
        if ControlCharacters.occur(in: text) {
            note(.controlCharacter(key: key))
            return nil
        }
        return text
    }

    /// A whole number, written without quotes, within the range.
    func number(in range: ClosedRange<Int> = 1...9999) -> Int? {
        guard case .scalar(let scalar) = node, scalar.style == .plain, let number = Int(scalar.string) else {
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
    func truth() -> Bool? {
        if case .scalar(let scalar) = node, scalar.style == .plain, let truth = Bool(scalar.string) { return truth }
        note(.wrongType(key: key, expected: .truth))
        return nil
    }

    /// One of an enum's raw values.
    func choice<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type) -> Choice?
    where Choice.RawValue == String {
        guard let text = text() else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        note(.unknownValue(key: key, value: text, known: Choice.allCases.map(\.rawValue)))
        return nil
    }

    /// An id: a slug.
    func identifier<ID: Slug>(_ type: ID.Type) -> ID? {
        guard let text = text() else { return nil }
        guard ID.isValid(text) else {
            note(.badIdentifier(text))
            return nil
        }
        return ID(text)
    }

    /// An id that must be the one which the name of the file or folder says.
    func identifier<ID: Slug>(_ type: ID.Type, expected: String) -> ID? {
        guard let id = identifier(type) else { return nil }
        if id.rawValue != expected { note(.identifierMismatch(id.rawValue, expected: expected)) }
        return id
    }

    /// The items of a list that can be read; the others are noted by `read`.
    func list<Item>(mayBeEmpty: Bool = true, _ read: (DataValue) -> Item?) -> [Item] {
        guard case .sequence(let sequence) = node else {
            note(.wrongType(key: key, expected: .list))
            return []
        }
        if sequence.isEmpty, !mayBeEmpty { note(.emptyList(key: key)) }
        return sequence.compactMap { read(DataValue(node: $0, key: key, keyLine: line, log: log)) }
    }

    /// A mapping with those keys and no others.
    func mapping(keys: [String]) -> DataMapping? {
        guard case .mapping(let mapping) = node else {
            note(.wrongType(key: key, expected: .mapping))
            return nil
        }
        return DataMapping(mapping, line: line, keys: keys, log: log)
    }

    private func isBlank(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    }

    /// YAML's ways to write nothing.
    private func isNull(_ scalar: Node.Scalar) -> Bool {
        scalar.style == .plain && (scalar.string == "~" || scalar.string == "null")
    }
}

extension DataMapping {
    /// The items of a list; nothing, with the problem noted, where the key is left out.
    func list<Item>(_ key: String, mayBeEmpty: Bool = true, _ read: (DataValue) -> Item?) -> [Item] {
        required(key)?.list(mayBeEmpty: mayBeEmpty, read) ?? []
    }
}
