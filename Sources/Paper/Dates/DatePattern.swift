package import Legislation
package import WorkingTime

/// A date in the act's manner, such as `{yyyy} жылдың "{dd}" {month}`.
///
/// Knows `{yyyy}`, `{yy}`, `{mm}`, `{dd}` and `{month}`; other text stands as it is. The month's name takes the form that
/// the words round it ask for. A year in the genitive («жылдың», «жылдын») makes what the date ends with its possession,
/// and the acts write such a date where they say when something was done: `20__ жылдың "__" ________ қабылданды` becomes
/// `2012 жылдың "05" қарашасында қабылданды`. Where the pattern ends with a word of its own, that word bears the
/// ending and the month is plain: `2012 жылдың "05" қараша күні`. So it is after «жылғы»: `2012 жылғы 05 қараша`.
package struct DatePattern: Hashable, Sendable {
    package let pattern: String

    package init(_ pattern: String) {
        self.pattern = pattern
    }

    package func text(of date: CivilDate, in language: Language) -> String {
        var text = ""
        var rest = pattern[...]
        while let open = rest.firstIndex(of: "{") {
            text += rest[..<open]
            let tail = rest[open...]
            if let close = tail.firstIndex(of: "}"), let value = value(of: tail[...close], date: date, language: language) {
                text += value
                rest = tail[tail.index(after: close)...]
            } else {
                text += "{"
                rest = tail.dropFirst()
            }
        }
        return text + rest
    }

    private func value(of placeholder: Substring, date: CivilDate, language: Language) -> String? {
        switch placeholder {
        case "{yyyy}": zeroPadded(date.year, to: 4)
        case "{yy}": zeroPadded(date.year % 100, to: 2)
        case "{mm}": zeroPadded(date.month, to: 2)
        case "{dd}": zeroPadded(date.day, to: 2)
        case "{month}": MonthName.text(month: date.month, form: monthForm, in: language)
        default: nil
        }
    }

    private var monthForm: MonthForm {
        guard pattern.hasSuffix("{month}") else { return .plain }
        let words = pattern.split { !$0.isLetter }
        return words.contains("жылдың") || words.contains("жылдын") ? .when : .plain
    }
}

/// Dates outside the act's patterns.
package enum PaperDate {
    /// `05.11.2012`.
    static func short(_ date: CivilDate) -> String {
        "\(zeroPadded(date.day, to: 2)).\(zeroPadded(date.month, to: 2)).\(zeroPadded(date.year, to: 4))"
    }

    /// The date of a letter: `2012 жылғы 5 қараша`, `2012-жылдын 5-ноябры`, `5 ноября 2012 года`, `5 November 2012`.
    package static func long(_ date: CivilDate, in language: Language) -> String {
        switch language {
        case .kazakh:
            "\(date.year) жылғы \(date.day) \(MonthName.text(month: date.month, form: .plain, in: language))"
        case .kyrgyz:
            "\(date.year)-жылдын \(date.day)-\(MonthName.text(month: date.month, form: .possessive, in: language))"
        case .russian:
            "\(date.day) \(MonthName.text(month: date.month, form: .plain, in: language)) \(date.year) года"
        case .english:
            "\(date.day) \(MonthName.text(month: date.month, form: .plain, in: language)) \(date.year)"
        }
    }
}

/// A number with leading zeros up to a width.
private func zeroPadded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
