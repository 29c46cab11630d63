import Casework
import GRDB

extension CaseStore {
    /// Writes everything that the store keeps of cases and people, line by line, as it stood when it began.
    ///
    /// - Parameters:
    ///   - id: names this export, so that an import of it that was broken off can go on.
    ///   - write: takes a line; what it throws ends the export.
    ///   - progress: called now and then with how many of the journal's entries are written.
    package func export(
        id: String, write: (TransferLine) throws -> Void, progress: (Int, Int) -> Void = { _, _ in }
    ) throws {
        try readPassingErrors { database in
            try write(.head(id: id, schema: Self.schemaVersion))
            var rows = 0
            func put(_ table: String, _ row: Row) throws {
                try write(.row(table: table, Self.cells(of: row)))
                rows += 1
            }
            for table in TransferTables.before {
                let cursor = try database.walk(table.query)
                let isCase = table.name == "case_file"
                while let row = try cursor.next() {
                    var cells = try Self.cells(of: row)
                    if isCase { cells["courier"] = nil }
                    try write(.row(table: table.name, cells))
                    rows += 1
                }
            }
            let registers = try database.walk(TransferTables.couriers.query)
            while let list = try registers.next() {
                var cells = try Self.cells(of: list)
                cells["open"] = .number(1)
                try write(.row(table: TransferTables.couriers.name, cells))
                rows += 1
                let number: Int64 = list["number"]
                for entry in try database.rows("SELECT * FROM courier_entry WHERE list = ? ORDER BY case_id", [number]) {
                    try put("courier_entry", entry)
                }
                guard list["open"] == 0 else { continue }
                try write(.row(table: TransferTables.closed, ["number": .number(number)]))
                rows += 1
            }
            for table in [TransferTables.caseCourier, TransferTables.onLists] {
                let cursor = try database.walk(table.query)
                while let row = try cursor.next() { try put(table.name, row) }
            }
            let last: Int = try database.value("SELECT seq FROM journal_end") ?? 0
            let cursor = try database.walk(TransferTables.journal.query)
            var done = 0
            while let entry = try cursor.next() {
                try put(TransferTables.journal.name, entry)
                let sequence: Int64 = entry["seq"]
                for table in TransferTables.ofEntry {
                    if let row = try database.row(TransferTables.query(ofEntry: table), [sequence]) {
                        try put(table, row)
                        break
                    }
                }
                done += 1
                if done.isMultiple(of: 500) { progress(done, last) }
            }
            for table in TransferTables.after {
                let cursor = try database.walk(table.query)
                while let row = try cursor.next() { try put(table.name, row) }
            }
            try write(.end(rows: rows))
            progress(last, last)
        }
    }

    private static func cells(of row: Row) throws -> [String: TransferLine.Cell] {
        var cells: [String: TransferLine.Cell] = [:]
        // The chain is made anew where the export is read; the hash of what an entry stands for stays.
        for (column, value) in row where column != "hash" && column != "previous" {
            if let cell = try TransferLine.Cell(value) { cells[column] = cell }
        }
        return cells
    }
}
