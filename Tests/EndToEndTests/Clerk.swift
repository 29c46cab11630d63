import Foundation
import Glibc
import ProgramDriver

/// Somebody at a desk: the program in a real terminal, in the words of the person who uses it.
final class Clerk {
    let terminal: Tmux
    private let folder: TemporaryFolder

    private let settings: String
    /// How many keys were pressed besides texts.
    private(set) var keysPressed = 0

    /// Starts the program on the office's store.
    ///
    /// - Parameter settings: variables that the program finds changed in its environment.
    init(at desk: DemoDesk, columns: Int = 80, rows: Int = 24, settings: [String: String] = [:]) throws {
        folder = try TemporaryFolder()
        self.settings = settings.map { "\($0)=\($1) " }.joined()
        let own = ["TEREZE_IDLE_FILE": folder.path("idle"), "PROGRAM": Program.path, "ID_FILE": folder.path("id")]
        terminal = try Tmux(columns: columns, rows: rows, variables: desk.variables.merging(own) { $1 })
        try start()
    }

    /// Types the command that starts the desk.
    func start() throws {
        unlink(folder.path("idle"))
        try terminal.type("\(settings)sh -c 'echo $$ > $ID_FILE; exec $PROGRAM'")
        try terminal.press("Enter")
        try terminal.see("Login")
    }

    /// The process of the program.
    var process: pid_t {
        get throws {
            let text = try String(contentsOfFile: folder.path("id"), encoding: .utf8)
            return pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
        }
    }

    // MARK: Keys

    /// Presses keys one after another, each once the program is waiting again.
    func press(_ keys: String...) throws {
        for key in keys { try waiting(for: key) { try terminal.press(key) } }
        keysPressed += keys.count
    }

    /// Types a text.
    func type(_ text: String) throws { try waiting(for: text) { try terminal.type(text) } }

    func see(_ text: String) throws { try terminal.see(text) }

    func seeNoMore(_ text: String) throws { try terminal.seeNoMore(text) }

    /// Does something and waits until the program's idle counter has risen.
    private func waiting(for what: String, _ work: () throws -> Void) throws {
        let before = idleCount
        try work()
        try Patience(seconds: 20).wait(for: "the desk to take in \(what)") { idleCount > before }
    }

    private var idleCount: Int {
        let text = try? String(contentsOfFile: folder.path("idle"), encoding: .utf8)
        return text.flatMap { Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) } ?? -1
    }

    // MARK: Work

    /// Signs in, in English.
    func signIn(_ login: String, secret: String = "tereze") throws {
        try terminal.see("Login")
        // Chosen at the sign-in, a language goes before the one that the person had.
        try press("F9", "F9", "F9", "F9")
        try terminal.see("[English]")
        try type(login)
        try press("Enter")
        try type(secret)
        try press("Enter")
        try terminal.see("Today")
    }

    /// Registers somebody who has been here before for a service found by letters of its name.
    func registerReturning(iin: String, service: String) throws -> String {
        try press("F2")
        try see("Who is here")
        try type(iin)
        try see("Сейітова")
        try press("Enter")
        try see("✓")
        try type(service)
        try press("Enter")
        try see("All required papers are here")
        try press("Space", "F8")
        try see("Its number")
        try see("sent to the printer")
        return try numberOnScreen()
    }

    /// Registers a new person for child benefit and says the number on the ticket.
    func register(iin: String, surname: String, given: String) throws -> String {
        try press("F2")
        try see("Who is here")
        try fillIn(iin: iin, surname: surname, given: given)
        try press("Enter", "Enter")
        try type("87001112233")
        try press("Enter")
        try type("Ақсу ауданы, Абай көшесі, 5")
        try press("Enter")
        try type("бала")
        try see("Child benefit")
        try press("Enter")
        try see("All required papers are here")
        try press("Space")
        try see("Answer at the latest")
        try press("F8")
        try see("Its number")
        try see("sent to the printer")
        return try numberOnScreen()
    }

    /// Types who stands at the window, as far as the given name.
    func fillIn(iin: String, surname: String, given: String) throws {
        try type(iin)
        try see("A new person")
        try press("Enter")
        try see("✓")
        try type(surname)
        try press("Enter")
        try type(given)
    }

    /// Hands the answer out, on the screen that asks for the document seen.
    func handOut(document: String) throws {
        try type(document)
        try press("F8")
        try see("handed out")
    }

    /// The number as it stands under the large one.
    private func numberOnScreen() throws -> String {
        let pattern = /(\d{4})[ -]+(\d{2})[ -]+(\d{6})[ -]+(\d{2})/
        guard let number = try terminal.screen().firstMatch(of: pattern) else {
            throw Patience.Lost("no number on the screen:\n\(try terminal.screen())")
        }
        return "\(number.1)-\(number.2)-\(number.3)-\(number.4)"
    }
}

extension String {
    /// The number as the lists of the desk have it: year and serial.
    var inLists: String { split(separator: "-").dropFirst().prefix(2).joined(separator: "-") }
}
