import Foundation
import ProgramDriver
import Testing

@Suite struct `The house by commands` {
    @Test func `makes an office from nothing and registers at its window`() throws {
        let folder = try TemporaryFolder()
        let store = folder.path("office/store.sqlite")
        let year = try Self.thisYear()
        let variables = [
            "TEREZE_STORE": store, "TEREZE_SECRET": "first-secret", "TEREZE_NEW_SECRET": "first-secret",
            "TEREZE_RESOURCES": try Self.resources(upTo: year + 1, in: folder), "TEREZE_NOW": DemoDesk.now,
        ]
        func run(_ arguments: [String], input: String = "") throws -> Program.Outcome {
            try Program.run(arguments, variables: variables, input: input)
        }

        let made = try run(["init", "--act", "kz-almaty-2012-349", "--office", "dep-01", "--json"])
        #expect(made.status == 0, "\(made.errors)")
        #expect(try JSONValue(parsing: made.output).administrator.string == "admin")
        let people = [("gul", "Гүл Әбенова", "receptionist"), ("asqar", "Асқар Жақыпов", "head")]
        for (login, name, role) in people {
            // NB: the machine's clock may stand outside the hours of acceptance.
            let added = try run(["user", "add", login, "--name", name, "--role", role, "--any-time", "--as", "admin"])
            #expect(added.status == 0, "\(added.errors)")
        }
        let registered = try run(
            ["case", "register", "--input", "-", "--outside-hours", "шақыру бойынша", "--as", "gul", "--json"], input: try Application().json)

        #expect(registered.status == 0, "\(registered.errors)")
        // A real office goes by the machine's clock: nobody sets it back.
        let number = "-\(String(year % 100 + 100).suffix(2))-000001-"
        #expect(try JSONValue(parsing: registered.output).number.string?.contains(number) == true)
        let logins = try JSONValue(parsing: try run(["user", "list", "--json"]).output).list.compactMap(\.login.string)
        #expect(logins == ["admin", "asqar", "gul"])
        #expect(try run(["journal", "verify"]).status == 0)
        let mode = try FileManager.default.attributesOfItem(atPath: store)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    /// The year that the machine's clock shows in Almaty.
    private static func thisYear() throws -> Int {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "Asia/Almaty"))
        return calendar.component(.year, from: Date())
    }

    /// The acts with a calendar that ends no sooner than a year, whatever the one that is shipped ends with.
    private static func resources(upTo year: Int, in folder: TemporaryFolder) throws -> String {
        let path = folder.path("resources")
        try FileManager.default.copyItem(atPath: Program.root.appending(path: "Resources").path, toPath: path)
        let calendar = URL(filePath: path).appending(path: "calendars/kz.csv")
        var text = try String(contentsOf: calendar, encoding: .utf8)
        let last = try #require(text.split(separator: "\n").last.flatMap { Int($0.prefix(4)) })
        for added in (last..<max(last, year)).map({ $0 + 1 }) {
            text += "\(added)-01-01,holiday,,Жаңа жыл,Жаңы жыл,Новый год,a test\n"
        }
        try text.write(to: calendar, atomically: true, encoding: .utf8)
        // The machine's clock may stand at night or on a Sunday: this office is always open.
        let offices = URL(filePath: path).appending(path: "acts/kz-almaty-2012-349/offices.csv")
        let open = try String(contentsOf: offices, encoding: .utf8)
            .replacing("mon-fri 9:00-13:00 14:00-18:00", with: "mon-sun 0:00-23:59")
        try open.write(to: offices, atomically: true, encoding: .utf8)
        return path
    }

    @Test func `does not make a store where something stands already`() throws {
        let desk = try DemoDesk()
        _ = try desk.registered()

        let outcome = try desk.run(
            ["init", "--act", "kz-almaty-2012-349", "--office", "dep-01"], variables: ["TEREZE_NEW_SECRET": "first-secret"])

        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("There is a file already"))
        #expect(try desk.json(["case", "list"], as: "kense").list.count == 1)
    }

    @Test(arguments: [
        (["--act", "bread", "--office", "dep-01"], "There is no “bread”"),
        (["--act", "kz-almaty-2012-349", "--office", "ауданы"], "does not name one office"),
        (["--act", "kz-almaty-2012-349", "--office", "Бишкек"], "The act lists no office"),
    ])
    func `makes no store of an office that is not meant clearly`(options: [String], told: String) throws {
        let folder = try TemporaryFolder()
        let store = folder.path("store.sqlite")

        let outcome = try Program.run(
            ["init", "--store", store] + options, variables: ["TEREZE_NEW_SECRET": "first-secret"])

        #expect(outcome.status == 1)
        #expect(outcome.errors.contains(told), "\(outcome.errors)")
        #expect(try folder.names() == [])
    }

    @Test(arguments: [
        (["neu", "--role", "officer"], "kense", "Only an administrator"), (["neu", "--role", "king"], "admin", "no “king”"),
        (["kense", "--role", "officer"], "admin", "already"), (["Кеңсе", "--role", "officer"], "admin", "Latin"),
        (["neu", "--role", "officer", "--office", "99"], "admin", "99"),
    ])
    func `adds nobody wrongly`(words: [String], login: String, told: String) throws {
        let desk = try DemoDesk()
        let before = try desk.json(["user", "list"]).list.count

        let outcome = try desk.run(
            ["user", "add", "--name", "Жаңа Қызметкер"] + words, as: login, variables: ["TEREZE_NEW_SECRET": "new-secret"])

        #expect(outcome.status == 1)
        #expect(outcome.errors.contains(told), "\(outcome.errors)")
        #expect(try desk.json(["user", "list"]).list.count == before)
    }

    @Test func `gives the right to take papers at any time, takes it back, and sets a post`() throws {
        let desk = try DemoDesk()

        let refused = try desk.run(["user", "grant", "kense", "any-time"], as: "kense")
        #expect(refused.status == 1)
        #expect(refused.errors.contains("Only an administrator"), "\(refused.errors)")
        let unknown = try desk.run(["user", "grant", "kense", "everything"], as: "admin")
        #expect(unknown.status == 1)
        #expect(unknown.errors.contains("any-time"), "\(unknown.errors)")

        #expect(try desk.json(["user", "grant", "kense", "any-time"], as: "admin").mayAcceptAnyTime.bool == true)
        #expect(try desk.run(["user", "list"]).output.contains("outside the hours"))
        #expect(try desk.json(["user", "revoke", "kense", "any-time"], as: "admin").mayAcceptAnyTime.bool == false)
        #expect(try desk.json(["user", "position", "maman1", "Соц адис"], as: "admin").position.string == "Соц адис")
        #expect(try desk.run(["journal", "verify"]).status == 0)
    }

    @Test func `closes the account of somebody who has left, and opens it again`() throws {
        let desk = try DemoDesk()

        let refused = try desk.run(["user", "deactivate", "maman1"], as: "kense")
        #expect(refused.status == 1 && refused.errors.contains("Only an administrator"))
        #expect(try desk.run(["user", "deactivate", "maman1"], as: "admin").status == 0)
        #expect(try desk.run(["case", "list"], as: "maman1").status == 1)
        #expect(try desk.run(["user", "list"]).output.contains("(closed)"))

        let opened = try desk.json(["user", "activate", "maman1"], as: "admin")
        #expect(opened.isActive.bool == true)
        #expect(try desk.run(["case", "list"], as: "maman1").status == 0)
    }

    @Test func `keeps the last administrator`() throws {
        let desk = try DemoDesk()

        let outcome = try desk.run(["user", "deactivate", "admin"], as: "admin")

        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("last administrator"))
        #expect(try desk.run(["case", "list"], as: "admin").status == 0)
    }

    @Test func `changes the usual resolutions of the office`() throws {
        let desk = try DemoDesk()
        let before = try desk.json(["resolutions"], as: "bastyq").list.compactMap(\.string)
        #expect(!before.isEmpty)

        let refused = try desk.run(["resolutions", "--set", "-"], as: "kense", input: "Қараңыз\n")
        #expect(refused.status == 1 && refused.errors.contains("Only a head"))
        #expect(try desk.json(["resolutions"], as: "bastyq").list.compactMap(\.string) == before)

        let texts = ["Қараңыз", "Заң бойынша"]
        _ = try desk.json(["resolutions", "--set", "-"], as: "bastyq", input: "Қараңыз\n\nЗаң бойынша\n")
        #expect(try desk.json(["resolutions"], as: "kense").list.compactMap(\.string) == texts)
    }

    @Test func `takes no short secret`() throws {
        let folder = try TemporaryFolder()
        let words = ["init", "--store", folder.path("store.sqlite"), "--act", "kz-almaty-2012-349", "--office", "dep-01"]

        for (secret, told) in [("short", "at least 8 characters"), ("adminadmin", "holds the login"), ("qwertyuiop", "run of")] {
            let outcome = try Program.run(words, variables: ["TEREZE_NEW_SECRET": secret])
            #expect(outcome.status == 1)
            #expect(outcome.errors.contains(told), "\(outcome.errors)")
        }
    }

    @Test func `plays an office in which every status is found, always the same`() throws {
        let first = try DemoDesk(cases: 200)
        let second = try DemoDesk(cases: 200)

        let list = ["case", "list", "--json"]
        let cases = try first.run(list, as: "tekserushi").output
        #expect(try second.run(list, as: "tekserushi").output == cases)
        let statuses = Set(try JSONValue(parsing: cases).list.compactMap(\.status.string))
        for status in [
            "awaitingResolution", "assigned", "drafted", "awaitingSignature", "returned", "ready", "handedOut", "withdrawn",
        ] {
            #expect(statuses.contains(status), "no file is \(status)")
        }
        #expect(try first.run(["journal", "verify"]).status == 0)
    }

    @Test func `finds a sound office sound, point by point`() throws {
        let desk = try DemoDesk()

        let report = try desk.json(["doctor"])

        #expect(report.sound.bool == true)
        #expect(
            report.checks.list.compactMap(\.check.string) == [
                "sqlite", "durability", "integrity", "journal", "state", "erased", "clock", "backup", "files", "space", "law", "store",
            ])
    }

    @Test func `keeps docs/keys.md as the program's own table`() throws {
        let written = try String(contentsOf: Program.root.appending(path: "docs/keys.md"), encoding: .utf8)

        let printed = try Program.run(["keys"]).output

        if written != printed { Issue.record("stale; run: swift run tereze keys > docs/keys.md") }
    }
}
