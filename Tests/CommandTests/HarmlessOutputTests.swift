import Foundation
import ProgramDriver
import Testing

/// What was typed, or stands in a file, never steers the terminal of whoever reads the answer.
@Suite struct `What a command prints` {
    /// Clears the screen, sets the window's title, prints on the terminal's printer, turns the reading direction, rings.
    private static let orders = "\u{1B}[2J\u{1B}]0;x\u{7}\u{9B}4i\u{202E}\u{200B}\u{85}"

    @Test(arguments: [
        ["case", "show", orders], ["case", "list", "--status", orders], ["case", orders], ["form", "show", orders],
        ["service", "show", orders], ["act", "show", orders], ["case", "register", "--input", orders],
        ["deadline", "--service", orders, "--office", orders, "--received", orders], ["printer", "show", orders],
        ["doctor", "--store", "/nowhere/\(orders)"], ["user", "add", orders, "--name", orders, "--role", orders],
    ])
    func `shows the orders in what was typed by their codes`(arguments: [String]) throws {
        let desk = try DemoDesk()
        for extra in [[], ["--json"]] {
            let outcome = try desk.run(arguments + extra)

            #expect(outcome.status != 0)
            #expect(steering(outcome.output + outcome.errors) == [])
        }
    }

    @Test func `an act's faults are told without the orders in its files`() throws {
        let folder = try TemporaryFolder()
        let act = URL(filePath: folder.path).appending(path: "acts/broken")
        try FileManager.default.createDirectory(at: act, withIntermediateDirectories: true)
        try "id: broken\n\"\(Self.orders)\": 1\n".write(to: act.appending(path: "act.yaml"), atomically: true, encoding: .utf8)

        let outcome = try Program.run(["act", "check", "--resources", folder.path])

        #expect(outcome.status != 0)
        #expect((outcome.output + outcome.errors).contains("act.yaml"))
        #expect(steering(outcome.output + outcome.errors) == [])
    }

    /// The characters that a terminal would obey, but for line ends and tabs.
    private func steering(_ text: String) -> [String] {
        text.unicodeScalars.filter { scalar in
            switch scalar.properties.generalCategory {
            case .control: scalar != "\n" && scalar != "\t"
            case .format, .lineSeparator, .paragraphSeparator: true
            default: false
            }
        }.map { "U+" + String($0.value, radix: 16, uppercase: true) }
    }
}
