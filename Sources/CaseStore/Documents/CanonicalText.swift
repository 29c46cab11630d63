/// JSON as it grows: one buffer, and the objects and arrays that are still open.
///
/// An object's members are put in the order of their keys when it closes.
final class CanonicalText {
    // NB: only ever used by one encoding, one call at a time; the checks would be an eighth of its cost.
    @exclusivity(unchecked) private(set) var bytes: [UInt8] = []
    /// A part that is written already, and the type that it stands for.
    let known: Known?
    @exclusivity(unchecked) private var open: [Container] = []
    @exclusivity(unchecked) private var members: [Member] = []
    @exclusivity(unchecked) private var spare: [UInt8] = []

    struct Known {
        let type: any Any.Type
        let text: String
    }

    private struct Container {
        let isObject: Bool
        /// Where its first member or item begins.
        let start: Int
        let firstMember: Int
        var count = 0
    }

    private struct Member {
        let key: String
        let start: Int
    }

    init(known: Known?) {
        self.known = known
        bytes.reserveCapacity(4096)
    }

    /// How many containers are open.
    var depth: Int { open.count }

    /// Writes a value: the common ones at once, the rest by their own way.
    func put<Value: Encodable>(_ value: Value) throws {
        if Value.self == String.self, let text = value as? String {
            write(text)
        } else if Value.self == Int.self, let number = value as? Int {
            bytes += String(number).utf8
        } else if let known, Value.self == known.type {
            bytes += known.text.utf8
        } else {
            let (depth, begun) = (depth, bytes.count)
            try value.encode(to: CanonicalEncoder(text: self, depth: depth))
            close(to: depth)
            if bytes.count == begun { bytes += "{}".utf8 }
        }
    }

    /// Writes what is a word of JSON by itself: a number, `true`, `null`.
    func putLiteral(_ literal: String) { bytes += literal.utf8 }

    /// Opens a container at a depth, or finds the one that is open there.
    func openContainer(isObject: Bool, at depth: Int) {
        if open.count > depth { return }
        bytes.append(isObject ? UInt8(ascii: "{") : UInt8(ascii: "["))
        open.append(Container(isObject: isObject, start: bytes.count, firstMember: members.count))
    }

    /// Begins the next member or item of the container at a depth; everything deeper is finished.
    func begin(_ key: String?, at depth: Int) {
        close(to: depth + 1)
        if open[depth].count > 0 { bytes.append(UInt8(ascii: ",")) }
        open[depth].count += 1
        guard let key else { return }
        members.append(Member(key: key, start: bytes.count))
        write(key)
        bytes.append(UInt8(ascii: ":"))
    }

    /// How many members or items the container at a depth has.
    func count(at depth: Int) -> Int { open[depth].count }

    private func close(to depth: Int) {
        while open.count > depth, let container = open.popLast() {
            if container.isObject { sort(container) }
            bytes.append(container.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
        }
    }

    private func sort(_ container: Container) {
        let first = container.firstMember
        defer { members.removeSubrange(first...) }
        guard members.count > first + 1, !isSorted(from: first) else { return }
        let order = (first..<members.count).sorted { members[$0].key < members[$1].key }
        spare.removeAll(keepingCapacity: true)
        for member in order {
            if !spare.isEmpty { spare.append(UInt8(ascii: ",")) }
            let end = member + 1 < members.count ? members[member + 1].start - 1 : bytes.count
            spare.append(contentsOf: bytes[members[member].start..<end])
        }
        bytes.removeSubrange(container.start...)
        bytes.append(contentsOf: spare)
    }

    private func isSorted(from first: Int) -> Bool {
        for member in (first + 1)..<members.count where members[member].key < members[member - 1].key { return false }
        return true
    }

    /// A string in quotes (RFC 8259, section 7).
    func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var plain = text
        plain.withUTF8 { utf8 in
            if utf8.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
                bytes.append(contentsOf: utf8)
            } else {
                utf8.forEach(writeEscaped)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private func writeEscaped(_ byte: UInt8) {
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
}
