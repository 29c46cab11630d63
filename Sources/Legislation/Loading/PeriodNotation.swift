import WorkingTime

/// The notation of periods in the data files: `15 minutes`, `10 working days`, `once a day`, `within the working day`.
enum PeriodNotation {
    private static let units: [(words: [Substring], unit: PeriodUnit)] = [
        (["minute"], .minutes), (["hour"], .hours), (["working", "day"], .workingDays),
        (["calendar", "day"], .calendarDays), (["bank", "day"], .bankDays), (["month"], .months), (["day"], .days), (["clock", "hour"], .clockHours),
    ]

    /// The period that a text writes; nil for any other text.
    static func period(_ text: String) -> ProcessingPeriod? {
        if text == "within the working day" { return .withinWorkingDay }
        if text == "once a day" { return .timesADay(1) }
        var words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count >= 2, let number = Int(words.removeFirst()), (1...9999).contains(number),
            let last = words.popLast()
        else { return nil }
        if words == ["times", "a"], last == "day" { return .timesADay(number) }
        words.append(last.hasSuffix("s") ? last.dropLast() : last)
        return units.first { $0.words == words }.map { .length(number, $0.unit) }
    }

    /// Whether a text gives a number and no unit.
    static func isBareNumber(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
