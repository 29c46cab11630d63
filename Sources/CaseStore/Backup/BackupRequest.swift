import Casework

/// Where a backup goes, and how.
package struct BackupRequest: Sendable {
    /// The file's final name.
    package let target: String
    /// Encrypts the backup; nil leaves it readable.
    package let passphrase: String?
    /// Whether a file that stands there may go.
    package let isReplacing: Bool
    /// What a try at the passphrase costs.
    package let cost: SecretCost

    /// Fewer characters are refused: whoever has the file can try as long as they like.
    package static let minimumPassphrase = 12

    package init(target: String, passphrase: String? = nil, isReplacing: Bool = false, cost: SecretCost = .recommended) {
        self.target = target
        self.passphrase = passphrase
        self.isReplacing = isReplacing
        self.cost = cost
    }

    /// Refuses a place that cannot take the backup, before anything is copied.
    func check(store: String) throws(BackupProblem) {
        if let passphrase, passphrase.count < Self.minimumPassphrase {
            throw .passphraseTooShort(minimum: Self.minimumPassphrase)
        }
        let folder = StoreFiles.folder(of: target)
        guard StoreFiles.isFolder(folder) else { throw .targetMissing(path: folder) }
        if ["", "-wal", "-shm", "-journal", ".lock"].contains(where: { StoreFiles.isSame(store + $0, target) }) {
            throw .targetIsStore(path: target)
        }
        if StoreFiles.isFolder(target) { throw .targetTaken(path: target) }
        if !isReplacing, StoreFiles.isThere(target) { throw .targetTaken(path: target) }
    }
}
