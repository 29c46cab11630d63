import Legislation
package import WorkingTime

extension OpeningHours {
    /// The week in a line, days of the same hours together: «дс–жм 09:00–13:00, 14:00–18:00; сб 09:00–15:00».
    package var phrase: Phrase {
        var groups: [(days: ClosedRange<Weekday>, intervals: [Interval])] = []
        for day in Weekday.allCases where !self[day].isEmpty {
            if let last = groups.last, last.intervals == self[day], last.days.upperBound.rawValue + 1 == day.rawValue {
                groups[groups.count - 1].days = last.days.lowerBound...day
            } else {
                groups.append((day...day, self[day]))
            }
        }
        return groups.map { group in
            let days = group.days
            let name =
                days.lowerBound == days.upperBound
                ? days.lowerBound.shortPhrase : days.lowerBound.shortPhrase + "–" + days.upperBound.shortPhrase
            let times = group.intervals.map { "\(DateText.time($0.from))–\(DateText.time($0.to))" }
            return name + " " + times.joined(separator: ", ")
        }.joined(separator: "; ")
    }
}
