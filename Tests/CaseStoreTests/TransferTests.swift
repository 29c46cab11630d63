import Casework
import Foundation
import GRDB
import Testing
import WorkingTime

@testable import CaseStore

struct TransferTests {
    /// A store with people, joined and set apart, cases at every turn, papers, prints and a list.
    private func filled() throws -> Bench {
        let bench = try Bench()
        let first = try bench.register(Visitor(iin: "750301300018", phone: "8 701 123-45-67"))
        try bench.makeReady(first.file.number)
        try bench.register(Visitor(surname: "=cmd|'/c calc'!A1", given: "+7", patronymic: "@x", birthDate: nil))
        try bench.register(Visitor(surname: "Сеитов", given: "Канат", patronymic: "", birthDate: nil), service: "housing-aid")
        try bench.refuse(Visitor(surname: "Ахметова", given: "Дана", birthDate: CivilDate(iso: "1990-01-01")))
        _ = try bench.store.joinPeople(1, 3, by: bench.receptionist, at: monday)
        _ = try bench.store.joinPeople(1, 2, by: bench.receptionist, at: monday)
        _ = try bench.store.partPerson(2, by: bench.receptionist, at: monday)
        return bench
    }

    private func lines(of store: CaseStore) throws -> [TransferLine] {
        var lines: [TransferLine] = []
        try store.export(id: "e1") { lines.append($0) }
        return lines
    }

    private func rows(_ lines: [TransferLine]) -> [(table: String, row: [String: TransferLine.Cell])] {
        lines.compactMap { if case .row(let table, let row) = $0 { (table, row) } else { nil } }
    }

    private func take(_ lines: [TransferLine], into bench: Bench, batch: Int = 7) throws {
        let done = try bench.store.beginTransfer(id: "e1", schema: CaseStore.schemaVersion, by: bench.head, at: monday)
        var left = Array(rows(lines).dropFirst(done))
        while !left.isEmpty {
            try bench.store.transfer(Array(left.prefix(batch)), id: "e1")
            left.removeFirst(min(batch, left.count))
        }
        try bench.store.endTransfer(id: "e1", by: bench.head, at: monday)
    }

