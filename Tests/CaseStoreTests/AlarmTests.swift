import Casework
import Foundation
import GRDB
import Testing
import WorkingTime

@testable import CaseStore

/// Checks of the journal while desks write, and what is kept of one that failed.
struct AlarmTests {
    private func filled(_ surname: String = "Сейітов") throws -> Bench {
        let bench = try Bench()
        let number = try bench.register(Visitor(surname: surname, iin: "750301300018")).file.number
        try bench.makeReady(number)
        return bench
    }

    private func verify(_ bench: Bench, since: JournalHead? = nil) throws {
        bench.store.noteCheck(try bench.store.verifyJournal(since: since), since: since, at: monday)
    }

    @Test func aFailedCheckIsToldUntilOneHolds() throws {
        let bench = try filled()
        try verify(bench)
        #expect(try bench.store.journalAlarm() == nil)

        try bench.raw("UPDATE case_event SET payload = replace(payload, 'Сейітов', 'Сейітова') WHERE sequence = 1")
        try verify(bench)
        #expect(try bench.store.journalAlarm() == JournalAlarm(at: monday, since: nil))
        try bench.raw("UPDATE case_event SET payload = replace(payload, 'Сейітова', 'Сейітов') WHERE sequence = 1")
        try verify(bench)

        #expect(try bench.store.journalAlarm() == nil)
    }

    @Test func whatALineFromOutsideContradictsIsNotForgottenByAPlainCheck() throws {
        let bench = try filled()
        let head = try #require(try bench.store.journalHead())
        let elsewhere = try filled("Асанов")
        let other = try #require(try elsewhere.store.journalHead())

        try verify(bench, since: other)
        #expect(try bench.store.journalAlarm()?.since == other.description)
        try verify(bench)
        #expect(try bench.store.journalAlarm() != nil)
        try verify(bench, since: head)

        #expect(try bench.store.journalAlarm() == nil)
    }

    @Test func aCheckReadsOnWhereADeskHasWrittenMeanwhile() throws {
        let bench = try filled()
        let last = try bench.store.lastJournalEntry()
        let desk = try bench.another()
        var isFirst = true

        let report = try bench.store.verifyJournal { _ in
            guard isFirst else { return }
            isFirst = false
            _ = try? bench.register(Visitor(surname: "Жаңа", birthDate: nil), in: desk)
            try? desk.checkpoint()
        }

        #expect(report.firstBad == nil)
        #expect(report.entries == Int(last))
        #expect(report.head?.sequence == last)
        #expect(try bench.store.verifyJournal().entries > Int(last))
        try desk.close()
    }

    @Test func aRenewedReaderSeesWhatWasWrittenAndHoldsNoOldState() throws {
        let bench = try filled()
        let reader = try RawReader(path: bench.path)
        let rows = try RawStatement("SELECT seq FROM journal ORDER BY seq", on: reader)
        #expect(try rows.step())
        let before = try bench.store.lastJournalEntry()
        try bench.register(Visitor(surname: "Жаңа", birthDate: nil))

        try reader.renew()

        let last = try RawStatement("SELECT max(seq) FROM journal", on: reader)
        #expect(try last.step())
        #expect(last.integer(0) > before)
    }

    @Test func anExportHoldsEveryEntryWithWhatItsHashIsOf() throws {
        let bench = try filled()
        var lines: [String] = []

        let written = try bench.store.exportJournal { lines.append($0) }

        let last = try bench.store.lastJournalEntry()
        let head = try Document.decode(JournalExportHead.self, from: lines[0])
        let line = try bench.store.journalHead()?.description
        #expect(written == Int(last) && lines.count == written + 1)
        #expect(head == JournalExportHead(format: "tereze journal 1", first: 1, last: last, head: line, office: nil))
        for text in lines.dropFirst() {
            let line = try Document.decode(JournalLine.self, from: text)
            let payload = try #require(line.payload)
            #expect(JournalChain.hexadecimal(JournalChain.digest(payload)) == line.payloadHash, "\(line.seq)")
        }
    }
}
