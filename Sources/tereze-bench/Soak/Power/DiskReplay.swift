/// A disk that takes changes one after another and knows which of them a loss of power may undo.
///
/// What was written since the last `fsync` of a file may be lost, kept or torn at sectors of 512 bytes, each write by itself and in
/// any order. A name that was made or taken away may be undone until its folder is synced. This is the least that POSIX
/// promises; most file systems promise more.
struct DiskReplay {
    /// How the power was cut.
    enum Cut {
        /// Nothing that was not synced arrived.
        case lost
        /// All of it arrived.
        case kept
        /// All but the last write, and some sectors of that.
        case tornLast
        /// Each write, and each sector of it, by chance.
        case chance
    }

    private struct File {
        var synced: [UInt8] = []
        var pending: [Write] = []
    }

    private enum Write {
        case bytes(offset: Int, [UInt8])
        case length(Int)
    }

    private var files: [Int: File] = [:]
    private var names: [String: Int] = [:]
    private var syncedNames: [String: Int] = [:]
    /// Names since the folder was synced, each with the file that it then meant; nil for one taken away.
    private var pendingNames: [(name: String, file: Int?)] = []

    init(_ base: [String: [UInt8]]) {
        for (name, bytes) in base {
            names[name] = files.count
            files[files.count] = File(synced: bytes)
        }
        syncedNames = names
    }

    mutating func take(_ change: DiskChange) {
        switch change {
        case .created(let name):
            let file = files.count
            files[file] = File()
            set(name, file)
        case .written(let name, let offset, let bytes): write(name, .bytes(offset: offset, bytes))
        case .truncated(let name, let length): write(name, .length(length))
        case .synced("."):
            syncedNames = names
            pendingNames = []
        case .synced(let name):
            guard let file = names[name], let known = files[file] else { return }
            files[file] = File(synced: known.pending.reduce(into: known.synced) { Self.apply($1, to: &$0) })
        case .removed(let name): set(name, nil)
        case .renamed(let old, let new):
            let file = names[old]
            set(old, nil)
            set(new, file)
        case .promised: break
        }
    }

    private mutating func set(_ name: String, _ file: Int?) {
        names[name] = file
        pendingNames.append((name, file))
    }

    private mutating func write(_ name: String, _ write: Write) {
        guard let file = names[name] else { return }
        files[file]?.pending.append(write)
    }

    /// The ways to cut the power now, so many of them; one where nothing is pending.
    func cuts(_ count: Int, _ random: inout some RandomNumberGenerator) -> [Cut] {
        let isSynced = pendingNames.isEmpty && files.values.allSatisfy(\.pending.isEmpty)
        if isSynced { return [.lost] }
        return [.lost, .kept, .tornLast] + Array(repeating: .chance, count: max(1, count - 3))
    }

    /// The files that are found when the power is back.
    func files(after cut: Cut, _ random: inout some RandomNumberGenerator) -> [String: [UInt8]] {
        var found = syncedNames
        for (name, file) in pendingNames where isKept(cut, &random) { found[name] = file }
        // How much arrives differs from case to case.
        let chance = Double.random(in: 0.1...0.95, using: &random)
        return found.compactMapValues { files[$0].map { content($0, after: cut, chance, &random) } }
    }

    private func isKept(_ cut: Cut, _ random: inout some RandomNumberGenerator) -> Bool {
        switch cut {
        case .lost: false
        case .kept, .tornLast: true
        case .chance: Bool.random(using: &random)
        }
    }

    private func content(_ file: File, after cut: Cut, _ chance: Double, _ random: inout some RandomNumberGenerator) -> [UInt8] {
        var bytes = file.synced
        switch cut {
        case .lost: break
        case .kept: for write in file.pending { Self.apply(write, to: &bytes) }
        case .tornLast:
            for write in file.pending.dropLast() { Self.apply(write, to: &bytes) }
            if let last = file.pending.last { Self.tear(last, into: &bytes, 0.5, &random) }
        case .chance:
            for write in file.pending where Double.random(in: 0..<1, using: &random) < chance {
                if Bool.random(using: &random) { Self.apply(write, to: &bytes) } else { Self.tear(write, into: &bytes, chance, &random) }
            }
        }
        return bytes
    }

    private static func apply(_ write: Write, to bytes: inout [UInt8]) {
        switch write {
        case .bytes(let offset, let new):
            lengthen(&bytes, to: offset + new.count)
            bytes.replaceSubrange(offset..<offset + new.count, with: new)
        case .length(let length):
            lengthen(&bytes, to: length)
            bytes.removeLast(bytes.count - length)
        }
    }

    /// Writes some of the sectors; where the file grows, the others are zeros.
    private static func tear(_ write: Write, into bytes: inout [UInt8], _ chance: Double, _ random: inout some RandomNumberGenerator) {
        guard case .bytes(let offset, let new) = write else { return }
        var place = 0
        while place < new.count {
            let end = min(new.count, ((offset + place) / 512 + 1) * 512 - offset)
            if Double.random(in: 0..<1, using: &random) < chance {
                apply(.bytes(offset: offset + place, Array(new[place..<end])), to: &bytes)
            }
            place = end
        }
    }

    private static func lengthen(_ bytes: inout [UInt8], to length: Int) {
        if bytes.count < length { bytes += [UInt8](repeating: 0, count: length - bytes.count) }
    }
}
