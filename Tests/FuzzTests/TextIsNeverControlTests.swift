import CaseStore
import Casework
import Foundation
import FrontDesk
@testable import FuzzDoors
import Paper
import ProgramDriver
import Synchronization
import TerminalKit
import Testing
import WorkingTime

/// Text is never control: from wherever it comes (`WayIn`), whatever it is (`Hostile`), and wherever it goes.
///
/// | from | to | asked here, or there |
/// | --- | --- | --- |
/// | typed, pasted, scanned; a script; an old journal; a command | the store | each way × each kind |
/// | the store, written behind the program's back | every screen and the window's title | each role's walk through all of them |
/// | the same | what commands print, in words and JSON | each command that reads |
/// | the same | tables for spreadsheets; an export as lines | no cell that reckons, each line JSON |
/// | the same | papers: text, ESC/POS, ESC/P, the terminal's printer | each printer's profile; byte by byte: `HostilePrinterTests` |
/// | the same | names of files | the spool's folder |
/// | a name that is a template | a paper | it stands there as typed |
/// | an id that is a path | files | no command reads one |
/// | one megabyte | a field, a script, an old journal | a sentence, at once |
@Suite struct `Text is never control` {
    // MARK: In

    @Test(arguments: WayIn.allCases)
    func `what comes in is text by the time it is stored, or is refused`(way: WayIn) throws {
        let place = try ThrowawayStore(isEmpty: true)
        let before = Set(try StoredTexts(path: place.path).all())
        for hostile in Hostile.allCases where way != .command || [.c1, .control, .bidi, .zeroWidth, .marks].contains(hostile) {
            try way.bring(hostile.text, into: place)
        }
        for text in try StoredTexts(path: place.path).all() where !before.contains(text) {
            try Self.expectText(text, "the store")
            #expect(text.utf8.count < 30_000)
        }
    }

    // MARK: Out

    /// A store for the tests that ask nothing of how much there is in it, for they work in it side by side.
    private static let hostileStore = Result { try makeHostileStore() }

    /// A store in which every text that anybody typed begins with something hostile.
    private static func makeHostileStore() throws -> ThrowawayStore {
        let place = try ThrowawayStore()
        let count = Mutex(0)
        try StoredTexts(path: place.path).rewrite { text in
            let index = count.withLock { count in
                count += 1
                return count
            }
            let hostile = Hostile.allCases[index % Hostile.allCases.count]
            // SQLite's text ends for many at a NUL, and a long one in each place is asked for by itself.
            return (hostile == .long ? String(hostile.text.prefix(600)) : hostile.text.replacing("\u{0}", with: "\u{2}")) + text
        }
        return place
    }

    @Test func `every screen shows what is stored as text`() throws {
        let place = try Self.hostileStore.get()
        for role in Role.allCases {
            var pictures = 0
            for walk in Self.walks {
                let terminal = FuzzTerminal(place.signIn(as: role) + walk.map { .key($0) })
                try place.run(terminal)
                pictures += terminal.pictures
                if let fault = terminal.fault { Issue.record("\(role): \(fault.description.prefix(400))") }
            }
            #expect(pictures > 20, "\(role) saw few screens")
        }
    }

    /// Each begins at the lists: through all of them; a case, its history, why, its forms and what it allows; every screen that has a key;
    /// a search; a registration. Without Enter where nothing is open, for that would answer the question whether to leave.
    private static let walks: [[Key]] = {
        let opening: [Key] =
            [.function(1), .function(5), .function(7)] + "plgroxn".map { .control($0) } + "lbjikmacd".map { .alt($0) }
        let screens: [Key] = opening.flatMap { [$0, .down, .tab, .pageDown, .escape] }
        return [
            "1234567890".flatMap { [.character($0), .down, .pageDown] },
            [.character("0"), .down, .enter, .pageDown, .character("h"), .pageDown, .escape, .function(4), .escape, .control("g"), .down],
            [.character("0"), .enter, .character("d"), .tab, .down, .escape, .character("r"), .tab], screens, screens.reversed(),
            [.function(3), .character("а"), .down, .alt("h"), .down], [.function(2), .character("а"), .down, .tab, .down, .tab],
        ]
    }()

