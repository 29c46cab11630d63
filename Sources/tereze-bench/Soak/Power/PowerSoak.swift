import CaseStore
import Chance
import Foundation

/// Plays the office's use cases under the recorder, then cuts the power after each change of the disk.
struct PowerSoak {
    let ground: SoakGround
    let states: Int
    let seed: UInt64
    let isShort: Bool

    func figures() throws -> PowerFigures {
        let script = try PowerScript(ground: ground, library: DiskLibrary(on: ground), seed: seed, isShort: isShort)
        let plays = try [("a new store and its accounts", script.beginning()), ("a working day", script.workingDay())]
        let points = plays.reduce(0) { $0 + $1.1.changes.count }
        var figures = PowerFigures()
        for (name, recording) in plays {
            // Each use case gets its share of the states.
            let share = Int((Double(states) * Double(recording.changes.count) / Double(max(1, points))).rounded(.up))
            let part = try cut(recording, share: share)
            figures.add(part, named: name)
        }
        return figures
    }

    private func cut(_ recording: DiskRecording, share: Int) throws -> PowerFigures.Part {
        var disk = DiskReplay(recording.base)
        var promises = Promises()
        var part = PowerFigures.Part()
        var random = SeededGenerator(seed: seed)
        let moments = recording.changes.count { !$0.isPromise }
        // The first three are always the same; chance makes the others.
        let perMoment = max(4, Int((Double(share) * 1.6 / Double(max(1, moments))).rounded(.up)))
        let stride = max(1, moments * 3 / max(1, share))
        var moment = 0
        for change in recording.changes {
            if case .promised(let lines, let worker) = change {
                promises.take(lines, of: worker)
                continue
            }
            disk.take(change)
            part.changes += 1
            moment += 1
            guard moment % stride == 0 else { continue }
            for cut in disk.cuts(perMoment, &random) {
                let files = disk.files(after: cut, &random)
                part.states += 1
                part.faults += try look(files, promises).map { "after change \(part.changes), \(cut): \($0)" }
            }
        }
        part.acknowledged = promises.counts.acknowledged + promises.counts.entries
        return part
    }

    /// Lays the files out and lets the program's own code open them.
    private func look(_ files: [String: [UInt8]], _ promises: Promises) throws -> [String] {
        let folder = ground.path("state")
        try? FileManager.default.removeItem(atPath: folder)
        for (name, bytes) in files {
            let file = URL(fileURLWithPath: "\(folder)/\(name)")
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
        }
        // What nobody has been told of need not be there at all.
        guard promises.counts.acknowledged + promises.counts.entries > 0 || files["store.sqlite"]?.isEmpty == false else { return [] }
        let faults = try StoreInspection(path: "\(folder)/store.sqlite").faults(against: promises) + drill(in: folder, promises)
        return promises.counts.acknowledged + promises.counts.entries == 0 ? faults.filter { !$0.hasPrefix("not opened") } : faults
    }

    /// Whether the backup is whole wherever it stands under its name, and stands there once somebody was told so.
    private func drill(in folder: String, _ promises: Promises) throws -> [String] {
        let file = "\(folder)/\(PowerScript.backup)"
        guard FileManager.default.fileExists(atPath: file) else { return promises.backedUp == nil ? [] : ["the backup is gone"] }
        do {
            let contents = try CaseStore.verifyBackup(file, in: ground.makeFolder("trial"), passphrase: { "" })
            guard contents.entries >= promises.backedUp ?? 0 else { return ["the backup has \(contents.entries) entries"] }
            return []
        } catch {
            return ["the backup: \(error)"]
        }
    }
}
