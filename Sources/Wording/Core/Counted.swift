import Legislation

/// The things that screens and papers count: `Counted.days(5)`.
package enum Counted {
    /// Minutes of the clock or of opening time.
    package static let minutes = CountedNoun(
        kk: "минут", ky: "мүнөт", ru: "минута", "минуты", "минут", en: "minute", "minutes")
    /// Hours of the clock or of opening time.
    package static let hours = CountedNoun(kk: "сағат", ky: "саат", ru: "час", "часа", "часов", en: "hour", "hours")
    /// Days of any kind.
    package static let days = CountedNoun(kk: "күн", ky: "күн", ru: "день", "дня", "дней", en: "day", "days")
    /// Days on which the office opens.
    package static let workingDays = CountedNoun(
        kk: "жұмыс күні", ky: "жумуш күнү", ru: "рабочий день", "рабочих дня", "рабочих дней",
        en: "working day", "working days")
    /// Days one after another.
    package static let calendarDays = CountedNoun(
        kk: "күнтізбелік күн", ky: "календардык күн",
        ru: "календарный день", "календарных дня", "календарных дней", en: "calendar day", "calendar days")
    /// Days on which banks work.
    package static let bankDays = CountedNoun(
        kk: "банк күні", ky: "банк күнү", ru: "банковский день", "банковских дня", "банковских дней",
        en: "bank day", "bank days")
    /// Whole months.
    package static let months = CountedNoun(
        kk: "ай", ky: "ай", ru: "месяц", "месяца", "месяцев", en: "month", "months")
    /// Whole years.
    package static let years = CountedNoun(kk: "жыл", ky: "жыл", ru: "год", "года", "лет", en: "year", "years")
    /// Sheets of paper.
    package static let sheets = CountedNoun(
        kk: "парақ", ky: "барак", ru: "лист", "листа", "листов", en: "sheet", "sheets")
    /// Papers of a case.
    package static let documents = CountedNoun(
        kk: "құжат", ky: "документ", ru: "документ", "документа", "документов", en: "document", "documents")
    /// Case files.
    package static let cases = CountedNoun(kk: "іс", ky: "иш", ru: "дело", "дела", "дел", en: "case", "cases")
    /// Persons.
    package static let people = CountedNoun(
        kk: "адам", ky: "адам", ru: "человек", "человека", "человек", en: "person", "people")
    /// How often.
    package static let times = CountedNoun(kk: "рет", ky: "жолу", ru: "раз", "раза", "раз", en: "time", "times")
    /// Tries to sign in.
    package static let tries = CountedNoun(
        kk: "әрекет", ky: "аракет", ru: "попытка", "попытки", "попыток", en: "try", "tries")
}
