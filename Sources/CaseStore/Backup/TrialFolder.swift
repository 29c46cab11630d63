import Casework
import Foundation

/// A folder in which a backup is restored for trial; it goes away with its owner, and what a killed program left is cleared away by
/// the next one there.
final class TrialFolder {
    let path: String
    private let descriptor: Int32

    private static let prefix = ".tereze-restore-"

    /// Makes the folder, for its owner alone, and locks it (`flock`).
    init(in folder: String) throws(BackupProblem) {
        Self.sweep(folder)
        var template = Array("\(folder)/\(Self.prefix)XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw BackupProblem(errno: errno, target: folder) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        descriptor = Foundation.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        flock(descriptor, LOCK_EX | LOCK_NB)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
        close(descriptor)
    }

    private static func sweep(_ folder: String) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where name.hasPrefix(prefix) {
            let descriptor = Foundation.open("\(folder)/\(name)", O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
            guard descriptor >= 0 else { continue }
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { try? FileManager.default.removeItem(atPath: "\(folder)/\(name)") }
            close(descriptor)
        }
    }
}
