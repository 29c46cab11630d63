import Foundation
import ProgramDriver
import Testing

/// What an office's papers bear beside the act's words: its letterhead, its envelopes, its own part of the print queue.
@Suite struct `Papers of an office` {
    @Test func `its letterhead bears what it tells of itself, and its letters do too`() throws {
        let desk = try DemoDesk()
        let before = try desk.json(["office", "show"], as: "kense")
        #expect(before.names.list.count == 1)

        let told = try desk.json(
            ["office", "set", "--second-name", "Отдел занятости Аксуского района", "--bin", "990340001234", "--bank", "АО «Банк»"],
            as: "bastyq")
        #expect(told.names.list.compactMap(\.string).last == "Отдел занятости Аксуского района")

        let number = try desk.registered()
        try desk.submit(number)
        let papers = try desk.act(number, ["sign"], as: "bastyq").papers.list
        let letter = try #require(papers.compactMap(\.text.string).last)
        #expect(letter.contains("БСН 990340001234, АО «Банк»"))
        #expect(letter.contains("Отдел занятости"))
        // What the window gave before bears no letterhead.
        #expect(papers.first?.text.string?.contains("990340001234") == false)

        let cleared = try desk.json(["office", "set", "--second-name", ""], as: "bastyq")
        #expect(cleared.names.list.count == 1)
    }

    @Test(arguments: [
        (["--bin", "12"], "bastyq"), (["--bank", "a\u{1B}[4i"], "bastyq"), ([], "bastyq"), (["--phone", "2-11-43"], "kense"),
    ])
    func `refuses what no letterhead bears, and who may not tell it`(options: [String], login: String) throws {
        let outcome = try DemoDesk().run(["office", "set"] + options, as: login)

        #expect(outcome.status == 1 && outcome.output.isEmpty)
        #expect(outcome.errorLines.count == 1, "\(outcome.errors)")
    }

    @Test(.enabled(if: `A form as PDF`.isBuilt, "pangocairo is not installed here; .ci/setup brings it (2026-11-21)"), arguments: [
        ("DL", "623.622 x 311.811 pts"), ("c5", "649.134 x 459.213 pts"), ("A4", "595.276 x 841.89 pts (A4)"),
    ])
    func `its envelopes are as large as they are asked for, one a letter`(size: String, told: String) throws {
        let desk = try DemoDesk()
        let number = try desk.registered()
        try desk.submit(number)
        try desk.act(number, ["sign"], as: "bastyq")
        try desk.act(number, ["post", "--to", "Жансүгіров кенті, Абай көшесі, 1", "--document", "RA123456785KZ"], as: "kense")
        let file = desk.path("envelope.pdf")

        let outcome = try desk.run(["register", "print", "envelopes", "--size", size, "--pdf", file], as: "kense")

        #expect(outcome.status == 0, "\(outcome.errors)")
        let page = try Program.run("/usr/bin/pdfinfo", [file]).output
        #expect(page.contains("Pages:           1\n"))
        #expect(page.contains("Page size:       \(told)"), "\(page)")
        let text = try Program.run("/usr/bin/pdftotext", [file, "-"]).output
        for words in ["Сейітова", "Абай көшесі, 1", "RA123456785KZ"] { #expect(text.contains(words), "\(text)") }
        let postal = try desk.run(["register", "print", "postal"], as: "kense")
        #expect(postal.output.contains("RA123456785KZ"))
    }

    @Test func `its queue is its own; who checks sees all of them`() throws {
        let desk = try DemoDesk()
        let number = try desk.registered()
        _ = try desk.json(["print", number], as: "kense")

        #expect(try desk.json(["print", "queue"], as: "kense").list.count == 1)
        #expect(try desk.json(["print", "queue"], as: "akimkense").list.isEmpty)
        #expect(try desk.json(["print", "queue"], as: "tekserushi").list.count == 1)
        #expect(try desk.json(["print", "queue"], as: "admin").list.count == 1)
    }

    @Test func `a field with choices names them, and so does the refusal of another text`() throws {
        let shown = try Program.run(["form", "show", "aid-certificate-form", "--json"]).output
        let fields = try #require(try JSONSerialization.jsonObject(with: Data(shown.utf8)) as? [String: Any])["fields"] as? [[String: Any]]
        let quarter = try #require(fields?.first { $0["name"] as? String == "quarter" })
        #expect(quarter["choices"] as? [String] == ["I", "II", "III", "IV"])
    }
}
