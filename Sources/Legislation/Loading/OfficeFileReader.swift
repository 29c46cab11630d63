import WorkingTime

/// Reads `offices.csv`.
struct OfficeFileReader {
    static let columns = [
        "id", "kind", "district", "row", "name", "address", "contact", "phone", "hours", "hours_text", "annex", "appendix",
    ]
    /// The columns that an act needs whose offices do not stand in a table of an annex's appendix.
    static let furtherColumns = ["standard", "paragraph", "row_at"]

    let log: ProblemLog
    private var ids = IdentifierRegister<OfficeID>()
    /// Most offices of an act share their hours: each text is read once.
    private var knownHours: [String: OpeningHours] = [:]

    init(log: ProblemLog) { self.log = log }

    /// The offices of the rows that are sound; none where the header is not.
    mutating func read(_ text: String) -> [Office] {
        let table = DelimitedTable(text: text)
        for problem in table.problems { log.note(kind(of: problem, table: table), line: problem.line) }
        let allowed = OfficeFileReader.columns + OfficeFileReader.furtherColumns
        let unknown = table.header.filter { !allowed.contains($0) }
        let missing = OfficeFileReader.columns.filter { !table.header.contains($0) }
        for column in unknown {
            log.note(.unknownKey(column, known: allowed), line: table.headerLine)
        }
        if !table.header.isEmpty {
            for column in missing { log.note(.missingKey(column), line: table.headerLine) }
        }
        guard missing.isEmpty else { return [] }
        return table.rows.compactMap { office($0) }
    }

    private func kind(of problem: DelimitedTable.Problem, table: DelimitedTable) -> LoadProblem.Kind {
        switch problem.kind {
        case .noHeader: .emptyFile
        case .columnTwice(let name): .duplicateKey(name, firstLine: table.headerLine)
        case .quoteNotClosed, .strayQuote: .badQuotes
        case .fieldCount(let found, let expected): .wrongColumnCount(expected: expected, found: found)
        }
    }

    private mutating func office(_ row: DelimitedTable.Row) -> Office? {
        let id = identifier(row)
        let kind = readKind(row)
        let district = text("district", row)
        let place = readNumber("row", row)
        let name = text("name", row)
        let address = text("address", row)
        let contact = text("contact", row, mayBeEmpty: true)
        let phone = text("phone", row, mayBeEmpty: true)
        let hours = readHours(row)
        let hoursText = text("hours_text", row, mayBeEmpty: true)
        let at = place.flatMap { reference(row, place: $0) }
        guard let id, let kind, let district, let place, let name, let address, let contact, let phone, let hours,
            let hoursText, let at
        else { return nil }
        return Office(
            id: id, kind: kind, district: district, row: place, name: name, address: address, contact: contact,
            phone: phone, hours: hours, hoursText: hoursText, at: at)
    }

    /// Where the act lists the office: its number is the row of the table, unless the file says otherwise.
    private func reference(_ row: DelimitedTable.Row, place: Int) -> LegalReference? {
        let numbers = ["annex", "standard", "appendix", "row_at"].map { column in
            row[column].map { $0.isEmpty } ?? true ? nil : readNumber(column, row)
        }
        let paragraph = row["paragraph"].flatMap { $0.isEmpty ? nil : text("paragraph", row) }
        guard numbers.contains(where: { $0 != nil }) || paragraph != nil else {
            log.note(.missingReference("annex"), line: row.line)
            return nil
        }
        let standsInTable = row["row_at"] == nil && paragraph == nil
        return LegalReference(
            annex: numbers[0], standard: numbers[1], appendix: numbers[2], paragraph: paragraph,
            row: standsInTable ? place : numbers[3])
    }

    private mutating func identifier(_ row: DelimitedTable.Row) -> OfficeID? {
        guard let text = text("id", row) else { return nil }
        guard OfficeID.isValid(text) else {
            log.note(.badIdentifier(text), line: row.line)
            return nil
        }
        let id = OfficeID(text)
        ids.claim(id, line: row.line, log: log)
        return id
    }

    private func readKind(_ row: DelimitedTable.Row) -> Office.Kind? {
        guard let text = text("kind", row) else { return nil }
        if let kind = Office.Kind(rawValue: text) { return kind }
        let known = Office.Kind.allCases.map(\.rawValue)
        log.note(.unknownValue(key: "kind", value: text, known: known), line: row.line)
        return nil
    }

    private mutating func readHours(_ row: DelimitedTable.Row) -> OpeningHours? {
        guard let text = text("hours", row) else { return nil }
        if let known = knownHours[text] { return known }
        do throws(OpeningHoursError) {
            let hours = try OpeningHours.parse(text)
            knownHours[text] = hours
            return hours
        } catch {
            log.note(.badHours(text, error), line: row.line)
            return nil
        }
    }

    private func readNumber(_ column: String, _ row: DelimitedTable.Row) -> Int? {
        guard let text = text(column, row) else { return nil }
        guard let number = Int(text) else {
            log.note(.wrongType(key: column, expected: .number), line: row.line)
            return nil
        }
        guard (1...9999).contains(number) else {
            log.note(.numberOutOfRange(key: column, value: number, lowest: 1, highest: 9999), line: row.line)
            return nil
        }
        return number
    }

    private func text(_ column: String, _ row: DelimitedTable.Row, mayBeEmpty: Bool = false) -> String? {
        guard let text = row[column] else { return nil }
        if text.isEmpty, !mayBeEmpty {
            log.note(.emptyText(key: column), line: row.line)
            return nil
        }
        if ControlCharacters.occur(in: text) {
            log.note(.controlCharacter(key: column), line: row.line)
            return nil
        }
        return text
    }
}
