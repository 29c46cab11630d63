/// Writes values as JSON in one canonical way: keys in order, no spaces, no escapes but the necessary ones.
///
/// Foundation's encoder gives the same bytes, but takes a third of a registration's time for it.
struct CanonicalEncoder: Encoder {
    fileprivate let text: CanonicalText
    /// Where its container stands among the open ones.
    fileprivate let depth: Int

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    init(text: CanonicalText, depth: Int) {
        self.text = text
        self.depth = depth
    }

    /// The text of a value.
    ///
    /// - Parameter known: a part that is written already; values of its type inside `value` must equal it.
    static func encode(_ value: some Encodable, known: CanonicalText.Known? = nil) throws -> String {
        String(decoding: try bytes(of: value, known: known), as: UTF8.self)
    }

    /// The same as its bytes of UTF-8.
    static func bytes(of value: some Encodable, known: CanonicalText.Known? = nil) throws -> [UInt8] {
        let text = CanonicalText(known: known)
        try text.put(value)
        return text.bytes
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        text.openContainer(isObject: true, at: depth)
        return KeyedEncodingContainer(ObjectContainer(text: text, depth: depth))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        text.openContainer(isObject: false, at: depth)
        return ArrayContainer(text: text, depth: depth)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { ValueContainer(text: text) }
}

private struct ObjectContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let text: CanonicalText
    let depth: Int
    var codingPath: [any CodingKey] { [] }

    func encodeNil(forKey key: Key) { begin(key).text.putLiteral("null") }
    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws { try begin(key).text.put(value) }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        begin(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { begin(key).unkeyedContainer() }
    func superEncoder(forKey key: Key) -> any Encoder { begin(key) }

    func superEncoder() -> any Encoder {
        text.begin("super", at: depth)
        return CanonicalEncoder(text: text, depth: text.depth)
    }

    private func begin(_ key: Key) -> CanonicalEncoder {
        text.begin(key.stringValue, at: depth)
        return CanonicalEncoder(text: text, depth: text.depth)
    }
}

private struct ArrayContainer: UnkeyedEncodingContainer {
    let text: CanonicalText
    let depth: Int
    var codingPath: [any CodingKey] { [] }
    var count: Int { text.count(at: depth) }

    func encodeNil() { begin().text.putLiteral("null") }
    func encode<Value: Encodable>(_ value: Value) throws { try begin().text.put(value) }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        begin().container(keyedBy: type)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { begin().unkeyedContainer() }
    func superEncoder() -> any Encoder { begin() }

    private func begin() -> CanonicalEncoder {
        text.begin(nil, at: depth)
        return CanonicalEncoder(text: text, depth: text.depth)
    }
}

private struct ValueContainer: SingleValueEncodingContainer {
    let text: CanonicalText
    var codingPath: [any CodingKey] { [] }

    func encodeNil() { text.putLiteral("null") }

    // NB: the standard library's numbers come back here from their own `encode(to:)`, so they end here.
    func encode<Value: Encodable>(_ value: Value) throws {
        if Value.self == String.self || Value.self == Int.self {
            try text.put(value)
            return
        }
        switch value {
        case let flag as Bool: text.putLiteral(flag ? "true" : "false")
        case let number as any FixedWidthInteger: text.putLiteral("\(number)")
        case let number as any BinaryFloatingPoint:
            let double = Double(number)
            guard double.isFinite else {
                throw EncodingError.invalidValue(value, .init(codingPath: [], debugDescription: "not a number of JSON"))
            }
            text.putLiteral("\(double)")
        default: try text.put(value)
        }
    }
}
