import Casework
import Foundation
import Legislation
import WorkingTime

/// Reads what `CanonicalEncoder` wrote, several times faster than Foundation, which reads any JSON.
///
/// NB: it may refuse what Foundation reads (blanks, fractions, escapes of other alphabets): who is refused asks Foundation.
final class CanonicalDecoder {
    let tape = JSONTape()
    /// Where the last intake stood: its bytes are most of a case's document too.
    @exclusivity(unchecked) fileprivate(set) var intake: UnsafeRawBufferPointer?
    /// The explanations that were read last: the steps of one case share them.
    @exclusivity(unchecked) var explanations: [(bytes: [UInt8], notes: [DeadlineNote])] = []
    @exclusivity(unchecked) var oldest = 0
    /// The people of the last events.
    @exclusivity(unchecked) var actors: [(bytes: [UInt8], actor: Actor)] = []
    /// Single notes that were read, each at the place of its hash: days and holidays come again in case after case.
    @exclusivity(unchecked) var known: [(bytes: [UInt8], note: DeadlineNote)?]

    /// - Parameter remembers: whether what comes again in text after text is kept, for whoever reads many.
    init(remembers: Bool = true) {
        known = [(bytes: [UInt8], note: DeadlineNote)?](repeating: nil, count: remembers ? 1_024 : 0)
    }

    func decode<Value: Decodable>(_ type: Value.Type, from bytes: UnsafeRawBufferPointer) throws -> Value {
        intake = nil
        try tape.read(bytes)
        return try value(type, at: 0)
    }

    func value<Value: Decodable>(_ type: Value.Type, at node: Int) throws -> Value {
        if type == String.self, let text = try string(node) as? Value { return text }
        if type == Int.self, let number = try integer(node) as? Value { return number }
        if type == Bool.self, let flag = try flag(node) as? Value { return flag }
        if type == CaseEvent.self, let event = try event(node) as? Value { return event }
        if type == StepDeadline.self, let deadline = try deadline(node) as? Value { return deadline }
        if ObjectIdentifier(type) == Self.deadlines, let deadlines = try list(node, of: deadline) as? Value { return deadlines }
        if ObjectIdentifier(type) == Self.notes, let notes = try notes(node) as? Value { return notes }
        if type == CivilMoment.self, let moment = try moment(node) as? Value { return moment }
        if type == Intake.self { intake = tape.bytes(node) }
        return try Value(from: NodeDecoder(reader: self, node: node))
    }

    // NB: the type of a list is looked up each time it is named.
    private static let deadlines = ObjectIdentifier([StepDeadline].self)
    private static let notes = ObjectIdentifier([DeadlineNote].self)

    func string(_ node: Int) throws -> String {
        switch tape.nodes[node].kind {
        case .string: return String(decoding: tape.bytes(node), as: UTF8.self)
        case .escapedString: return try unescaped(tape.bytes(node))
        case .object, .array, .number, .yes, .no, .null: throw JSONTape.Malformed()
        }
    }

    private func unescaped(_ bytes: UnsafeRawBufferPointer) throws -> String {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            guard byte == UInt8(ascii: "\\") else {
                text.append(byte)
                continue
            }
            guard place < bytes.count else { throw JSONTape.Malformed() }
            switch bytes[place] {
            case UInt8(ascii: "n"): text.append(0x0A)
            case UInt8(ascii: "r"): text.append(0x0D)
            case UInt8(ascii: "t"): text.append(0x09)
            case UInt8(ascii: "b"): text.append(0x08)
            case UInt8(ascii: "f"): text.append(0x0C)
            case let sign where sign == UInt8(ascii: "\"") || sign == UInt8(ascii: "\\"): text.append(sign)
            default: throw JSONTape.Malformed()
            }
            place += 1
        }
        return String(decoding: text, as: UTF8.self)
    }

    func integer(_ node: Int) throws -> Int {
        guard tape.nodes[node].kind == .number else { throw JSONTape.Malformed() }
        var value = 0
        let bytes = tape.bytes(node)
        let isNegative = bytes[0] == UInt8(ascii: "-")
        guard bytes.count < 18 else { throw JSONTape.Malformed() }
        for byte in bytes.dropFirst(isNegative ? 1 : 0) { value = value * 10 + Int(byte &- UInt8(ascii: "0")) }
        return isNegative ? -value : value
    }

    func flag(_ node: Int) throws -> Bool {
        switch tape.nodes[node].kind {
        case .yes: true
        case .no: false
        case .object, .array, .string, .escapedString, .number, .null: throw JSONTape.Malformed()
        }
    }

    func moment(_ node: Int) throws -> CivilMoment {
        guard tape.nodes[node].kind == .string, let moment = CivilMoment(stored: tape.bytes(node)) else {
            throw JSONTape.Malformed()
        }
        return moment
    }
}

