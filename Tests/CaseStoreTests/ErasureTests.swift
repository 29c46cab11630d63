import Casework
import Foundation
import GRDB
import Testing
import WorkingTime

@testable import CaseStore

/// A person's data removed by an order: nothing readable stays, and the journal holds.
struct ErasureTests {
    private let order = ErasureOrder(number: "15-ө", date: CivilDate(iso: "2013-11-20")!, reason: "Сақтау мерзімі өтті")
    private let later = moment("2013-11-20T10:00")

    /// A store with a person whose file was decided, signed and handed out, and with somebody else's.
    private func decided() throws -> (bench: Bench, number: CaseNumber, other: CaseNumber) {
        let bench = try Bench()
        try bench.addPeople()
        _ = try bench.store.signIn(login: "bolat", secret: "bolat-secret", at: monday)
        let visitor = Visitor(surname: "Жүнісәлиев", given: "Бәкір", iin: "750301300018", phone: "8 701 123-45-67")
        let number = try bench.register(visitor).file.number
        try bench.makeReady(number)
        try bench.act(.handedOut(to: "Жүнісәлиев Бәкір Болатұлы", documentSeen: "N 012345678"), on: number, by: bench.receptionist)
        let other = try bench.register(Visitor(surname: "Оспанова", birthDate: nil)).file.number
        try bench.makeReady(other)
        return (bench, number, other)
    }

    private func erase(_ bench: Bench, _ id: Int64 = 1, complaints: [CaseNumber] = []) throws -> ErasureReport {
        try bench.store.erasePerson(id, by: order, complaints: complaints, actor: bench.actor("admin", .administrator), at: later)
    }

    @Test func nothingOfThePersonCanBeReadInTheStoresFiles() throws {
        let (bench, number, _) = try decided()
        try bench.store.keepDraft(
            key: "d", login: "kenje",
            body: RegistrationDraft(applicant: .init(surname: "Жүнісәлиев", given: "Бәкір", patronymic: "Болатұлы", iin: "750301300018")),
            at: later)
        let complaint = try bench.store.enter(
            ComplaintDraft(complainant: "Жүнісәлиев Б.", file: number, about: "Жүнісәлиев ұзақ күтті"), term: nil,
            by: bench.receptionist, at: monday)
        _ = try bench.store.answer(complaint.number, .explained, "Жүнісәлиевке айтылды", by: bench.head, at: monday)
        let traces = ["750301300018", "Жүнісәлиев", "жүнісәлиев", "zhunisaliev", "Бәкір", "7011234567", "7654321107", "012345678"]
        #expect(traces.filter { stands($0, in: bench) }.contains("750301300018"))

        let report = try erase(bench)

        #expect(traces.filter { stands($0, in: bench) } == [])
        #expect(report.plan.cases == [number])
        #expect(report.plan.complaints == [complaint.number])
        #expect(report.plan.drafts == 1)
        #expect(report.left == [])
        #expect(try !bench.store.isScrubDue())
    }

    /// Whether a text stands anywhere in the store's file, its log or their index, as bytes.
    private func stands(_ text: String, in bench: Bench) -> Bool {
        ["", "-wal", "-shm"].contains { suffix in
            (FileManager.default.contents(atPath: bench.path + suffix) ?? Data()).firstRange(of: Data(text.utf8)) != nil
        }
    }

