/// Reads the quality table of a standard.
struct IndicatorReader {
    func read(_ value: DataValue) -> IndicatorTable? {
        guard let map = value.mapping(keys: ["at", "columns", "note", "rows"]) else { return nil }
        let at = map.reference()
        let columns = map.required("columns").flatMap(readColumns)
        let note = map.optional("note")?.text()
        let rows = map.list("rows", mayBeEmpty: false, readRow)
        guard let at, let columns else { return nil }
        return IndicatorTable(at: at, columns: columns, note: note, rows: rows)
    }

    private static let figures = ["normative", "target", "current"]

    private func readColumns(_ value: DataValue) -> IndicatorTable.Columns? {
        guard let map = value.mapping(keys: IndicatorReader.figures) else { return nil }
        let texts = IndicatorReader.figures.map { map.required($0)?.text() }
        guard let normative = texts[0], let target = texts[1], let current = texts[2] else { return nil }
        return IndicatorTable.Columns(normative: normative, target: target, current: current)
    }

    private func readRow(_ value: DataValue) -> IndicatorTable.Row? {
        guard let map = value.mapping(keys: ["group", "name"] + IndicatorReader.figures) else { return nil }
        let group = map.required("group")?.text(mayBeEmpty: true)
        let name = map.required("name")?.text()
        let figures = IndicatorReader.figures.map { map.required($0).flatMap(readFigure) }
        guard let group, let name, let normative = figures[0], let target = figures[1], let current = figures[2] else {
            return nil
        }
        return IndicatorTable.Row(group: group, name: name, normative: normative, target: target, current: current)
    }

    /// A share as printed: nothing, a dash, or a text whose first number lies between 0 and 100, such as `95,5 %`.
    private func readFigure(_ value: DataValue) -> String? {
        guard let text = value.text(mayBeEmpty: true) else { return nil }
        if text.isEmpty || ["-", "–", "—"].contains(text) { return text }
        guard let tenths = firstNumber(in: text) else {
            value.note(.badIndicator(text))
            return nil
        }
        guard tenths <= 1_000 else {
            value.note(.indicatorOutOfRange(text))
            return nil
        }
        return text
    }

    /// The first number of a text in tenths, rounded up; nil where it has none, or begins with a minus.
    private func firstNumber(in text: String) -> Int? {
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        let bytes = Array(text.utf8)
        guard let start = bytes.firstIndex(where: { digits.contains($0) }) else { return nil }
        if start > 0, bytes[start - 1] == UInt8(ascii: "-") { return nil }
        let whole = bytes[start...].prefix { digits.contains($0) }
        guard let number = Int(String(decoding: whole, as: UTF8.self)), number < 100_000 else { return .max }
        let rest = bytes[(start + whole.count)...]
        guard let mark = rest.first, mark == UInt8(ascii: ",") || mark == UInt8(ascii: ".") else { return number * 10 }
        let fraction = rest.dropFirst().prefix { digits.contains($0) }
        return number * 10 + (fraction.contains { $0 != UInt8(ascii: "0") } ? 1 : 0)
    }
}
