package import Casework
import Foundation
package import WorkingTime

/// A file that may be a backup.
package struct BackupFile: Hashable, Sendable {
    package let path: String
    package let bytes: Int
    package let isEncrypted: Bool
    /// When it was made, as far as it says so without being opened.
    package let made: CivilMoment?

    /// Looks at the first bytes.
    package init(_ path: String) throws(BackupProblem) {
        let source = try SourceFile(path)
        let head = try source.read(100)
        self.path = path
        bytes = source.size
        let name = BackupName(path.split(separator: "/").last.map { String($0) } ?? path)
        if let header = SealedHeader(Array(head.prefix(SealedHeader.length))) {
            isEncrypted = true
            made = header.moment
        } else if head.count == 100, head.starts(with: StorePages.magic),
            head.number(at: 68, bytes: 4) == Connection.applicationID
        {
            guard StoreFiles.size(of: path + "-wal") == 0 else { throw .hasLog(path: path) }
            isEncrypted = false
            made = name?.moment ?? Self.marked(path)
        } else {
            throw .notABackup(path: path)
        }
    }

    /// When a readable backup was made, as it says itself; of a store that was only copied, when it was last written.
    ///
    /// NB: read as a file that nobody writes, so that nothing is made beside it.
    private static func marked(_ path: String) -> CivilMoment? {
        guard let reader = try? RawReader(unchanging: path),
            let rows = try? RawStatement(
                """
                SELECT coalesce((SELECT value FROM meta WHERE key = '\(BackupContents.mark)'),
                  (SELECT at FROM journal ORDER BY seq DESC LIMIT 1))
                """, on: reader), (try? rows.step()) == true
        else { return nil }
        return CivilMoment(iso: rows.text(0))
    }

    /// The backups of a folder, the newest first; what is no backup is left out.
    package static func all(in folder: String) throws(BackupProblem) -> [BackupFile] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw .targetMissing(path: folder)
        }
        let files = names.filter { !$0.hasPrefix(".") }.compactMap { try? BackupFile("\(folder)/\($0)") }
        return files.sorted { ($0.made?.description ?? "", $0.path) > ($1.made?.description ?? "", $1.path) }
    }

    /// Writes what the backup holds into a new file, whole and as it was, or not at all.
    func open(to copy: String, passphrase: () throws -> String, progress: (BackupProgress) throws -> Void) throws {
        let part = try PartFile(in: StoreFiles.folder(of: copy))
        func told(_ done: Int, _ whole: Int) throws { try progress(BackupProgress(.carrying, done: done, of: whole)) }
        let source = try SourceFile(path)
        if isEncrypted {
            try Carrying.open(source, passphrase: try passphrase(), progress: told) { try part.write($0) }
        } else {
            try Carrying.copy(source, to: part, progress: told)
            if let promised = BackupDigest.beside(path), promised != source.sha256 { throw BackupProblem.changed(path: path) }
            // A store that was only copied says that it has a log (`StoreSnapshot.leaveLogMode`).
            try part.write([1, 1], at: 18)
        }
        try part.commit(as: copy)
    }
}
