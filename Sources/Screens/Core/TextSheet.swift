import TerminalKit

/// Lines of a long text at a width: headings, labelled values and marked items, each wrapped under its own beginning.
struct TextSheet {
    let columns: Int
    private(set) var lines: [ScrollingText.Line] = []

    init(columns: Int) { self.columns = max(20, columns) }

    /// A heading with an empty line before it, unless it is the first.
    mutating func heading(_ text: String) {
        if !lines.isEmpty { blank() }
        let line = String(repeating: "─", count: max(0, columns - TextWidth.of(text) - 1))
        lines.append(.init("\(text) \(line)", tone: .title))
    }

    mutating func blank() { lines.append(.init("")) }

    /// A label and its value beside it; nothing where the value is empty.
    mutating func field(_ label: String, _ value: String, tone: Tone = .plain, labelColumns: Int = 18) {
        if value.isEmpty { return }
        hang(TextWidth.pad(label, to: labelColumns), value, tone: tone)
    }

    /// A mark and a text, wrapped under the text.
    mutating func item(_ mark: String, _ text: String, tone: Tone = .plain, indent: Int = 0) {
        hang(String(repeating: " ", count: indent) + TextWidth.pad(mark, to: max(2, TextWidth.of(mark) + 1)), text, tone: tone)
    }

    mutating func paragraph(_ text: String, tone: Tone = .plain, indent: Int = 0) {
        hang(String(repeating: " ", count: indent), text, tone: tone)
    }

    private mutating func hang(_ beginning: String, _ text: String, tone: Tone) {
        let margin = TextWidth.of(beginning)
        for (index, line) in TextWidth.wrap(text, to: columns - margin).enumerated() {
            let start = index == 0 ? beginning : String(repeating: " ", count: margin)
            lines.append(.init(start + line, tone: tone))
        }
    }
}
