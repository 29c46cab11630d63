import Foundation
import Glibc
import ProgramDriver
import Testing

@Suite struct `The print queue by command` {
    @Test func `sends again what failed as the same sheet, and tells what it was`() throws {
        let desk = try DemoDesk()
        let number = try desk.registered()
        let gone = desk.path("gone")
        _ = try desk.run(["print", number, "--transport", "file", "--target", gone], as: "kense")
        let failed = try #require(try desk.json(["print", "queue"], as: "kense").list.first)
        #expect(failed.state.string == "failed")
        #expect(failed.digest.string?.count == 64)
        let id = String(try #require(failed.id.int))

        let refused = try desk.run(["print", "retry", id], as: "kense")
        #expect(refused.status == 1)
        #expect(refused.errors.contains(gone))
        try FileManager.default.createDirectory(atPath: gone, withIntermediateDirectories: false)
        let again = try desk.json(["print", "retry", id], as: "kense")

        #expect(again.state.string == "sent")
        #expect(again.copy.int == 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: gone).count == 1)
        #expect(try desk.json(["print", "confirm", id], as: "kense").state.string == "confirmed")
        #expect(try desk.run(["print", "cancel", id], as: "kense").status == 1)
        #expect(try desk.json(["journal", "verify"]).sound.bool == true)
    }

    @Test func `redirects what failed, and does not repeat what may have come out`() throws {
        let desk = try DemoDesk()
        let number = try desk.registered()
        _ = try desk.run(["print", number, "--transport", "device", "--target", "/dev/full"], as: "kense")
        let id = String(try #require(try desk.json(["print", "queue"], as: "kense").list.first?.id.int))

        let sent = try desk.json(["print", "redirect", id, "--transport", "file"], as: "kense")
        #expect(sent.state.string == "sent")
        #expect(sent.transport.string == "file")

        let twice = try desk.run(["print", "retry", id], as: "kense")
        #expect(twice.status == 1)
        #expect(twice.errors.contains("Look at the paper first"), "\(twice.errors)")
        #expect(try desk.json(["print", "missing", id], as: "kense").state.string == "failed")
        #expect(try desk.json(["print", "retry", id], as: "kense").copy.int == 1)
    }

    @Test(arguments: ["epson-tm-t20iii", "text-receipt"])
    func `tells of a printer that breaks off, asked meanwhile how it is or not`(profile: String) throws {
        let desk = try DemoDesk()
        let number = try desk.registered()
        let printer = try NetworkPrinter()
        let errors = desk.path("errors")
        let command = try Child(
            Program.path,
            ["print", number, "--profile", profile, "--transport", "tcp", "--target", "127.0.0.1:\(printer.port)", "--as", "kense"],
            environment: Program.environment.merging(desk.variables) { $1 }, errors: errors)

        try printer.breakOff(seconds: 20)

        #expect(try command.wait(seconds: 20) == 1)
        #expect(try String(contentsOfFile: errors, encoding: .utf8).contains("broke off"))
        #expect(try desk.json(["print", "queue"], as: "kense").list.first?.state.string != "sent")
    }

    @Test func `prints all that was signed, tells how each fared, and has nothing left`() throws {
        let desk = try DemoDesk()
        let numbers = try ["Айгүл", "Сәуле", "Гүлнар"].map { given in
            var application = Application()
            application.applicant.given = given
            application.applicant.iin = ""
            return try desk.registered(application)
        }
        for number in numbers {
            try desk.submit(number)
            try desk.act(number, ["sign"], as: "bastyq")
        }
        let folder = desk.path("letters")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        #expect(try desk.json(["print", "pending", "--list"], as: "kense").left.int == 3)
        let other = try desk.json(["print", "pending", "--list", "--signed-on", "2012-11-13"], as: "kense")
        #expect(other.left.int == 0)

        let all = try desk.json(["print", "pending", "--transport", "file", "--target", folder], as: "kense")

        #expect(all.printed.int == 3)
        #expect(all.failed.int == 0)
        #expect(all.papers.list.compactMap { $0.number.string } == numbers)
        #expect(all.papers[0].addressee.string?.isEmpty == false)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 3)
        #expect(try desk.json(["print", "pending", "--list"], as: "kense").left.int == 0)
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func `finishes the sheet that is under way at Ctrl-C, tells it, and leaves the rest`(signal: Int32) throws {
        let desk = try DemoDesk()
        for given in ["Айгүл", "Сәуле", "Гүлнар"] {
            var application = Application()
            application.applicant.given = given
            application.applicant.iin = ""
            let number = try desk.registered(application)
            try desk.submit(number)
            try desk.act(number, ["sign"], as: "bastyq")
        }
        let printer = try NetworkPrinter()
        let output = desk.path("told.json")
        let command = try Child(
            Program.path,
            ["print", "pending", "--transport", "tcp", "--target", "127.0.0.1:\(printer.port)", "--as", "kense", "--json"],
            environment: Program.environment.merging(desk.variables) { $1 }, output: output)

        // The printer has the first sheet and has not hung up.
        let sheet = try printer.receive(seconds: 20) { kill(command.id, signal) }
        #expect(try command.wait(seconds: 20) == 1)

        #expect(!sheet.isEmpty)
        let told = try JSONValue(parsing: try String(contentsOfFile: output, encoding: .utf8))
        #expect(told.printed.int == 1 && told.failed.int == 0 && told.left.int == 2)
        #expect(told.isPaused.bool == true)
        #expect(try desk.json(["print", "queue"], as: "kense").list.count == 1)
        #expect(try desk.json(["print", "pending", "--list"], as: "kense").left.int == 2)
    }
}

@Suite(.enabled(if: PrintServer.isInstalled, "CUPS is not installed here; .ci/setup brings it (2026-11-21)"))
struct `A CUPS queue in trouble` {
    @Test func `that is stopped keeps the job, tells why, and gives it back`() throws {
        let desk = try DemoDesk()
        let number = try desk.registered()
        let server = try PrintServer()
        try server.addQueue("window", to: try NetworkPrinter())
        try server.stop("window", because: "no toner today")
        let there = desk.variables.merging(server.variables) { $1 }
        func run(_ words: [String]) throws -> JSONValue {
            let outcome = try Program.run(words + ["--as", "kense", "--json"], variables: there)
            #expect(outcome.status == 0, "\(outcome.errors)\(server.log)")
            return try JSONValue(parsing: outcome.output)
        }

        let sent = try run(["print", number, "--transport", "cups", "--target", "window"])
        #expect(sent.state.string == "sent")
        let followed = try #require(try run(["print", "queue"]).list.first)
        #expect(followed.device.string == "stopped:no toner today")
        let cancelled = try run(["print", "cancel", String(try #require(sent.id.int))])

        #expect(cancelled.state.string == "cancelled")
        // What CUPS lists as completed though it was cancelled is not taken for printed.
        #expect(try run(["print", "queue"]).list.first?.state.string == "cancelled")
        #expect(try run(["print", number, "--transport", "file"]).copy.int == 1)
    }

    @Test func `whose printer is dead is told with the queue's own words`() throws {
        let desk = try DemoDesk()
        let number = try desk.registered()
        let server = try PrintServer()
        try server.addQueue("dead", at: "socket://127.0.0.1:1")
        let there = desk.variables.merging(server.variables) { $1 }
        _ = try Program.run(
            ["print", number, "--transport", "cups", "--target", "dead", "--as", "kense"], variables: there)

        try Patience(seconds: 20).wait(for: "CUPS to notice: \(server.log)") {
            let queue = try Program.run(["print", "queue", "--as", "kense"], variables: there)
            return queue.output.contains("may not exist or is unavailable")
        }

        try server.remove("dead")
        let gone = try Program.run(["print", "queue", "--as", "kense", "--json"], variables: there)
        #expect(try JSONValue(parsing: gone.output).list.first?.state.string == "unknown")
    }

    @Test(.enabled(if: Self.hasPDF, "tereze-pdf or pdftotext is not here; .ci/setup brings what they need (2026-11-21)"))
    func `gets letters as PDF, whose text is the paper's`() throws {
        let desk = try DemoDesk()
        let number = try desk.registered()
        let printer = try NetworkPrinter()
        let server = try PrintServer()
        try server.addQueue("laser", to: printer)

        let outcome = try Program.run(
            ["print", number, "--profile", "pdf-a4", "--transport", "cups", "--target", "laser", "--as", "kense"],
            variables: desk.variables.merging(server.variables) { $1 })

        #expect(outcome.status == 0, "\(outcome.errors)")
        let pdf = try desk.file("laser.pdf", "")
        try Data(try printer.receive(seconds: 20)).write(to: URL(filePath: pdf))
        let text = try Program.run("/usr/bin/pdftotext", ["-layout", pdf, "-"])
        #expect(text.output.contains(number))
        #expect(text.output.contains("Құрметті"))
    }

    @Test(.enabled(if: Self.hasPDF && PrintServer.hasPDFQueue, "printer-driver-cups-pdf is not here, or we are not root (2026-11-21)"))
    func `with a driver of its own prints a letter's page, and says when it is through`() throws {
        let desk = try DemoDesk()
        let number = try desk.registered()
        let server = try PrintServer()
        try server.addPDFQueue("pdf")
        let there = desk.variables.merging(server.variables) { $1 }
        let title = number.filter(\.isNumber)
        let home = URL(filePath: NSHomeDirectoryForUser("root") ?? "/root").appending(path: "PDF").path
        let wasThere = FileManager.default.fileExists(atPath: home)
        func printed() -> [String] {
            ((try? FileManager.default.contentsOfDirectory(atPath: home)) ?? []).filter { $0.hasPrefix(title) }.map { "\(home)/\($0)" }
        }
        defer {
            for file in printed() { try? FileManager.default.removeItem(atPath: file) }
            if !wasThere { try? FileManager.default.removeItem(atPath: home) }
        }

        let sent = try Program.run(
            ["print", number, "--profile", "pdf-a4", "--transport", "cups", "--target", "pdf", "--as", "kense"], variables: there)
        #expect(sent.status == 0, "\(sent.errors)")
        try Patience(seconds: 60).wait(for: "the PDF queue: \(server.log)") {
            let queue = try Program.run(["print", "queue", "--as", "kense", "--json"], variables: there)
            return try JSONValue(parsing: queue.output).list.first?.device.string == "completed:"
        }

        let pdf = try #require(printed().first)
        #expect(try Program.run("/usr/bin/pdfinfo", [pdf]).output.contains("595 x 842 pts (A4)"))
        // The driver draws letters and keeps no text: what counts is that the page is not white.
        let picture = desk.path("page")
        _ = try Program.run("/usr/bin/pdftoppm", ["-r", "20", "-gray", "-singlefile", pdf, picture])
        let dots = try Data(contentsOf: URL(filePath: picture + ".pgm"))
        #expect(dots.dropFirst(20).filter { $0 < 128 }.count > 100)
    }

    private static let hasPDF = ["/usr/bin/pdftotext", Program.path + "-pdf"]
        .allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
}
