import Legislation
package import WorkingTime

extension CalendarEntryProblem {
    /// What is wrong with the day, and what to do.
    package var phrase: Phrase {
        switch self {
        case .data(let problem):
            return problem.phrase.capitalised + "."
        case .noSource:
            return Phrase(
                kk: "Күннің негізі жоқ: оны белгілеген актіні жазыңыз.",
                ky: "Күндүн негизи жок: аны белгилеген актыны жазыңыз.",
                ru: "Не назван источник: укажите акт, которым установлен этот день.",
                en: "The day has no source: name the act that says so.")
        case .noName:
            return Phrase(
                kk: "Күннің атауы жоқ: кемінде бір тілде жазыңыз.", ky: "Күндүн аталышы жок: жок дегенде бир тилде жазыңыз.",
                ru: "У дня нет названия: напишите его хотя бы на одном языке.",
                en: "The day has no name: write it in one language at least.")
        case .notCovered(let date, let years):
            let (day, first, last) = (DateText.date(date), years.lowerBound, years.upperBound)
            return Phrase(
                kk: "\(day): күнтізбе тек \(first)–\(last) жылдарды біледі. Алдымен күнтізбе файлына сол жылды түгел қосыңыз.",
                ky: "\(day): календарь \(first)–\(last)-жылдарды гана билет. Адегенде календарь файлына ошол жылды бүтүндөй кошуңуз.",
                ru: "\(day): календарь знает только годы \(first)–\(last). Сначала добавьте этот год целиком в файл календаря.",
                en: "\(day): the calendar knows only the years \(first)–\(last). First add the whole year to the calendar's file.")
        case .notAdded(let date):
            let day = DateText.date(date)
            return Phrase(
                kk: "\(day) күнін кеңсе қоспаған: файлдағы күнді алу үшін оның орнына басқасын қосыңыз.",
                ky: "\(day) күнүн кеңсе кошкон эмес: файлдагы күндү алуу үчүн анын ордуна башкасын кошуңуз.",
                ru: "\(day) не добавлен канцелярией: чтобы отменить день из файла, добавьте вместо него другой.",
                en: "\(day) was not added by the office: to take back a day of the file, add another in its place.")
        case .calendarUnknown(let name, let known):
            let list = known.joined(separator: ", ")
            return Phrase(
                kk: "«\(name)» күнтізбесі бұл кеңседе қолданылмайды. Бар күнтізбелер: \(list).",
                ky: "«\(name)» календары бул кеңседе колдонулбайт. Бар календарлар: \(list).",
                ru: "Календарь «\(name)» здесь не используется. Есть: \(list).",
                en: "The calendar “\(name)” is not in use here. There are: \(list).")
        }
    }
}
