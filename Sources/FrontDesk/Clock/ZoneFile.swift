import Foundation

/// The offsets of a time zone as the system's own file tells them (TZif, RFC 9636).
///
/// Foundation brings a database of its own, which takes longer to open than everything else that a clock does.
struct ZoneFile: Sendable {
    /// From when an offset holds, in seconds since 1970 and seconds east of Greenwich, oldest first.
    private let changes: [(at: Int64, offset: Int)]
    private let firstOffset: Int

    private static let folder = "/usr/share/zoneinfo/"

    /// Nil where the system has no such file, or where it leaves later years to a rule of summer time.
    init?(_ name: String) {
        let isName = name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ".") }
        guard isName, let file = fopen(Self.folder + name, "re") else { return nil }
        defer { fclose(file) }
        // NB: the largest are under 4 KiB; a folder opens too, and gives no bytes.
        var bytes = [UInt8](repeating: 0, count: 16_384)
        let count = fread(&bytes, 1, bytes.count, file)
        self.init(bytes: Array(bytes.prefix(count)))
    }

    init?(bytes: [UInt8]) {
        guard let old = Header(bytes, at: 0), old.version >= UInt8(ascii: "2") else { return nil }
        let start = Header.length + old.blockLength(timeLength: 4)
        guard let header = Header(bytes, at: start) else { return nil }
        let times = start + Header.length
        let kinds = times + header.times * 8
        let types = kinds + header.times
        let end = times + header.blockLength(timeLength: 8)
        guard header.types > 0, end < bytes.count, !bytes[end...].contains(UInt8(ascii: ",")) else { return nil }
        let offsets = (0..<header.types).map { Int(Int32(truncatingIfNeeded: Self.number(bytes, types + $0 * 6, length: 4))) }
        let found = (0..<header.times).compactMap { index -> (at: Int64, offset: Int)? in
            let kind = Int(bytes[kinds + index])
            guard kind < offsets.count else { return nil }
            return (at: Self.number(bytes, times + index * 8, length: 8), offset: offsets[kind])
        }
        guard found.count == header.times, let first = offsets.first else { return nil }
        changes = found
        firstOffset = first
    }

    /// Seconds east of Greenwich at a moment in seconds since 1970.
    func offset(at moment: Int64) -> Int {
        changes.last { $0.at <= moment }?.offset ?? firstOffset
    }

    /// The big-endian number of so many bytes, a signed one where there are eight.
    private static func number(_ bytes: [UInt8], _ at: Int, length: Int) -> Int64 {
        Int64(bitPattern: bytes[at..<at + length].reduce(0) { $0 << 8 | UInt64($1) })
    }

    /// The counts before a block of data.
    private struct Header {
        static let length = 44

        let version: UInt8
        let times: Int
        let types: Int
        private let characters: Int
        private let leaps: Int
        private let marks: Int

        /// Nil where no block begins, or where the file ends within it.
        init?(_ bytes: [UInt8], at start: Int) {
            guard bytes.count >= start + Self.length, bytes[start..<start + 4].elementsEqual("TZif".utf8) else { return nil }
            let counts = (0..<6).map { Int(ZoneFile.number(bytes, start + 20 + $0 * 4, length: 4)) }
            version = bytes[start + 4]
            marks = counts[0] + counts[1]
            leaps = counts[2]
            times = counts[3]
            types = counts[4]
            characters = counts[5]
            guard start + Self.length + blockLength(timeLength: 4) <= bytes.count else { return nil }
        }

        /// The bytes of the block, whose times have four bytes in the old form and eight in the new.
        func blockLength(timeLength: Int) -> Int {
            times * (timeLength + 1) + types * 6 + characters + leaps * (timeLength + 4) + marks
        }
    }
}
