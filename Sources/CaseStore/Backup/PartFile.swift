import Casework
import Foundation

/// A file that is being written under a name of its own, and gets its real one when it is whole; until then nothing stands
/// under the real name.
///
/// It is locked (`flock`), so that one left by a killed program is known and cleared away.
final class PartFile {
    let path: String
    private let descriptor: Int32
    private var isDone = false
    /// The file's length when it was last brought to the disk.
    private var settled: Int64 = 0

    /// So much is brought to the disk in one go: a desk that commits meanwhile waits for it too.
    private static let piece: Int64 = 8 << 20

    private static let prefix = ".tereze-"
    private static let suffix = ".part"

    /// Makes the file, for its owner alone, in a folder that is there; clears away what killed programs left in it.
    init(in folder: String) throws(BackupProblem) {
        Self.sweep(folder)
        path = "\(folder)/\(Self.prefix)\(UUID().uuidString.prefix(13).lowercased())\(Self.suffix)"
        let opened = Foundation.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard opened >= 0 else { throw BackupProblem(errno: errno, target: folder) }
        descriptor = opened
        flock(descriptor, LOCK_EX | LOCK_NB)
    }

    deinit {
        abandon()
        close(descriptor)
    }

    func write(_ bytes: some Sequence<UInt8>) throws(BackupProblem) {
        let all = Array(bytes)
        var done = 0
        while done < all.count {
            let written = all.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress?.advanced(by: done), all.count - done) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw BackupProblem(errno: written < 0 ? errno : ENOSPC, target: path) }
            done += written
        }
        try keepUp()
    }

    /// Brings what was written since the last time to the disk, if that is much: the disk makes everybody wait who syncs while it
    /// takes the whole of a big file at once.
    func keepUp() throws(BackupProblem) {
        let length = StoreFiles.size(of: path)
        guard length >= settled + Self.piece else { return }
        guard fdatasync(descriptor) == 0 else { throw BackupProblem(errno: errno, target: path) }
        settled = length
    }

    /// Overwrites bytes at a place.
    func write(_ bytes: [UInt8], at offset: Int) throws(BackupProblem) {
        guard pwrite(descriptor, bytes, bytes.count, off_t(offset)) == bytes.count else {
            throw BackupProblem(errno: errno, target: path)
        }
    }

    func sync() throws(BackupProblem) {
        guard fsync(descriptor) == 0 else { throw BackupProblem(errno: errno, target: path) }
        // What is read back comes from the medium.
        posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
    }

    /// Gives the file its name, and makes sure of file and name.
    func commit(as name: String) throws(BackupProblem) {
        try sync()
        guard rename(path, name) == 0 else { throw BackupProblem(errno: errno, target: name) }
        isDone = true
        try Self.syncFolder(of: name)
    }

    /// Takes the file away, unless it has got its name.
    func abandon() {
        guard !isDone else { return }
        isDone = true
        for ending in ["", "-wal", "-shm", "-journal"] { unlink(path + ending) }
    }

    static func syncFolder(of path: String) throws(BackupProblem) {
        let folder = StoreFiles.folder(of: path)
        let descriptor = Foundation.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw BackupProblem(errno: errno, target: folder) }
        defer { close(descriptor) }
        // Some file systems cannot sync a folder, and say so.
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw BackupProblem(errno: errno, target: folder) }
    }

    /// Removes the parts that no living program holds.
    private static func sweep(_ folder: String) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        where name.hasPrefix(prefix) && name.hasSuffix(suffix) {
            let descriptor = Foundation.open("\(folder)/\(name)", O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
            guard descriptor >= 0 else { continue }
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
                for ending in ["", "-wal", "-shm", "-journal"] { unlink("\(folder)/\(name)\(ending)") }
            }
            close(descriptor)
        }
    }
}

extension BackupProblem {
    /// A failure of a system call where a backup was to be written.
    init(errno code: Int32, target: String) {
        self =
            switch code {
            case EACCES, EROFS, EPERM: .targetReadOnly(path: target)
            case ENOSPC, EDQUOT, EFBIG: .targetFull(path: target, neededMegabytes: 0)
            case ENOENT, ENOTDIR: .targetMissing(path: target)
            case EEXIST: .targetTaken(path: target)
            default: .targetLost(path: target, detail: String(cString: strerror(code)))
            }
    }
}
