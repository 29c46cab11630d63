import Foundation

/// Records what processes do to the files under a folder, one process after another.
struct DiskRecorder {
    let library: DiskLibrary
    let root: String
    /// Workers write their logs here, so that what they showed stands between the changes of the disk.
    let promises: String
    private let log: String
    private let base: [String: [UInt8]]

    /// - Parameter root: the folder of a store, which may be empty yet.
    init(_ library: DiskLibrary, root: String, log: String) throws {
        (self.library, self.root, self.log) = (library, root, log)
        promises = root + "/promises"
        try FileManager.default.createDirectory(atPath: promises, withIntermediateDirectories: true)
        var base: [String: [UInt8]] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: root) where name.hasPrefix("store.sqlite") {
            base[name] = Array(try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(name)")))
        }
        self.base = base
    }

    /// What a process finds in its environment to be recorded.
    var environment: [String: String] { library.recording(root, to: log) }

    /// Notes what a command has shown.
    func note(_ acknowledgement: Acknowledgement) throws {
        let name = Array("promises/commands".utf8)
        let text = Array((acknowledgement.line + "\n").utf8)
        var record = Self.little(UInt32(2)) + Self.little(UInt32(name.count)) + Self.little(UInt64(0))
        record += Self.little(UInt64(text.count)) + name + text
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: log))
        try file.seekToEnd()
        try file.write(contentsOf: Data(record))
        try file.close()
    }

    /// Everything that was recorded.
    func recording() throws -> DiskRecording {
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: log)))
        var changes: [DiskChange] = []
        var place = 0
        while place + 24 <= bytes.count {
            let kind = Self.number(bytes[place..<place + 4])
            let nameLength = Self.number(bytes[place + 4..<place + 8])
            let offset = Self.number(bytes[place + 8..<place + 16])
            let count = Self.number(bytes[place + 16..<place + 24])
            let name = String(decoding: bytes[place + 24..<place + 24 + nameLength], as: UTF8.self)
            let start = place + 24 + nameLength
            if let change = change(kind, name, offset, Array(bytes[start..<start + count])) { changes.append(change) }
            place = start + count
        }
        return DiskRecording(base: base, changes: changes)
    }

    /// The numbers of the kinds are those of `disk.c`.
    private func change(_ kind: Int, _ name: String, _ offset: Int, _ bytes: [UInt8]) -> DiskChange? {
        if name.hasPrefix("promises/") {
            let lines = kind == 2 ? WorkerLog.lines(of: String(decoding: bytes, as: UTF8.self)) : []
            return lines.isEmpty ? nil : .promised(lines, by: String(name.dropFirst("promises/".count)))
        }
        // The lock only counts the commits until the next checkpoint, and the log's index is made anew after a crash.
        guard name == "." || ["store.sqlite", PowerScript.backup, ".tereze-"].contains(where: name.hasPrefix), !name.hasSuffix(".lock"), !name.hasSuffix("-shm") else { return nil }
        return switch kind {
        case 1: .created(name)
        case 2: .written(name, offset: offset, bytes: bytes)
        case 3: .truncated(name, length: offset)
        case 4: .synced(name)
        case 5: .removed(name)
        case 6: .renamed(name, to: String(decoding: bytes, as: UTF8.self))
        default: nil
        }
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reversed().reduce(0) { $0 << 8 | Int($1) } }

    private static func little(_ value: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: value.littleEndian) { Array($0) }
    }
}
