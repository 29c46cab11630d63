import Foundation
import ProgramDriver
import Testing

/// The journals and registers that an office prints, on a demo with files in every status.
@Suite struct PaperRegisterTests {
    private static let months = ["--from", "2012-01-01", "--to", "2012-12-31"]

    /// One demo for all: registers change nothing.
    private static let desk = Result { try DemoDesk(cases: 120) }

    @Test func journalOfApplicationsAddsUpItsSheetsOverThePages() throws {
        let desk = try Self.desk.get()
        let pages = try desk.json(["register", "print", "applications", "--language", "en"] + Self.months, as: "kense")
            .pages.list.compactMap(\.string)
        try #require(pages.count > 2)

        let rows = try desk.json(["case", "list", "--limit", "500"], as: "tekserushi").list
        let here = rows.compactMap(\.number.string).filter { $0.hasPrefix("0011") || $0.hasPrefix("0012") }
        try #require(here.count > 20)
        for number in here { #expect(pages.contains { $0.contains(number) }, "\(number) is in no row") }

        let first = try #require(Self.sum("Page total", in: pages[0]))
        #expect(Self.sum("Brought forward", in: pages[1]) == first)
        let own = try #require(Self.sum("Page total", in: pages[1]))
        if pages.count > 3 { #expect(Self.sum("Brought forward", in: pages[2]) == first + own) }
        #expect(pages.last?.contains("Head of the office") == true)
    }

    @Test func courierRegisterIsPrintedOnceForEachSide() throws {
        let desk = try Self.desk.get()
        let pages = try desk.json(["register", "print", "courier", "--language", "ru"] + Self.months, as: "kense")
            .pages.list.compactMap(\.string)

        #expect(pages.contains { $0.contains("Экземпляр 1") } && pages.contains { $0.contains("Экземпляр 2") })
        #expect(pages.allSatisfy { !$0.contains("Экземпляр 1") || !$0.contains("Экземпляр 2") })
    }

    @Test(arguments: ["complaints", "postal", "envelopes", "uncollected", "aids"])
    func everyRegisterFitsItsPaper(register: String) throws {
        let outcome = try Self.desk.get().run(["register", "print", register] + Self.months, as: "kense")

        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        let lines = outcome.output.split(whereSeparator: \.isNewline)
        #expect(!lines.isEmpty && lines.allSatisfy { $0.count <= 80 })
    }

    @Test func writesAFileAndLeavesTheScreenAlone() throws {
        let desk = try Self.desk.get()
        let file = desk.path("uncollected.txt")
        let outcome = try desk.run(["register", "print", "uncollected", "--output", file] + Self.months, as: "kense")

        #expect(outcome.status == 0 && outcome.output.isEmpty)
        #expect(try String(contentsOfFile: file, encoding: .utf8).contains("Алынбаған нәтижелер тізімі"))
    }

    @Test func goesToThePrinterOfRegistersAtItsWidth() throws {
        let desk = try DemoDesk()
        let (receipts, registers) = (desk.path("receipts"), desk.path("registers"))
        for folder in [receipts, registers] {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        }
        _ = try desk.json(["printer", "set", "receipt", "--transport", "file", "--target", receipts], as: "kense")
        _ = try desk.json(
            ["printer", "set", "register", "--transport", "file", "--target", registers, "--width", "96"], as: "kense")

        let place = try desk.json(["register", "print", "complaints", "--print"] + Self.months, as: "kense").sentTo.string
        let file = try #require(place)

        #expect(file.hasPrefix(registers))
        let lines = try String(contentsOfFile: file, encoding: .utf8).split(whereSeparator: \.isNewline)
        #expect(lines.map(\.count).max() == 96)
        #expect(try FileManager.default.contentsOfDirectory(atPath: receipts).isEmpty)
    }

    @Test func otherOfficesAreForThoseWhoCheck() throws {
        let desk = try Self.desk.get()
        let refused = try desk.run(["register", "print", "applications", "--office", "2"] + Self.months, as: "kense")
        #expect(refused.status == 1 && refused.errorLines.count == 1)

        let auditor = try desk.run(["register", "print", "applications", "--office", "2"] + Self.months, as: "tekserushi")
        #expect(auditor.status == 0)
    }

    @Test(arguments: [["--from", "2012-02-30"], ["--from", "2012-12-31", "--to", "2012-01-01"], ["--width", "12"]])
    func wrongOptionsAreToldInOneSentence(options: [String]) throws {
        let outcome = try Self.desk.get().run(["register", "print", "applications"] + options, as: "kense")

        #expect(outcome.status != 0 && outcome.output.isEmpty && outcome.errorLines.count == 1)
    }

    /// The number at the end of a page's line of sums.
    private static func sum(_ label: String, in page: String) -> Int? {
        let line = page.split(separator: "\n").first { $0.contains(label) }
        return line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) }
    }
}
