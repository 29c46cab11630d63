import Foundation
import GRDB
import ProgramDriver
import Testing

@Suite struct `Erasing a person's data by commands` {
    /// A store where somebody's file was withdrawn, and their id.
    private func closed(_ desk: DemoDesk) throws -> (number: String, person: Int) {
        let number = try desk.registered()
        try desk.act(number, ["withdraw", "--text", "өз еркімен"], as: "kense")
        let people = try desk.json(["person", "list", "850308200014"], as: "kense")
        return (number, try #require(people[0].id.int))
    }

    private let order = ["--order", "15", "--dated", "12.11.2012", "--reason", "мерзімі өтті"]

    @Test func `asks first, and says what went and what is left`() throws {
        let desk = try DemoDesk()
        let (number, person) = try closed(desk)

        let unasked = try desk.run(["person", "erase", "\(person)"] + order, as: "admin")
        #expect(unasked.status == 1)
        #expect(unasked.errors.contains("--yes"))
        let done = try desk.json(["person", "erase", "850308200014", "--yes"] + order, as: "admin")

        #expect(done.person.int == person)
        #expect(done.cases[0].string == number)
        let file = try desk.run(["case", "show", number, "--json"], as: "kense")
        #expect(!file.output.contains("850308200014") && file.output.contains("***"))
        let verified = try desk.json(["journal", "verify"])
        #expect(verified.sound.bool == true)
        #expect((verified.erased.int ?? 0) > 0)
        let again = try desk.run(["person", "erase", "\(person)", "--yes"] + order, as: "admin")
        #expect(again.status == 1)
        #expect(again.errors.contains("already"))
        let doctor = try desk.run(["doctor"])
        #expect(doctor.output.contains("Nothing of erased data"), "\(doctor.output)")
    }

    @Test func `is refused while a file is open, to those who may not, and for an order that names the person`() throws {
        let desk = try DemoDesk()
        let number = try desk.registered()

        let open = try desk.run(["person", "erase", "850308200014", "--yes"] + order, as: "admin")
        #expect(open.status == 1 && open.errors.contains(number))
        try desk.act(number, ["withdraw", "--text", "өз еркімен"], as: "kense")
        let clerk = try desk.run(["person", "erase", "850308200014", "--yes"] + order, as: "kense")
        #expect(clerk.status == 1 && clerk.errors.contains("head or an administrator"))
        let naming = try desk.run(
            ["person", "erase", "850308200014", "--yes", "--order", "1", "--dated", "12.11.2012", "--reason", "Сейітова Айгүл"],
            as: "admin")
        #expect(naming.status == 1 && naming.errors.contains("without the person's name"))
        #expect(try desk.json(["journal", "verify"]).erased.int == 0)
    }

    @Test func `names the copies that were made before`() throws {
        let desk = try DemoDesk()
        _ = try closed(desk)
        let copy = try #require(try desk.json(["backup", desk.path("before.backup")]).path.string)

        let done = try desk.run(["person", "erase", "850308200014", "--yes"] + order, as: "admin")

        #expect(done.status == 0, "\(done.errors)")
        #expect(done.output.contains(copy))
        #expect(done.output.contains("Backups and exports made before"))
    }

    @Test func `takes no more memory in a large store`() throws {
        let desk = try DemoDesk()
        let (_, person) = try closed(desk)
        let store = try DatabaseQueue(path: desk.store)
        try store.writeWithoutTransaction { database in
            try database.execute(sql: "CREATE TABLE ballast (bytes BLOB)")
            for _ in 0..<100 { try database.execute(sql: "INSERT INTO ballast VALUES (zeroblob(1000000))") }
        }
        try store.close()

        // It may take 64 MiB, and the store has a hundred million bytes.
        let words = ["person", "erase", "\(person)", "--yes", "--as", "admin"] + order
        let done = try Program.run(
            "/bin/sh", ["-c", "ulimit -d 65536; exec \"$0\" \"$@\"", Program.path] + words, variables: desk.variables, seconds: 240)

        #expect(done.status == 0, "\(done.output)\(done.errors)")
        #expect(try desk.run(["doctor"]).output.contains("Nothing of erased data"))
    }

    @Test func `follows the office's own term and nobody else's`() throws {
        let desk = try DemoDesk()
        let (number, person) = try closed(desk)
        let later = ["TEREZE_NOW": "2018-05-14T10:00"]

        #expect(try desk.run(["retention", "due"], as: "admin", variables: later).output.contains("No term is set"))
        #expect(try desk.run(["retention", "set", "--years", "5"], as: "admin").errors.contains("--ground"))
        #expect(try desk.run(["retention", "set", "--years", "5", "--ground", "№ 12"], as: "kense").status == 1)
        _ = try desk.json(["retention", "set", "--years", "6", "--ground", "№ 12", "--service", "child-benefit"], as: "bastyq")
        _ = try desk.json(["retention", "set", "--years", "5", "--ground", "№ 12"], as: "admin")
        #expect(try desk.run(["retention", "due"], as: "admin", variables: later).output.contains("Nobody's time is over"))
        _ = try desk.json(["retention", "set", "--none", "--service", "child-benefit"], as: "admin")

        let due = try desk.run(["retention", "due", "--json"], as: "admin", variables: later)
        let people = try JSONValue(parsing: due.output)
        #expect(people[0].person.int == person)
        #expect(people[0].cases[0].string == number)
        #expect(people[0].over.string == "2017-11-12")
        let list = try desk.run(["retention"], as: "kense")
        #expect(list.output.contains("silent"), "\(list.output)\(list.errors)")
    }
}
