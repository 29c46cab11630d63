import Foundation
import Legislation

/// Reads a resources folder for the tests, as the program's own reader does.
enum ResourceFolder {
    private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    private static let root = tests.deletingLastPathComponent().deletingLastPathComponent()

    static let fixtures = tests.appending(path: "Fixtures")
    static let real = root.appending(path: "Resources")
    static let realActs = real.appending(path: "acts")
    /// The acts as published, which stand beside the repository where it was made and nowhere else.
    static let decrees = root.deletingLastPathComponent().appending(path: "shared/decrees")

    /// The files of an act's folder.
    static func act(_ folder: String, in acts: URL) throws -> ActSource {
        let base = acts.appending(path: folder)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: base.path)
        var files: [String: String] = [:]
        for path in paths where path.hasSuffix(".yaml") || path.hasSuffix(".csv") {
            files[path] = try String(contentsOf: base.appending(path: path), encoding: .utf8)
        }
        return ActSource(folder: folder, files: files)
    }

    static func calendar(_ name: String, in folder: URL) throws -> [String: String] {
        [name: try String(contentsOf: folder.appending(path: name), encoding: .utf8)]
    }
}
