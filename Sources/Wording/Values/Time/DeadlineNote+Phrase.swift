import Legislation
package import WorkingTime

extension DeadlineNote {
    /// The line of the explanation, alike on the screen, in a command's answer and on the slip.
    package var phrase: Phrase {
        switch self {
        case .started(let at):
            return Phrase(kk: "Есептің басы: ", ky: "Эсептин башы: ", ru: "Отсчёт с: ", en: "Counted from: ")
                + DateText.withWeekday(at)
        case .readAsCalendarDays:
            return Phrase(
                kk: "Қаулы «күн» дейді, түрін айтпайды: күнтізбелік күн деп есептелді",
                ky: "Токтом «күн» дейт, түрүн айтпайт: календардык күн деп эсептелди",
                ru: "Акт не говорит, какие это дни: считаются календарные",
                en: "The act does not say which days: counted as calendar days")
        case .readAsWithinWorkingDay(let times):
            let times = ProcessingPeriod.timesADay(times).phrase
            return Phrase(
                kk: "Қаулы «\(times.kk)» дейді, сағатын айтпайды: жұмыс күні ішінде деп есептелді",
                ky: "Токтом «\(times.ky)» дейт, саатын айтпайт: жумуш күнүнүн ичинде деп эсептелди",
                ru: "Акт говорит «\(times.ru)», не называя часов: считается в течение рабочего дня",
                en: "The act says “\(times.en)” without the hours: counted as within the working day")
        case .startMovedToOpening(let from, let to):
            let (from, to) = (DateText.withWeekday(from), DateText.withWeekday(to))
            return Phrase(
                kk: "\(from.kk): бөлім жабық, есеп ашылғаннан жүреді: \(to.kk)",
                ky: "\(from.ky): башкармалык жабык, эсеп ачылгандан жүрөт: \(to.ky)",
                ru: "\(from.ru): орган закрыт, отсчёт с открытия: \(to.ru)",
                en: "\(from.en): the office is shut, counted from its opening: \(to.en)")
        case .dayOfReceiptExcluded(let date, let law):
            let day = DateText.withWeekday(date)
            return Phrase(
                kk: "\(day.kk): қабылданған күн саналмайды", ky: "\(day.ky): кабыл алынган күн саналбайт",
                ru: "\(day.ru): день приёма не считается", en: "\(day.en): the day of receipt does not count")
                + Self.source(law, article: 173)
        case .counted(let from, let to, let days, let unit):
            return Self.counts(DateText.stretch(from: from, to: to), unit.phrase(days))
        case .countedMinutes(let from, let to, let minutes):
            return Self.counts(DateText.stretch(from: from, to: to), DateText.duration(minutes: minutes))
        case .countedClockHours(let from, let to, let hours):
            let length = Counted.hours(hours)
            return Self.counts(
                DateText.stretch(from: from, to: to),
                Phrase(
                    kk: "тәулік бойы \(length.kk)", ky: "күнү-түнү \(length.ky)", ru: "\(length.ru) круглосуточно",
                    en: "\(length.en) round the clock"))
        case .countedMonths(let from, let to, let months):
            return Self.counts(DateText.stretch(from: from, to: to), Counted.months(months))
        case .monthEnd(let day, let to):
            let last = DateText.withWeekday(to)
            return Phrase(
                kk: "Соңғы айда \(day)-күн жоқ: оның соңғы күні алынды, \(last.kk)",
                ky: "Акыркы айда \(day)-күн жок: анын акыркы күнү алынды, \(last.ky)",
                ru: "В последнем месяце нет \(day)-го числа: взят его последний день, \(last.ru)",
                en: "The last month has no day \(day): its last day is taken, \(last.en)")
        case .lunchExcluded(let minutes):
            return Phrase(
                kk: "Үзіліс саналмайды: ", ky: "Тыныгуу саналбайт: ", ru: "Перерыв не считается: ",
                en: "The break does not count: ") + DateText.duration(minutes: minutes)
        case .closed(let from, let to):
            return DateText.stretch(from: from, to: to)
                + Phrase(kk: ": бөлім жабық", ky: ": башкармалык жабык", ru: ": орган закрыт", en: ": the office is shut")
        case .skippedWeekend(let from, let to, let days):
            return Self.skipped(
                from: from, to: to, days: days,
                Phrase(kk: "демалыс күндері", ky: "дем алыш күндөрү", ru: "выходные", en: "days off"))
        case .skippedHoliday(let from, let to, let name, _):
            return DateText.stretch(from: from, to: to)
                + Phrase(kk: ": мереке, ", ky: ": майрам, ", ru: ": праздник, ", en: ": holiday, ") + name.phrase
        case .skippedDayOff(let from, let to, let name, _):
            return DateText.stretch(from: from, to: to)
                + Phrase(kk: ": демалыс, ", ky: ": дем алыш, ", ru: ": выходной, ", en: ": day off, ") + name.phrase
        case .skippedHolidays(let from, let to, let days):
            return Self.skipped(
                from: from, to: to, days: days,
                Phrase(
                    kk: "мерекелер мен ауыстырылған демалыстар", ky: "майрамдар жана которулган дем алыштар",
                    ru: "праздники и перенесённые выходные", en: "holidays and moved days off"))
        case .workedInstead(let date, let name, _):
            return DateText.withWeekday(date)
                + Phrase(kk: ": саналады, ", ky: ": саналат, ", ru: ": считается, ", en: ": counts, ") + name.phrase
        case .workedInsteadDays(let from, let to, let days):
            return DateText.stretch(from: from, to: to)
                + Phrase(
                    kk: ": демалыстың орнына жұмыс істелген күндер саналады, ",
                    ky: ": дем алыштын ордуна иштелген күндөр саналат, ",
                    ru: ": считаются рабочие дни вместо выходных, ", en: ": weekend days worked instead count, ")
                + Counted.days(days)
        case .rolledToWorkingDay(let from, let to, let law):
            let (from, to) = (DateText.withWeekday(from), DateText.withWeekday(to))
            return Phrase(
                kk: "\(from.kk) – демалыс күні: мерзім келесі жұмыс күні бітеді, \(to.kk)",
                ky: "\(from.ky) – дем алыш күнү: мөөнөт кийинки жумуш күнү бүтөт, \(to.ky)",
                ru: "\(from.ru) – нерабочий день: срок кончается в следующий рабочий день, \(to.ru)",
                en: "\(from.en) is a day off: the term ends on the next working day, \(to.en)")
                + Self.source(law, article: 175)
        case .closesEarly(let date, let minutes, let name, _):
            let (day, length) = (DateText.withWeekday(date), DateText.duration(minutes: minutes))
            return Phrase(
                kk: "\(day.kk): жұмыс күні \(length.kk) ерте бітеді, ",
                ky: "\(day.ky): жумуш күнү \(length.ky) эрте бүтөт, ",
                ru: "\(day.ru): рабочий день короче на \(length.ru), ",
                en: "\(day.en): the office closes \(length.en) earlier, ") + name.phrase
        case .dueAtClose(let at):
            return Self.due + DateText.withWeekday(at)
                + Phrase(
                    kk: ", жұмыс күнінің соңы", ky: ", жумуш күнүнүн аягы", ru: ", конец рабочего дня",
                    en: ", the close of the working day")
        case .dueAt(let at):
            return Self.due + DateText.withWeekday(at)
        }
    }

