import Foundation
import Glibc
import ProgramDriver
import Testing

/// The accounts, as an administrator keeps them by command.
struct `The accounts by command` {
    @Test func `prints one table of rights`() throws {
        let rows = try DemoDesk().json(["user", "rights"]).list
        func roles(_ action: String) -> [String] {
            rows.first { $0.action.string == action }?.roles.list.compactMap(\.string) ?? []
        }

        #expect(roles("sign") == ["head"])
        #expect(roles("register") == ["receptionist", "centreInspector"])
        #expect(roles("keepAccounts") == ["administrator"])
        #expect(roles("readEveryOffice") == ["auditor", "administrator"])
        let told = try DemoDesk().run(["user", "rights", "--role", "courier"]).output.split(separator: "\n")
        #expect(told.contains("stand in for the head by order") && told.contains("Take for delivery"))
        #expect(!told.contains("Sign"))
        #expect(try DemoDesk().run(["user", "rights"]).output.contains("8  administrator"))
    }

    @Test func `gives a one-time secret, which opens nothing but its change`() throws {
        let desk = try DemoDesk()
        #expect(try desk.run(["user", "reset", "kense"], as: "bastyq").status == 1)

        let secret = try #require(try desk.json(["user", "reset", "kense"], as: "admin").secret.string)

        let list = ["case", "list"]
        #expect(try desk.run(list, as: "kense").status == 1)
        let refused = try desk.run(list, as: "kense", variables: ["TEREZE_SECRET": secret])
        #expect(refused.status == 1 && refused.errors.contains("one-time"), "\(refused.errors)")
        let both = ["TEREZE_SECRET": secret, "TEREZE_NEW_SECRET": "four white horses"]
        #expect(try desk.run(["user", "secret"], as: "kense", variables: both).status == 0)
        #expect(try desk.run(list, as: "kense", variables: ["TEREZE_SECRET": "four white horses"]).status == 0)
    }

    @Test func `lets the file's owner recover an administrator, and says so in the journal`() throws {
        let desk = try DemoDesk()
        let officer = try desk.run(["user", "recover", "maman1"])
        #expect(officer.status == 1 && officer.errors.contains("no open administrator"), "\(officer.errors)")

        let secret = try #require(try desk.json(["user", "recover", "admin"]).secret.string)

        let variables = ["TEREZE_SECRET": secret, "TEREZE_NEW_SECRET": "four white horses"]
        #expect(try desk.run(["user", "secret"], as: "admin", variables: variables).status == 0)
        #expect(try desk.run(["journal", "verify"]).status == 0)
    }

    @Test func `changes role and name, but not the last administrator's`() throws {
        let desk = try DemoDesk()

        let changed = try desk.json(["user", "set", "maman1", "--name", "Жаңа Аты", "--role", "receptionist"], as: "admin")
        #expect(changed.name.string == "Жаңа Аты" && changed.role.string == "receptionist")
        let refused = try desk.run(["user", "set", "admin", "--role", "officer"], as: "admin")
        #expect(refused.status == 1 && refused.errors.contains("last administrator"), "\(refused.errors)")
        #expect(try desk.run(["user", "set", "maman1"], as: "admin").errors.contains("--role"))
    }

