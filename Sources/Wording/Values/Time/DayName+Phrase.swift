import Legislation
package import WorkingTime

extension DayName {
    /// The day's name. The calendar file has it in Kazakh, Kyrgyz and Russian; English knows the usual days by their Russian
    /// names, and shows the Russian name of any other.
    package var phrase: Phrase { Phrase(kk: kk, ky: ky, ru: ru, en: Self.english(ru) ?? ru) }

    private static func english(_ name: String) -> String? {
        for (mark, word) in marks where name.hasSuffix(mark) {
            return english(String(name.dropLast(mark.count))).map { $0 + word }
        }
        let eve = "Предпраздничный день ("
        if name.hasPrefix(eve) { return english(String(name.dropFirst(eve.count).dropLast())).map { "Eve of a holiday (\($0))" } }
        if name.hasPrefix("Рабочий день") { return date(in: name).map { "Working day (instead of \($0))" } }
        if name.hasPrefix("Перенесённый день отдыха") { return date(in: name).map { "Day off moved (instead of \($0))" } }
        return known[name]
    }

    /// What the files put behind a holiday's name where the day is not the holiday itself.
    private static let marks = [(" (перенесённый выходной)", " (day off moved)"), (" (рабочий день)", " (working day)")]

    /// The day that a moved one stands for, in brackets.
    private static func date(in name: String) -> String? {
        let inBrackets = name.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }
        let date = inBrackets.drop { !$0.isNumber }
        return date.isEmpty ? nil : String(date)
    }

    private static let known = [
        "Новый год": "New Year",
        "Новогодние каникулы": "New Year holidays",
        "Православное Рождество": "Orthodox Christmas",
        "Рождество Христово": "Orthodox Christmas",
        "Международный женский день": "International Women's Day",
        "Наурыз мейрамы": "Nauryz",
        "Народный праздник Нооруз": "Nooruz",
        "День народной революции": "Day of the People's Revolution",
        "День народной Апрельской революции": "Day of the People's April Revolution",
        "Праздник труда": "Labour Day",
        "Майские каникулы": "May holidays",
        "Праздник единства народа Казахстана": "Day of Unity of the People of Kazakhstan",
        "День защитника Отечества": "Defender of the Fatherland Day",
        "День Победы": "Victory Day",
        "День Столицы": "Capital Day",
        "День Конституции Республики Казахстан": "Constitution Day",
        "День Конституции Кыргызской Республики": "Constitution Day",
        "День Республики": "Republic Day",
        "День Первого Президента Республики Казахстан": "Day of the First President",
        "День Независимости": "Independence Day",
        "День независимости Кыргызской Республики": "Independence Day",
        "День Великой Октябрьской социалистической революции": "Day of the Great October Socialist Revolution",
        "Дни истории и памяти предков": "Days of History and Commemoration of Ancestors",
        "Курбан-айт, первый день": "Kurban Ait, the first day",
        "Курман айт": "Kurman Ait",
        "Орозо айт": "Orozo Ait",
        "Дополнительный день отдыха": "Additional day off",
    ]
}
