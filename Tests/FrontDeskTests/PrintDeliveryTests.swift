import CaseStore
import Casework
import Foundation
import FrontDesk
import Screens
import Testing

@Suite struct PrintDeliveryTests {
    @Test func aReceiptIsWrittenToTheSpoolAndCopiesSaySo() throws {
        let test = try TestOffice()
        let paper = try #require(try test.register().papers.first)
        let spool = test.folder.appendingPathComponent("prints").path
        let delivery = PrintDelivery(office: test.office, printers: TestOffice.printers, spool: spool)
        let kense = try test.actor("kense")

        let first = try settled(delivery.print(paper.id, with: StationSettings(), by: kense, at: TestOffice.now))
        let second = try settled(delivery.print(paper.id, with: StationSettings(), by: kense, at: TestOffice.now))

        #expect(first.state == .sent)
        #expect(second.copy == 2)
        let original = try String(contentsOfFile: first.detail, encoding: .utf8)
        let copy = try String(contentsOfFile: second.detail, encoding: .utf8)
        #expect(original.trimmingCharacters(in: .newlines) == paper.text)
        #expect(!original.contains("КӨШІРМЕ"))
        #expect(copy.contains("КӨШІРМЕ № 2"))
        #expect(try test.office.store.papers(of: paper.number).first?.prints == 2)
    }

    @Test(arguments: [
        PrinterChoice(profile: "text-receipt", transport: .file, target: "/nonexistent/folder"),
        PrinterChoice(profile: "text-receipt", transport: .cups, target: "no-such-queue"),
    ])
    func aPrinterThatIsGoneLeavesTheCaseAlone(choice: PrinterChoice) throws {
        let test = try TestOffice()
        let dossier = try test.register()
        let paper = try #require(dossier.papers.first)
        var station = StationSettings()
        station.receipts = choice
        let delivery = PrintDelivery(office: test.office, printers: TestOffice.printers, spool: test.folder.path)

        let job = try settled(delivery.print(paper.id, with: station, by: test.actor("kense"), at: TestOffice.now))

        #expect(job.state == .failed)
        #expect(!job.detail.isEmpty)
        #expect(try test.office.store.caseFile(paper.number) == dossier.file)
        #expect(try test.office.store.printJobs(limit: 10).first?.state == .failed)
    }

    @Test func theTerminalGetsTheReceiptInItsArmour() throws {
        let test = try TestOffice()
        let paper = try #require(try test.register().papers.first)
        var station = StationSettings()
        station.receipts = PrinterChoice(profile: "text-receipt", transport: .terminalBase64)
        let delivery = PrintDelivery(office: test.office, printers: TestOffice.printers, spool: test.folder.path)

        let step = try delivery.print(paper.id, with: station, by: test.actor("kense"), at: TestOffice.now)

        guard case .forTerminal(_, let bytes) = step else {
            Issue.record("no bytes for the terminal")
            return
        }
        let text = String(decoding: bytes, as: UTF8.self)
        let armoured = try #require(text.firstMatch(of: /\u{1B}\[5i([A-Za-z0-9+\/=]+)\u{1B}\u{1B}?\[4i/)?.1)
        let payload = try #require(Data(base64Encoded: String(armoured)))
        #expect(String(decoding: payload, as: UTF8.self).contains("Құрметті Сейітова"))
    }

    private func settled(_ step: PrintDelivery.Step) throws -> PrintJob {
        guard case .settled(let job) = step else { throw PrintProblem.paperDamaged }
        return job
    }
}
