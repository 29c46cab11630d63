import Casework
import WorkingTime

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

    /// Where a member stands: its quoted key from `start` to `keyEnd`, and its value to `end`.
    private struct Member {
        let start: Int
        let keyEnd: Int
        var end = 0
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
        } else if Value.self == StepDeadline.self, let deadline = value as? StepDeadline {
            try write(deadline)
        } else if Value.self == DeadlineNote.self, let note = value as? DeadlineNote {
            try write(note)
        } else if Value.self == CivilMoment.self, let moment = value as? CivilMoment {
            write(moment)
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
        let start = bytes.count
        write(key)
        members.append(Member(start: start, keyEnd: bytes.count))
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

    /// Puts an object's members in the order of their keys.
    private func sort(_ container: Container) {
        let first = container.firstMember
        defer { members.removeLast(members.count - first) }
        guard order(from: first) else { return }
        spare.removeAll(keepingCapacity: true)
        for member in members[first...] {
            if !spare.isEmpty { spare.append(UInt8(ascii: ",")) }
            spare.append(contentsOf: bytes[member.start..<member.end])
        }
        bytes.removeLast(bytes.count - container.start)
        bytes.append(contentsOf: spare)
    }

    /// Orders the members from there on by insertion, for they are few; false when they were in order.
    private func order(from first: Int) -> Bool {
        for place in first..<members.count {
            members[place].end = place + 1 < members.count ? members[place + 1].start - 1 : bytes.count
        }
        var hasMoved = false
        for place in members.indices.dropFirst(first + 1) {
            var at = place
            while at > first, precedes(members[at], members[at - 1]) {
                members.swapAt(at, at - 1)
                at -= 1
                hasMoved = true
            }
        }
        return hasMoved
    }

    /// Whether the key of a member comes first, byte by byte without the quotes.
    private func precedes(_ one: Member, _ other: Member) -> Bool {
        let (length, otherLength) = (one.keyEnd - one.start - 2, other.keyEnd - other.start - 2)
        return bytes.withUnsafeBufferPointer { bytes in
            for place in 0..<min(length, otherLength) {
                let (byte, otherByte) = (bytes[one.start + 1 + place], bytes[other.start + 1 + place])
                if byte != otherByte { return byte < otherByte }
            }
            return length < otherLength
        }
    }

    // MARK: Written by hand, the members in the order of their keys

    func object(_ members: () throws -> Void) rethrows {
        signs("{")
        try members()
        signs("}")
    }

    /// Begins a member with its key, which needs no escapes.
    func name(_ key: StaticString) {
        if bytes.last != UInt8(ascii: "{") { signs(",") }
        signs("\"")
        signs(key)
        signs("\":")
    }

    func member(_ key: StaticString, _ value: String) {
        name(key)
        write(value)
    }

    func member(_ key: StaticString, _ value: Int) {
        name(key)
        bytes += String(value).utf8
    }

    func member(_ key: StaticString, _ moment: CivilMoment) {
        name(key)
        write(moment)
    }

    private func write(_ moment: CivilMoment) {
        signs("\"")
        moment.write(to: &bytes)
        signs("\"")
    }

    func member(_ key: StaticString, _ date: CivilDate) {
        name(key)
        signs("\"")
        date.write(to: &bytes)
        signs("\"")
    }

    /// Writes signs of JSON as they are.
    func signs(_ signs: StaticString) {
        signs.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// A string in quotes (RFC 8259, section 7).
    func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            if !utf8.contains(where: Self.needsEscape) {
                bytes.append(contentsOf: utf8)
            } else {
                writeEscaped(utf8)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes what needs no escape in stretches.
    private func writeEscaped(_ utf8: UnsafeBufferPointer<UInt8>) {
        var written = 0
        for (place, byte) in utf8.enumerated() where Self.needsEscape(byte) {
            bytes.append(contentsOf: utf8[written..<place])
            writeEscaped(byte)
            written = place + 1
        }
        bytes.append(contentsOf: utf8[written...])
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private func writeEscaped(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): escape(byte)
        case 0x0A: escape(UInt8(ascii: "n"))
        case 0x0D: escape(UInt8(ascii: "r"))
        case 0x09: escape(UInt8(ascii: "t"))
        case 0x08: escape(UInt8(ascii: "b"))
        case 0x0C: escape(UInt8(ascii: "f"))
        case 0..<0x20: bytes += ((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)).utf8
        default: bytes.append(byte)
        }
    }

    private func escape(_ letter: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(letter)
    }
}
