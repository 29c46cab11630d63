import Casework
import Foundation
import GRDB
import Testing

@testable import CaseStore

struct JournalTests {
    /// A store in which something of everything has happened.
    private func livedIn() throws -> Bench {
        let bench = try Bench()
        try bench.addPeople()
        let number = try bench.register(Visitor(iin: "750301300018")).file.number
        try bench.makeReady(number)
        try bench.register(Visitor(surname: "Оспанова", birthDate: nil))
        try bench.refuse(Visitor(surname: "Асанов", birthDate: nil))
        let paper = try #require(try bench.store.papers(of: number).first)
        _ = try bench.store.queuePrint(paper: paper.id, on: PrinterChoice(profile: "text-receipt", transport: .file), by: bench.receptionist, at: monday)
        try bench.store.setSetting("language", scope: "kenje", to: "kk", by: "kenje", at: monday)
        let draft = ComplaintDraft(complainant: "Асанов", file: number, about: "Кешікті")
        let complaint = try bench.store.enter(draft, term: nil, by: bench.receptionist, at: monday)
        _ = try bench.store.answer(complaint.number, .explained, "Мерзімінде берілді", by: bench.head, at: monday)
        return bench
    }

    @Test func anUntouchedStoreHolds() throws {
        let bench = try livedIn()
        var progress: [Int] = []

        let report = try bench.store.verifyJournal { progress.append($0) }

        #expect(report.firstBad == nil)
        #expect(report.cases == 3)
        #expect(report.entries == (try bench.store.journal(limit: 1000).count))
        #expect(progress.last == report.entries)
    }

    @Test(arguments: [
        // The chain.
        "UPDATE journal SET at = '2012-11-05T10:01' WHERE seq = 9",
        "UPDATE journal SET login = 'dana' WHERE seq = 9",
        "UPDATE journal SET action = 'signed' WHERE seq = 9",
        "UPDATE journal SET subject = '0011-12-000002-97' WHERE seq = 9",
        "UPDATE journal SET payload_hash = zeroblob(32) WHERE seq = 9",
        "UPDATE journal SET previous = zeroblob(32) WHERE seq = 9",
        "UPDATE journal SET hash = zeroblob(32) WHERE seq = 9",
        "UPDATE journal SET at = 'yesterday at noon' WHERE seq = 9",
        "DELETE FROM journal WHERE seq = 9",
        "DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)",
        "DELETE FROM journal",
        "UPDATE journal_end SET seq = seq - 1",
        "UPDATE journal SET seq = -seq WHERE seq IN (9, 10); UPDATE journal SET seq = 19 + seq WHERE seq < 0",
        "INSERT INTO journal SELECT seq + 1, at, login, action, subject, payload_hash, hash, hash FROM journal ORDER BY seq DESC LIMIT 1",
        // The complaints.
        "UPDATE complaint SET document = replace(document, 'Кешікті', 'Рахмет')",
        "UPDATE complaint SET number = number + 100",
        "UPDATE complaint SET entry = entry - 1",
        """
        UPDATE complaint SET is_answered = 0, entry = entry - 1,
          document = (SELECT payload FROM journal_payload WHERE journal_payload.entry = complaint.entry - 1)
        """,
        "DELETE FROM complaint",
        // The events.
        "UPDATE case_event SET payload = replace(payload, 'Қарауға', 'Бас тартуға') WHERE sequence = 2",
        "UPDATE case_event SET payload = json_set(payload, '$.by.login', 'dana') WHERE sequence = 2",
        "UPDATE case_event SET case_id = 2 WHERE sequence = 2",
        "UPDATE case_event SET sequence = 70 WHERE sequence = 6",
        "UPDATE case_event SET entry = 9000 WHERE sequence = 2",
        "DELETE FROM case_event WHERE sequence = 2",
        "DELETE FROM case_event WHERE sequence = 6",
        // The files.
        "UPDATE case_file SET document = replace(document, 'Сейітов', 'Сеитов') WHERE id = 1",
        "UPDATE case_file SET status = 'posted' WHERE id = 1",
        "UPDATE case_file SET is_open = 0 WHERE id = 1",
        "UPDATE case_file SET waits_for = 'head' WHERE id = 1",
        "UPDATE case_file SET officer = 'asel' WHERE id = 1",
        "UPDATE case_file SET applicant = 'Басқа' WHERE id = 1",
        "UPDATE case_file SET due = NULL WHERE id = 1",
        "UPDATE case_file SET answer_by = '2099-01-01T00:00' WHERE id = 1",
        "UPDATE case_file SET ready_since = '2012-11-04T10:00' WHERE id = 1",
        "UPDATE case_file SET registered_at = '2012-11-01T10:00' WHERE id = 1",
        "UPDATE case_file SET outgoing = NULL WHERE id = 1",
        "UPDATE case_file SET revision = 9 WHERE id = 1",
        "UPDATE case_file SET service = 'x' WHERE id = 1",
        "UPDATE case_file SET handling_office = 2 WHERE id = 1",
        "UPDATE case_file SET number = 11120000098 WHERE id = 1",
        "DELETE FROM case_file WHERE id = 2",
        // The papers.
        "UPDATE paper SET text = 'ТАЛОН' WHERE id = 1",
        "UPDATE paper SET document = '[1]' WHERE id = 1",
        "UPDATE paper SET form = 'notice' WHERE id = 1",
        "UPDATE paper SET kind = 'notice' WHERE id = 1",
        "UPDATE paper SET case_id = 2 WHERE id = 1",
        "UPDATE paper SET entry = 9000 WHERE id = 1",
        "DELETE FROM paper WHERE id = 1",
        // What else stands in the journal.
        "UPDATE journal_payload SET payload = replace(payload, 'kk', 'ky')",
        "DELETE FROM journal_payload WHERE entry = 3",
        // The numbers.
        "UPDATE counter SET last = last + 1 WHERE register = 1",
        "UPDATE counter SET last = 0 WHERE register = 3",
        "DELETE FROM counter WHERE register = 2",
        "UPDATE counter SET year = 2013 WHERE register = 1",
    ])
    func whateverIsChangedPastTheProgramIsFound(sql: String) throws {
        let bench = try livedIn()
        try bench.raw(sql)

        let found = Result { try bench.store.verifyJournal().firstBad }

        switch found {
        case .success(let fault): #expect(fault != nil, "\(sql) was not found")
        case .failure(let problem): Issue.record("\(sql) stopped the check: \(problem)")
        }
    }

