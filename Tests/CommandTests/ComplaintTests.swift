import Foundation
import ProgramDriver
import Testing

/// The journal of complaints by command, from the window to the register on paper.
@Suite struct `Complaints` {
    private func added(_ desk: DemoDesk, _ words: [String] = [], as login: String = "kense") throws -> JSONValue {
        try desk.json(
            ["complaint", "add", "--name", "Сейітова Айгүл", "--about", "Жауап кешікті", "--phone", "2-00-00"] + words, as: login)
    }

    @Test func `is entered about a case, answered once, and stands in the register`() throws {
        let desk = try DemoDesk()
        let number = try desk.registered()
        let complaint = try added(desk, ["--case", number, "--way", "spoken"])
        let own = try #require(complaint.number.string)
        #expect(own.hasPrefix("0018-12-000001"))
        #expect(complaint.case.string == number)
        #expect(complaint.service.string == "child-benefit")
        // The act of this office states no term for the answer, and none is invented.
        #expect(complaint.answerBy.string == nil)
        #expect(try desk.json(["complaint", "list", "--open"], as: "bastyq").list.count == 1)

        let answered = try desk.json(
            ["complaint", "answer", own, "--outcome", "upheld", "--text", "Кінәлі қызметкерге ескерту жасалды"], as: "bastyq")
        #expect(answered.answer.outcome.string == "upheld")
        let again = try desk.run(["complaint", "answer", own, "--outcome", "rejected", "--text", "Жоқ"], as: "bastyq")
        #expect(again.status == 1 && again.errorLines.count == 1)

        let register = try desk.run(["register", "print", "complaints"], as: "kense").output
        for words in [own, "Сейітова", "Айгүл", "Жауап кешікті", "ауызша", "қанағаттандырылды"] { #expect(register.contains(words), "\(words)") }
        #expect(try desk.json(["complaint", "list", "--open"], as: "tekserushi").list.isEmpty)
        #expect(try desk.json(["journal", "verify"]).sound.bool == true)
    }

    @Test func `is due by the act's own term where it states one`() throws {
        // The demo with the acts of both countries.
        let folder = try TemporaryFolder()
        let there = ["TEREZE_STORE": folder.path("office/store.sqlite"), "TEREZE_NOW": DemoDesk.now, "TEREZE_SECRET": "tereze"]
        let made = try Program.run(["demo", "--headless", "--cases", "0", "--offices", "5"], variables: there)
        try #require(made.status == 0, "\(made.errors)")
        let added = try Program.run(
            [
                "complaint", "add", "--name", "Асанов Улан", "--about", "Келген жок", "--service", "bishkek-child-support",
                "--as", "katchy-bishkek", "--json",
            ], variables: there)
        let complaint = try JSONValue(parsing: added.output)

        // Fourteen working days from Monday, 12 November.
        #expect(complaint.answerBy.string == "2012-11-30T18:00")
        #expect(complaint.quote.string?.contains("14 жумушчу күн") == true)
    }

    @Test(arguments: [
        (["add", "--name", " ", "--about", "Кешікті"], "kense"), (["add", "--name", "Айгүл", "--about", ""], "kense"),
        (["add", "--name", "Айгүл", "--about", "a\u{202E}b"], "kense"), (["add", "--name", "Айгүл", "--about", "Кешікті"], "maman1"),
        (["add", "--name", "Айгүл", "--about", "Кешікті", "--service", "gone"], "kense"),
        (["answer", "0018-12-000009-12", "--outcome", "upheld", "--text", "Иә"], "bastyq"), (["list"], "tasushy"),
    ])
    func `is refused in one sentence`(words: [String], login: String) throws {
        let outcome = try DemoDesk().run(["complaint"] + words, as: login)

        #expect(outcome.status == 1 && outcome.output.isEmpty)
        #expect(outcome.errorLines.count == 1, "\(outcome.errors)")
    }
}