    private static let due = Phrase(kk: "Мерзімі: ", ky: "Мөөнөтү: ", ru: "Срок: ", en: "Due: ")

    /// A stretch that counts, and how much it counts for.
    private static func counts(_ stretch: Phrase, _ length: Phrase) -> Phrase {
        Phrase(
            kk: "\(stretch.kk): \(length.kk) саналады", ky: "\(stretch.ky): \(length.ky) саналат",
            ru: "\(stretch.ru): в счёт \(length.ru)", en: "\(stretch.en): \(length.en) counted")
    }

    /// In brackets, the law that says so, with its article where that is known.
    private static func source(_ law: TermLaw, article: Int) -> Phrase {
        switch law {
        case .kazakhstan:
            Phrase(
                kk: " (Азаматтық кодекстің \(article)-бабы)", ky: " (Жарандык кодекстин \(article)-беренеси)",
                ru: " (статья \(article) Гражданского кодекса)", en: " (Civil Code, article \(article))")
        case .kyrgyzstan:
            Phrase(
                kk: " (Қырғыз Республикасының Азаматтық кодексі)", ky: " (Кыргыз Республикасынын Жарандык кодекси)",
                ru: " (Гражданский кодекс Кыргызской Республики)", en: " (Civil Code of the Kyrgyz Republic)")
        case .unknown: .verbatim("")
        }
    }

    /// Days left out: all of a stretch, or so many that lie inside it.
    private static func skipped(from: CivilDate, to: CivilDate, days: Int, _ what: Phrase) -> Phrase {
        let isWhole = to.daysSinceEpoch - from.daysSinceEpoch + 1 == days
        let (stretch, length) = (DateText.stretch(from: from, to: to), Counted.days(days))
        if isWhole {
            return Phrase(
                kk: "\(stretch.kk): \(what.kk) саналмайды, \(length.kk)",
                ky: "\(stretch.ky): \(what.ky) саналбайт, \(length.ky)",
                ru: "\(stretch.ru): \(what.ru) не считаются, \(length.ru)",
                en: "\(stretch.en): \(what.en) do not count, \(length.en)")
        }
        return Phrase(
            kk: "\(stretch.kk) аралығында \(what.kk) саналмайды, \(length.kk)",
            ky: "\(stretch.ky) аралыгында \(what.ky) саналбайт, \(length.ky)",
            ru: "\(stretch.ru): \(what.ru) в этом промежутке не считаются, \(length.ru)",
            en: "\(stretch.en): \(what.en) in between do not count, \(length.en)")
    }
}
