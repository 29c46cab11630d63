import Legislation
package import WorkingTime

extension DayMark.Kind {
    /// What a day is: «мереке», «сокращённый на 1 час».
    package var phrase: Phrase {
        switch self {
        case .holiday: Phrase(kk: "мереке", ky: "майрам", ru: "праздник", en: "holiday")
        case .dayOff: Phrase(kk: "демалыс", ky: "дем алыш", ru: "выходной", en: "day off")
        case .working: Phrase(kk: "жұмыс күні", ky: "жумуш күнү", ru: "рабочий день", en: "working day")
        case .shortened(let minutes):
            Phrase(kk: "қысқа күн, −", ky: "кыска күн, −", ru: "короткий день, −", en: "short day, −")
                + DateText.duration(minutes: minutes)
        }
    }
}

extension DayChange {
    /// What has become of a day: «ср 16.12.2026: праздник, …», or that it is as its weekday again.
    package var phrase: Phrase {
        let day = DateText.withWeekday(date) + ": "
        guard let after else {
            return day
                + Phrase(
                    kk: "белгісі алынды, апта күніндегідей", ky: "белгиси алынды, жума күнүндөгүдөй",
                    ru: "отметка снята, как обычно в этот день недели", en: "no mark any more, as its weekday")
        }
        return day + after.kind.phrase + ", " + after.name.phrase + " (\(after.source))"
    }
}
