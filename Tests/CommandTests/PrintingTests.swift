import Foundation
import ProgramDriver
import Testing

@Suite struct `Printing by command` {
    @Test func `writes the issued text into a folder, and marks what is a copy`() throws {
        let desk = try DemoDesk()
        let number = try desk.registered()
        let folder = try desk.folder("paper")
        let print = ["print", number, "--transport", "file", "--target", folder]

        let first = try desk.json(print, as: "kense")
        let second = try desk.json(print, as: "kense")

        #expect(first.keys.filter(["state", "copy", "detail", "form", "transport"].contains).count == 5)
        #expect(first.state.string == "sent")
        #expect(first.copy.int == 1)
        #expect(second.copy.int == 2)
        let original = try String(contentsOfFile: first.detail.string ?? "", encoding: .utf8)
        let copy = try String(contentsOfFile: second.detail.string ?? "", encoding: .utf8)
        #expect(original.contains(number))
        #expect(!original.contains("КӨШІРМЕ"))
        #expect(copy.contains("КӨШІРМЕ № 2"))
        #expect(try desk.json(["case", "show", number], as: "kense").papers[0].prints.int == 2)
    }

    @Test func `chooses among the papers of a case by their form, at the width of the printer`() throws {
        let desk = try DemoDesk()
        let number = try desk.registered()
        try desk.submit(number)
        try desk.act(number, ["sign"], as: "bastyq")
        let folder = try desk.folder("paper")

        let ticket = try desk.json(
            ["print", number, "--form", "child-benefit-ticket", "--transport", "file", "--target", folder, "--width", "32"],
            as: "maman1")

        let text = try String(contentsOfFile: ticket.detail.string ?? "", encoding: .utf8)
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 32 })
        #expect(text.contains("талоны"))
    }

    @Test func `without a folder keeps the job as failed, tells why, and leaves the case alone`() throws {
        let desk = try DemoDesk()
        let number = try desk.registered()
        let gone = desk.path("no-such-folder")

        let outcome = try desk.run(["print", number, "--transport", "file", "--target", gone], as: "kense")

        #expect(outcome.status == 1)
        #expect(outcome.errorLines.count == 1, "\(outcome.errors)")
        #expect(outcome.errors.contains(gone))
        // What never came out was no original: the next one is.
        let next = try desk.json(["print", number, "--transport", "file"], as: "kense")
        #expect(next.copy.int == 1)
        let shown = try desk.json(["case", "show", number], as: "kense")
        #expect(shown.status.string == "awaitingResolution")
        #expect(shown.revision.int == 1)
    }

    @Test(arguments: [
        (["--form", "bread"], "no such paper"), (["--transport", "pigeon"], "There is no “pigeon”"),
        (["--width", "7", "--transport", "file"], "width"),
    ])
    func `tells what it cannot do`(options: [String], told: String) throws {
        let desk = try DemoDesk()
        let number = try desk.registered()

        let outcome = try desk.run(["print", number] + options, as: "kense")

        #expect(outcome.status == 1)
        #expect(outcome.errors.contains(told), "\(outcome.errors)")
        #expect(outcome.errorLines.count == 1)
    }

    @Test func `sends the terminal's own printer its bytes between the two sequences`() throws {
        let desk = try DemoDesk()
        let number = try desk.registered()

        let outcome = try desk.run(["print", number, "--transport", "terminal-base64"], as: "kense")

        let begin = try #require(outcome.output.range(of: "\u{1B}[5i"))
        let end = try #require(outcome.output.range(of: "\u{1B}[4i"))
        let armoured = outcome.output[begin.upperBound..<end.lowerBound]
        let bytes = try #require(Data(base64Encoded: String(armoured), options: .ignoreUnknownCharacters))
        #expect(String(decoding: bytes, as: UTF8.self).contains(number))
    }
}

@Suite(.enabled(if: PrintServer.isInstalled, "CUPS is not installed here; .ci/setup brings it (2026-11-21)"))
struct `Printing through CUPS` {
    @Test func `brings the printer exactly the bytes that a file would have`() throws {
        let desk = try DemoDesk()
        let number = try desk.registered()
        let printer = try NetworkPrinter()
        let server = try PrintServer()
        try server.addQueue("window", to: printer)
        let there = desk.variables.merging(server.variables) { $1 }

        let sent = try Program.run(
            ["print", number, "--transport", "cups", "--target", "window", "--as", "kense", "--json"], variables: there)

        #expect(sent.status == 0, "\(sent.errors)\(server.log)")
        let job = try JSONValue(parsing: sent.output)
        #expect(job.state.string == "sent")
        #expect(job.detail.string?.hasPrefix("window-") == true)
        let printed = try printer.receive(seconds: 20)
        let text = String(decoding: printed, as: UTF8.self)
        #expect(text.contains("талоны"))
        #expect(text.contains(number))
        let kept = try desk.json(["case", "show", number], as: "kense").papers[0].text.string
        #expect(text.trimmingCharacters(in: .newlines) == kept?.trimmingCharacters(in: .newlines))
    }

    @Test func `tells of a printer that is gone, and leaves the case where it is`() throws {
        let desk = try DemoDesk()
        let number = try desk.registered()
        let server = try PrintServer()
        let there = desk.variables.merging(server.variables) { $1 }

        let outcome = try Program.run(
            ["print", number, "--transport", "cups", "--target", "gone", "--as", "kense"], variables: there)

        #expect(outcome.status == 1)
        #expect(outcome.errorLines.count == 1, "\(outcome.errors)")
        #expect(outcome.errors.contains("no queue “gone”"), "\(outcome.errors)")
        let shown = try desk.json(["case", "show", number], as: "kense")
        #expect(shown.status.string == "awaitingResolution")
        #expect(shown.revision.int == 1)
    }

    @Test func `tells of a scheduler that is not running`() throws {
        let desk = try DemoDesk()
        let number = try desk.registered()

        let outcome = try Program.run(
            ["print", number, "--transport", "cups", "--target", "window", "--as", "kense"],
            variables: desk.variables.merging(["CUPS_SERVER": desk.path("nobody.sock")]) { $1 })

        #expect(outcome.status == 1)
        #expect(outcome.errorLines.count == 1, "\(outcome.errors)")
        #expect(try desk.json(["case", "show", number], as: "kense").revision.int == 1)
    }
}

extension DemoDesk {
    fileprivate func folder(_ name: String) throws -> String {
        try FileManager.default.createDirectory(atPath: path(name), withIntermediateDirectories: true)
        return path(name)
    }
}
