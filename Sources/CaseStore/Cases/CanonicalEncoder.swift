/// Writes values as JSON in one canonical way: keys in order, no spaces, no escapes but the necessary ones.
///
/// Foundation's encoder gives the same bytes, but takes a third of a registration's time for it.
enum CanonicalEncoder {
    static func encode(_ value: some Encodable) throws -> String {
        let root = Slot()
        try value.encode(to: NodeEncoder(slot: root))
        var bytes: [UInt8] = []
        bytes.reserveCapacity(4096)
        root.node.write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// A value on its way to text.
private enum Node {
    case null
    case bool(Bool)
    /// A number as it is written.
    case number(String)
    case string(String)
    case object(Members)
    case array(Items)

    func write(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes += "null".utf8
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .number(let text): bytes += text.utf8
        case .string(let text): Node.write(text, to: &bytes)
        case .object(let object):
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in object.members.sorted(by: { $0.key < $1.key }).enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                Node.write(member.key, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                member.slot.node.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        case .array(let array):
            bytes.append(UInt8(ascii: "["))
            for (index, slot) in array.items.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                slot.node.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        }
    }

    /// A string in quotes (RFC 8259, section 7).
    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0x0A: bytes += "\\n".utf8
            case 0x0D: bytes += "\\r".utf8
            case 0x09: bytes += "\\t".utf8
            case 0x08: bytes += "\\b".utf8
            case 0x0C: bytes += "\\f".utf8
            case 0..<0x20: bytes += ((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)).utf8
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

private final class Slot {
    var node = Node.null
}

private final class Members {
    var members: [(key: String, slot: Slot)] = []

    func slot(_ key: some CodingKey) -> Slot {
        let slot = Slot()
        members.append((key.stringValue, slot))
        return slot
    }
}

private final class Items {
    var items: [Slot] = []

    func slot() -> Slot {
        let slot = Slot()
        items.append(slot)
        return slot
    }
}

extension Slot {
    func makeObject() -> Members {
        if case .object(let members) = node { return members }
        let members = Members()
        node = .object(members)
        return members
    }

    func makeArray() -> Items {
        if case .array(let items) = node { return items }
        let items = Items()
        node = .array(items)
        return items
    }

    /// Puts a value in: the common ones at once, the rest by their own way.
    func put<Value: Encodable>(_ value: Value) throws {
        if let text = value as? String {
            node = .string(text)
        } else if let number = value as? Int {
            node = .number(String(number))
        } else if let flag = value as? Bool {
            node = .bool(flag)
        } else {
            try value.encode(to: NodeEncoder(slot: self))
        }
    }
}

private struct NodeEncoder: Encoder {
    let slot: Slot
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(ObjectContainer(object: slot.makeObject()))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer { ArrayContainer(array: slot.makeArray()) }
    func singleValueContainer() -> any SingleValueEncodingContainer { ValueContainer(slot: slot) }
}

private struct ObjectContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let object: Members
    var codingPath: [any CodingKey] { [] }

    func encodeNil(forKey key: Key) { object.slot(key).node = .null }
    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws { try object.slot(key).put(value) }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        NodeEncoder(slot: object.slot(key)).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        NodeEncoder(slot: object.slot(key)).unkeyedContainer()
    }

    func superEncoder() -> any Encoder { NodeEncoder(slot: object.slot(SuperKey())) }
    func superEncoder(forKey key: Key) -> any Encoder { NodeEncoder(slot: object.slot(key)) }
}

private struct ArrayContainer: UnkeyedEncodingContainer {
    let array: Items
    var codingPath: [any CodingKey] { [] }
    var count: Int { array.items.count }

    func encodeNil() { array.slot().node = .null }
    func encode<Value: Encodable>(_ value: Value) throws { try array.slot().put(value) }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        NodeEncoder(slot: array.slot()).container(keyedBy: type)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { NodeEncoder(slot: array.slot()).unkeyedContainer() }
    func superEncoder() -> any Encoder { NodeEncoder(slot: array.slot()) }
}

private struct ValueContainer: SingleValueEncodingContainer {
    let slot: Slot
    var codingPath: [any CodingKey] { [] }

    func encodeNil() { slot.node = .null }

    // NB: the standard library's numbers come back here from their own `encode(to:)`, so they end here.
    func encode<Value: Encodable>(_ value: Value) throws {
        switch value {
        case let text as String: slot.node = .string(text)
        case let flag as Bool: slot.node = .bool(flag)
        case let number as any FixedWidthInteger: slot.node = .number("\(number)")
        case let number as any BinaryFloatingPoint:
            let double = Double(number)
            guard double.isFinite else {
                throw EncodingError.invalidValue(value, .init(codingPath: [], debugDescription: "not a number of JSON"))
            }
            slot.node = .number("\(double)")
        default: try value.encode(to: NodeEncoder(slot: slot))
        }
    }
}

private struct SuperKey: CodingKey {
    var stringValue: String { "super" }
    var intValue: Int? { nil }

    init() {}
    init?(stringValue: String) { if stringValue != "super" { return nil } }
    init?(intValue: Int) { return nil }
}
