import Legislation

/// The things that screens and papers count: `Counted.days(5)`.
package enum Counted {
    package static let minutes = CountedNoun(
        kk: "минут", ky: "мүнөт", ru: "минута", "минуты", "минут", en: "minute", "minutes")
    package static let hours = CountedNoun(kk: "сағат", ky: "саат", ru: "час", "часа", "часов", en: "hour", "hours")
    package static let days = CountedNoun(kk: "күн", ky: "күн", ru: "день", "дня", "дней", en: "day", "days")
    package static let workingDays = CountedNoun(
        kk: "жұмыс күні", ky: "жумуш күнү", ru: "рабочий день", "рабочих дня", "рабочих дней",
        en: "working day", "working days")
    package static let calendarDays = CountedNoun(
        kk: "күнтізбелік күн", ky: "календардык күн",
        ru: "календарный день", "календарных дня", "календарных дней", en: "calendar day", "calendar days")
    package static let bankDays = CountedNoun(
        kk: "банк күні", ky: "банк күнү", ru: "банковский день", "банковских дня", "банковских дней",
        en: "bank day", "bank days")
    package static let months = CountedNoun(
        kk: "ай", ky: "ай", ru: "месяц", "месяца", "месяцев", en: "month", "months")
    /// Sheets of paper.
    package static let sheets = CountedNoun(
        kk: "парақ", ky: "барак", ru: "лист", "листа", "листов", en: "sheet", "sheets")
    package static let documents = CountedNoun(
        kk: "құжат", ky: "документ", ru: "документ", "документа", "документов", en: "document", "documents")
    package static let cases = CountedNoun(kk: "іс", ky: "иш", ru: "дело", "дела", "дел", en: "case", "cases")
    package static let people = CountedNoun(
        kk: "адам", ky: "адам", ru: "человек", "человека", "человек", en: "person", "people")
    package static let copies = CountedNoun(
        kk: "дана", ky: "нуска", ru: "экземпляр", "экземпляра", "экземпляров", en: "copy", "copies")
    package static let times = CountedNoun(kk: "рет", ky: "жолу", ru: "раз", "раза", "раз", en: "time", "times")
    /// Tries to sign in.
    package static let tries = CountedNoun(
        kk: "әрекет", ky: "аракет", ru: "попытка", "попытки", "попыток", en: "try", "tries")
    package static let characters = CountedNoun(
        kk: "таңба", ky: "белги", ru: "знак", "знака", "знаков", en: "character", "characters")
    package static let digits = CountedNoun(
        kk: "цифр", ky: "цифра", ru: "цифра", "цифры", "цифр", en: "digit", "digits")
    package static let lines = CountedNoun(
        kk: "жол", ky: "сап", ru: "строка", "строки", "строк", en: "line", "lines")
    package static let errors = CountedNoun(
        kk: "қате", ky: "ката", ru: "ошибка", "ошибки", "ошибок", en: "error", "errors")
}
