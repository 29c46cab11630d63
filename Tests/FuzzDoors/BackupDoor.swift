import CaseStore
import Casework
import Foundation
import Wording

/// A file that says it is a backup: it is refused in a sentence, or what comes out of it is a store whose journal holds.
///
/// After the letter `p` or `s` stand changes to a sound backup, five bytes each and more: what (0 overwrites, 1 cuts off, 2 puts in,
/// 3 takes out), three bytes of place, how many bytes, and those bytes.
enum BackupDoor {
    private static let passphrase = "он екі әріптен артық"

    /// Made once: the same store in both kinds.
    private static let sound: Result<(plain: [UInt8], sealed: [UInt8]), any Error> = Result {
        let place = try ThrowawayStore(isEmpty: true)
        let store = try CaseStore.open(at: place.path)
        func made(_ name: String, _ passphrase: String?) throws -> [UInt8] {
            let target = place.folder.appendingPathComponent(name).path
            _ = try store.backup(
                BackupRequest(target: target, passphrase: passphrase, cost: .demonstration), by: "admin", at: ThrowawayStore.now)
            return Array(FileManager.default.contents(atPath: target) ?? Data())
        }
        let both = try (made("plain.backup", nil), made("sealed.backup", passphrase))
        try store.close()
        return both
    }

    static func enter(_ bytes: [UInt8]) throws(FuzzFault) {
        guard let kind = bytes.first else { return }
        let rest = bytes.dropFirst()
        do {
            switch kind {
            case UInt8(ascii: "r"): try open(Array(rest))
            case UInt8(ascii: "p"): try open(changed(sound.get().plain, by: rest))
            case UInt8(ascii: "s"): try open(changed(sound.get().sealed, by: rest))
            default: return
            }
        } catch let fault as FuzzFault {
            throw fault
        } catch {
            throw FuzzFault("a backup ended with \(error)")
        }
    }

    private static func changed(_ bytes: [UInt8], by changes: ArraySlice<UInt8>) -> [UInt8] {
        var bytes = bytes
        var rest = changes
        while rest.count >= 5 {
            let head = Array(rest.prefix(5))
            let place = (Int(head[1]) << 16 | Int(head[2]) << 8 | Int(head[3])) % max(1, bytes.count)
            let given = rest.dropFirst(5).prefix(Int(head[4]))
            rest = rest.dropFirst(5 + given.count)
            let end = min(bytes.count, place + given.count)
            switch head[0] % 4 {
            case 0: bytes.replaceSubrange(place..<end, with: given)
            case 1: bytes.removeSubrange(place...)
            case 2: bytes.insert(contentsOf: given, at: place)
            default: bytes.removeSubrange(place..<min(bytes.count, place + Int(head[4])))
            }
        }
        return bytes
    }

    /// Proves it, as `backup verify` does, and restores it, as `restore` does.
    private static func open(_ bytes: [UInt8]) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tereze-fuzz-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("tried.backup").path
        let path = folder.appendingPathComponent("store.sqlite").path
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        let isProven = try told { _ = try CaseStore.verifyBackup(file, in: folder.path, passphrase: { passphrase }) }
        let isRestored = try told {
            try CaseStore.restore(file, to: path, passphrase: { passphrase }, by: "admin", at: { _ in ThrowawayStore.now })
        }
        guard isProven == isRestored else { throw FuzzFault("proven \(isProven), restored \(isRestored)") }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        guard isRestored else {
            if names != ["tried.backup"] { throw FuzzFault("a refused backup left \(names)") }
            return
        }
        let store = try CaseStore.open(at: path)
        if let bad = try store.verifyJournal().firstBad { throw FuzzFault("the restored journal does not hold: \(bad)") }
        try store.close()
    }

    /// Whether it went well; a problem is a sentence without orders in it.
    private static func told(_ work: () throws -> Void) throws -> Bool {
        do {
            try work()
            return true
        } catch let problem as BackupProblem {
            try Harmless.check(problem.phrase.map(\.showingControls), "a problem of the backup")
        } catch let problem as StoreProblem {
            try Harmless.check(problem.phrase.map(\.showingControls), "a problem of the store")
        }
        return false
    }
}
