import Foundation
import ProgramDriver

/// A terminal with a window, on a display that nobody sees, its printer a command as `docs/printing.md` tells it.
final class WindowTerminal {
    enum Kind {
        case xterm
        /// PuTTY on a terminal of this machine: the same terminal and the same printing as PuTTY's own.
        case pterm

        var program: String {
            switch self {
            case .xterm: "/usr/bin/xterm"
            case .pterm: "/usr/bin/pterm"
            }
        }

        var isInstalled: Bool {
            [HiddenDisplay.program, program, "/usr/bin/base64"].allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
        }
    }

    private let kind: Kind
    private let folder: TemporaryFolder
    private let display: HiddenDisplay
    private let variables: [String: String]

    init(_ kind: Kind, variables: [String: String]) throws {
        self.kind = kind
        folder = try TemporaryFolder()
        display = try HiddenDisplay()
        self.variables = variables.merging(["DISPLAY": display.name, "PUTTYDIR": folder.path("putty")]) { $1 }
    }

    /// Runs a command in the terminal until it ends, and gives what the printer got.
    /// - Parameter filter: what the printer's command does with the bytes first.
    func run(_ command: [String], printingThrough filter: String) throws -> String {
        let (part, paper) = (folder.path("part"), folder.path("paper"))
        let outcome = try Program.run(
            kind.program, try options(printer: "\(filter) > \(part) && mv \(part) \(paper)") + ["-e"] + command,
            variables: variables, seconds: 60)
        guard outcome.status == 0 else { throw Patience.Lost("\(kind): \(outcome.errors)") }
        try Patience(seconds: 20).wait(for: "the printer of \(kind)") { FileManager.default.fileExists(atPath: paper) }
        return try String(contentsOfFile: paper, encoding: .utf8)
    }

    private func options(printer: String) throws -> [String] {
        switch kind {
        case .xterm:
            return ["-xrm", "XTerm*printerAutoClose: true", "-xrm", "XTerm*printerCommand: \(printer)"]
        case .pterm:
            try FileManager.default.createDirectory(atPath: folder.path("putty/sessions"), withIntermediateDirectories: true)
            _ = try folder.file("putty/sessions/desk", "Printer=\(printer)\nLineCodePage=UTF-8\n")
            return ["-load", "desk"]
        }
    }
}
