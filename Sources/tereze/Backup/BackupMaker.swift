import CaseStore
import Casework
import Foundation
import FrontDesk
import WorkingTime

/// Makes backups of an open store, with a bar where somebody looks.
struct BackupMaker {
    let open: OpenStore

    init(_ open: OpenStore) { self.open = open }

    /// The file that is meant: a folder gets a name of the store and the moment.
    func path(in target: String, isEncrypted: Bool) -> String {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: target, isDirectory: &isFolder), isFolder.boolValue else { return target }
        let folder = target.hasSuffix("/") ? String(target.dropLast()) : target
        return "\(folder)/\(BackupName(store: open.path, moment: open.clock.now, isEncrypted: isEncrypted).text)"
    }

    func make(_ path: String, isEncrypted: Bool, isReplacing: Bool) throws -> BackupRecord {
        let passphrase = try isEncrypted ? Passphrase.new() : nil
        let bar = StageLine()
        return try open.office.store.backup(
            BackupRequest(target: path, passphrase: passphrase, isReplacing: isReplacing), by: SystemAccount.login,
            at: open.clock.now, progress: bar.show)
    }
}
