package import Casework
import CaseStore
import Foundation
import Legislation
package import WorkingTime

/// Old journals and exports into the store.
extension FrontOffice {
    private static let batch = 200

    /// Takes an old journal over: CSV with a head, or a JSON object a line.
    ///
    /// What is in the store already is left out, so that an import that was broken off is simply begun again.
    ///
    /// - Parameters:
    ///   - writes: whether the cases are taken over; else they are only read and checked.
    ///   - reject: is told everything that is wrong with a line; the others are taken.
    ///   - progress: is told how many of the lines are done.
    package func importJournal(
        _ text: String, isJSON: Bool, by mapping: ImportMapping, writes: Bool, actor: Actor, at moment: CivilMoment,
        reject: ([ImportFault]) throws -> Void, progress: (Int, Int) -> Void
    ) throws -> ImportReport {
        guard actor.role == .administrator else { throw Refusal.administratorsOnly }
        var journal = try OldJournal(office: self, window: office(actor.office), mapping: mapping, now: moment)
        var report = ImportReport()
        var waiting: [OldCase] = []
        func flush() throws {
            let known = try store.taken(waiting.map(\.key))
            let new = waiting.filter { !known.contains($0.key) }
            report.known += known.count
            report.taken += writes ? try store.takeOver(new, office: actor.office, by: actor, at: moment).count : new.count
            waiting = []
        }
        let lines = JournalLines(text, isJSON: isJSON)
        for line in lines.lines {
            report.read += 1
            switch line.cells.flatMap({ journal.read($0, line: line.number) }) {
            case .success(let old):
                waiting.append(old)
            case .failure(let faults):
                report.rejected += 1
                try reject(faults.faults)
            }
            guard waiting.count == Self.batch else { continue }
            try flush()
            progress(report.read, lines.lines.count)
        }
        try flush()
        progress(lines.lines.count, lines.lines.count)
        return report
    }

    /// Reads an export into an empty store, or goes on where that was broken off.
    ///
    /// - Returns: how many rows there were; nil where the file is no export.
    package func importExport(
        _ path: String, by actor: Actor, at moment: CivilMoment, progress: (Int) -> Void
    ) throws -> Int? {
        guard let reader = LineReader(path), let first = reader.next(), case .head(let id, let schema) = Self.line(first) else {
            return nil
        }
        guard actor.role == .administrator else { throw Refusal.administratorsOnly }
        let done = try store.beginTransfer(id: id, schema: schema, by: actor, at: moment)
        var rows = 0
        var isWhole = false
        var waiting: [(table: String, row: [String: TransferLine.Cell])] = []
        func flush() throws {
            if !waiting.isEmpty { try store.transfer(waiting, id: id) }
            waiting = []
            progress(rows)
        }
        while let data = reader.next() {
            if isWhole || data.isEmpty { continue }
            switch Self.line(data) {
            case .row(let table, let row):
                rows += 1
                if rows > done { waiting.append((table, row)) }
                if waiting.count == Self.batch { try flush() }
            case .end(let count):
                guard count == rows else { throw StoreProblem.damaged(detail: "\(path): \(rows) of \(count) rows") }
                isWhole = true
            case .head, nil:
                throw StoreProblem.damaged(detail: "\(path): line \(rows + 2)")
            }
        }
        guard isWhole else { throw StoreProblem.damaged(detail: "\(path): the end is missing after \(rows) rows") }
        try flush()
        try store.endTransfer(id: id, by: actor, at: moment)
        return rows
    }

    /// Writes everything as lines, JSON alone or in the last cell of a table.
    package func export(
        as table: Bool, id: String, by actor: Actor, write: (String) throws -> Void, progress: (Int, Int) -> Void
    ) throws {
        guard actor.role == .administrator else { throw Refusal.administratorsOnly }
        try store.export(id: id) { line in
            let json = try line.json()
            guard table else { return try write(json) }
            try write(FormulaGuard.row(Self.labels(of: line) + [json]))
        } progress: { done, whole in
            progress(done, whole)
        }
    }

    /// What a person reads in a table of the line: the kind of row, a number, and whose it is.
    private static func labels(of line: TransferLine) -> [String] {
        switch line {
        case .head: return ["export", "", ""]
        case .end: return ["end", "", ""]
        case .row(let table, let row):
            let number: String
            switch row["number"] ?? row["id"] ?? row["entry"] ?? row["seq"] {
            case .number(let value): number = String(value)
            case .text(let text): number = text
            case nil: number = ""
            }
            if case .text(let text) = row["applicant"] ?? row["name_key"] ?? row["subject"] { return [table, number, text] }
            return [table, number, ""]
        }
    }

    /// A line of an export as JSON, or in the last cell of a table.
    private static func line(_ data: Data) -> TransferLine? {
        if let line = TransferLine(data) { return line }
        let table = DelimitedTable(text: "a,b,c,d\n" + String(decoding: data, as: UTF8.self))
        guard table.problems.isEmpty, let cell = table.rows.first?["d"] else { return nil }
        return TransferLine(Data(FormulaGuard.text(cell).utf8))
    }
}
