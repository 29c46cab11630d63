import CaseStore
import Casework
import Foundation
import FrontDesk
import Legislation
import Testing
import WorkingTime

/// Registers as papers of the office: numbered, kept, queued and counted like the papers of cases.
@Suite struct PrintedRegisterTests {
    private let month = RegisterSpan.month.period(on: TestOffice.now.date)

    private func delivery(_ test: TestOffice) -> PrintDelivery {
        PrintDelivery(office: test.office, printers: TestOffice.printers, spool: test.folder.appendingPathComponent("prints").path)
    }

    @Test func aRegisterIsKeptUnderItsNumberAndPrintsAgainAsACopy() throws {
        let test = try TestOffice()
        let file = try test.register().file
        let kense = try test.actor("kense")

        let paper = try test.office.keepRegister(.applications, in: month, by: kense, at: TestOffice.now)
        let jobs = try (1...2).map { _ in
            try settled(delivery(test).print(paper.id, with: StationSettings(), by: kense, at: TestOffice.now))
        }

        #expect(paper.number.register == .printedRegisters && paper.number.serial == 1)
        #expect(paper.text.contains("№ \(paper.number)") && paper.text.contains("\(file.number)"))
        #expect(jobs.map(\.copy) == [1, 2] && jobs.allSatisfy { $0.state == .sent })
        #expect(try String(contentsOfFile: jobs[1].detail, encoding: .utf8).contains("КӨШІРМЕ № 2"))
        #expect(try test.office.printedRegister(paper.number, for: kense).prints == 2)
        let report = try test.office.store.verifyJournal()
        #expect(report.firstBad == nil)
    }

    @Test func whatFailsStaysInTheQueueAndGoesOnAsTheSameSheet() throws {
        let test = try TestOffice()
        let bastyq = try test.actor("bastyq")
        var station = StationSettings()
        station.registers = PrinterChoice(profile: "text-a4", transport: .file, target: "/nonexistent/folder")
        let paper = try test.office.keepRegister(.complaints, in: month, by: bastyq, at: TestOffice.now)

        let failed = try settled(delivery(test).print(paper.id, with: station, by: bastyq, at: TestOffice.now))
        #expect(failed.state == .failed)
        let again = try delivery(test).retry(
            failed.id, on: .usual(for: .register), with: station, by: bastyq, at: TestOffice.now)
        let sent = try settled(delivery(test).send(again, by: bastyq, at: TestOffice.now))

        #expect(sent.state == .sent && sent.copy == 1)
    }

    @Test func onlyThoseWhoKeepThemPrintThem() throws {
        let test = try TestOffice()
        for login in ["maman", "tasushy"] {
            #expect(throws: Refusal.self) {
                try test.office.keepRegister(.applications, in: month, by: try test.actor(login), at: TestOffice.now)
            }
        }
        let paper = try test.office.keepRegister(.postal, in: month, by: test.actor("kense"), at: TestOffice.now)
        #expect(throws: Refusal.otherOffice) { try test.office.printedRegister(paper.number, for: test.actor("jinaq")) }
        // No number is lost by a refusal.
        #expect(paper.number.serial == 1)
    }

    @Test func theLastChoiceIsThePersons() throws {
        let test = try TestOffice()
        let stations = StationStore(store: test.office.store, name: "window-1")
        #expect(try stations.register(of: "kense") == nil)

        let choice = RegisterChoice(register: .uncollected, span: .days(month))
        try stations.save(choice, by: "kense", at: TestOffice.now)

        #expect(try stations.register(of: "kense") == choice)
        #expect(try stations.register(of: "bastyq") == nil)
    }

    private func settled(_ step: PrintDelivery.Step) throws -> PrintJob {
        guard case .settled(let job) = step else { throw PrintProblem.paperDamaged }
        return job
    }
}
