import Casework
import Foundation
import GRDB

/// Writes what was found, and reckons what was not.
struct SalvageExport {
    let database: Database
    let folder: String

    func write(pages: Int, broken: Int) throws -> SalvageReport {
        let entries = try writeJournal()
        let cases = try writeCases()
        let papers = try writePapers()
        let report = SalvageReport(
            pages: pages, brokenRows: broken, entries: entries.found, lostEntries: entries.lost, cases: cases.whole,
            partialCases: cases.partial, lostCases: try lostCases(), papers: papers.found, lostPapers: papers.lost)
        let out = try PartFile(in: folder)
        try out.write((try Document.encode(report) + "\n").utf8)
        try out.commit(as: "\(folder)/report.json")
        return report
    }

    // MARK: The journal

    private func writeJournal() throws -> (found: Int, lost: [ClosedRange<Int64>]) {
        let out = try LineFile("\(folder)/journal.jsonl")
        var (found, lost, next): (Int, [ClosedRange<Int64>], Int64) = (0, [], 1)
        let cursor = try database.walk(
            "SELECT entry.*, payload.payload FROM entry LEFT JOIN payload ON payload.entry = entry.seq ORDER BY seq")
        while let row = try cursor.next() {
            let seq: Int64 = row["seq"]
            if seq > next { lost.append(next...seq - 1) }
            next = seq + 1
            found += 1
            try out.line(
                Document.encode(
                    SavedEntry(
                        seq: seq, at: row["at"], login: row["login"], action: row["action"], subject: row["subject"],
                        hash: JournalChain.hexadecimal(Array(row["hash"] as Data)), payload: row["payload"], holds: row["holds"])))
        }
        try out.close()
        return (found, lost)
    }

    private struct SavedEntry: Encodable {
        let seq: Int64
        let at: String
        let login: String
        let action: String
        let subject: String
        let hash: String
        let payload: String?
        let holds: Bool
    }

    // MARK: The cases

    /// A line a case: its number, whether all of it was found and proved, its document and its events as they stood.
    private func writeCases() throws -> (whole: Int, partial: [CaseNumber]) {
        let out = try LineFile("\(folder)/cases.jsonl")
        var (whole, partial): (Int, [CaseNumber]) = (0, [])
        let erased = try erasures()
        let ids = try Int64.fetchCursor(database, sql: "SELECT id FROM file UNION SELECT case_id FROM event ORDER BY 1")
        while let id = try ids.next() {
            let rows = try database.rows("SELECT entry, sequence, payload, holds FROM event WHERE case_id = ? ORDER BY sequence", [id])
            let stored = try database.row("SELECT number, revision, document FROM file WHERE id = ?", [id])
            let events = rows.compactMap { try? Document.decode(CaseEvent.self, from: $0["payload"]) }
            let folded = try? CaseFile(folding: events)
            let storedNumber = (stored?["number"] as Int64?).flatMap { try? CaseNumber(stored: $0) }
            guard let number = try folded?.number ?? storedNumber ?? toldNumber(of: id) else { continue }
            let revision: Int? = stored?["revision"]
            let isProved = rows.allSatisfy { row in
                let (holds, entry, payload): (Bool, Int64, String) = (row["holds"], row["entry"], row["payload"])
                return holds || erased[entry] == JournalChain.hexadecimal(JournalChain.digest(payload))
            }
            let isWhole = folded != nil && isProved && (revision ?? events.count) == events.count
            if isWhole { whole += 1 } else { partial.append(number) }
            let own: String? = stored?["document"]
            let made = try folded.map { try Document.encode($0) }
            let document = isWhole ? made : own ?? made
            let payloads = rows.map { $0["payload"] as String }.joined(separator: ",")
            try out.line(
                "{\"complete\":\(isWhole),\"document\":\(document ?? "null"),\"events\":[\(payloads)],\"number\":\"\(number)\"}")
        }
        try out.close()
        return (whole, partial)
    }

    /// What stands in the place of erased payloads, by their entries, as the proved entries of the erasures tell.
    private func erasures() throws -> [Int64: String] {
        let notes = try database.rows(
            "SELECT seq, payload FROM entry JOIN payload ON payload.entry = seq WHERE action = ? AND holds", [ErasureNote.action])
        return try notes.reduce(into: [:]) { found, row in
            let seq: Int64 = row["seq"]
            for stone in try Document.decode(ErasureNote.self, from: row["payload"]).erased { found[seq - stone.back] = stone.now }
        }
    }

    /// The number by which the journal names a case of which neither the document nor the beginning was found.
    private func toldNumber(of id: Int64) throws -> CaseNumber? {
        let subject: String? = try database.value(
            "SELECT subject FROM entry JOIN event ON event.entry = entry.seq WHERE event.case_id = ? LIMIT 1", [id])
        return subject.flatMap { Int64($0.filter(\.isNumber)) }.flatMap { try? CaseNumber(stored: $0) }
    }

    /// Numbers that were given and of which nothing was found.
    private func lostCases() throws -> [CaseNumber] {
        var lost: [CaseNumber] = []
        let found = Set(
            try Int64.fetchAll(database, sql: "SELECT number FROM file")
                + String.fetchAll(
                    database, sql: "SELECT DISTINCT subject FROM entry JOIN event ON event.entry = entry.seq"
                ).compactMap { Int64($0.filter(\.isNumber)) })
        for row in try database.rows("SELECT * FROM counter ORDER BY office, register, year") {
            guard let register = Register(rawValue: row["register"]), register == .applications || register == .refusedIntakes
            else { continue }
            for serial in 1...max(1, row["last"] as Int) {
                guard let number = CaseNumber(office: row["office"], register: register, year: row["year"], serial: serial),
                    !found.contains(number.stored)
                else { continue }
                lost.append(number)
            }
        }
        return lost
    }

    // MARK: The papers

    private func writePapers() throws -> (found: Int, lost: [Int64]) {
        var found = 0
        let cursor = try database.walk(
            "SELECT paper.*, entry.subject FROM paper LEFT JOIN entry ON entry.seq = paper.entry ORDER BY paper.entry")
        while let row = try cursor.next() {
            // A name of digits only: what stands in a damaged store becomes no path.
            let number = (row["subject"] as String?).map { $0.filter { $0.isASCII && $0.isNumber } } ?? "unknown"
            let out = try LineFile("\(folder)/papers/\(number)-\(row["id"] as Int64).txt")
            try out.line(row["text"])
            try out.close()
            found += 1
        }
        let lost = try Int64.fetchAll(
            database,
            sql: "SELECT seq FROM entry WHERE action = 'paperIssued' AND seq NOT IN (SELECT entry FROM paper) ORDER BY seq")
        return (found, lost)
    }
}

/// A text file that is written a line at a time.
private final class LineFile {
    private let path: String
    private let file: UnsafeMutablePointer<FILE>

    init(_ path: String) throws(BackupProblem) {
        guard let opened = fopen(path, "wxe") else { throw BackupProblem(errno: errno, target: path) }
        file = opened
        self.path = path
    }

    func line(_ text: String) throws(BackupProblem) {
        guard fputs(text + "\n", file) >= 0 else { throw BackupProblem(errno: errno, target: path) }
    }

    func close() throws(BackupProblem) {
        guard fclose(file) == 0 else { throw BackupProblem(errno: errno, target: path) }
    }
}
