import Casework
import Crypto
import Foundation

/// A backup that is being read, from its beginning, in pieces.
///
/// NB: never the file of a store that this process has open: closing a descriptor of it would drop the engine's locks.
final class SourceFile {
    let path: String
    let size: Int
    private let descriptor: Int32
    private var hash = SHA256()

    init(_ path: String) throws(BackupProblem) {
        self.path = path
        let opened = Foundation.open(path, O_RDONLY | O_CLOEXEC)
        guard opened >= 0 else { throw errno == ENOENT || errno == ENOTDIR ? .notFound(path: path) : BackupProblem(errno: errno, target: path) }
        descriptor = opened
        var status = stat()
        guard fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(opened)
            throw .notABackup(path: path)
        }
        size = Int(status.st_size)
    }

    deinit { close(descriptor) }

    /// The next bytes, as many as asked for unless the file ends before.
    func read(_ count: Int) throws(BackupProblem) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var done = 0
        while done < count {
            let got = bytes.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress?.advanced(by: done), count - done) }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw .targetLost(path: path, detail: String(cString: strerror(errno))) }
            if got == 0 { break }
            done += got
        }
        bytes.removeLast(count - done)
        hash.update(data: bytes)
        return bytes
    }

    /// SHA-256 of what has been read, in hexadecimal.
    var sha256: String { JournalChain.hexadecimal(Array(hash.finalize())) }
}
