import Foundation

/// The Swift files of the package, by target.
struct SourceTree {
    struct File: Sendable {
        let target: String
        /// Within `Sources`, such as `Paper/Dates/MonthName.swift`.
        let path: String
        let text: String
        /// The text without comments; string literals stay.
        let code: String
    }

    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Everything in the package's folder but dot-files.
    static func topLevel() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.path).filter { !$0.hasPrefix(".") }.sorted()
    }

    /// The folders in `Sources`.
    static func targets() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: sources.path).filter { !$0.hasPrefix(".") }.sorted()
    }

    /// Read once for all tests.
    static func files() throws -> [File] { try allFiles.get() }

    private static let allFiles = Result { try readFiles() }

    private static func readFiles() throws -> [File] {
        try FileManager.default.subpathsOfDirectory(atPath: sources.path).sorted().compactMap { path in
            guard path.hasSuffix(".swift"), let target = path.split(separator: "/").first else { return nil }
            let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
            return File(target: String(target), path: path, text: text, code: SwiftCode.withoutComments(text))
        }
    }

    private static var sources: URL { root.appending(path: "Sources").resolvingSymlinksInPath() }
}
