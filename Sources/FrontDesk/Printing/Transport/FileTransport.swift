import Casework
import Foundation

/// Writes each paper as a file of its own: whole or not at all.
struct FileTransport: PrintTransport {
    let folder: String
    /// Whether the folder is the program's own, to be made where it is not there.
    let isOwn: Bool

    func send(_ load: PrintLoad) throws(PrintProblem) -> PrintAnswer {
        try check()
        let path = "\(folder)/\(load.name)\(load.language.fileEnding)"
        let partial = path + ".part"
        do throws(PrintProblem) {
            try write(load.bytes, to: partial)
            guard rename(partial, path) == 0 else { throw problem(errno, at: path) }
        } catch {
            unlink(partial)
            throw error
        }
        return PrintAnswer(place: path)
    }

    /// Whether the folder is there.
    func check() throws(PrintProblem) {
        if isOwn {
            try? FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
            throw .folderMissing(folder)
        }
        guard access(folder, W_OK) == 0 else { throw .cannotWrite(folder) }
    }

    private func write(_ bytes: [UInt8], to path: String) throws(PrintProblem) {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw problem(errno, at: path) }
        defer { close(file) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw problem(errno, at: path) }
            rest = rest.dropFirst(count)
        }
        // NB: some file systems tell of a full disk only now.
        guard fsync(file) == 0 else { throw problem(errno, at: path) }
    }

    private func problem(_ number: Int32, at path: String) -> PrintProblem {
        switch number {
        case ENOSPC, EDQUOT, EFBIG: .diskFull(folder)
        case ENOENT, ENOTDIR: .folderMissing(folder)
        default: .cannotWrite(path)
        }
    }
}

extension PrintLoad.Language {
    fileprivate var fileEnding: String {
        switch self {
        case .text: ".txt"
        case .printer: ".prn"
        case .pdf: ".pdf"
        }
    }
}
