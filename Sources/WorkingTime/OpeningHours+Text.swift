/// What is wrong with a text of opening hours.
package enum OpeningHoursError: Error, Hashable, Sendable {
    /// There is nothing in the text.
    case empty
    /// A word that is neither weekdays (`mon`, `mon-fri`) nor a stretch of time (`9:00-13:00`).
    case unknownWord(String)
    /// Weekdays that run backwards, such as `fri-mon`.
    case daysBackwards(String)
    /// A stretch of time that ends where it begins or before, such as `14:00-13:00`.
    case hoursBackwards(String)
    /// Weekdays that no stretch of time follows.
    case daysWithoutHours(Weekday)
    /// A stretch of time before any weekday.
    case hoursWithoutDays(String)
    /// A weekday named twice.
    case dayTwice(Weekday)
    /// Two stretches of a weekday that overlap.
    case overlap(Weekday)
}

extension OpeningHours {
    /// The hours of a text such as `mon-fri 9:00-13:00 14:00-18:00; sat 9:00-15:00`.
    ///
    /// Weekdays come first (`mon`, `mon-fri`, `mon,wed,fri`), their stretches of time after them; the next weekday begins
    /// the next group. Semicolons, commas and spaces separate; minutes may stand after a colon or a full stop.
    package static func parse(_ text: some StringProtocol) throws(OpeningHoursError) -> OpeningHours {
        var weekdays: [Weekday: [Interval]] = [:]
        var days: [Weekday] = []
        var groupHasHours = false

        let words = text.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "," || $0 == ";" })
        for word in words {
            if let named = try weekdayRange(word) {
                if groupHasHours {
                    days = []
                    groupHasHours = false
                }
                for day in named {
                    guard weekdays.updateValue([], forKey: day) == nil else { throw .dayTwice(day) }
                    days.append(day)
                }
            } else {
                let interval = try interval(word)
                guard !days.isEmpty else { throw .hoursWithoutDays(String(word)) }
                groupHasHours = true
                for day in days { weekdays[day, default: []].append(interval) }
            }
        }

        guard !words.isEmpty else { throw .empty }
        for (day, intervals) in weekdays.sorted(by: { $0.key < $1.key }) {
            guard !intervals.isEmpty else { throw .daysWithoutHours(day) }
            let inOrder = intervals.sorted { $0.from < $1.from }
            for (earlier, later) in zip(inOrder, inOrder.dropFirst()) where later.from < earlier.to {
                throw .overlap(day)
            }
        }
        return OpeningHours(weekdays: weekdays)
    }

    /// The hours of a text; nil where `parse` would say what is wrong.
    package init?(text: some StringProtocol) {
        guard let hours = try? OpeningHours.parse(text) else { return nil }
        self = hours
    }

    private static func weekdayRange(_ word: some StringProtocol) throws(OpeningHoursError) -> [Weekday]? {
        let ends = split(word)
        guard let first = ends.first.flatMap({ Weekday(code: $0) }) else { return nil }
        if ends.count == 1 { return [first] }
        guard ends.count == 2, let last = Weekday(code: ends[1]) else { throw .unknownWord(String(word)) }
        guard first <= last else { throw .daysBackwards(String(word)) }
        return Weekday.allCases.filter((first...last).contains)
    }

    private static func interval(_ word: some StringProtocol) throws(OpeningHoursError) -> Interval {
        let ends = split(word).map { TimeOfDay(iso: String($0.map { $0 == "." ? ":" : $0 })) }
        guard ends.count == 2, let from = ends[0], let to = ends[1] else { throw .unknownWord(String(word)) }
        guard from < to else { throw .hoursBackwards(String(word)) }
        return Interval(from: from, to: to)
    }

    /// The two ends of `a-b`, with a hyphen or an en dash between them.
    private static func split<Word: StringProtocol>(_ word: Word) -> [Word.SubSequence] {
        word.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "-" || $0 == "–" })
    }
}

extension OpeningHours: CustomStringConvertible {
    /// The hours as `parse` reads them: `mon-fri 09:00-13:00 14:00-18:00; sat 09:00-15:00`; empty when it never opens.
    package var description: String {
        var groups: [(days: ClosedRange<Weekday>, intervals: [Interval])] = []
        for day in Weekday.allCases where !self[day].isEmpty {
            if let last = groups.last, last.intervals == self[day], last.days.upperBound.rawValue + 1 == day.rawValue {
                groups[groups.count - 1].days = last.days.lowerBound...day
            } else {
                groups.append((day...day, self[day]))
            }
        }
        return groups.map { group in
            let (first, last) = (group.days.lowerBound, group.days.upperBound)
            let days = first == last ? first.code : "\(first.code)-\(last.code)"
            return ([days] + group.intervals.map { "\($0.from)-\($0.to)" }).joined(separator: " ")
        }.joined(separator: "; ")
    }
}

extension OpeningHours: Codable {
    /// Read from the text that `description` writes; the empty text is an office that never opens.
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        do throws(OpeningHoursError) {
            self = text.isEmpty ? OpeningHours(weekdays: [:]) : try OpeningHours.parse(text)
        } catch {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not opening hours (\(error)): \(text)"))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
