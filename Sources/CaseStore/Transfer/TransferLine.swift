import Casework
package import Foundation
import GRDB

/// A line of an export: JSON of its own, so that a file is read and written a line at a time (docs/commands.md).
package enum TransferLine: Hashable, Sendable {
    /// The first: which export it is, and of which schema.
    case head(id: String, schema: Int)
    /// A row of a table, without the columns that hold nothing.
    case row(table: String, [String: Cell])
    /// The last, with how many rows stand above: a file that was cut off is noticed.
    case end(rows: Int)

    package enum Cell: Hashable, Sendable {
        case number(Int64)
        case text(String)
    }

    /// Reads a line; nil where it is none of an export.
    package init?(_ line: Data) {
        guard let read = try? JSONDecoder().decode(Shape.self, from: line) else { return nil }
        if let id = read.export, let schema = read.schema {
            self = .head(id: id, schema: schema)
        } else if let table = read.table, let row = read.row {
            self = .row(table: table, row)
        } else if let rows = read.end {
            self = .end(rows: rows)
        } else {
            return nil
        }
    }

    /// The line's JSON, its keys in order; what steers a terminal is escaped, for people look into such a file.
    package func json() throws -> String {
        switch self {
        case .head(let id, let schema):
            let name = try Document.encode(id)
            return "{\"export\":\(name),\"schema\":\(schema)}".escapingControls
        case .end(let rows):
            return "{\"end\":\(rows)}"
        case .row(let table, let row):
            var cells: [String] = []
            for (key, cell) in row.sorted(by: { $0.key < $1.key }) {
                let name = try Document.encode(key)
                switch cell {
                case .number(let number): cells.append(name + ":\(number)")
                case .text(let text): cells.append(name + ":" + (try Document.encode(text)))
                }
            }
            let name = try Document.encode(table)
            return "{\"table\":\(name),\"row\":{\(cells.joined(separator: ","))}}".escapingControls
        }
    }

    private struct Shape: Decodable {
        let export: String?
        let schema: Int?
        let table: String?
        let row: [String: Cell]?
        let end: Int?
    }
}

extension TransferLine.Cell: Decodable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int64.self) {
            self = .number(number)
        } else {
            self = .text(try container.decode(String.self))
        }
    }

    var value: DatabaseValue {
        switch self {
        case .number(let number): number.databaseValue
        case .text(let text): text.databaseValue
        }
    }

    var number: Int64? { if case .number(let number) = self { number } else { nil } }
    var text: String? { if case .text(let text) = self { text } else { nil } }

    init?(_ value: DatabaseValue) throws {
        switch value.storage {
        case .null: return nil
        case .int64(let number): self = .number(number)
        case .string(let text): self = .text(text)
        case .blob(let data): self = .text(JournalChain.hexadecimal([UInt8](data)))
        case .double: throw StoreProblem.damaged(detail: "a fraction")
        }
    }
}