    @Test func `locks for minutes that grow, over restarts of the program`() throws {
        let desk = try DemoDesk()
        func attempt(_ secret: String, at time: String) throws -> String {
            try desk.run(["case", "list"], as: "kense", variables: ["TEREZE_SECRET": secret, "TEREZE_NOW": "2012-11-12T\(time)"]).errors
        }

        for left in [4, 3, 2, 1] { #expect(try attempt("guess", at: "10:00").contains("\(left) ")) }
        #expect(try attempt("guess", at: "10:00").contains("wait 2 minutes"))
        #expect(try attempt("tereze", at: "10:01").contains("wait 1 minute"))
        #expect(try attempt("guess", at: "10:03").contains("wait 6 minutes"))
        #expect(try attempt("guess", at: "10:10").contains("wait 16 minutes"))
        #expect(try attempt("tereze", at: "10:27") == "")
    }

    @Test func `orders who stands in, who then signs in their own name`() throws {
        let desk = try DemoDesk()
        let number = try desk.registered()
        let order = ["--for", "bastyq", "--order", "№ 12", "--from", "12.11.2012", "--to", "2012-11-16"]

        #expect(try desk.run(["user", "acting", "maman2"] + order, as: "kense").status == 1)
        let made = try desk.json(["user", "acting", "maman2"] + order, as: "bastyq")[0]
        #expect(made.login.string == "maman2" && made.to.string == "2012-11-16" && made.dated.string == "2012-11-12")
        let twice = try desk.run(["user", "acting", "maman1"] + order, as: "admin")
        #expect(twice.status == 1 && twice.errors.contains("16.11.2012"), "\(twice.errors)")

        let resolve = ["case", "act", number, "resolve", "--text", "Қарауға", "--officer", "maman1"]
        #expect(try desk.run(resolve, as: "maman2").status == 1)
        #expect(try desk.run(resolve + ["--acting-for", "bastyq"], as: "maman2").status == 0)
        try desk.act(number, ["draft", "--decision", "grant"], as: "maman1")
        try desk.act(number, ["submit"], as: "maman1")
        try desk.act(number, ["sign", "--acting-for", "bastyq"], as: "maman2")
        let shown = try desk.run(["case", "show", number], as: "bastyq").output
        #expect(shown.contains("м.а.") && shown.contains("12.11.2012 № 12 бұйрық"), "\(shown)")

        #expect(try desk.run(["user", "acting", "maman2", "--end"], as: "bastyq").status == 0)
        #expect(try desk.run(resolve + ["--acting-for", "bastyq"], as: "maman2").errors.contains("stands in for nobody"))
        #expect(try desk.run(["journal", "verify"]).status == 0)
        #expect(try desk.run(["user", "acting", "maman2", "--for", "bastyq"], as: "admin").status == 64)
    }

    @Test func `lets secrets expire after the office's days`() throws {
        let desk = try DemoDesk()

        #expect(try desk.json(["user", "expiry"], as: "admin").days.int == 0)
        #expect(try desk.json(["user", "expiry", "--days", "90"], as: "admin").days.int == 90)
        let later = try desk.run(["case", "list"], as: "kense", variables: ["TEREZE_NOW": "2013-02-11T10:00"])

        #expect(later.status == 1 && later.errors.contains("90 days"), "\(later.errors)")
    }
}

/// A secret that everything is searched for.
struct `A secret` {
    private static let marker = "Marker-7431-құпия"

    /// Every file under a folder that holds the marker.
    private func files(holding marker: Data, under folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder).filter { name in
            let path = "\(folder)/\(name)"
            guard let bytes = FileManager.default.contents(atPath: path) else { return false }
            return bytes.range(of: marker) != nil
        }
    }

    @Test func `stands in no file, no output and no journal, whatever was done with it`() throws {
        let desk = try DemoDesk()
        let marker = Self.marker
        let other = marker + "-2"
        let runs: [([String], String?, [String: String])] = [
            (["user", "secret"], "kense", ["TEREZE_NEW_SECRET": marker]),
            (["user", "secret", "--json"], "kense", ["TEREZE_SECRET": marker, "TEREZE_NEW_SECRET": other]),
            (["user", "add", "neu", "--name", "Жаңа", "--role", "officer"], "admin", ["TEREZE_NEW_SECRET": marker]),
            (["case", "list"], "neu", ["TEREZE_SECRET": marker]), (["case", "list"], "neu", ["TEREZE_SECRET": other]),
            (["case", "list"], marker, ["TEREZE_SECRET": marker]), (["journal", "verify"], nil, ["TEREZE_SECRET": marker]),
            (["doctor"], nil, ["TEREZE_SECRET": marker]), (["user", "list", "--json"], nil, ["TEREZE_SECRET": marker]),
            (["user", "secret"], "neu", ["TEREZE_SECRET": marker, "TEREZE_NEW_SECRET": "short"]),
        ]
        for (words, login, variables) in runs {
            let outcome = try desk.run(words, as: login, variables: variables)
            // NB: a secret given as a login stands in the arguments by the person's own hand, and is not told back.
            #expect(!(outcome.output + outcome.errors).contains(marker), "\(words)")
        }

        let folder = URL(filePath: desk.store).deletingLastPathComponent().path
        #expect(try files(holding: Data(marker.utf8), under: folder) == [])
    }

    @Test func `is wiped out of the running program's environment and stands in no argument`() throws {
        let desk = try DemoDesk()
        let fifo = desk.path("input")
        #expect(mkfifo(fifo, 0o600) == 0)
        // NB: the command has signed in and waits for what it is to register.
        let variables = Program.environment.merging(desk.variables) { $1 }
        let child = try Child(
            Program.path, ["case", "register", "--input", fifo, "--as", "kense"],
            environment: variables.merging(["TEREZE_SECRET": "tereze", "TEREZE_MARK": "stands"]) { $1 })
        defer { child.stop() }
        let environment = "/proc/\(child.id)/environ"
        func read(_ path: String) -> String? {
            FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
        }

        // Root may read it, and finds nothing; others of the same user may not even look.
        try Patience(seconds: 20).wait(for: "the secret to be gone") {
            guard let text = read(environment) else { return getuid() != 0 }
            return text.contains("TEREZE_MARK=stands") && !text.contains("TEREZE_SECRET=tereze")
        }
        let words = try #require(read("/proc/\(child.id)/cmdline")).split(separator: "\0").map(String.init)
        #expect(words == [Program.path, "case", "register", "--input", fifo, "--as", "kense"])
    }
}