    @Test func theFirstBadPlaceIsNamed() throws {
        let bench = try livedIn()
        try bench.raw("UPDATE journal SET login = 'dana' WHERE seq = 9")

        #expect(try bench.store.verifyJournal().firstBad == .entryChanged(entry: 9))
    }

    @Test func aGapInTheNumbersIsNamed() throws {
        let bench = try livedIn()
        try bench.raw("UPDATE counter SET last = 3 WHERE register = 1")

        #expect(
            try bench.store.verifyJournal().firstBad
                == .numbersBroken(office: 1, register: .applications, year: 2012))
    }

    @Test func theGuardsOfTheSchemaHoldWithoutTheProgram() throws {
        let bench = try livedIn()

        for sql in [
            "UPDATE journal SET login = 'x'", "DELETE FROM journal", "UPDATE case_event SET sequence = 9",
            "DELETE FROM case_event", "UPDATE paper SET text = ''", "DELETE FROM paper", "DELETE FROM case_file",
            "UPDATE counter SET last = last + 2", "DELETE FROM counter", "DELETE FROM account", "DELETE FROM office",
            "UPDATE case_file SET number = 5", "INSERT INTO journal SELECT 99, at, login, action, subject, payload_hash, previous, hash FROM journal LIMIT 1",
        ] {
            #expect(throws: StoreProblem.self, "\(sql) was let through") { try bench.store.write { try $0.execute(sql: sql) } }
        }
        #expect(try bench.store.verifyJournal().firstBad == nil)
    }

    @Test func anEntrysHashCanBeCheckedByHand() throws {
        let bench = try Bench()
        let entry = try #require(try bench.store.journal().first)
        let hexadecimal = { (bytes: [UInt8]) in bytes.map { String(format: "%02x", $0) }.joined() }

        // printf 'tereze journal 1\n1\n2012-11-05T10:00\nadmin\nofficeAdded\n1\n<payload>\n<previous>\n' | sha256sum
        let lines = "tereze journal 1\n1\n2012-11-05T10:00\nadmin\nofficeAdded\n1\n\(hexadecimal(entry.payloadHash))\n"
            + String(repeating: "0", count: 64) + "\n"
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(lines.utf8))
        try input.fileHandleForWriting.close()
        let told = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()

        #expect(told.prefix(64) == hexadecimal(entry.hash))
    }
}
