package import Legislation
package import WorkingTime

/// Dates and times as people here write them; alike in all four languages unless words are asked for.
package enum DateText {
    /// `05.11.2012`.
    package static func date(_ date: CivilDate) -> String {
        "\(twoDigits(date.day)).\(twoDigits(date.month)).\(fourDigits(date.year))"
    }

    /// `05.11`.
    package static func dayAndMonth(_ date: CivilDate) -> String {
        "\(twoDigits(date.day)).\(twoDigits(date.month))"
    }

    /// `17:50`.
    package static func time(_ time: TimeOfDay) -> String {
        "\(twoDigits(time.hour)):\(twoDigits(time.minute))"
    }

    /// `05.11 17:50`, for columns.
    package static func short(_ moment: CivilMoment) -> String {
        "\(dayAndMonth(moment.date)) \(time(moment.time))"
    }

    /// `05.11.2012 17:50`.
    package static func full(_ moment: CivilMoment) -> String {
        "\(date(moment.date)) \(time(moment.time))"
    }

    /// What a list shows of a moment: the time alone today, day and time this year, the whole date in another year.
    package static func inList(_ moment: CivilMoment, today: CivilDate) -> String {
        if moment.date == today { return time(moment.time) }
        return moment.date.year == today.year ? short(moment) : date(moment.date)
    }

    /// `дс 05.11.2012`: the date with its weekday, which a clerk checks on a wall calendar.
    package static func withWeekday(_ date: CivilDate) -> Phrase {
        date.weekday.shortPhrase + " \(self.date(date))"
    }

    /// `дс 05.11.2012 17:50`.
    package static func withWeekday(_ moment: CivilMoment) -> Phrase {
        withWeekday(moment.date) + " \(time(moment.time))"
    }

    /// The same in one language alone.
    ///
    /// NB: the desk's head shows it after each key, and four languages at once were a twelfth of a key's time.
    package static func withWeekday(_ moment: CivilMoment, in language: Language) -> String {
        "\(moment.date.weekday.shortPhrase[language]) \(date(moment.date)) \(time(moment.time))"
    }

    /// From a first day to a last, both with their weekdays; one day alone where they are the same.
    package static func stretch(from first: CivilDate, to last: CivilDate) -> Phrase {
        first == last ? withWeekday(first) : withWeekday(first) + " – " + withWeekday(last)
    }

    /// From a moment to a moment; the date once where they lie on one day.
    package static func stretch(from first: CivilMoment, to last: CivilMoment) -> Phrase {
        first.date == last.date
            ? withWeekday(first) + "–\(time(last.time))" : withWeekday(first) + " – " + withWeekday(last)
    }

    /// A date in words, as an act dates itself: «2012 жылғы 5 қараша», «2012-жылдын 5-ноябры», «5 ноября 2012 года».
    package static func inWords(_ date: CivilDate) -> Phrase {
        let month = MonthNames.inDate(date.month)
        let (year, day) = (fourDigits(date.year), String(date.day))
        return Phrase(
            kk: "\(year) жылғы \(day) \(month.kk)",
            ky: "\(year)-жылдын \(day)-\(month.ky)",
            ru: "\(day) \(month.ru) \(year) года",
            en: "\(day) \(month.en) \(year)")
    }

    /// A length of opening or waiting time in hours and minutes: «1 сағат 30 минут».
    package static func duration(minutes: Int) -> Phrase {
        let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
        if hours == 0 { return Counted.minutes(rest) }
        return rest == 0 ? Counted.hours(hours) : Counted.hours(hours) + " " + Counted.minutes(rest)
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func fourDigits(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
