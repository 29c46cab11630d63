import Foundation
import ProgramDriver
import Testing

@Suite(
    .enabled(
        if: Screen.isInstalled,
        "GNU screen is not installed here; .ci/setup brings it (2026-11-21)"), .serialized, .timeLimit(.minutes(5)))
struct `The terminal's own printer` {
    @Test func `gets the issued paper byte for byte through GNU screen`() throws {
        let office = try DemoDesk()
        let (number, kept) = try office.registeredReceipt()
        let screen = try Screen(variables: office.variables)

        try screen.run([Program.path, "print", number, "--transport", "terminal-base64", "--as", "kense"])

        let printed = try screen.printed()
        #expect(printed.trimmingCharacters(in: .whitespacesAndNewlines) == kept?.trimmingCharacters(in: .whitespacesAndNewlines))
        let jobs = try office.json(["case", "show", number], as: "kense").papers[0].prints.int
        #expect(jobs == 1)
    }
}

@Suite(
    .enabled(
        if: WindowTerminal.Kind.xterm.isInstalled && WindowTerminal.Kind.pterm.isInstalled,
        "xterm, pterm or Xvfb is not installed here; .ci/setup brings them (2026-11-21)"), .serialized, .timeLimit(.minutes(5)))
struct `The printer of a terminal with a window` {
    @Test func `gets the issued paper byte for byte in an xterm, through base64`() throws {
        try getsTheReceipt(.xterm, transport: "terminal-base64", through: "base64 -di")
    }

    @Test func `gets the issued paper byte for byte in an xterm, from within tmux`() throws {
        try getsTheReceipt(.xterm, transport: "terminal-base64", through: "base64 -di") { command in
            let within = "tmux -L tereze-printer-\(getpid()) -f /dev/null"
            let inner = command.joined(separator: " ")
            // The command waits for a line until the session passes on what it is told to, and an xterm is attached to it.
            return [
                "sh", "-c",
                "\(within) new-session -d 'read go; \(inner)' \\; set -g allow-passthrough on; exec \(within) attach \\; send-keys Enter",
            ]
        }
    }

    @Test func `gets the issued paper byte for byte in PuTTY, as it is`() throws {
        try getsTheReceipt(.pterm, transport: "terminal-raw", through: "cat")
    }

    private func getsTheReceipt(
        _ kind: WindowTerminal.Kind, transport: String, through filter: String, within: ([String]) -> [String] = { $0 }
    ) throws {
        let office = try DemoDesk()
        let (number, kept) = try office.registeredReceipt()
        let terminal = try WindowTerminal(kind, variables: office.variables)

        let printed = try terminal.run(
            within([Program.path, "print", number, "--transport", transport, "--as", "kense"]), printingThrough: filter)

        #expect(printed.trimmingCharacters(in: .whitespacesAndNewlines) == kept?.trimmingCharacters(in: .whitespacesAndNewlines))
        #expect(try office.json(["print", "queue"], as: "kense").list.first?.state.string == "sent")
    }
}

extension DemoDesk {
    /// Registers an application, and gives its number and the text of its receipt.
    fileprivate func registeredReceipt() throws -> (number: String, text: String?) {
        let number = try json(
            ["case", "register", "--input", "-"], as: "kense",
            input: """
                {"service": "child-benefit", "applicant": {"surname": "Сейітова", "given": "Айгүл"},
                 "documents": [{"id": "application"}, {"id": "identity"}]}
                """
        ).number.string ?? ""
        return (number, try json(["case", "show", number], as: "kense").papers[0].text.string)
    }
}

/// GNU screen on a pseudo terminal of `script`, its printer a command that takes the armour off.
final class Screen {
    static let isInstalled = ["/usr/bin/screen", "/usr/bin/script", "/usr/bin/base64"]
        .allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }

    private let folder: TemporaryFolder
    private let variables: [String: String]

    init(variables: [String: String]) throws {
        folder = try TemporaryFolder()
        self.variables = variables.merging(["TERM": "xterm", "SCREENDIR": folder.path("sockets")]) { $1 }
        try FileManager.default.createDirectory(
            atPath: folder.path("sockets"), withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        _ = try folder.file(
            "screenrc", "startup_message off\nprintcmd 'base64 -di > \(folder.path("part")) && mv \(folder.path("part")) \(folder.path("paper"))'\n")
    }

    /// Runs a command in a screen until it ends.
    func run(_ command: [String]) throws {
        let line = (["screen", "-U", "-c", folder.path("screenrc"), "-S", "test"] + command).joined(separator: " ")
        let outcome = try Program.run("/usr/bin/script", ["-qec", line, "/dev/null"], variables: variables)
        guard outcome.status == 0 else { throw Patience.Lost("screen: \(outcome.output)\(outcome.errors)") }
    }

    /// What the printer got.
    func printed() throws -> String {
        try Patience(seconds: 20).wait(for: "the printer") { FileManager.default.fileExists(atPath: folder.path("paper")) }
        return try String(contentsOfFile: folder.path("paper"), encoding: .utf8)
    }
}
