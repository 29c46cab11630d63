import Casework
import Foundation
import GRDB
import WorkingTime

/// The check of a store against its journal, on one state of the store, streaming.
struct JournalCheck {
    let database: Database

    func run(progress: (Int) -> Void) throws -> JournalReport {
        var entries = 0
        var cases = 0
        let fault =
            try chainFault(entries: &entries, progress: progress) ?? caseFault(cases: &cases) 
            ?? complaintFault() ?? numberFault() ?? registerFault()
        progress(entries)
        return JournalReport(entries: entries, cases: cases, firstBad: fault)
    }

    /// Walks the chain with everything that hangs on it.
    private func chainFault(entries: inout Int, progress: (Int) -> Void) throws -> JournalFault? {
        var previous = JournalChain.beginning
        let cursor = try Row.fetchCursor(
            database,
            sql: """
                SELECT journal.*, case_event.case_id, case_event.sequence, case_event.payload AS event,
                  event_case.number AS event_number, paper.id AS paper, paper.form, paper.kind, paper.text, paper.document,
                  coalesce(paper_case.number, paper.list) AS paper_number, journal_payload.payload
                FROM journal
                LEFT JOIN case_event ON case_event.entry = journal.seq
                LEFT JOIN case_file AS event_case ON event_case.id = case_event.case_id
                LEFT JOIN paper ON paper.entry = journal.seq
                LEFT JOIN case_file AS paper_case ON paper_case.id = paper.case_id
                LEFT JOIN journal_payload ON journal_payload.entry = journal.seq
                ORDER BY journal.seq
                """)
        while let row = try cursor.next() {
            let expected = Int64(entries + 1)
            guard let entry = try? JournalEntry(row) else { return .entryChanged(entry: row["seq"]) }
            guard entry.id == expected else { return .gap(expected: expected, found: entry.id) }
            guard entry.previous == previous else { return .chainBroken(entry: entry.id) }
            guard entry.computedHash == entry.hash else { return .entryChanged(entry: entry.id) }
            if let fault = try payloadFault(entry, row) { return fault }
            previous = entry.hash
            entries += 1
            if entries.isMultiple(of: 1000) { progress(entries) }
        }
        guard let end = try database.row("SELECT seq, hash FROM journal_end"), end["seq"] == entries,
            [UInt8](end["hash"] as Data) == previous
        else { return .tailMissing(entry: Int64(entries + 1)) }
        return try orphanFault()
    }

    private func payloadFault(_ entry: JournalEntry, _ row: Row) throws -> JournalFault? {
        if let event: String = row["event"] {
            guard JournalChain.digest(event) == entry.payloadHash else { return .payloadChanged(entry: entry.id) }
            let number: Int64? = row["event_number"]
            guard let told = try? Document.decode(CaseEvent.self, from: event), told.at == entry.at,
                told.by.login == entry.login, told.payload.name == entry.action, told.sequence == row["sequence"],
                Self.name(number) == entry.subject
            else { return .eventContradicts(entry: entry.id) }
            return nil
        }
        if let paper: Int64 = row["paper"] {
            guard let number = (row["paper_number"] as Int64?).flatMap({ try? CaseNumber(stored: $0) }) else {
                return .paperContradicts(paper: paper)
            }
            let content = PaperRecord.Content(
                number: number, form: row["form"], kind: row["kind"],
                text: row["text"], document: row["document"])
            guard content.number.description == entry.subject, entry.action == "paperIssued",
                JournalChain.digest(try Document.encode(content)) == entry.payloadHash
            else { return .paperContradicts(paper: paper) }
            return nil
        }
        guard let payload: String = row["payload"] else {
            return entry.payloadHash == JournalChain.digest("") ? nil : .payloadMissing(entry: entry.id)
        }
        return JournalChain.digest(payload) == entry.payloadHash ? nil : .payloadChanged(entry: entry.id)
    }

    private static func name(_ stored: Int64?) -> String? {
        stored.flatMap { try? CaseNumber(stored: $0) }?.description
    }

    /// Events and papers that no entry stands for.
    private func orphanFault() throws -> JournalFault? {
        let event: Int64? = try database.value(
            "SELECT entry FROM case_event WHERE entry NOT IN (SELECT seq FROM journal) LIMIT 1")
        if let event { return .eventContradicts(entry: event) }
        let paper: Int64? = try database.value(
            "SELECT id FROM paper WHERE entry NOT IN (SELECT seq FROM journal) LIMIT 1")
        return paper.map { .paperContradicts(paper: $0) }
    }

    /// Folds every case from its events and compares what is stored.
    private func caseFault(cases: inout Int) throws -> JournalFault? {
        let cursor = try Row.fetchCursor(database, sql: "SELECT * FROM case_file ORDER BY id")
        while let row = try cursor.next() {
            guard let number = try? CaseNumber(stored: row["number"]) else { return .caseUnreadable(id: row["id"]) }
            guard let events = try? CaseRecord.events(of: row["id"], in: database),
                let file = try? CaseFile(folding: events), file.number == number,
                try Document.encode(file) == row["document"], CaseColumns(file).stand(in: row)
            else { return .documentContradicts(case: number) }
            cases += 1
        }
        return nil
    }

    /// Compares every counter with the numbers in use: as many as it has given, from 1 to its last.
    private func numberFault() throws -> JournalFault? {
        let used = try database.rows(
            """
            SELECT number / 100000000 AS series, count(*) AS count, min(number / 100 % 1000000) AS first,
              max(number / 100 % 1000000) AS last
            FROM (SELECT number FROM case_file UNION ALL SELECT outgoing FROM case_file WHERE outgoing IS NOT NULL
              UNION ALL SELECT place FROM case_file WHERE place IS NOT NULL
              UNION ALL SELECT number FROM day_list UNION ALL SELECT number FROM complaint)
            GROUP BY series
            """)
        let given = try database.rows("SELECT * FROM counter")
        var counters: [Int: Int] = [:]
        for row in given {
            counters[(row["office"] * 10 + row["register"]) * 100 + row["year"] % 100] = row["last"]
        }
        for row in used {
            let series: Int = row["series"]
            let last = counters.removeValue(forKey: series)
            guard row["first"] == 1, row["count"] == last, row["last"] == last else { return Self.broken(series) }
        }
        return counters.keys.min().map(Self.broken)
    }

    private static func broken(_ series: Int) -> JournalFault {
        .numbersBroken(
            office: series / 1000, register: Register(rawValue: series / 100 % 10) ?? .applications,
            year: 2000 + series % 100)
    }
}
