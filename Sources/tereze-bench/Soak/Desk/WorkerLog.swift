import Foundation
import Glibc

/// The log of one worker over all its lives: each line is one call of the system, so what was written outlives a kill.
final class WorkerLog {
    private let file: Int32
    /// What the lives before this one wrote.
    let earlier: [Acknowledgement]

    init(path: String) throws {
        earlier = try Self.read(path)
        file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw BenchFailure("\(path): \(String(cString: strerror(errno)))") }
    }

    deinit { close(file) }

    func note(_ acknowledgement: Acknowledgement) {
        let bytes = Array((acknowledgement.line.replacing("\n", with: " ") + "\n").utf8)
        _ = Glibc.write(file, bytes, bytes.count)
    }

    /// The whole lines of a log; none where there is no file.
    static func read(_ path: String) throws -> [Acknowledgement] {
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
        return lines(of: text)
    }

    static func lines(of text: String) -> [Acknowledgement] {
        // What stands behind the last line feed was cut off.
        text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().compactMap { Acknowledgement($0) }
    }
}
