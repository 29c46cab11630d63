/// The places of all values of one JSON text, in one pass and one buffer that is used again for the next text.
///
/// A value is followed by what is in it; an object's members are a key and a value in turn.
final class JSONTape {
    // NB: only ever used by one reading at a time; the checks would be a tenth of its cost.
    @exclusivity(unchecked) private(set) var nodes: [Node] = []
    @exclusivity(unchecked) private(set) var text = UnsafeRawBufferPointer(start: nil, count: 0)
    @exclusivity(unchecked) private var at = 0

    enum Kind: UInt8 {
        case object, array, string, escapedString, number, yes, no, null
    }

    struct Node {
        let kind: Kind
        /// Where the value begins and ends; a string without its quotes.
        let start: Int32
        var end: Int32
        /// The place of what follows the value and all that is in it.
        var next: Int32
    }

    struct Malformed: Error {}

    private static let maximumDepth = 64

    /// Reads a whole text; the nodes hold until the next reading, and while the bytes last.
    func read(_ bytes: UnsafeRawBufferPointer) throws {
        nodes.removeAll(keepingCapacity: true)
        text = bytes
        at = 0
        try value(depth: 0)
        guard at == text.count else { throw Malformed() }
    }

    private func value(depth: Int) throws {
        guard at < text.count, depth < Self.maximumDepth else { throw Malformed() }
        switch text[at] {
        case UInt8(ascii: "{"): try container(.object, closing: UInt8(ascii: "}"), depth: depth)
        case UInt8(ascii: "["): try container(.array, closing: UInt8(ascii: "]"), depth: depth)
        case UInt8(ascii: "\""): try string()
        case UInt8(ascii: "t"): try word("true", .yes)
        case UInt8(ascii: "f"): try word("false", .no)
        case UInt8(ascii: "n"): try word("null", .null)
        default: try number()
        }
    }

    private func container(_ kind: Kind, closing: UInt8, depth: Int) throws {
        let place = nodes.count
        nodes.append(Node(kind: kind, start: Int32(at), end: 0, next: 0))
        at += 1
        if at < text.count, text[at] == closing {
            at += 1
        } else {
            while true {
                if kind == .object {
                    guard at < text.count, text[at] == UInt8(ascii: "\"") else { throw Malformed() }
                    try string()
                    guard at < text.count, text[at] == UInt8(ascii: ":") else { throw Malformed() }
                    at += 1
                }
                try value(depth: depth + 1)
                guard at < text.count else { throw Malformed() }
                let sign = text[at]
                at += 1
                if sign == closing { break }
                guard sign == UInt8(ascii: ",") else { throw Malformed() }
            }
        }
        nodes[place].end = Int32(at)
        nodes[place].next = Int32(nodes.count)
    }

    private func string() throws {
        let start = at + 1
        var end = start
        var isEscaped = false
        while true {
            end = nextSign(from: end)
            guard end < text.count else { throw Malformed() }
            let byte = text[end]
            if byte == UInt8(ascii: "\"") { break }
            if byte < 0x20 { throw Malformed() }
            if byte == UInt8(ascii: "\\") {
                isEscaped = true
                end += 1
            }
            end += 1
        }
        append(isEscaped ? .escapedString : .string, start, end)
        at = end + 1
    }

    /// The place of the next quote, backslash or control from there on, or a place less than eight bytes from the end.
    ///
    /// Eight bytes at a time: a byte minus another has its high bit set, and had it not before, where it was the smaller one. What a
    /// borrow sets besides stands above the first.
    private func nextSign(from start: Int) -> Int {
        var place = start
        while place + 8 <= text.count {
            let eight = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            let (quotes, strokes) = (eight ^ Self.eachByte * 0x22, eight ^ Self.eachByte * 0x5C)
            let controls = (eight &- Self.eachByte * 0x20) & ~eight
            let found = (quotes &- Self.eachByte) & ~quotes | (strokes &- Self.eachByte) & ~strokes | controls
            let marks = found & (Self.eachByte << 7)
            if marks != 0 { return place + marks.trailingZeroBitCount / 8 }
            place += 8
        }
        return place
    }

    /// One in each of eight bytes.
    private static let eachByte: UInt64 = 0x0101_0101_0101_0101

    private func word(_ word: StaticString, _ kind: Kind) throws {
        let end = at + word.utf8CodeUnitCount
        guard end <= text.count else { throw Malformed() }
        for place in at..<end where text[place] != word.utf8Start[place - at] { throw Malformed() }
        append(kind, at, end)
        at = end
    }

    private func number() throws {
        var end = at
        if text[end] == UInt8(ascii: "-") { end += 1 }
        let first = end
        while end < text.count, text[end] &- UInt8(ascii: "0") < 10 { end += 1 }
        guard end > first else { throw Malformed() }
        append(.number, at, end)
        at = end
    }

    private func append(_ kind: Kind, _ start: Int, _ end: Int) {
        nodes.append(Node(kind: kind, start: Int32(start), end: Int32(end), next: Int32(nodes.count + 1)))
    }

    /// The bytes of a value as they stand.
    func bytes(_ node: Int) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: text[Int(nodes[node].start)..<Int(nodes[node].end)])
    }
}
