package import Casework
import Foundation
import GRDB
package import WorkingTime

extension CaseStore {
    /// Makes a backup while desks work: one state of the store, copied, checked whole, carried to its place and noted in the
    /// journal. Until it is whole nothing stands under its name.
    ///
    /// - Parameters:
    ///   - login: who makes it; the journal keeps it.
    ///   - progress: is told how far it has come; what it throws ends the backup and leaves nothing.
    /// - Throws: `BackupProblem` about the copy and its place, `StoreProblem` about the store.
    package func backup(
        _ request: BackupRequest, by login: String, at moment: CivilMoment, progress: (BackupProgress) throws -> Void = { _ in }
    ) throws -> BackupRecord {
        umask(0o077)
        try request.check(store: path)
        let folder = StoreFiles.folder(of: request.target)
        let place = try stagingFolder(for: request, folder: folder)
        let staging = try PartFile(in: place)
        let contents = try onCopy(in: place) {
            try readLong {
                try StoreSnapshot(path: path, patience: .seconds(5)).take(into: staging.path, marked: moment.description) {
                    try staging.keepUp()
                    try progress($0)
                }
            }
            try staging.sync()
            do {
                return try CopyCheck.run(staging.path, patience: .seconds(5), progress: progress)
            } catch let problem as BackupProblem {
                if case .copyUnsound = problem { noteCheck(holds: false, since: nil, at: moment) }
                throw problem
            }
        }
        noteCheck(holds: true, since: nil, at: moment)
        let carried = try carry(staging, request: request, to: folder, at: moment, progress: progress)
        // The hash of what stood there before would accuse the new one.
        unlink(request.target + BackupDigest.suffix)
        try carried.part.commit(as: request.target)
        let record = BackupRecord(
            at: moment, path: request.target, bytes: Int(StoreFiles.size(of: request.target)), cases: contents.cases,
            entries: contents.entries, head: contents.head, schema: contents.schema, isEncrypted: request.passphrase != nil,
            sha256: carried.sha256)
        try BackupDigest.write(of: record)
        try note(record, by: login, at: moment)
        return record
    }

    /// Where the store's state is copied to first: the target's own folder if that is on the same disk, or else beside the store,
    /// so that a slow stick holds up neither the log nor the engine, and nothing readable lies there where it is to be sealed.
    private func stagingFolder(for request: BackupRequest, folder: String) throws(BackupProblem) -> String {
        let bytes = StoreFiles.size(of: path) + StoreFiles.size(of: path + "-wal") + (4 << 20)
        let megabytes = Int(bytes >> 20) + 1
        let own = StoreFiles.folder(of: path)
        guard StoreFiles.freeBytes(at: folder) >= bytes else { throw .targetFull(path: folder, neededMegabytes: megabytes) }
        if request.passphrase == nil, StoreFiles.isOneDisk(own, folder) || StoreFiles.freeBytes(at: own) < bytes { return folder }
        guard StoreFiles.freeBytes(at: own) >= bytes else { throw .targetFull(path: own, neededMegabytes: megabytes) }
        return own
    }

    /// Runs work in which the engine writes a copy: what fails there is told of the copy's place; damage is the store's.
    private func onCopy<Value>(in folder: String, _ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch let error as DatabaseError {
            switch error.resultCode {
            case .SQLITE_FULL: throw BackupProblem.targetFull(path: folder, neededMegabytes: 0)
            case .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_READONLY:
                throw BackupProblem.targetLost(path: folder, detail: error.message ?? "\(error.extendedResultCode.rawValue)")
            default: throw StoreProblem(error, path: path)
            }
        }
    }

    /// The checked copy as it is to lie in the folder, and its hash; what was written there is read back.
    private func carry(
        _ staging: PartFile, request: BackupRequest, to folder: String, at moment: CivilMoment,
        progress: (BackupProgress) throws -> Void
    ) throws -> (part: PartFile, sha256: String) {
        func told(_ done: Int, _ whole: Int) throws { try progress(BackupProgress(.carrying, done: done, of: 2 * whole)) }
        func toldBack(_ done: Int, _ whole: Int) throws {
            try progress(BackupProgress(.carrying, done: whole + done, of: 2 * whole))
        }
        let source = try SourceFile(staging.path)
        if StoreFiles.folder(of: staging.path) == folder, request.passphrase == nil {
            while try !source.read(SealedHeader.chunk).isEmpty {}
            return (staging, source.sha256)
        }
        let part = try PartFile(in: folder)
        if let passphrase = request.passphrase {
            let header = SealedHeader(cost: request.cost, at: moment)
            try Carrying.seal(source, to: part, header: header, passphrase: passphrase, progress: told)
            try part.sync()
            let (back, original) = (try SourceFile(part.path), try SourceFile(staging.path))
            try Carrying.open(back, passphrase: passphrase, progress: toldBack) { plain in
                guard try original.read(plain.count) == plain else { throw BackupProblem.changed(path: part.path) }
            }
            return (part, back.sha256)
        }
        try Carrying.copy(source, to: part, progress: told)
        try part.sync()
        let back = try SourceFile(part.path)
        var read = 0
        while read < back.size {
            read += try back.read(SealedHeader.chunk).count
            try toldBack(read, back.size)
        }
        guard back.sha256 == source.sha256 else { throw BackupProblem.changed(path: part.path) }
        return (part, back.sha256)
    }
}
