import Casework
import Foundation
import WorkingTime

/// The lines of an old journal's file: CSV with a head, or a JSON object a line.
struct JournalLines {
    struct Line {
        /// Counted from 1.
        let number: Int
        /// The cells by their columns' names, or why the line cannot be read.
        let cells: Result<[String: String], ImportFaults>
    }

    let lines: [Line]

    init(_ text: String, isJSON: Bool) {
        lines = isJSON ? Self.objects(text) : Self.rows(text)
    }

    private static func rows(_ text: String) -> [Line] {
        let table = DelimitedTable(text: text)
        let read = table.rows.map { row in
            Line(
                number: row.line,
                cells: .success(
                    Dictionary(
                        zip(table.header, row.fields.map(FormulaGuard.text)), uniquingKeysWith: { first, _ in first })))
        }
        let wrong = table.problems.map { problem in
            let kind: ImportFault.Kind =
                switch problem.kind {
                case .noHeader: .missing
                case .columnTwice: .cellCount(found: table.header.count, expected: Set(table.header).count)
                case .quoteNotClosed, .strayQuote: .quotes
                case .fieldCount(let found, let expected): .cellCount(found: found, expected: expected)
                }
            return Line.wrong(problem.line, kind)
        }
        return (read + wrong).sorted { $0.number < $1.number }
    }

    private static func objects(_ text: String) -> [Line] {
        var lines: [Line] = []
        for (index, bytes) in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            let line = String(decoding: bytes, as: UTF8.self)
            if line.isBlank { continue }
            guard let object = try? JSONDecoder().decode([String: Cell].self, from: Data(line.utf8)) else {
                lines.append(.wrong(index + 1, .notJSON))
                continue
            }
            lines.append(Line(number: index + 1, cells: .success(object.mapValues(\.text))))
        }
        return lines
    }

    /// A text, number or truth of JSON as a cell.
    private struct Cell: Decodable {
        let text: String

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                text = ""
            } else if let number = try? container.decode(Int.self) {
                text = String(number)
            } else {
                text = try container.decode(String.self)
            }
        }
    }
}

extension JournalLines.Line {
    fileprivate static func wrong(_ number: Int, _ kind: ImportFault.Kind) -> JournalLines.Line {
        JournalLines.Line(
            number: number, cells: .failure(ImportFaults(faults: [ImportFault(line: number, column: "", value: "", kind: kind)])))
    }
}
