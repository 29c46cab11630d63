import Casework
import Foundation

/// The file beside a readable backup with its SHA-256, as `sha256sum --check` reads it.
///
/// An encrypted backup needs none: every byte of it is authenticated.
enum BackupDigest {
    static let suffix = ".sha256"

    static func write(of record: BackupRecord) throws(BackupProblem) {
        guard !record.isEncrypted else {
            // One of an earlier, readable backup of that name would be wrong.
            unlink(record.path + suffix)
            return
        }
        let name = record.path.split(separator: "/").last.map { String($0) } ?? record.path
        let part = try PartFile(in: StoreFiles.folder(of: record.path))
        try part.write("\(record.sha256)  \(name)\n".utf8)
        try part.commit(as: record.path + suffix)
    }

    /// The hash that stands beside a backup; nil where there is none.
    static func beside(_ path: String) -> String? {
        guard let data = FileManager.default.contents(atPath: path + suffix), data.count < 4096 else { return nil }
        let digits = String(decoding: data.prefix(64), as: UTF8.self)
        return digits.count == 64 && digits.allSatisfy(\.isHexDigit) ? digits.lowercased() : nil
    }
}
