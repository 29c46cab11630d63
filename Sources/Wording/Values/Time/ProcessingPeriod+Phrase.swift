import Legislation
package import WorkingTime

extension PeriodUnit {
    /// So many of the unit: «9 күнтізбелік күн».
    package func phrase(_ count: Int) -> Phrase {
        switch self {
        case .minutes: Counted.minutes(count)
        case .hours: Counted.hours(count)
        case .workingDays: Counted.workingDays(count)
        case .calendarDays: Counted.calendarDays(count)
        case .days: Counted.days(count)
        case .clockHours: Counted.hours(count)
        case .bankDays: Counted.bankDays(count)
        case .months: Counted.months(count)
        }
    }

    /// The unit alone.
    package var phrase: Phrase {
        switch self {
        case .minutes: Phrase(kk: "минут", ky: "мүнөт", ru: "минуты", en: "minutes of opening time")
        case .hours: Phrase(kk: "сағат", ky: "саат", ru: "часы", en: "hours of opening time")
        case .workingDays: Phrase(kk: "жұмыс күні", ky: "жумуш күнү", ru: "рабочие дни", en: "working days")
        case .calendarDays:
            Phrase(kk: "күнтізбелік күн", ky: "календардык күн", ru: "календарные дни", en: "calendar days")
        case .days: Phrase(kk: "күн (түрі айтылмаған)", ky: "күн (түрү айтылган эмес)", ru: "дни (какие, не сказано)", en: "days (of no kind)")
        case .clockHours:
            Phrase(kk: "тәулік бойғы сағат", ky: "күнү-түнү саат", ru: "часы круглосуточно", en: "hours round the clock")
        case .bankDays: Phrase(kk: "банк күні", ky: "банк күнү", ru: "банковские дни", en: "bank days")
        case .months: Phrase(kk: "ай", ky: "ай", ru: "месяцы", en: "calendar months")
        }
    }
}

extension ProcessingPeriod {
    /// How long the act gives: «9 күнтізбелік күн», «күніне 2 рет», «жұмыс күні ішінде».
    package var phrase: Phrase {
        switch self {
        case .length(let count, let unit): unit.phrase(count)
        case .timesADay(let times):
            Phrase(
                kk: "күніне \(times) рет", ky: "күнүнө \(times) жолу", ru: "\(Counted.times(times).ru) в день",
                en: "\(Self.timesInEnglish(times)) a day")
        case .withinWorkingDay:
            Phrase(
                kk: "жұмыс күні ішінде", ky: "жумуш күнүнүн ичинде", ru: "в течение рабочего дня",
                en: "within the working day")
        }
    }

    private static func timesInEnglish(_ times: Int) -> String {
        switch times {
        case 1: "once"
        case 2: "twice"
        default: "\(times) times"
        }
    }
}
