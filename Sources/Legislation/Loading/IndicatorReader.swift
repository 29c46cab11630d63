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

    /// A share as printed: nothing, a dash, or a number from 0 to 100 with a comma and a percent sign at will.
    private func readFigure(_ value: DataValue) -> String? {
        guard let text = value.text(mayBeEmpty: true) else { return nil }
        if text.isEmpty || ["-", "–", "—"].contains(text) { return text }
        var number = text[...]
        if number.last == "%" { number = number.dropLast() }
        while number.last == " " { number = number.dropLast() }
        let parts = number.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        let isDigits = parts.allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        }
        guard parts.count <= 2, isDigits, let whole = Int(parts[0]) else {
            value.note(.badIndicator(text))
            return nil
        }
        let hasFraction = parts.count == 2 && parts[1].contains { $0 != "0" }
        guard whole < 100 || whole == 100 && !hasFraction else {
            value.note(.indicatorOutOfRange(text))
            return nil
        }
        return text
    }
}
