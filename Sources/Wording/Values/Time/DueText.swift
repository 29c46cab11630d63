import Legislation
package import WorkingTime

/// How near a deadline is, in words that stand without colour.
package enum DueText {
    /// «мерзімі жм 09.11.2012 18:00»: until that moment.
    package static func until(_ moment: CivilMoment) -> Phrase {
        let text = DateText.withWeekday(moment)
        return Phrase(kk: "мерзімі \(text.kk)", ky: "мөөнөтү \(text.ky)", ru: "до \(text.ru)", en: "by \(text.en)")
    }

    /// How long is left or how long it is overdue, in whole civil days, or hours and minutes on the day itself.
    package static func remaining(until due: CivilMoment, now: CivilMoment) -> Phrase {
        let days = due.date.daysSinceEpoch - now.date.daysSinceEpoch
        let minutes = due.time.minutes - now.time.minutes
        if due < now { return overdue(by: days == 0 ? DateText.duration(minutes: -minutes) : Counted.days(-days)) }
        if days == 0 { return left(DateText.duration(minutes: minutes)) }
        return left(Counted.days(days))
    }

    /// The word for overdue, to stand beside its mark in a list: at most ten columns.
    package static let late = Phrase(kk: "кешікті", ky: "кечикти", ru: "просрочено", en: "overdue")

    private static func left(_ length: Phrase) -> Phrase {
        Phrase(kk: "\(length.kk) қалды", ky: "\(length.ky) калды", ru: "осталось: \(length.ru)", en: "\(length.en) left")
    }

    private static func overdue(by length: Phrase) -> Phrase {
        Phrase(
            kk: "мерзімі өтті: \(length.kk)", ky: "мөөнөтү өттү: \(length.ky)", ru: "просрочено: \(length.ru)",
            en: "overdue: \(length.en)")
    }
}
