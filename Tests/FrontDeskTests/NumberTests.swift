import CaseStore
import Casework
import Foundation
import FrontDesk
import Legislation
import Paper
import Testing

/// Numbers on papers, and read back from what people say.
@Suite struct NumberTests {
    private let test: TestOffice
    private let clerk: Actor
    private let number: CaseNumber

    init() throws {
        test = try TestOffice()
        clerk = try test.actor("kense")
        number = try test.register().file.number
    }

    private func meant(_ text: String) throws -> CaseNumber {
        try test.office.number(typed: text, by: clerk, at: TestOffice.now)
    }

    @Test(arguments: ["1", "№ 1", "1/2012", "12-1", "2012-1", "11-12-1"])
    func `a case is named by as little of its number as is enough`(text: String) throws {
        #expect(try meant(text) == number)
        #expect(try meant(number.digits) == number)
    }

    @Test func `a number that does not check is refused with the case that it may have been`() throws {
        var digits = Array(number.digits)
        digits[11] = digits[11] == "9" ? "8" : "9"
        let text = String(digits)

        #expect(throws: NumberProblem.misread(text, near: [number])) { try meant(text) }
        #expect(throws: NumberProblem.unknown("77")) { try meant("77") }
        #expect(throws: NumberProblem.unreadable("Сейітова")) { try meant("Сейітова") }
    }

    @Test func `the cover sheet bears the number to read and to scan, the route and the papers`() throws {
        let file = try test.office.dossier(number, for: clerk).file
        let cover = try test.office.coverSheet(number, for: clerk)

        #expect(cover.blocks.contains(.barcode(digits: number.digits)))
        for width in [32, 80] {
            let text = PageLayout(width: width).lines(cover).map(\.text).joined(separator: "\n")
            #expect(text.contains(number.description))
            #expect(text.contains(file.applicant.name.surname))
        }
        let tables = cover.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
        #expect(tables.first?.rows.count == file.forecast.count)
        #expect(tables.last?.rows.count == file.intake.documents.count + 1)
    }

    @Test func `the cover sheet is for those who work on the file`() throws {
        let auditor = Actor(login: "audit", name: "Т.", role: .auditor, office: clerk.office)
        #expect(throws: Refusal.mayNotPrint(.auditor)) { try test.office.coverSheet(number, for: auditor) }
    }
}
