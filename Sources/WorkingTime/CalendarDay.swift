/// A day with its mark, as a calendar file has it in a row.
package struct CalendarDay: Hashable, Sendable {
    package let date: CivilDate
    package let mark: DayMark

    package init(date: CivilDate, mark: DayMark) {
        self.date = date
        self.mark = mark
    }
}

extension DayMark.Kind {
    /// The column `kind` of a calendar file.
    package var code: String {
        switch self {
        case .holiday: "holiday"
        case .dayOff: "dayoff"
        case .working: "working"
        case .shortened: "short"
        }
    }

    /// The column `as` of a calendar file: a weekday, minutes, or nothing.
    package var like: String {
        switch self {
        case .holiday, .dayOff: ""
        case .working(let weekday): weekday.code
        case .shortened(let minutes): String(minutes)
        }
    }

    /// The kind that the two columns name; nil for anything that a file could not say.
    package init?(code: String, like: String) {
        guard let kind = try? WorkCalendar.dayKind(code, like: like, on: nil) else { return nil }
        self = kind
    }
}

/// Written with the columns of a calendar file as keys.
extension CalendarDay: Codable {
    private enum Key: String, CodingKey {
        case date, kind
        case like = "as"
        case nameKK = "name_kk"
        case nameKY = "name_ky"
        case nameRU = "name_ru"
        case source
    }

    package init(from decoder: any Decoder) throws {
        let row = try decoder.container(keyedBy: Key.self)
        let code = try row.decode(String.self, forKey: .kind)
        guard let kind = DayMark.Kind(code: code, like: try row.decode(String.self, forKey: .like)) else {
            throw DecodingError.dataCorruptedError(
                forKey: .kind, in: row, debugDescription: "no such kind of day: \(code)")
        }
        date = try row.decode(CivilDate.self, forKey: .date)
        mark = DayMark(
            kind: kind,
            name: DayName(
                kk: try row.decode(String.self, forKey: .nameKK), ky: try row.decode(String.self, forKey: .nameKY),
                ru: try row.decode(String.self, forKey: .nameRU)),
            source: try row.decode(String.self, forKey: .source))
    }

    package func encode(to encoder: any Encoder) throws {
        var row = encoder.container(keyedBy: Key.self)
        try row.encode(date, forKey: .date)
        try row.encode(mark.kind.code, forKey: .kind)
        try row.encode(mark.kind.like, forKey: .like)
        try row.encode(mark.name.kk, forKey: .nameKK)
        try row.encode(mark.name.ky, forKey: .nameKY)
        try row.encode(mark.name.ru, forKey: .nameRU)
        try row.encode(mark.source, forKey: .source)
    }
}