    @Test func theJournalHoldsAndTellsWhoWhenWhyAndWhat() throws {
        let (bench, number, _) = try decided()
        let before = try bench.store.journal(limit: 100)

        let report = try erase(bench)

        let verified = try bench.store.verifyJournal()
        #expect(verified.firstBad == nil)
        #expect(verified.signed == 2)
        #expect(verified.erased == report.plan.events + report.plan.papers)
        let after = try bench.store.journal(limit: 100)
        #expect(Array(after.dropLast()) == before)
        let entry = try #require(after.last)
        #expect([entry.action, entry.login, entry.subject, "\(entry.at)"] == ["personErased", "admin", "1", "2013-11-20T10:00"])
        let payload: String = try #require(
            try bench.store.read { try $0.value("SELECT payload FROM journal_payload WHERE entry = ?", [entry.id]) })
        let note = try Document.decode(ErasureNote.self, from: payload)
        #expect(note.order == order)
        #expect(note.cases == [number])
        #expect(note.erased.count == verified.erased)
        #expect(try bench.store.health().integrityFaults == [])
        #expect(try bench.store.stateFault() == nil)
    }

    @Test func theFileKeepsItsNumberItsTimesAndItsOutcome() throws {
        let (bench, number, other) = try decided()
        let (before, untouched) = (try #require(try bench.store.caseFile(number)), try bench.store.caseFile(other))

        _ = try erase(bench)

        let file = try #require(try bench.store.caseFile(number))
        #expect(file.applicant.isErased)
        #expect(file.status == before.status && file.registeredAt == before.registeredAt && file.signature == before.signature)
        #expect(file.resolution?.text == "***")
        #expect(try bench.store.papers(of: number).allSatisfy(\.isErased))
        #expect(try bench.store.caseFile(other) == untouched)
        for text in ["750301300018", "Жүнісәлиев", "Бәкір", "87011234567", "01.03.1975"] {
            #expect(try bench.store.search(text, actor: bench.receptionist, now: later, limit: 5).people.allSatisfy { $0.id != 1 })
        }
        let again = try bench.register(Visitor(surname: "Жүнісәлиев", given: "Бәкір", iin: "750301300018"), at: later)
        #expect(again.file.number.year == 2013)
        #expect(try bench.store.person(iin: "750301300018")?.cases == 1)
    }

    @Test func whatIsAtWorkIsNotErased() throws {
        let (bench, number, other) = try decided()

        #expect(throws: ErasureProblem.openCases([other])) { try erase(bench, 2) }
        let complaint = try bench.store.enter(
            ComplaintDraft(complainant: "Біреу", file: number, about: "Ұзақ"), term: nil, by: bench.receptionist, at: monday)
        #expect(throws: ErasureProblem.openComplaints([complaint.number])) { try erase(bench) }
        #expect(throws: StoreProblem.personUnknown(99)) { try erase(bench, 99) }
        #expect(try bench.store.verifyJournal().erased == 0)
    }

    @Test func thePersonIsNotErasedTwice() throws {
        let (bench, _, _) = try decided()
        _ = try erase(bench)

        #expect(throws: ErasureProblem.alreadyErased(1)) { try erase(bench) }
    }

    @Test(arguments: ["15-ө", "Жүнісәлиевтің өтініші", "ЖСН 750301300018"])
    func theOrderMayNotKeepWhatGoes(reason: String) throws {
        let (bench, _, _) = try decided()
        let order = ErasureOrder(number: "1", date: later.date, reason: reason)

        let problem = try order.problem(for: #require(try bench.store.person(id: 1)).applicant)

        #expect(problem == (reason == "15-ө" ? nil : .orderNamesPerson))
    }

    @Test func joinedRecordsGoTogether() throws {
        let (bench, _, _) = try decided()
        let second = try bench.register(Visitor(surname: "Жүнісәлиева", given: "Бәкір", birthDate: nil)).file.number
        try bench.makeReady(second)
        try bench.act(.handedOut(to: "өзіне", documentSeen: ""), on: second, by: bench.receptionist)
        _ = try bench.store.joinPeople(1, 3, by: bench.receptionist, at: monday)

        let report = try erase(bench, 3)

        #expect(report.plan.cases.count == 2)
        #expect(!stands("Жүнісәлиев", in: bench))
        #expect(try bench.store.verifyJournal().firstBad == nil)
    }

    // MARK: What somebody does past the program

    private func entry(_ bench: Bench, of number: CaseNumber) throws -> Int64 {
        try #require(try bench.store.journal(limit: 100).first { $0.subject == number.description }?.id)
    }

    @Test func aPayloadThatWasChangedWithoutAnOrderIsNoErasure() throws {
        let (bench, _, other) = try decided()
        let report = try erase(bench)
        let entry = try entry(bench, of: other)

        try bench.raw("UPDATE case_event SET payload = replace(payload, 'Оспанова', '***') WHERE entry = \(entry)")
        #expect(try bench.store.verifyJournal().firstBad == .payloadChanged(entry: entry))

        try bench.raw("INSERT INTO erased SELECT \(entry), \(report.entry), now FROM erased LIMIT 1")
        #expect(try bench.store.verifyJournal().firstBad == .payloadChanged(entry: entry))
    }

    @Test func anErasureThatTellsOfLessThanStandsErasedIsFound() throws {
        let (bench, _, other) = try decided()
        let report = try erase(bench)
        let entry = try entry(bench, of: other)
        let event = try #require(try bench.store.events(of: other).first).erased
        let text = try Document.encode(event)
        let hash = JournalChain.hexadecimal(JournalChain.digest(text))

        try bench.raw("UPDATE case_event SET payload = '\(text)' WHERE entry = \(entry)")
        try bench.raw("INSERT INTO erased VALUES (\(entry), \(report.entry), x'\(hash)')")

        #expect(try bench.store.verifyJournal().firstBad == .erasureContradicts(entry: report.entry))
    }

    @Test(arguments: [
        "DELETE FROM erased WHERE entry = (SELECT min(entry) FROM erased)",
        "UPDATE erased SET now = zeroblob(32) WHERE entry = (SELECT min(entry) FROM erased)",
        "UPDATE case_event SET payload = replace(payload, '***', 'Асанов') WHERE entry IN (SELECT entry FROM erased)",
        "UPDATE paper SET text = 'x' WHERE entry IN (SELECT entry FROM erased)",
    ])
    func whatStandsErasedCannotBeChanged(sql: String) throws {
        let (bench, _, _) = try decided()
        _ = try erase(bench)

        try bench.raw(sql)

        #expect(try bench.store.verifyJournal().firstBad != nil)
    }

    @Test func theGuardsOfTheTablesLetNothingElseChange() throws {
        let (bench, _, _) = try decided()
        _ = try erase(bench)

        for sql in [
            "UPDATE case_event SET payload = '{}' WHERE entry NOT IN (SELECT entry FROM erased)",
            "UPDATE paper SET text = 'x'", "UPDATE erased SET now = zeroblob(32)", "DELETE FROM erased",
            "INSERT INTO erased SELECT 1, 2, zeroblob(32)",
        ] {
            #expect(throws: StoreProblem.self, "\(sql)") { try bench.store.write { try $0.run(sql) } }
        }
    }

    @Test func whatIsSavedOfADamagedStoreKnowsErasuresFromLosses() throws {
        let (bench, _, _) = try decided()
        _ = try erase(bench)
        try bench.store.close()

        let report = try Salvage(store: bench.path, folder: bench.folder.appending(path: "saved").path).run()

        #expect(report.cases == 2)
        #expect(report.partialCases == [])
    }

    @Test func anExportCarriesTheErasureOver() throws {
        let (bench, _, _) = try decided()
        _ = try erase(bench)
        var rows: [(table: String, row: [String: TransferLine.Cell])] = []
        try bench.store.export(id: "e1") { if case .row(let table, let row) = $0 { rows.append((table, row)) } }
        let other = try Bench()

        _ = try other.store.beginTransfer(id: "e1", schema: CaseStore.schemaVersion, by: other.head, at: later)
        try other.store.transfer(rows, id: "e1")

        let (old, new) = (try bench.store.verifyJournal(), try other.store.verifyJournal())
        #expect(new.firstBad == nil)
        #expect(new.erased == old.erased)
    }
}