struct NodeDecoder: Decoder {
    let reader: CanonicalDecoder
    let node: Int
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    private func require(_ kind: JSONTape.Kind) throws {
        guard reader.tape.nodes[node].kind == kind else { throw JSONTape.Malformed() }
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        try require(.object)
        return KeyedDecodingContainer(ObjectReader(reader: reader, node: node))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try require(.array)
        return ArrayReader(reader: reader, node: node)
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer { ValueReader(reader: reader, node: node) }
}

private struct ObjectReader<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let reader: CanonicalDecoder
    let node: Int
    var codingPath: [any CodingKey] { [] }

    var allKeys: [Key] {
        var keys: [Key] = []
        var at = node + 1
        let end = Int(reader.tape.nodes[node].next)
        while at < end {
            if let name = try? reader.string(at), let key = Key(stringValue: name) { keys.append(key) }
            at = Int(reader.tape.nodes[at + 1].next)
        }
        return keys
    }

    /// The value of a key; nil where there is none.
    private func place(of key: Key) -> Int? {
        var name = key.stringValue
        return name.withUTF8 { name in
            var at = node + 1
            let end = Int(reader.tape.nodes[node].next)
            while at < end {
                if reader.tape.bytes(at).equals(UnsafeRawBufferPointer(name)) { return at + 1 }
                at = Int(reader.tape.nodes[at + 1].next)
            }
            return nil
        }
    }

    private func need(_ key: Key) throws -> Int {
        guard let place = place(of: key) else { throw JSONTape.Malformed() }
        return place
    }

    func contains(_ key: Key) -> Bool { place(of: key) != nil }
    func decodeNil(forKey key: Key) throws -> Bool { reader.tape.nodes[try need(key)].kind == .null }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try reader.string(need(key)) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try reader.integer(need(key)) }
    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try reader.flag(need(key)) }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try reader.value(type, at: need(key))
    }

    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        guard let place = place(of: key), reader.tape.nodes[place].kind != .null else { return nil }
        return try reader.value(type, at: place)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try NodeDecoder(reader: reader, node: need(key)).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try NodeDecoder(reader: reader, node: need(key)).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { NodeDecoder(reader: reader, node: node) }
    func superDecoder(forKey key: Key) throws -> any Decoder { NodeDecoder(reader: reader, node: try need(key)) }
}

private struct ArrayReader: UnkeyedDecodingContainer {
    let reader: CanonicalDecoder
    private let end: Int
    private var at: Int
    private(set) var currentIndex = 0
    let count: Int?
    var codingPath: [any CodingKey] { [] }
    var isAtEnd: Bool { at >= end }

    init(reader: CanonicalDecoder, node: Int) {
        self.reader = reader
        at = node + 1
        end = Int(reader.tape.nodes[node].next)
        var count = 0
        var place = at
        while place < end {
            count += 1
            place = Int(reader.tape.nodes[place].next)
        }
        self.count = count
    }

    private mutating func take() throws -> Int {
        guard at < end else { throw JSONTape.Malformed() }
        defer {
            at = Int(reader.tape.nodes[at].next)
            currentIndex += 1
        }
        return at
    }

    mutating func decodeNil() throws -> Bool {
        guard at < end, reader.tape.nodes[at].kind == .null else { return false }
        _ = try take()
        return true
    }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try reader.value(type, at: take()) }

    mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) throws -> KeyedDecodingContainer<Nested> {
        try NodeDecoder(reader: reader, node: take()).container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try NodeDecoder(reader: reader, node: take()).unkeyedContainer()
    }

    mutating func superDecoder() throws -> any Decoder { NodeDecoder(reader: reader, node: try take()) }
}

private struct ValueReader: SingleValueDecodingContainer {
    let reader: CanonicalDecoder
    let node: Int
    var codingPath: [any CodingKey] { [] }

    func decodeNil() -> Bool { reader.tape.nodes[node].kind == .null }
    func decode(_ type: String.Type) throws -> String { try reader.string(node) }
    func decode(_ type: Int.Type) throws -> Int { try reader.integer(node) }
    func decode(_ type: Bool.Type) throws -> Bool { try reader.flag(node) }

    // NB: other numbers of the standard library would come back here from their own `init(from:)`, so they end here.
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        if type is any FixedWidthInteger.Type || type is any BinaryFloatingPoint.Type { throw JSONTape.Malformed() }
        return try reader.value(type, at: node)
    }
}
