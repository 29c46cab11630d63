extension WorkCalendar {
    private enum Column: String, CaseIterable {
        case date, kind
        case like = "as"
        case nameKK = "name_kk"
        case nameKY = "name_ky"
        case nameRU = "name_ru"
        case source
    }

    /// The calendar of a file such as `kz.csv`, with the columns `date,kind,as,name_kk,name_ky,name_ru,source`.
    ///
    /// The file's name gives the country. A year with rows is taken as known whole: the years must follow each other, each with
    /// its 1 January. All faults of the file are thrown at once.
    package init(csv: String, file: String) throws(CalendarDataErrors) {
        let table = DelimitedTable(text: csv)
        var faults = table.problems.map { CalendarDataErrors.Fault(line: $0.line, problem: .table($0.kind)) }

        let country = WorkCalendar.country(ofFile: file)
        if country == nil { faults.append(.init(line: 1, problem: .badFileName)) }
        for name in table.header where Column(rawValue: name) == nil {
            faults.append(.init(line: table.headerLine, problem: .columnUnknown(name)))
        }
        let missing = Column.allCases.filter { !table.header.contains($0.rawValue) }
        if !table.header.isEmpty {
            faults += missing.map { .init(line: table.headerLine, problem: .columnMissing($0.rawValue)) }
        }

        var days: [CivilDate: DayMark] = [:]
        var lines: [CivilDate: Int] = [:]
        for row in table.rows where missing.isEmpty {
            guard let (date, mark) = WorkCalendar.day(of: row, faults: &faults) else { continue }
            if let firstLine = lines[date] {
                faults.append(.init(line: row.line, problem: .dateTwice(date, firstLine: firstLine)))
            } else {
                lines[date] = row.line
                days[date] = mark
            }
        }

        // With faults above, a year may only seem unfinished.
        if faults.isEmpty { faults = WorkCalendar.faultsOfYears(lines, headerLine: table.headerLine) }
        let years = Set(days.keys.map(\.year))
        guard faults.isEmpty, let country, let first = years.min(), let last = years.max() else {
            throw CalendarDataErrors(file: file, faults: faults.sorted { $0.line < $1.line })
        }
        self.init(country: country, years: first...last, days: days)
    }

    private static func country(ofFile file: String) -> String? {
        let name = file.split(separator: "/").last ?? ""
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        let isLetter: (UInt8) -> Bool = { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
        guard parts.count == 2, parts[0].utf8.count == 2, parts[0].utf8.allSatisfy(isLetter), parts[1] == "csv"
        else { return nil }
        return parts[0].uppercased()
    }

    private static func faultsOfYears(_ lines: [CivilDate: Int], headerLine: Int) -> [CalendarDataErrors.Fault] {
        let byYear = Dictionary(grouping: lines, by: \.key.year).mapValues { $0.map(\.value).min() ?? headerLine }
        guard let first = byYear.keys.min(), let last = byYear.keys.max() else {
            return [.init(line: headerLine, problem: .noRows)]
        }
        return (first...last).compactMap { year in
            guard let line = byYear[year] else { return .init(line: headerLine, problem: .yearMissing(year)) }
            let hasNewYear = CivilDate(year: year, month: 1, day: 1).map { lines[$0] != nil } ?? false
            return hasNewYear ? nil : .init(line: line, problem: .yearNotWhole(year))
        }
    }

    private static func day(
        of row: DelimitedTable.Row, faults: inout [CalendarDataErrors.Fault]
    ) -> (CivilDate, DayMark)? {
        func field(_ column: Column) -> String { row[column.rawValue] ?? "" }
        var problems: [CalendarDataErrors.Problem] = []

        let date = CivilDate(iso: field(.date))
        if date == nil { problems.append(.badDate(field(.date))) }
        for column in [Column.nameKK, .nameKY, .nameRU, .source] {
            if field(column).isEmpty { problems.append(.empty(column: column.rawValue)) }
            if field(column).unicodeScalars.contains(where: isControl) {
                problems.append(.control(column: column.rawValue))
            }
        }
        let kind: DayMark.Kind?
        do throws(CalendarDataErrors.Problem) {
            kind = try dayKind(field(.kind), like: field(.like), on: date)
        } catch {
            problems.append(error)
            kind = nil
        }

        faults += problems.map { .init(line: row.line, problem: $0) }
        guard problems.isEmpty, let date, let kind else { return nil }
        let name = DayName(kk: field(.nameKK), ky: field(.nameKY), ru: field(.nameRU))
        return (date, DayMark(kind: kind, name: name, source: field(.source)))
    }

    /// C0, DEL and C1.
    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    }

    /// The kind of day that a row's `kind` and `as` name.
    static func dayKind(
        _ kind: String, like: String, on date: CivilDate?
    ) throws(CalendarDataErrors.Problem) -> DayMark.Kind {
        switch kind {
        case "holiday", "dayoff":
            guard like.isEmpty else { throw .needlessAs(like) }
            return kind == "holiday" ? .holiday : .dayOff
        case "working":
            guard let weekday = like.isEmpty ? .monday : Weekday(code: like) else { throw .badWeekday(like) }
            if let date, !date.weekday.isWeekend { throw .worksAnyway(date) }
            return .working(like: weekday)
        case "short":
            guard let minutes = decimal(like.utf8), (1...1440).contains(minutes) else { throw .badMinutes(like) }
            return .shortened(minutes: minutes)
        default:
            throw .badKind(kind)
        }
    }
}
