import Foundation
import ProgramDriver
import Testing

/// What is paid and sent by list, on a demo whose third authority pays by list.
@Suite struct ListTests {
    @Test func grantedMoneyGoesOnAListThatIsClosedPrintedAndPrintedAgain() throws {
        let desk = try ThreeOffices()
        let (login, numbers) = try desk.files(in: "awaitingPayment", atLeast: 1)
        for number in numbers { _ = try desk.json(["case", "act", number, "pay"], as: login) }

        let open = try #require(try desk.json(["list", "all"], as: login).lists.list.first { $0.isOpen.bool == true })
        let list = try #require(open.number.string)
        #expect(open.kind.string == "payments")
        let shown = try desk.json(["list", "show", list], as: login)
        #expect(Set(shown.files.list.compactMap(\.number.string)).isSuperset(of: numbers))
        #expect(shown.papers.list.isEmpty)

        let first = try desk.json(["list", "print", list, "--transport", "file", "--target", desk.spool], as: login)
        #expect(first.list.first?.copy.int == 1)
        let closed = try desk.json(["list", "show", list], as: login)
        #expect(closed["list"].isOpen.bool == false)
        let sheet = try #require(closed.papers.list.first?.text.string)
        for number in numbers { #expect(sheet.filter { !$0.isWhitespace }.contains(number.prefix(4))) }
        let again = try desk.json(["list", "print", list, "--transport", "file", "--target", desk.spool], as: login)
        #expect(again.list.first?.copy.int == 2)
        #expect(try desk.json(["list", "show", list], as: login).papers.list.count == closed.papers.list.count)
        #expect(try desk.json(["journal", "verify"], as: nil).sound.bool == true)
    }

    @Test func filesWithACommissionGetTheirList() throws {
        let desk = try ThreeOffices()
        let officers = try desk.officers()
        let found = try officers.lazy.compactMap { login in
            try desk.json(["list", "all"], as: login).unlisted.list.first.map { (login, $0) }
        }.first
        let (login, unlisted) = try #require(found)
        let service = try #require(unlisted.service.string)

        let made = try desk.json(["list", "submit", service], as: login)

        #expect(made.files.list.count == unlisted.files.int)
        #expect(made["list"].kind.string == "submissions")
        #expect(made.papers.list.count == 1)
        #expect(try desk.json(["list", "all"], as: login).unlisted.list.isEmpty)
        let again = try desk.run(["list", "submit", service], as: login)
        #expect(again.status == 1)
        #expect(again.errorLines.count == 1)
        #expect(try desk.json(["journal", "verify"], as: nil).sound.bool == true)
    }

    @Test func theWindowMakesNoLists() throws {
        let desk = try ThreeOffices()

        let outcome = try desk.run(["list", "all"], as: "kense")

        #expect(outcome.status == 1)
        #expect(outcome.errorLines.count == 1)
    }
}

/// A demo of three authorities with files in every status.
private struct ThreeOffices {
    private let folder: TemporaryFolder
    var spool: String { folder.path("spool") }
    private var variables: [String: String] {
        ["TEREZE_STORE": folder.path("office/store.sqlite"), "TEREZE_NOW": DemoDesk.now, "TEREZE_SECRET": "tereze"]
    }

    init() throws {
        folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path("spool"), withIntermediateDirectories: false)
        let made = try Program.run(
            ["demo", "--headless", "--offices", "3", "--cases", "300", "--store", folder.path("office/store.sqlite")],
            variables: ["TEREZE_NOW": DemoDesk.now])
        guard made.status == 0 else { throw Patience.Lost(made.errors) }
    }

    func run(_ words: [String], as login: String?) throws -> Program.Outcome {
        try Program.run(words + (login.map { ["--as", $0] } ?? []), variables: variables)
    }

    func json(_ words: [String], as login: String?) throws -> JSONValue {
        let outcome = try run(words + ["--json"], as: login)
        guard outcome.status == 0 else { throw Patience.Lost("\(words.joined(separator: " ")): \(outcome.errors)") }
        return try JSONValue(parsing: outcome.output)
    }

    /// The officers of all offices.
    func officers() throws -> [String] {
        try json(["user", "list"], as: nil).list.filter { $0.role.string == "officer" }.compactMap(\.login.string)
    }

    /// The files of one officer in a status, and the officer.
    func files(in status: String, atLeast count: Int) throws -> (login: String, numbers: [String]) {
        for login in try officers() {
            let rows = try json(["case", "list", "--status", status, "--filter", "mine"], as: login).list
            let numbers = rows.compactMap(\.number.string)
            if numbers.count >= count { return (login, numbers) }
        }
        throw Patience.Lost("a file that is \(status)")
    }
}