    @Test func anExportReadIntoAnEmptyStoreGivesTheSameStore() throws {
        let bench = try filled()
        let lines = try lines(of: bench.store)
        let other = try Bench()

        // Through JSON, as a file holds it.
        try take(lines.map { try #require(TransferLine(Data(try $0.json().utf8))) }, into: other)

        #expect(try other.store.verifyJournal().firstBad == nil)
        let (old, new) = (try rows(self.lines(of: bench.store)), try rows(self.lines(of: other.store)))
        // What the import's own journal adds stands apart: its entries, and by how much the others are moved.
        let shift = try other.store.journal(limit: 100).first { $0.action == "importBegun" }?.id ?? 0
        let oldRows = old.map { Self.shifted($0.row, by: shift, in: $0.table) }
        let tables = Set(old.map(\.table))
        for table in tables.sorted() {
            let before = zip(old, oldRows).filter { $0.0.table == table }.map(\.1)
            let after = new.filter { $0.table == table }.map(\.row)
                .filter { row in !["journal", "journal_payload"].contains(table) || Self.entry(row) > shift }
                .filter { row in row["action"] != .text("importEnded") }
            #expect(after == before, "\(table)")
        }
        for text in ["Сейітов", "сеитов", "87011234567", "750301300018", "1"] {
            #expect(
                try other.store.search(text, actor: bench.receptionist, now: monday, limit: 50)
                    == bench.store.search(text, actor: bench.receptionist, now: monday, limit: 50))
        }
        let next = try other.register(Visitor(surname: "Жаңа", given: "Адам", birthDate: nil))
        #expect(next.file.number.serial == 4)
    }

    private static func entry(_ row: [String: TransferLine.Cell]) -> Int64 { (row["seq"] ?? row["entry"])?.number ?? 0 }

    private static func shifted(
        _ row: [String: TransferLine.Cell], by shift: Int64, in table: String
    ) -> [String: TransferLine.Cell] {
        var row = row
        for column in ["entry", table == "journal" ? "seq" : ""] {
            if let entry = row[column]?.number { row[column] = .number(entry + shift) }
        }
        return row
    }

    @Test func anImportThatWasBrokenOffGoesOnWithoutDoubling() throws {
        let bench = try filled()
        let lines = try lines(of: bench.store)
        let other = try Bench()
        _ = try other.store.beginTransfer(id: "e1", schema: CaseStore.schemaVersion, by: other.head, at: monday)
        try other.store.transfer(Array(rows(lines).prefix(9)), id: "e1")

        try take(lines, into: other)

        #expect(try other.store.verifyJournal().firstBad == nil)
        #expect(try other.store.health().cases == 4)
    }

    @Test func aStoreWithCasesIsRefused() throws {
        let bench = try filled()

        #expect(throws: StoreProblem.notEmpty) {
            try bench.store.beginTransfer(id: "e1", schema: CaseStore.schemaVersion, by: bench.head, at: monday)
        }
        #expect(throws: StoreProblem.newer(found: 99, known: CaseStore.schemaVersion)) {
            try bench.store.beginTransfer(id: "e2", schema: 99, by: bench.head, at: monday)
        }
    }

    @Test(arguments: ["sqlite_master", "account", "meta", "person; DROP TABLE person"])
    func aRowOfAnotherTableIsRefused(table: String) throws {
        let bench = try Bench()
        _ = try bench.store.beginTransfer(id: "e1", schema: CaseStore.schemaVersion, by: bench.head, at: monday)

        #expect(throws: StoreProblem.self) { try bench.store.transfer([(table, ["id": .number(1)])], id: "e1") }
        #expect(throws: StoreProblem.self) {
            try bench.store.transfer([("person", ["id) VALUES (1); --": .number(1)])], id: "e1")
        }
    }

    private func oldCase(_ key: String, of visitor: Visitor, number: String, in bench: Bench) -> OldCase {
        OldCase(
            key: OldCase.key(of: [key]), service: "child-benefit", version: 1, act: decree, channel: "department",
            handlingOffice: bench.department, applicant: visitor.applicant,
            origin: PaperOrigin(number: number, book: "3", page: "41"), registeredAt: moment("1998-05-06T12:00"),
            closing: OldCase.Closing(at: moment("1998-06-01T12:00"), way: .handedOut), times: nil, next: nil)
    }

    /// Every batch is one commit, and as large as hundreds of a desk's.
    @Test func theLogStaysShortWhileAnOldJournalIsTakenOver() throws {
        let bench = try Bench()
        for batch in 0..<12 {
            let cases = (0..<200).map { place in
                oldCase("\(batch)-\(place)", of: Visitor(surname: "Адам\(batch)Х\(place)", birthDate: nil), number: "\(batch)/\(place)", in: bench)
            }
            #expect(try bench.store.takeOver(cases, office: bench.department, by: bench.head, at: monday).count == 200)
        }

        #expect(try bench.store.health().cases == 2_400)
        #expect(try bench.store.health().walBytes < 4_000_000)
    }

    @Test func anOldCaseKeepsItsPaperNumberBesideOneOfOurs() throws {
        let bench = try Bench()
        let old = oldCase("a", of: Visitor(iin: "750301300018"), number: "12/К-7", in: bench)

        #expect(try bench.store.takeOver([old], office: bench.department, by: bench.head, at: monday).count == 1)
        #expect(try bench.store.takeOver([old], office: bench.department, by: bench.head, at: monday).isEmpty)

        let number = try #require(CaseNumber(office: 1, register: .applications, year: 2012, serial: 1))
        for typed in ["12/К-7", "12 к 7", "№ 12/к-7"] {
            let hits = try bench.store.search(typed, actor: bench.receptionist, now: monday, limit: 5)
            #expect(hits.cases.map(\.number) == [number], "\(typed)")
        }
        let file = try #require(try bench.store.caseFile(number))
        #expect(file.status == .handedOut)
        #expect(file.intake.origin?.page == "41")
        #expect(try bench.store.person(iin: "750301300018")?.openCases == 0)
        #expect(try bench.store.verifyJournal().firstBad == nil)
    }
}
