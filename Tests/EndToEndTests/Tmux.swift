import Foundation
import Glibc
import ProgramDriver
import Testing

/// A real terminal: a tmux server of its own, with a shell in it.
final class Tmux {
    static let isInstalled = FileManager.default.isExecutableFile(atPath: "/usr/bin/tmux")

    private let folder: TemporaryFolder
    private let variables: [String: String]

    /// Opens the terminal; `variables` are what the shell and its programs find in their environment.
    init(columns: Int = 80, rows: Int = 24, variables: [String: String]) throws {
        folder = try TemporaryFolder()
        // An interactive shell reads the file that ENV names.
        let prompt = try folder.file("prompt", "PS1='ready> '\n")
        self.variables = variables.merging(["TMUX_TMPDIR": folder.path, "ENV": prompt]) { $1 }
        try tmux([
            "-f", "/dev/null", "start-server", ";", "set", "-g", "default-terminal", "tmux-256color", ";",
            "set", "-g", "escape-time", "0", ";", "new-session", "-d", "-x", String(columns), "-y", String(rows), "/bin/sh",
        ])
        try see("ready>")
    }

    deinit { _ = try? tmux(["kill-server"]) }

    // MARK: What a person does

    /// Types text, letter by letter.
    func type(_ text: String) throws { try tmux(["send-keys", "-l", "--", text]) }

    /// Presses keys, called as tmux calls them: `F2`, `Enter`, `Escape`, `C-p`.
    func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

    func resize(columns: Int, rows: Int) throws {
        try tmux(["resize-window", "-x", String(columns), "-y", String(rows)])
    }

    // MARK: What a person sees

    /// The lines on the screen.
    func screen() throws -> String { try tmux(["capture-pane", "-p"]) }

    /// Waits until the text stands on the screen.
    func see(_ text: String, seconds: Int = 20) throws { try see(text, seconds: seconds) { $0.contains(text) } }

    /// Waits until the text is gone from the screen.
    func seeNoMore(_ text: String, seconds: Int = 20) throws {
        try see("no more \(text)", seconds: seconds) { !$0.contains(text) }
    }

    /// Waits until the screen is as wanted; when it never is, the error shows it.
    func see(_ what: String, seconds: Int = 20, _ isThere: (String) -> Bool) throws {
        var last = ""
        do {
            try Patience(seconds: seconds).wait(for: what) {
                last = try screen()
                return isThere(last)
            }
        } catch let lost as Patience.Lost {
            throw Patience.Lost("\(lost.description). The screen was:\n\(framed(last))")
        }
    }

    /// A fact about the terminal, as tmux names it: `cursor_flag`, `alternate_on`, `mouse_any_flag`.
    func fact(_ name: String) throws -> String {
        try tmux(["display-message", "-p", "#{\(name)}"]).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private func framed(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { "|\($0)" }.joined(separator: "\n")
    }

    @discardableResult
    private func tmux(_ arguments: [String]) throws -> String {
        let outcome = try Program.run("/usr/bin/tmux", ["-u", "-L", "test"] + arguments, variables: variables)
        guard outcome.status == 0 else { throw Patience.Lost("tmux \(arguments): \(outcome.errors)") }
        return outcome.output
    }
}
