import CaseStore
import Casework
import Foundation
import FrontDesk
import Legislation
import Paper
import Screens
import Testing

@Suite struct ApplicationFormTests {
    @Test func aFormIsFilledFromWhatIsTypedBeforeAnythingIsRegistered() throws {
        let wide = try WideOffice()

        let sheet = try wide.office.sheet(
            WideOffice.application(), FormID("wide-application"), by: wide.actor("katchy"), at: WideOffice.monday)
        let lines = try PageLayout(width: 80).lines(sheet.document(typed: ["purpose": ["жер тилкеси"]])).map(\.text)

        #expect(lines.contains { $0.contains("Асанов Бек") && $0.contains("уулу") })
        #expect(lines.contains { $0.contains("жер тилкеси") })
        #expect(try wide.office.counts(by: wide.actor("katchy"), at: WideOffice.monday)[.open] == 0)
    }

    @Test func aReceiptOfNothingRegisteredHasNoNumberAndNoDate() throws {
        let wide = try WideOffice()

        let sheet = try wide.office.sheet(
            WideOffice.application(), FormID("wide-receipt"), by: wide.actor("katchy"), at: WideOffice.monday)

        let sources: Set<FieldSource> = [.caseNumber, .caseDate, .caseExpected]
        for field in sheet.form.fields where sources.contains(field.source) { #expect(sheet.known[field.name] == nil) }
    }

    @Test func whatCannotBeReadYetIsLeftOut() throws {
        let wide = try WideOffice()
        var draft = WideOffice.application()
        draft.applicant = .init(surname: "Асанова", iin: "12", birthDate: "кечээ")

        let sheet = try wide.office.sheet(draft, FormID("wide-application"), by: wide.actor("katchy"), at: WideOffice.monday)

        #expect(sheet.known["members"] != nil)
    }

    @Test func itIsPrintedWithoutACase() throws {
        let wide = try WideOffice()
        let spool = wide.folder.appendingPathComponent("prints").path
        let delivery = PrintDelivery(office: wide.office, printers: TestOffice.printers, spool: spool)
        let document = try wide.office.document(
            WideOffice.application(), FormID("wide-application"), by: wide.actor("katchy"), at: WideOffice.monday)

        _ = try delivery.printUnkept(document, with: StationSettings(), at: WideOffice.monday)

        let name = try #require(try FileManager.default.contentsOfDirectory(atPath: spool).first)
        #expect(name == "202611161000-wide-application.txt")
        #expect(try String(contentsOfFile: spool + "/" + name, encoding: .utf8).contains("жер тилкеси"))
        #expect(try wide.office.store.printJobs(limit: 10).isEmpty)
    }

    @Test func whatWasTypedAtTheWindowIsKeptWithTheCase() throws {
        let wide = try WideOffice()

        let dossier = try wide.office.register(
            WideOffice.application(), key: "k", refusing: false, person: .unsaid, by: wide.actor("katchy"), at: WideOffice.monday
        ).dossier
        let sheet = try wide.office.sheet(
            dossier.file.number, FormID("wide-application"), for: wide.actor("katchy"), at: WideOffice.monday)

        #expect(dossier.file.answers == ["purpose": ["жер тилкеси"]])
        #expect(sheet.known["members"] != nil)
    }

    @Test func outsideTheHoursItNeedsAReasonAndTheRight() throws {
        let wide = try WideOffice()
        func register(_ reason: String, by login: String) throws -> CaseDossier {
            var draft = WideOffice.application()
            draft.exception = reason
            return try wide.office.register(
                draft, key: "\(login)\(reason)", refusing: false, person: .unsaid, by: wide.actor(login),
                at: WideOffice.tuesday
            ).dossier
        }
        let next = TestOffice.moment("2026-11-23T09:30")

        #expect(throws: IntakeProblems([.outsideHours(next: next)])) { try register("", by: "ulook") }
        #expect(throws: IntakeProblems([.mayNotAcceptNow(next: next)])) { try register("алыстан келди", by: "katchy") }
        #expect(try register("алыстан келди", by: "ulook").file.intake.exception == "алыстан келди")
    }
}
