import Casework
import Foundation

/// What commands print: text a line at a time, or JSON whose keys are sorted. Nothing in it can steer the terminal.
enum Output {
    static func line(_ text: String = "") { print(text.showingControls) }

    /// A line on standard error.
    static func complaint(_ text: String) {
        FileHandle.standardError.write(Data((text.showingControls + "\n").utf8))
    }

    /// What the terminal's own printer is to get, byte for byte: a terminal's line would make two bytes of every line feed.
    static func printer(_ bytes: [UInt8]) {
        var modes = termios()
        let isTerminal = tcgetattr(STDOUT_FILENO, &modes) == 0
        if isTerminal {
            var plain = modes
            plain.c_oflag &= ~tcflag_t(OPOST)
            tcsetattr(STDOUT_FILENO, TCSADRAIN, &plain)
        }
        FileHandle.standardOutput.write(Data(bytes))
        if isTerminal { tcsetattr(STDOUT_FILENO, TCSADRAIN, &modes) }
    }

    static func json(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        // The encoder escapes what ASCII calls a control, and nothing else.
        print(String(decoding: try encoder.encode(value), as: UTF8.self).escapingControls)
    }

    /// Rows with their columns made even, two blanks between.
    static func table(_ texts: [[String]]) {
        // A line end in a name would begin a row of its own.
        let rows = texts.map { $0.map { $0.replacing("\n", with: "‹U+A›").replacing("\t", with: "‹U+9›") } }
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in rows.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0 }
        for row in rows {
            let cells = row.enumerated().map { column, text in
                column == row.count - 1 ? text : text.padding(toLength: widths[column] + 2, withPad: " ", startingAt: 0)
            }
            line(cells.joined())
        }
    }
}
