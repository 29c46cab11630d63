import Foundation
import ProgramDriver

/// A display that nobody sees, for terminals that want a window.
final class HiddenDisplay {
    static let program = "/usr/bin/Xvfb"

    /// How a program finds it: the variable DISPLAY.
    let name: String
    private let server: Child

    init() throws {
        let number = Int.random(in: 200..<30_000)
        name = ":\(number)"
        server = try Child(Self.program, [name, "-screen", "0", "800x600x24", "-nolisten", "tcp"], environment: Program.environment)
        try Patience(seconds: 20).wait(for: "the display") {
            FileManager.default.fileExists(atPath: "/tmp/.X11-unix/X\(number)")
        }
    }

    deinit { server.stop() }
}
