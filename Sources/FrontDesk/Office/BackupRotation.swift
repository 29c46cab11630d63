package import Casework
import Foundation

/// Removes the backups of a store that need not be kept; other files of the folder stay, and so do backups that a person named.
package struct BackupRotation: Sendable {
    private let folder: String
    private let store: String
    private let keep: BackupKeep

    package init(folder: String, store: String, keep: BackupKeep) {
        self.folder = folder
        self.store = store
        self.keep = keep
    }

    /// Removes them and names them; one that cannot be removed stays for the next time.
    package func run() throws -> [String] {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).compactMap { name in
            BackupName(name).map { (name: name, backup: $0) }
        }
        guard let newest = files.map({ $0.backup.moment }).max() else { return [] }
        let own = BackupName(store: store, moment: newest, isEncrypted: false).store
        let mine = files.filter { $0.backup.store == own }
        let kept = keep.kept(of: mine.map { $0.backup.moment })
        return mine.filter { !kept.contains($0.backup.moment) }.map { "\(folder)/\($0.name)" }.sorted().filter { path in
            unlink("\(path).sha256")
            return unlink(path) == 0
        }
    }
}
