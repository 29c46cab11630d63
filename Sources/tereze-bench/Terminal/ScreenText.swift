/// The text that a screen shows after what ncurses sends to an `xterm-256color`; enough of a terminal for that.
struct ScreenText: Equatable {
    private var cells: [[Unicode.Scalar]]
    private let columns: Int
    private var row = 0
    private var column = 0
    private var lastScalar: Unicode.Scalar = " "

    init(_ bytes: [UInt8], columns: Int = 80, rows: Int = 24) {
        self.columns = columns
        cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
        var rest = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
        while let scalar = rest.popFirst() { take(scalar, &rest) }
    }

    static func == (one: ScreenText, other: ScreenText) -> Bool { one.lines == other.lines }

    /// The rows without the blanks at their ends.
    var lines: [String] {
        cells.map { row in
            let end = row.lastIndex { $0 != " " }.map { $0 + 1 } ?? 0
            return String(String.UnicodeScalarView(row[..<end]))
        }
    }

    private mutating func take(_ scalar: Unicode.Scalar, _ rest: inout Substring.UnicodeScalarView) {
        switch scalar {
        case "\u{1B}": escape(&rest)
        case "\r": column = 0
        case "\n": row = min(row + 1, cells.count - 1)
        case "\u{8}": column = max(0, column - 1)
        case "\t": column = min((column / 8 + 1) * 8, columns - 1)
        default: if scalar.value >= 0x20 { put(scalar) }
        }
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        lastScalar = scalar
        if column >= columns {
            column = 0
            row = min(row + 1, cells.count - 1)
        }
        cells[row][column] = scalar
        column += 1
    }

    private mutating func escape(_ rest: inout Substring.UnicodeScalarView) {
        switch rest.popFirst() {
        case "[": control(&rest)
        case "]":
            // A title; it ends with BEL or ESC \.
            while let scalar = rest.popFirst(), scalar != "\u{7}" {
                if scalar == "\u{1B}" {
                    _ = rest.popFirst()
                    return
                }
            }
        case "(", ")": _ = rest.popFirst()
        case "M": row = max(0, row - 1)
        default: break
        }
    }

    private mutating func control(_ rest: inout Substring.UnicodeScalarView) {
        var text = ""
        while let scalar = rest.popFirst() {
            guard (0x40...0x7E).contains(scalar.value) else {
                text.unicodeScalars.append(scalar)
                continue
            }
            return control(scalar, text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) })
        }
    }

    private mutating func control(_ final: Unicode.Scalar, _ numbers: [Int?]) {
        let first = numbers.first ?? nil
        let count = max(1, first ?? 1)
        let second = numbers.count > 1 ? numbers[1] : nil
        switch final {
        case "H", "f": move(row: count - 1, column: (second ?? 1) - 1)
        case "A": move(row: row - count, column: column)
        case "B": move(row: row + count, column: column)
        case "C": move(row: row, column: column + count)
        case "D": move(row: row, column: column - count)
        case "G": move(row: row, column: count - 1)
        case "d": move(row: count - 1, column: column)
        case "J": eraseScreen(first ?? 0)
        case "K": eraseLine(first ?? 0)
        case "X": erase(row, column..<min(columns, column + count))
        case "b": for _ in 0..<count { put(lastScalar) }
        default: break
        }
    }

    private mutating func move(row: Int, column: Int) {
        self.row = min(max(0, row), cells.count - 1)
        self.column = min(max(0, column), columns - 1)
    }

    private mutating func eraseScreen(_ part: Int) {
        let rows = part == 0 ? row + 1..<cells.count : part == 1 ? 0..<row : 0..<cells.count
        for row in rows { erase(row, 0..<columns) }
        if part < 2 { eraseLine(part) }
    }

    private mutating func eraseLine(_ part: Int) {
        let edge = min(column, columns - 1)
        erase(row, part == 0 ? edge..<columns : part == 1 ? 0..<edge + 1 : 0..<columns)
    }

    private mutating func erase(_ row: Int, _ range: Range<Int>) {
        for column in range { cells[row][column] = " " }
    }
}
