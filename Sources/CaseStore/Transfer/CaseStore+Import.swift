package import Casework
import Foundation
import GRDB
package import WorkingTime

extension CaseStore {
    /// How many lines of an export are in the store already, where its import was broken off; nil where it never began.
    package func transferred(id: String) throws(StoreProblem) -> Int? {
        try read { try $0.value("SELECT lines FROM transfer WHERE id = ?", [id]) }
    }

    /// Begins to read an export into a store without a case and without a person, or goes on with it.
    ///
    /// - Throws: `notEmpty` where the store has cases or people of its own; `newer` for an export of a newer program.
    package func beginTransfer(id: String, schema: Int, by actor: Actor, at moment: CivilMoment) throws(StoreProblem) -> Int {
        try write { database in
            if schema > Self.schemaVersion { throw StoreProblem.newer(found: schema, known: Self.schemaVersion) }
            if let lines: Int = try database.value("SELECT lines FROM transfer WHERE id = ?", [id]) { return lines }
            let used: Int? = try database.value("SELECT 1 FROM case_file UNION ALL SELECT 1 FROM person LIMIT 1")
            if used != nil { throw StoreProblem.notEmpty }
            try JournalChain.note("importBegun", subject: JournalChain.line(id), by: actor.login, at: moment, in: database)
            let shift: Int64 = try database.value("SELECT seq FROM journal_end") ?? 0
            try database.run("INSERT INTO transfer (id, lines, shift) VALUES (?, 0, ?)", [id, shift])
            return 0
        }
    }

    /// Takes some rows of an export in, in their order, and keeps how far it has come; all of them or none.
    ///
    /// - Throws: `damaged` where a row is none of an export's, contradicts the store, or something else was written into the
    ///   journal since the import began.
    package func transfer(_ rows: [(table: String, row: [String: TransferLine.Cell])], id: String) throws(StoreProblem) {
        try write { database in
            guard let shift: Int64 = try database.value("SELECT shift FROM transfer WHERE id = ?", [id]) else {
                throw StoreProblem.damaged(detail: "an import that never began")
            }
            let reader = TransferReader(database: database, shift: shift)
            for row in rows {
                do {
                    try reader.take(row.table, row.row)
                } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
                    throw StoreProblem.damaged(detail: "\(row.table): \(error.message ?? "")")
                }
            }
            try database.run("UPDATE transfer SET lines = lines + ? WHERE id = ?", [rows.count, id])
        }
    }

    /// Notes in the journal that an export was read in whole.
    package func endTransfer(id: String, by actor: Actor, at moment: CivilMoment) throws(StoreProblem) {
        try write { database in
            try JournalChain.note("importEnded", subject: JournalChain.line(id), by: actor.login, at: moment, in: database)
        }
    }
}

/// Writes the rows of an export into the tables that they came from, and the journal anew.
private struct TransferReader {
    let database: Database
    /// What is added to an entry's number: what the store had in its journal before.
    let shift: Int64

    func take(_ table: String, _ row: [String: TransferLine.Cell]) throws {
        guard TransferTables.names.contains(table) else { throw StoreProblem.damaged(detail: "no table “\(table.prefix(40))”") }
        switch table {
        case "journal": try append(row)
        case "counter": try count(row)
        case "erased": try keepErased(row)
        case "office": try takeOffice(row)
        case TransferTables.closed:
            try database.run("UPDATE day_list SET open = 0 WHERE number = ?", [number("number", row)])
        case TransferTables.caseCourier.name:
            try database.run(
                "UPDATE case_file SET courier = ? WHERE id = ?", [number("courier", row), number("id", row)])
        case "usual_resolution": try insert(table, row, ignoring: true)
        case "person":
            try insert(table, row)
            let applicant = try Document.decode(Applicant.self, from: text("document", row))
            try SearchIndex.add(NameWords(applicant.name), person: number("id", row), in: database)
        default:
            var row = row
            if row["entry"]?.number != nil { row["entry"] = .number(try shifted("entry", row)) }
            try insert(table, row)
        }
    }

    private func insert(_ table: String, _ row: [String: TransferLine.Cell], ignoring: Bool = false) throws {
        let columns = row.keys.sorted()
        guard columns.allSatisfy({ $0.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F } }) else {
            throw StoreProblem.damaged(detail: "a column of \(table)")
        }
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        try database.run(
            "INSERT \(ignoring ? "OR IGNORE " : "")INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))",
            BoundValues(columns.compactMap { row[$0]?.value }))
    }

    private func append(_ row: [String: TransferLine.Cell]) throws {
        guard let hash = Self.bytes(try text("payload_hash", row)) else {
            throw StoreProblem.damaged(detail: "an entry of the journal")
        }
        let sequence = try JournalChain.append(
            text("action", row), subject: text("subject", row), by: text("login", row),
            at: CivilMoment(stored: text("at", row)), payloadHash: hash, to: database)
        guard try sequence == shifted("seq", row) else {
            throw StoreProblem.damaged(detail: "the journal was written to during the import")
        }
    }

    private func keepErased(_ row: [String: TransferLine.Cell]) throws {
        guard let now = Self.bytes(try text("now", row)) else { throw StoreProblem.damaged(detail: "what was erased") }
        try database.run(
            "INSERT INTO erased (entry, erasure, now) VALUES (?, ?, ?)",
            [number("entry", row) + shift, number("erasure", row) + shift, Data(now)])
    }

    /// A register's last number, reached step by step: its guard lets it take no leap.
    private func count(_ row: [String: TransferLine.Cell]) throws {
        let (office, register, year) = (try number("office", row), try number("register", row), try number("year", row))
        let last = try number("last", row)
        // A number has six digits for it.
        guard (0...999_999).contains(last) else { throw StoreProblem.damaged(detail: "a counter that ends at \(last)") }
        for _ in 0..<last {
            try database.run(
                """
                INSERT INTO counter (office, register, year, last) VALUES (?, ?, ?, 1)
                ON CONFLICT DO UPDATE SET last = last + 1
                """, [office, register, year])
        }
    }

    /// An office that the store has already must be the same one.
    private func takeOffice(_ row: [String: TransferLine.Cell]) throws {
        let code = try number("code", row)
        if let there = try database.row("SELECT act, id FROM office WHERE code = ?", [code]) {
            guard try text("act", row) == there["act"], try text("id", row) == there["id"] else {
                throw StoreProblem.damaged(detail: "office \(code) is another in this store")
            }
            return
        }
        try insert("office", row)
    }

    private func number(_ column: String, _ row: [String: TransferLine.Cell]) throws -> Int64 {
        guard let number = row[column]?.number else { throw StoreProblem.damaged(detail: "a row without \(column)") }
        return number
    }

    /// The number of an entry as it is in this store's journal.
    private func shifted(_ column: String, _ row: [String: TransferLine.Cell]) throws -> Int64 {
        let (number, isBeyond) = try number(column, row).addingReportingOverflow(shift)
        if isBeyond { throw StoreProblem.damaged(detail: "an entry without end") }
        return number
    }

    private func text(_ column: String, _ row: [String: TransferLine.Cell]) throws -> String {
        guard let text = row[column]?.text else { throw StoreProblem.damaged(detail: "a row without \(column)") }
        return text
    }

    private static func bytes(_ text: String) -> [UInt8]? {
        guard text.utf8.count == 64 else { return nil }
        let digits = text.compactMap(\.hexDigitValue)
        guard digits.count == 64 else { return nil }
        return stride(from: 0, to: 64, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
    }
}
