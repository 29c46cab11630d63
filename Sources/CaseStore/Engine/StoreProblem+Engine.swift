import Casework
import Foundation
import GRDB

extension StoreProblem {
    /// A failure of a system call on the store's files.
    init(errno code: Int32, path: String) {
        self =
            switch code {
            case EACCES, EROFS, EPERM: .readOnly(path: path)
            case ENOSPC, EDQUOT: .diskFull
            case ENOMEM: .outOfMemory
            case ENOENT, ENOTDIR: .notFound(path: path)
            case EEXIST: .alreadyExists(path: path)
            default: .inputOutput(detail: String(cString: strerror(code)))
            }
    }

    /// An error of SQLite as what a person can do something about.
    init(_ error: DatabaseError, path: String) {
        let detail = error.message ?? "\(error.extendedResultCode.rawValue)"
        self =
            switch error.resultCode {
            case .SQLITE_FULL: .diskFull
            // NB: a log whose index cannot grow on a full disk is told as a bare error of input and output.
            case .SQLITE_IOERR where Self.isDiskFull(at: path): .diskFull
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
            case .SQLITE_NOMEM: .outOfMemory
            case .SQLITE_READONLY, .SQLITE_PERM: .readOnly(path: path)
            case .SQLITE_NOTADB: .notAStore(path: path)
            case .SQLITE_CORRUPT, .SQLITE_CONSTRAINT, .SQLITE_SCHEMA, .SQLITE_MISMATCH, .SQLITE_ERROR: .damaged(detail: detail)
            default: .inputOutput(detail: detail)
            }
    }

    /// Whether the store's disk has no room for one more piece of the log's index, which is 32 KiB.
    private static func isDiskFull(at path: String) -> Bool {
        var disk = statvfs()
        guard statvfs(path, &disk) == 0 else { return false }
        return UInt64(disk.f_bavail) * UInt64(disk.f_frsize) < 32_768
    }

    /// What went wrong, from whatever the engine or the coders threw.
    init(_ error: any Error, path: String) {
        self =
            switch error {
            case let problem as StoreProblem: problem
            case let error as DatabaseError: StoreProblem(error, path: path)
            case let error as CaseFile.FoldError: .damaged(detail: "\(error)")
            default: .inputOutput(detail: "\(error)")
            }
    }
}
