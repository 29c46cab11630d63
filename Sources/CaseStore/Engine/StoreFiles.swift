import Casework
import Foundation

/// The store's files as the system sees them, without ever opening the database's.
enum StoreFiles {
    /// Makes the folder of a store for its owner alone; one that is there stays as it is.
    static func makeFolder(of path: String) throws {
        let folder = folder(of: path)
        guard access(folder, F_OK) != 0 else { return }
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw StoreProblem.readOnly(path: path)
        }
        keepNames(in: self.folder(of: folder))
    }

    /// Brings the names in a folder to the disk, so that a new one outlives a loss of power; the engine does it for its own files.
    private static func keepNames(in folder: String) {
        let descriptor = Foundation.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        // NB: a file system that cannot do it says so, and has no other way.
        _ = fsync(descriptor)
        Foundation.close(descriptor)
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

    /// Refuses a place where something stands already, before anything is made beside it.
    static func checkFree(_ path: String) throws(StoreProblem) {
        var status = stat()
        guard stat(path, &status) != 0 || (status.st_size == 0 && status.st_mode & S_IFMT == S_IFREG) else {
            throw .alreadyExists(path: path)
        }
    }

    /// Refuses what is missing, is not a file, cannot be written, or is no store.
    static func checkPresent(_ path: String) throws(StoreProblem) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw StoreProblem(errno: errno, path: path) }
        guard status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else { throw .notAStore(path: path) }
        guard access(path, R_OK | W_OK) == 0, access(folder(of: path), W_OK) == 0 else { throw .readOnly(path: path) }
        try checkHeader(path)
    }

    /// Refuses a file without the header of our database, so that no lock is left beside it.
    ///
    /// NB: closing any descriptor of the database's file drops the locks that the engine holds in this process, so the
    /// file is read only where there is no lock beside it: then none of ours has opened it.
    private static func checkHeader(_ path: String) throws(StoreProblem) {
        guard access("\(path).lock", F_OK) != 0 else { return }
        let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw StoreProblem(errno: errno, path: path) }
        defer { Foundation.close(descriptor) }
        guard applicationID(of: descriptor) == Connection.applicationID else { throw .notAStore(path: path) }
    }

    /// The id of the application whose database a file is; nil where it is none of SQLite's.
    ///
    /// SQLite's file format, section 1.3: sixteen bytes of magic; the application's id in the four from 68 on.
    private static func applicationID(of descriptor: Int32) -> Int? {
        var header = [UInt8](repeating: 0, count: 72)
        guard pread(descriptor, &header, header.count, 0) == header.count, header.starts(with: StorePages.magic) else { return nil }
        return header.number(at: 68, bytes: 4)
    }

    /// Whether a file that is no store may have been one: a lock lies beside it, our mark stands in its header, or where that is spoilt, pages
    /// of SQLite follow it (the file format's section 1.6: the first byte tells a page's kind).
    static func mayHaveBeenStore(_ path: String) -> Bool {
        if access("\(path).lock", F_OK) == 0 { return true }
        let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { Foundation.close(descriptor) }
        if let id = applicationID(of: descriptor) { return id == Connection.applicationID }
        var status = stat()
        var kind: UInt8 = 0xFF
        guard fstat(descriptor, &status) == 0, status.st_size % 4_096 == 0, pread(descriptor, &kind, 1, 4_096) == 1 else { return false }
        return [0x00, 0x02, 0x05, 0x0A, 0x0D].contains(kind)
    }

    /// The folder that a file is in.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Whether anything stands there, a link that leads nowhere too.
    static func isThere(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Whether both names lead to one file.
    static func isSame(_ path: String, _ other: String) -> Bool {
        var (one, two) = (stat(), stat())
        return stat(path, &one) == 0 && stat(other, &two) == 0 && one.st_dev == two.st_dev && one.st_ino == two.st_ino
    }

    /// Whether both lie on one disk.
    static func isOneDisk(_ path: String, _ other: String) -> Bool {
        var (one, two) = (stat(), stat())
        return stat(path, &one) == 0 && stat(other, &two) == 0 && one.st_dev == two.st_dev
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
