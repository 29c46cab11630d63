/// Comma-separated text with a header row, as RFC 4180 has it, for data that offices edit by hand.
///
/// Beside the standard: lines that begin with `#` and empty lines are left out; spaces around a field without quotes do
/// not count; a line may end in LF or CRLF. Everything wrong is collected in `problems`, and rows with a fault are left out.
package struct DelimitedTable: Hashable, Sendable {
    package struct Problem: Hashable, Sendable {
        package enum Kind: Hashable, Sendable {
            /// There is no header row.
            case noHeader
            /// A column name stands twice in the header.
            case columnTwice(String)
            /// A quote that is never closed.
            case quoteNotClosed
            /// Text after a closing quote, or a quote inside a field that does not begin with one.
            case strayQuote
            /// The row has another number of fields than the header.
            case fieldCount(found: Int, expected: Int)
        }

        /// The line in the file, counted from 1.
        package let line: Int
        package let kind: Kind
    }

    /// One record below the header.
    package struct Row: Hashable, Sendable {
        /// The line on which the record begins, counted from 1.
        package let line: Int
        package let fields: [String]
        fileprivate let columns: [String: Int]

        /// The field under a column; nil when the table has no such column.
        package subscript(_ column: String) -> String? {
            columns[column].map { fields[$0] }
        }
    }

    /// The column names in order.
    package let header: [String]
    /// The line of the header, or 1 when there is none.
    package let headerLine: Int
    package let rows: [Row]
    package let problems: [Problem]

    package init(text: String) {
        var reader = DelimitedReader(text: text)
        let records = reader.readAll()
        var problems = reader.problems
        guard let head = records.first else {
            (header, headerLine, rows) = ([], 1, [])
            self.problems = problems.isEmpty ? [Problem(line: 1, kind: .noHeader)] : problems
            return
        }

        var columns: [String: Int] = [:]
        for (index, name) in head.fields.enumerated() where columns.updateValue(index, forKey: name) != nil {
            problems.append(Problem(line: head.line, kind: .columnTwice(name)))
        }
        var rows: [Row] = []
        for record in records.dropFirst() {
            if record.fields.count == head.fields.count {
                rows.append(Row(line: record.line, fields: record.fields, columns: columns))
            } else {
                let kind = Problem.Kind.fieldCount(found: record.fields.count, expected: head.fields.count)
                problems.append(Problem(line: record.line, kind: kind))
            }
        }
        header = head.fields
        headerLine = head.line
        self.rows = rows
        self.problems = problems.sorted { $0.line < $1.line }
    }
}
