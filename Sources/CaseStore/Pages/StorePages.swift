import Casework
import Foundation

/// The pages of a store's file and its log, read without the engine: what the file says of itself may be wrong.
///
/// SQLite's file format (fileformat2.html), sections 1.3 and 4. Nothing is written, and nothing is believed: every number is
/// checked before it is followed.
final class StorePages {
    /// Our stores have never had another.
    static let pageSize = 4096
    /// The first bytes of every file of SQLite's.
    static let magic = Array("SQLite format 3\0".utf8)

    let count: Int
    /// The bytes of a page that hold anything: some programs reserve the last ones.
    let usable = StorePages.pageSize
    private let descriptor: Int32
    private let log: LogFrames?

    init(_ path: String) throws(BackupProblem) {
        let opened = Foundation.open(path, O_RDONLY | O_CLOEXEC)
        guard opened >= 0 else { throw errno == ENOENT ? .notFound(path: path) : BackupProblem(errno: errno, target: path) }
        descriptor = opened
        var status = stat()
        guard fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(opened)
            throw .notABackup(path: path)
        }
        log = LogFrames(path + "-wal")
        // A last page that was cut is read as far as it goes.
        count = max((Int(status.st_size) + Self.pageSize - 1) / Self.pageSize, log?.lastPage ?? 0)
    }

    deinit { close(descriptor) }

    /// A page, counted from 1, as the last commit left it; what cannot be read is zeros.
    func page(_ number: Int) -> [UInt8] {
        if let page = log?.page(number) { return page }
        var bytes = [UInt8](repeating: 0, count: Self.pageSize)
        guard number >= 1, number <= count else { return bytes }
        _ = pread(descriptor, &bytes, bytes.count, off_t((number - 1) * Self.pageSize))
        return bytes
    }
}

extension Array where Element == UInt8 {
    /// A big-endian number of so many bytes; nil where they are not there.
    func number(at offset: Int, bytes count: Int) -> Int? {
        guard offset >= 0, offset + count <= self.count else { return nil }
        return self[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
    }
}
