import Casework
import Foundation

/// The store's files as the system sees them, without ever opening the database's.
enum StoreFiles {
    /// Makes the folder of a store for its owner alone; one that is there stays as it is.
    static func makeFolder(of path: String) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: folder(of: path), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw StoreProblem.readOnly(path: path)
        }
    }

    /// Makes the file before the engine opens it, so that nobody else's is taken and its mode is right from the start.
    ///
    /// The log and its index take the file's mode.
    static func makeEmptyFile(at path: String) throws(StoreProblem) {
        var status = stat()
        if stat(path, &status) == 0, status.st_size == 0, status.st_mode & S_IFMT == S_IFREG { return }
        let descriptor = Foundation.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StoreProblem(errno: errno, path: path) }
        Foundation.close(descriptor)
    }

    /// Removes the files of a store whose making failed half-way.
    static func remove(_ path: String) {
        for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
    }

    /// Refuses what is missing, is not a file, or cannot be written.
    static func checkPresent(_ path: String) throws(StoreProblem) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw StoreProblem(errno: errno, path: path) }
        guard status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else { throw .notAStore(path: path) }
        guard access(path, R_OK | W_OK) == 0, access(folder(of: path), W_OK) == 0 else { throw .readOnly(path: path) }
    }

    /// The folder that a file is in.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The permission bits; nil where there is nothing.
    static func mode(of path: String) -> Int? {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_mode & 0o777) : nil
    }

    /// The size in bytes, 0 where there is nothing.
    static func size(of path: String) -> Int64 {
        var status = stat()
        return stat(path, &status) == 0 ? Int64(status.st_size) : 0
    }

    /// The bytes that a person without privileges may still write on the file's disk.
    static func freeBytes(at path: String) -> Int64 {
        var status = statvfs()
        guard statvfs(path, &status) == 0 else { return 0 }
        return Int64(status.f_bavail) * Int64(status.f_frsize)
    }
}
