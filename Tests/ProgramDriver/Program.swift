package import Foundation
import Glibc

/// The program itself: the executable that was built together with these tests.
package enum Program {
    /// Where the executable stands, in one folder with the running tests.
    package static let path: String = {
        let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return URL(filePath: tests).deletingLastPathComponent().appending(path: "tereze").path
    }()

    /// The package's own folder.
    package static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Nothing of the person who runs the tests: English, UTF-8, no store and no secret.
    package static let environment: [String: String] = [
        "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
        "HOME": NSTemporaryDirectory(),
        "LANG": "C.UTF-8",
        "TEREZE_LANGUAGE": "en",
        "TEREZE_STATION": "window-1",
    ]

    /// What a run of a program left behind.
    package struct Outcome: Sendable {
        /// The exit status, or minus the signal that ended it.
        package let status: Int
        package let output: String
        package let errors: String

        /// The lines on standard error.
        package var errorLines: [String] { errors.split(separator: "\n").map(String.init) }
    }

    /// Runs the program and waits for its end.
    ///
    /// - Parameters:
    ///   - variables: added to `environment`.
    ///   - input: what stands on standard input.
    package static func run(
        _ arguments: [String], variables: [String: String] = [:], input: String = "", in folder: String? = nil,
        seconds: Int = 60
    ) throws -> Outcome {
        try run(path, arguments, variables: variables, input: input, in: folder, seconds: seconds)
    }

    /// Runs any program in the same bare environment.
    package static func run(
        _ executable: String, _ arguments: [String], variables: [String: String] = [:], input: String = "",
        in folder: String? = nil, seconds: Int = 60
    ) throws -> Outcome {
        let place = try TemporaryFolder()
        try input.write(toFile: place.path("input"), atomically: false, encoding: .utf8)
        let child = try Child(
            executable, arguments, environment: environment.merging(variables) { $1 }, folder: folder,
            input: place.path("input"), output: place.path("output"), errors: place.path("errors"))
        let status = try child.wait(seconds: seconds)
        return Outcome(
            status: status, output: try String(contentsOfFile: place.path("output"), encoding: .utf8),
            errors: try String(contentsOfFile: place.path("errors"), encoding: .utf8))
    }
}
