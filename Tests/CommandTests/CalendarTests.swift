import Foundation
import ProgramDriver
import Testing

@Suite struct `The calendar by commands` {
    private static let added = [
        "calendar", "add", "2012-11-13", "--kind", "holiday", "--name-ru", "День окна", "--name-kk", "Терезе күні",
        "--source", "ҚР Үкіметінің қаулысы № 1",
    ]

    private func registered() throws -> (desk: DemoDesk, number: String) {
        let desk = try DemoDesk()
        let outcome = try desk.run(
            ["case", "register", "--input", "-", "--json"], as: "kense", input: try Application().json)
        let number = try JSONValue(parsing: outcome.output).number.string
        return (desk, try #require(number, "\(outcome.errors)"))
    }

    @Test func `lists the days of a year in the languages of the file, without a store`() throws {
        let days = try JSONValue(parsing: Program.run(["calendar", "list", "--country", "kg", "--year", "2026", "--json"]).output)
        let kazakh = try Program.run(["calendar", "list", "--country", "kz", "--year", "2012"]).output

        #expect(days.list.first?.date.string == "2026-01-01")
        #expect(days.list.first?.name_ky.string == "Жаңы жыл")
        #expect(days.list.allSatisfy { $0.date.string?.hasPrefix("2026-") == true && $0.added.bool == false })
        #expect(kazakh.contains("Mon 30.04.2012"))
        #expect(kazakh.contains("01.01.2012"))
        #expect(!kazakh.contains("2013-"))
    }

    @Test func `counts an added day in deadlines where the store is named`() throws {
        let (desk, _) = try registered()
        let arguments = [
            "deadline", "--service", "child-benefit", "--channel", "department", "--office", "dep-01", "--received",
            "2012-11-12T10:00", "--explain",
        ]
        let before = try desk.run(arguments).output
        #expect(try desk.run(Self.added + ["--yes"], as: "admin").status == 0)

        let after = try desk.run(arguments).output

        #expect(!before.contains("День окна"))
        #expect(after.contains("День окна"))
        #expect(try Program.run(arguments).output == before)
    }

    @Test func `shows what an added day moves, and does nothing without a yes`() throws {
        let (desk, number) = try registered()

        let shown = try desk.run(Self.added, as: "admin")

        #expect(shown.status == 1)
        #expect(shown.errors.contains("Nothing was changed"))
        #expect(shown.output.contains("№ \(number)"))
        #expect(shown.output.contains(" → "))
        #expect(shown.output.contains("holiday, День окна"))
        #expect(shown.output.contains("1 of 1"))
        #expect(try desk.json(["calendar", "list", "--year", "2012"]).list.allSatisfy { $0.added.bool == false })
        #expect(try desk.run(Self.added, as: "admin", input: "n\n").status == 1)
    }

    @Test(arguments: [(["--yes"], ""), ([], "y\n"), ([], "иә\n"), ([], "ооба\n"), ([], "да\n")])
    func `moves every case with one line in its history after a yes`(options: [String], answer: String) throws {
        let (desk, number) = try registered()
        let before = try desk.json(["case", "show", number], as: "admin")

        let outcome = try desk.run(Self.added + options, as: "admin", input: answer)

        #expect(outcome.status == 0, "\(outcome.errors)")
        let shown = try desk.run(["case", "show", number], as: "admin")
        #expect(shown.output.contains("the calendar changed and the dates moved"))
        let after = try desk.json(["case", "show", number], as: "admin")
        #expect(after.events.list.count == before.events.list.count + 1)
        #expect(try desk.run(["journal", "verify"]).status == 0)
        let listed = try desk.json(["calendar", "list", "--year", "2012"]).list.filter { $0.added.bool == true }
        #expect(listed.compactMap(\.date.string) == ["2012-11-13"])
        let check = try desk.json(["calendar", "check"], as: "admin")
        #expect(check.moves.list.isEmpty)
        #expect(check.changes.list.isEmpty)
    }

    @Test func `tells as JSON what moves, from when to when and why`() throws {
        let (desk, number) = try registered()

        let preview = try desk.json(Self.added, as: "admin")

        let move = try #require(preview.moves.list.first)
        #expect(preview.open.int == 1)
        #expect(preview.applied.int == nil)
        #expect(preview.changes.list.first?.date.string == "2012-11-13")
        #expect(move.number.string == number)
        let (old, new) = (move.answer.old.string ?? "", move.answer.new.string ?? "")
        #expect(!old.isEmpty && old < new)
        #expect(move.why.string?.contains("День окна") == true)
    }

    @Test func `takes an added day away again`() throws {
        let (desk, number) = try registered()
        let before = try desk.json(["case", "show", number], as: "admin")
        _ = try desk.run(Self.added + ["--yes"], as: "admin")

        let outcome = try desk.run(["calendar", "remove", "2012-11-13", "--yes"], as: "admin")

        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.contains("no longer: "))
        let after = try desk.json(["case", "show", number], as: "admin")
        #expect(after.answerBy.string == before.answerBy.string)
        #expect(try desk.run(["calendar", "remove", "2012-11-13", "--yes"], as: "admin").errors.contains("was not added"))
    }

    @Test func `refuses a day without a source, and anybody but an administrator`() throws {
        let (desk, _) = try registered()
        let nameless = ["calendar", "add", "2012-11-13", "--kind", "holiday", "--name-ru", "День", "--yes"]

        let sourceless = try desk.run(nameless, as: "admin")
        let receptionist = try desk.run(Self.added + ["--yes"], as: "kense")

        #expect(sourceless.status == 1)
        #expect(sourceless.errors.contains("has no source"))
        #expect(receptionist.status == 1)
        #expect(receptionist.errors.contains("Only an administrator"))
        #expect(try desk.json(["calendar", "list", "--year", "2012"]).list.allSatisfy { $0.added.bool == false })
    }

    @Test func `finds the cases whose dates a changed calendar file moves`() throws {
        let (desk, number) = try registered()
        let resources = desk.path("resources")
        try FileManager.default.copyItem(atPath: Program.root.appending(path: "Resources").path, toPath: resources)
        let file = URL(filePath: resources).appending(path: "calendars/kz.csv")
        let text = try String(contentsOf: file, encoding: .utf8)
        let row = "2012-11-13,dayoff,,Демалыс,Дем алыш,Выходной,Қаулы\n"
        let place = try #require(text.range(of: "2012-12-01,"))
        try text.replacingCharacters(in: place.lowerBound..<place.lowerBound, with: row)
            .write(to: file, atomically: true, encoding: .utf8)
        let own = ["TEREZE_RESOURCES": resources]

        let shown = try desk.run(["calendar", "check"], as: "admin", variables: own)
        let applied = try desk.run(["calendar", "check", "--yes"], as: "admin", variables: own)
        let again = try desk.run(["calendar", "check"], as: "admin", variables: own)

        #expect(shown.status == 1)
        #expect(shown.output.contains("№ \(number)"))
        #expect(shown.output.contains("day off, Выходной"))
        #expect(applied.status == 0, "\(applied.errors)")
        #expect(again.status == 0)
        #expect(again.output.contains("Nothing in the calendars has changed"))
    }
}
