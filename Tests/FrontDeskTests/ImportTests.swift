import CaseStore
import Casework
import Foundation
import FrontDesk
import Legislation
import Testing
import WorkingTime

@Suite struct ImportTests {
    private static let rules = """
        columns:
          number: "№"
          registered: Күні
          name: Аты-жөні
          iin: ЖСН
          service: Қызмет
          status: Нәтиже
          page: Бет
        constants:
          book: "3"
        dates: [dd.MM.yyyy, d/M/yy]
        services:
          - { words: Балалар жәрдемақысы, service: child-benefit }
        statuses:
          - { words: берілді, status: handedOut }
          - { words: жұмыста, status: open }
        """

    private static let journal = """
        №,Күні,Аты-жөні,ЖСН,Қызмет,Нәтиже,Бет
        1/а,05.03.1998,Сейітова Айгүл Болатқызы,,Балалар жәрдемақысы,берілді,1
        2/а,6/3/98,Ахметов Ержан,,child-benefit,,1
        3/а,05.13.1998,Ли Ан,,child-benefit,,2
        4/а,05.03.2019,Жалғыз,870312200450,жоқ қызмет,белгісіз,2
        1/а,05.03.1998,Сейітова Айгүл Болатқызы,,Балалар жәрдемақысы,берілді,1
        5/а,01.10.2012,Оспанова Дана,,child-benefit,жұмыста,3
        6/а,05.03.1998
        """

    private struct Outcome {
        var report = ImportReport()
        var faults: [ImportFault] = []
    }

    private func run(
        _ text: String, in test: TestOffice, isJSON: Bool = false, writes: Bool = true, rules: String = Self.rules
    ) throws -> Outcome {
        let clerk = try test.actor("kense")
        let admin = Actor(login: clerk.login, name: clerk.name, role: .administrator, office: clerk.office)
        var outcome = Outcome()
        outcome.report = try test.office.importJournal(
            text, isJSON: isJSON, by: ImportMapping.read(rules, file: "map.yaml"), writes: writes, actor: admin, at: TestOffice.now
        ) { outcome.faults += $0 } progress: { _, _ in }
        return outcome
    }

    @Test func everyLineIsTakenOrToldWithItsReason() throws {
        let test = try TestOffice()

        let outcome = try run(Self.journal, in: test)

        #expect(outcome.report.read == 7)
        #expect(outcome.report.taken == 3)
        #expect(outcome.report.rejected == 4)
        #expect(outcome.faults.first { $0.line == 4 } == ImportFault(line: 4, column: "Күні", value: "05.13.1998", kind: .dateUnreadable))
        let fifth = outcome.faults.filter { $0.line == 5 }.map(\.kind)
        #expect(fifth.contains(.dateInFuture))
        #expect(fifth.contains(.serviceUnknown))
        #expect(fifth.contains(.statusUnknown))
        #expect(outcome.faults.first { $0.line == 6 }?.kind == .sameAs(line: 2))
        #expect(outcome.faults.first { $0.line == 8 }?.kind == .cellCount(found: 2, expected: 7))
        #expect(try test.office.store.verifyJournal().firstBad == nil)
        let hits = try test.office.store.search("2/а", actor: test.actor("kense"), now: TestOffice.now, limit: 5)
        #expect(hits.cases.map(\.applicant) == ["Ахметов Ержан"])
        #expect(hits.cases.map(\.status) == [.handedOut])
        let open = try test.office.store.search("5/а", actor: test.actor("kense"), now: TestOffice.now, limit: 5)
        #expect(open.cases.map(\.status) == [.awaitingResolution])
        #expect(open.cases.first?.due != nil)
    }

    @Test func aSecondRunTakesNothingTwiceAndADryOneNothing() throws {
        let test = try TestOffice()

        #expect(try run(Self.journal, in: test, writes: false).report.taken == 3)
        #expect(try test.office.store.health().cases == 0)
        _ = try run(Self.journal, in: test)
        let again = try run(Self.journal, in: test).report

        #expect(again.taken == 0)
        #expect(again.known == 3)
        #expect(try test.office.store.health().cases == 3)
    }

    @Test func linesOfJSONAreTakenToo() throws {
        let test = try TestOffice()
        let lines = """
            {"№": 7, "Күні": "05.03.1998", "Аты-жөні": "Ахметов Ержан", "Қызмет": "child-benefit"}
            not JSON
            """

        let outcome = try run(lines, in: test, isJSON: true)

        #expect(outcome.report.taken == 1)
        #expect(outcome.faults.map(\.kind) == [.notJSON])
    }

    @Test func aMappingWithFaultsIsToldWithItsLines() throws {
        let test = try TestOffice()

        #expect(throws: LoadProblems.self) {
            try run(Self.journal, in: test, rules: "columns: { nummer: x }\ndates: [heute]\n")
        }
    }

    @Test func onlyAnAdministratorImports() throws {
        let test = try TestOffice()

        #expect(throws: Refusal.administratorsOnly) {
            try test.office.importJournal(
                Self.journal, isJSON: false, by: ImportMapping.read(Self.rules, file: "map.yaml"), writes: true,
                actor: test.actor("kense"), at: TestOffice.now, reject: { _ in }, progress: { _, _ in })
        }
    }

    @Test(arguments: [
        "=1+1", "+7 701", "-5", "@x", "\tx", "'=1", "'", "Сейітов", "", "a\"b", "'a", " =1", "\u{A0}\u{200B}＝1", " '+1", "\r\n-1", "−5",
    ])
    func aCellIsNoFormulaAndComesBackExactly(text: String) {
        let cell = FormulaGuard.guarded(text)

        #expect(!(["=", "+", "-", "@", "\t"].contains { cell.hasPrefix($0) }))
        #expect(FormulaGuard.text(cell) == text)
    }

    @Test func aTableComesBackAsItWasExported() throws {
        let test = try TestOffice()
        _ = try run(Self.journal, in: test)
        let clerk = try test.actor("kense")
        let admin = Actor(login: clerk.login, name: clerk.name, role: .administrator, office: clerk.office)
        var lines: [String] = []
        try test.office.export(as: true, id: "e1", by: admin) { lines.append($0) } progress: { _, _ in }
        let file = test.folder.appendingPathComponent("export.csv").path
        try (lines.joined(separator: "\n") + "\n").write(toFile: file, atomically: true, encoding: .utf8)
        let other = try TestOffice()

        let rows = try other.office.importExport(file, by: admin, at: TestOffice.now) { _ in }

        #expect(rows == lines.count - 2)
        #expect(try other.office.store.health().cases == 3)
        #expect(try other.office.store.verifyJournal().firstBad == nil)
    }
}
