import Casework
import Foundation
import GRDB

/// Copies one state of a store that is being worked on into a file of its own, by SQLite's online backup.
struct StoreSnapshot {
    let path: String
    let patience: Duration

    /// 4 MiB a step: the progress moves, and a vanished medium is noticed soon.
    private static let pagesPerStep: CInt = 1024
    /// How far the log may grow while one state is being read; then the copy begins again.
    private static let patientLogBytes: Int64 = 256 << 20
    private static let tries = 3

    /// What the copying met on the side of the copy; the store itself is told of as `StoreProblem`.
    private enum Interruption: Error {
        case logGrows
    }

    /// Copies the store into a file that is there and empty, and marks the copy with the moment.
    ///
    /// NB: desks go on meanwhile: writers wait for no reader. But the log cannot be emptied past the state that is being read, so
    /// the reading ends as soon as the copying does, and everything else is done on the copy.
    func take(into copy: String, marked moment: String, progress: (BackupProgress) throws -> Void) throws {
        for attempt in 1...Self.tries {
            do {
                try copyPages(into: copy, progress: progress)
                return try mark(copy, moment)
            } catch Interruption.logGrows where attempt < Self.tries {
                continue
            } catch Interruption.logGrows {
                throw BackupProblem.storeTooBusy
            }
        }
    }

    private func copyPages(into copy: String, progress: (BackupProgress) throws -> Void) throws {
        try progress(BackupProgress(.copying, done: 0, of: 1))
        let source = try Connection.reader(at: path, patience: patience)
        let target = try DatabaseQueue(path: copy, configuration: Self.loose)
        let allowed = max(Self.patientLogBytes, StoreFiles.size(of: path) / 2) + StoreFiles.size(of: path + "-wal")
        try target.writeWithoutTransaction { target in
            try source.read { source in
                // The state is chosen by the first read.
                _ = try Int.fetchOne(source, sql: "SELECT seq FROM journal_end")
                try withoutActuallyEscaping(progress) { progress in
                    try source.backup(to: target, pagesPerStep: Self.pagesPerStep) { step in
                        guard !step.isCompleted else { return }
                        if StoreFiles.size(of: path + "-wal") > allowed { throw Interruption.logGrows }
                        try progress(BackupProgress(.copying, done: step.completedPageCount, of: step.totalPageCount))
                    }
                }
            }
        }
        try source.close()
        try target.close()
    }

    /// Makes a file without a log of its own of the copy, which says when it was made.
    private func mark(_ copy: String, _ moment: String) throws {
        try Self.leaveLogMode(copy)
        let queue = try DatabaseQueue(path: copy, configuration: Self.loose)
        try queue.writeWithoutTransaction { database in
            try database.execute(
                sql: "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", arguments: [BackupContents.mark, moment])
        }
        try queue.close()
    }

    /// Takes the mark of a log from the header: such a file can be read from a medium that takes no writes.
    ///
    /// SQLite's file format, section 1.3: bytes 18 and 19 are 1 without a log and 2 with one.
    static func leaveLogMode(_ copy: String) throws {
        let descriptor = Foundation.open(copy, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw BackupProblem(errno: errno, target: copy) }
        defer { close(descriptor) }
        guard pwrite(descriptor, [1, 1] as [UInt8], 2, 18) == 2 else { throw BackupProblem(errno: errno, target: copy) }
    }

    /// A file that nobody else knows of and that is thrown away when anything goes wrong: it needs no care of its own.
    private static var loose: Configuration {
        var configuration = Configuration.ours
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF")
        }
        return configuration
    }
}
