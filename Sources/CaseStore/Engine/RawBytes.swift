import Foundation

extension UnsafeRawBufferPointer {
    /// Whether both hold the same bytes.
    func equals(_ other: UnsafeRawBufferPointer) -> Bool {
        guard count == other.count else { return false }
        guard count > 0, let start = baseAddress, let otherStart = other.baseAddress else { return true }
        return memcmp(start, otherStart, count) == 0
    }

    func equals(_ word: StaticString) -> Bool {
        equals(UnsafeRawBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }

    /// A number that tells most from each other, 0 or more: for a place in a table and nothing else.
    var mixed: Int {
        var sum: UInt64 = 0xCBF2_9CE4_8422_2325
        var place = 0
        while place + 8 <= count {
            sum = (sum ^ loadUnaligned(fromByteOffset: place, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
            sum ^= sum >> 29
            place += 8
        }
        while place < count {
            sum = (sum ^ UInt64(self[place])) &* 0x100_0000_01B3
            place += 1
        }
        return Int(sum >> 33)
    }

    func equals(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBytes { equals($0) } }

    /// Whether those bytes stand somewhere in them; quickest where the first is rare.
    func contains(_ other: [UInt8]) -> Bool { place(of: other, from: 0) != nil }

    /// Where those bytes stand first from there on; nil where they do not.
    func place(of other: [UInt8], from start: Int) -> Int? {
        guard let base = baseAddress, let first = other.first else { return other.isEmpty ? start : nil }
        var place = start
        while place + other.count <= count, let found = memchr(base + place, Int32(first), count - other.count - place + 1) {
            if memcmp(found, other, other.count) == 0 { return UnsafeRawPointer(found) - base }
            place = UnsafeRawPointer(found) - base + 1
        }
        return nil
    }
}

extension [UInt8] {
    /// Adds the words' bytes.
    mutating func add(_ word: StaticString) { append(contentsOf: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)) }

    /// Adds two lower-case hexadecimal digits a byte.
    mutating func addHexadecimal(_ bytes: UnsafeRawBufferPointer) {
        for byte in bytes {
            append(Self.digits[Int(byte >> 4)])
            append(Self.digits[Int(byte & 15)])
        }
    }

    private static let digits = Array("0123456789abcdef".utf8)

    /// Adds a text of UTF-8 as a string of JSON, the canonical way.
    mutating func addJSON(_ text: UnsafeRawBufferPointer) {
        append(UInt8(ascii: "\""))
        var written = 0
        for place in 0..<text.count {
            let byte = text[place]
            guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
            append(contentsOf: text[written..<place])
            addEscape(byte)
            written = place + 1
        }
        append(contentsOf: text[written...])
        append(UInt8(ascii: "\""))
    }

    private mutating func addEscape(_ byte: UInt8) {
        switch byte {
        case 0x0A: add("\\n")
        case 0x0D: add("\\r")
        case 0x09: add("\\t")
        case 0x08: add("\\b")
        case 0x0C: add("\\f")
        case 0..<0x20:
            add("\\u00")
            append(Self.digits[Int(byte >> 4)])
            append(Self.digits[Int(byte & 15)])
        default:
            append(UInt8(ascii: "\\"))
            append(byte)
        }
    }
}
