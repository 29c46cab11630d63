package import Casework
import Foundation
import GRDB
package import WorkingTime

extension CaseStore {
    /// Makes a store of a backup in an empty place; it is opened, brought up to date and checked whole before it gets its name.
    ///
    /// - Parameters:
    ///   - passphrase: asked for where the backup is encrypted.
    ///   - moment: when, by the clock of the restored store's offices.
    /// - Throws: `BackupProblem` about the backup and the place, `StoreProblem` about what is in it.
    @discardableResult
    package static func restore(
        _ file: String, to path: String, passphrase: () throws -> String, by login: String,
        at moment: (CaseStore) throws -> CivilMoment, progress: (BackupProgress) throws -> Void = { _ in }
    ) throws -> BackupContents {
        umask(0o077)
        for ending in ["", "-wal", "-shm", "-journal", ".lock"] where StoreFiles.isThere(path + ending) {
            throw BackupProblem.placeTaken(path: path + ending)
        }
        try StoreFiles.makeFolder(of: path)
        return try drill(file, in: StoreFiles.folder(of: path), passphrase: passphrase, progress: progress) { store, contents in
            let (login, moment) = (JournalChain.line(login), try moment(store))
            try store.write { database in
                try JournalChain.note(
                    "storeRestored", subject: JournalChain.line(file), by: login, at: moment,
                    payload: Document.encode(["head": contents.head, "made": contents.made?.description ?? ""]), in: database)
            }
            try store.close()
            guard !StoreFiles.isThere(path), rename(store.path, path) == 0 else { throw BackupProblem.placeTaken(path: path) }
            try PartFile.syncFolder(of: path)
        }
    }

    /// Proves a backup: restores it into a folder that goes away again, opens it there and checks it whole.
    package static func verifyBackup(
        _ file: String, in folder: String, passphrase: () throws -> String, progress: (BackupProgress) throws -> Void = { _ in }
    ) throws -> BackupContents {
        umask(0o077)
        return try drill(file, in: folder, passphrase: passphrase, progress: progress) { store, _ in try store.close() }
    }

    private static func drill(
        _ file: String, in folder: String, passphrase: () throws -> String, progress: (BackupProgress) throws -> Void,
        _ body: (CaseStore, BackupContents) throws -> Void
    ) throws -> BackupContents {
        let trial = try TrialFolder(in: folder)
        let copy = "\(trial.path)/store"
        try BackupFile(file).open(to: copy, passphrase: passphrase, progress: progress)
        let store: CaseStore
        let contents: BackupContents
        do {
            store = try open(at: copy, options: StoreOptions(isCopy: true))
            contents = try store.readPassingErrors { try CopyCheck.run($0, at: copy, progress: progress) }
        } catch StoreProblem.notAStore {
            throw BackupProblem.notABackup(path: file)
        } catch StoreProblem.damaged(let detail) {
            throw BackupProblem.copyUnsound(detail: detail)
        }
        return try withExtendedLifetime(trial) {
            try body(store, contents)
            return contents
        }
    }
}