    @Test func `commands print what is stored as text, and JSON that can be read`() throws {
        let place = try Self.hostileStore.get()
        let (number, clerk) = try Self.registered(in: place)
        let commands: [[String]] = [
            ["case", "list", "--as", clerk], ["case", "show", number, "--as", clerk], ["case", "show", number, "--json", "--as", clerk],
            ["person", "list", "а", "--json", "--as", clerk], ["user", "list"], ["register", "print", "applications", "--as", clerk],
            ["print", number, "--transport", "file", "--target", "/nowhere/\(Hostile.control.text)", "--as", clerk],
        ]
        for command in commands {
            let outcome = try Program.run(command, variables: place.variables)
            // A register's pages end with a form feed of our own.
            try Self.expectText((outcome.output + outcome.errors).replacing("\u{C}", with: ""), command.joined(separator: " "))
            #expect(outcome.status >= 0)
            if command.contains("--json") { #expect((try? JSONValue(parsing: outcome.output)) != nil, "\(command) gives no JSON") }
        }
    }

    @Test func `a table reckons nothing, and an export is a line of JSON each`() throws {
        let place = try Self.makeHostileStore()
        var (lines, table): ([String], [String]) = ([], [])
        try place.work { office, clerk in
            let admin = Actor(login: clerk.login, name: clerk.name, role: .administrator, office: clerk.office)
            try office.export(as: false, id: "a", by: admin) { lines.append($0) } progress: { _, _ in }
            try office.export(as: true, id: "b", by: admin) { table.append($0) } progress: { _, _ in }
        }
        for line in lines {
            try Self.expectText(line, "a line of the export")
            #expect(!line.contains("\n"))
            _ = try JSONValue(parsing: line)
        }
        let rows = DelimitedTable(text: "a,b,c,d\n" + table.joined(separator: "\n"))
        #expect(rows.problems == [])
        #expect(rows.rows.count == lines.count)
        for cell in rows.rows.flatMap(\.fields) {
            let first = cell.unicodeScalars.first { !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint }
            #expect(!"=+-@＝＋－＠".unicodeScalars.contains { $0 == first }, "\(cell.prefix(80).debugDescription) is reckoned")
        }
    }

    @Test func `no printer is given orders by what is stored, and no file a name`() throws {
        let place = try Self.hostileStore.get()
        let (number, clerk) = try Self.registered(in: place)
        // Each would do something on a terminal or a printer; our own encoders send none of them.
        let orders: [[UInt8]] = ["\u{1B}]0;", "\u{1B}[2J", "\u{1B}[6n", "\u{1B}P$q", "\u{1B}_G", "\u{1B}p\u{0}"].map { Array($0.utf8) }
        let spool = place.folder.appendingPathComponent("papers")
        try FileManager.default.createDirectory(at: spool, withIntermediateDirectories: true)
        for profile in ["text-a4", "epson-tm-t20iii", "epson-lq-350"] {
            _ = try Program.run(
                ["print", number, "--profile", profile, "--transport", "file", "--target", spool.path, "--as", clerk], variables: place.variables)
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: spool.path)
        #expect(names.count >= 3)
        for name in names {
            #expect(name.wholeMatch(of: /[0-9A-Za-z][0-9A-Za-z.-]*/) != nil, "\(name)")
            let bytes = Array(FileManager.default.contents(atPath: spool.appendingPathComponent(name).path) ?? Data())
            for order in orders { #expect(!bytes.contains(order), "\(name) holds \(order)") }
        }
    }

    // MARK: Templates and paths

    @Test func `a name that is a template stands on the receipt as it was typed`() throws {
        let place = try ThrowawayStore()
        try place.work { office, clerk in
            let draft = RegistrationDraft(
                service: "child-benefit", applicant: .init(surname: "{{number}}", given: "{{{applicant}}}", patronymic: "{{#x}}y{{/x}}"))
            let registered = try office.register(draft, key: "template", refusing: true, by: clerk, at: ThrowawayStore.now)
            let text = registered.dossier.papers.map(\.text).joined()
            #expect(text.contains("{{number}}"))
            #expect(registered.dossier.file.applicant.name.surname == "{{number}}")
        }
    }

    @Test(arguments: ["../../../../etc/passwd", "/etc/passwd", "..", ".", "a/../b", "%2e%2e/x", "..\\x"])
    func `an id that is a path reads no file`(id: String) throws {
        let place = try ThrowawayStore()
        let clerk = try place.login(of: .receptionist)
        for words in [["act", "show", id], ["form", "show", id], ["service", "show", id], ["printer", "show", id], ["case", "show", id, "--as", clerk]] {
            let outcome = try Program.run(words, variables: place.variables)
            #expect(outcome.status != 0, "\(words)")
            #expect(!outcome.output.contains("root:"))
        }
    }

    // MARK: A megabyte

    @Test func `a megabyte is told in a sentence and taken nowhere`() throws {
        let megabyte = String(repeating: "ұзақ мәтін ", count: 55_000)
        let place = try ThrowawayStore()
        try WayIn.script.bring(megabyte, into: place)
        try WayIn.csv.bring(megabyte, into: place)
        let terminal = FuzzTerminal(place.signIn(as: .receptionist) + [.key(.function(2)), .key(.tab), .paste(megabyte)])
        try place.run(terminal)

        #expect(terminal.last?.rows.last { !$0.isEmpty && $0.contains("4000") } != nil || terminal.last?.rows.contains { $0.contains("4000") } == true)
        #expect(try StoredTexts(path: place.path).all().allSatisfy { $0.utf8.count < 30_000 })
    }

    // MARK: Looking

    private static func expectText(_ text: String, _ what: String) throws {
        do throws(FuzzFault) {
            try Harmless.check(text, what)
        } catch {
            Issue.record("\(error.description.prefix(400))")
        }
    }

    /// A case of today, whose receipt can be printed, and who took it.
    private static func registered(in place: ThrowawayStore) throws -> (number: String, clerk: String) {
        var found = (number: "", clerk: "")
        try place.work { office, clerk in
            let draft = RegistrationDraft(service: "child-benefit", applicant: .init(surname: "Сейітова", given: "Айгүл"))
            let registered = try office.register(draft, key: "printed", refusing: true, by: clerk, at: ThrowawayStore.now)
            found = ("\(registered.dossier.file.number)", clerk.login)
        }
        return found
    }
}
