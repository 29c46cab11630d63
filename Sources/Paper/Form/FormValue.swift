package import WorkingTime

/// What stands in one field of a form.
///
/// As JSON a text is a string, lines are an array of strings, rows are an array of such arrays, and a date is `{"date": "2012-11-05"}`; for a date field a
/// string of that shape is read as the date too.
package enum FormValue: Sendable, Hashable {
    case text(String)
    case lines([String])
    case date(CivilDate)
    /// Rows of cells, in the order of the field's cells.
    case rows([[String]])
}

extension FormValue: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) {
        self = .text(value)
    }
}

extension FormValue: Codable {
    private enum CodingKeys: String, CodingKey {
        case date
    }

    package init(from decoder: any Decoder) throws {
        if let container = try? decoder.container(keyedBy: CodingKeys.self) {
            self = .date(try container.decode(CivilDate.self, forKey: .date))
            return
        }
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let lines = try? container.decode([String].self) {
            self = .lines(lines)
        } else {
            self = .rows(try container.decode([[String]].self))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let text):
            var container = encoder.singleValueContainer()
            try container.encode(text)
        case .lines(let lines):
            var container = encoder.singleValueContainer()
            try container.encode(lines)
        case .rows(let rows):
            var container = encoder.singleValueContainer()
            try container.encode(rows)
        case .date(let date):
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(date, forKey: .date)
        }
    }
}
