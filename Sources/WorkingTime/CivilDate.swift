/// A day of the Gregorian calendar, without a time or a zone.
///
/// Arithmetic stays between 0001-01-01 and 9999-12-31 and stops at these ends: far outside any work calendar,
/// which refuses such a year by name.
package struct CivilDate: Comparable, Hashable, Sendable {
    /// Days since 1970-01-01, negative before it.
    package let daysSinceEpoch: Int

    /// The day so many days after 1970-01-01, held between 0001-01-01 and 9999-12-31.
    package init(daysSinceEpoch: Int) {
        self.daysSinceEpoch = min(max(daysSinceEpoch, CivilDate.firstDay), CivilDate.lastDay)
    }

    /// The day of a year (1…9999), month and day of the month; nil when there is no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CivilDate.length(ofMonth: month, year: year)
        else { return nil }
        self.init(daysSinceEpoch: CivilDate.dayNumber(year: year, month: month, day: day))
    }

    /// The day written as `2012-11-05`, digits and hyphens only; nil for any other text or a day that does not exist.
    package init?(iso: some StringProtocol) {
        let bytes = Array(iso.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = decimal(bytes[0..<4]), let month = decimal(bytes[5..<7]), let day = decimal(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    package var year: Int { parts.year }
    package var month: Int { parts.month }
    package var day: Int { parts.day }

    package var weekday: Weekday {
        // 1970-01-01 was a Thursday; the remainder is made positive for the days before it.
        let index = ((daysSinceEpoch + 3) % 7 + 7) % 7
        return Weekday.allCases[index]
    }

    package func adding(days: Int) -> CivilDate {
        let (sum, overflow) = daysSinceEpoch.addingReportingOverflow(days)
        if overflow { return CivilDate(daysSinceEpoch: days < 0 ? CivilDate.firstDay : CivilDate.lastDay) }
        return CivilDate(daysSinceEpoch: sum)
    }

    /// The same date of another month, or that month's last day where it is shorter.
    package func adding(months: Int) -> CivilDate {
        let (year, month, day) = parts
        let (index, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        if overflow || index >= 10_000 * 12 {
            return CivilDate(daysSinceEpoch: months < 0 ? CivilDate.firstDay : CivilDate.lastDay)
        }
        if index < 12 { return CivilDate(daysSinceEpoch: CivilDate.firstDay) }
        let newYear = index / 12
        let newMonth = index % 12 + 1
        let newDay = min(day, CivilDate.length(ofMonth: newMonth, year: newYear))
        return CivilDate(daysSinceEpoch: CivilDate.dayNumber(year: newYear, month: newMonth, day: newDay))
    }

    package static func < (left: CivilDate, right: CivilDate) -> Bool {
        left.daysSinceEpoch < right.daysSinceEpoch
    }

    /// The number of days in a month (1…12) of a year.
    package static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    package static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }
}

extension CivilDate: CustomStringConvertible {
    /// The day as `2012-11-05`.
    package var description: String {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Adds the bytes of `description`.
    package func write(to bytes: inout [UInt8]) {
        let (year, month, day) = parts
        bytes.append(twoDigitsOf: year / 100)
        bytes.append(twoDigitsOf: year % 100)
        bytes.append(UInt8(ascii: "-"))
        bytes.append(twoDigitsOf: month)
        bytes.append(UInt8(ascii: "-"))
        bytes.append(twoDigitsOf: day)
    }
}

extension CivilDate: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let date = CivilDate(iso: text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a date like 2012-11-05: \(text)"))
        }
        self = date
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// The count of days: Howard Hinnant's `days_from_civil` and `civil_from_days`, years that begin in March, eras of 400 years.
extension CivilDate {
    private static let firstDay = dayNumber(year: 1, month: 1, day: 1)
    private static let lastDay = dayNumber(year: 9999, month: 12, day: 31)

    private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private var parts: (year: Int, month: Int, day: Int) {
        let shifted = daysSinceEpoch + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, day)
    }
}
