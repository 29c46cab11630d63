import Foundation
import ProgramDriver

/// An xterm on a display that nobody sees, its printer a command that takes the armour off, as `docs/printing.md` tells it.
final class XTerm {
    static let isInstalled = ["/usr/bin/Xvfb", "/usr/bin/xterm", "/usr/bin/base64"]
        .allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }

    private let folder: TemporaryFolder
    private let display: Child
    private let variables: [String: String]

    init(variables: [String: String]) throws {
        let number = Int.random(in: 200..<30_000)
        folder = try TemporaryFolder()
        self.variables = variables.merging(["DISPLAY": ":\(number)"]) { $1 }
        display = try Child(
            "/usr/bin/Xvfb", [":\(number)", "-screen", "0", "800x600x24", "-nolisten", "tcp"], environment: Program.environment)
        try Patience(seconds: 20).wait(for: "the display") {
            FileManager.default.fileExists(atPath: "/tmp/.X11-unix/X\(number)")
        }
    }

    deinit { display.stop() }

    /// Runs a command in an xterm until it ends, and gives what the printer got.
    func run(_ command: [String]) throws -> String {
        let (part, paper) = (folder.path("part"), folder.path("paper"))
        let outcome = try Program.run(
            "/usr/bin/xterm",
            [
                "-xrm", "XTerm*printerAutoClose: true", "-xrm", "XTerm*printerCommand: base64 -di > \(part) && mv \(part) \(paper)",
                "-e",
            ] + command, variables: variables, seconds: 60)
        guard outcome.status == 0 else { throw Patience.Lost("xterm: \(outcome.errors)") }
        try Patience(seconds: 20).wait(for: "the printer of xterm") { FileManager.default.fileExists(atPath: paper) }
        return try String(contentsOfFile: paper, encoding: .utf8)
    }
}
