import Foundation

/// A folder that goes away with its owner. Its path is short, for sockets stand in it.
package final class TemporaryFolder: Sendable {
    package let path: String

    package init() throws {
        path = "/tmp/tz-\(UUID().uuidString.prefix(13))"
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// A file or folder within.
    package func path(_ name: String) -> String { "\(path)/\(name)" }

    /// Writes a file and says where it is.
    package func file(_ name: String, _ text: String) throws -> String {
        try text.write(toFile: path(name), atomically: true, encoding: .utf8)
        return path(name)
    }

    /// The files in a folder within, by name.
    package func names(in name: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path(name)).sorted()
    }
}
