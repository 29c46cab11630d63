import Legislation
package import WorkingTime

extension DayName {
    /// The day's name. The calendar file has it in Kazakh and Russian; Kyrgyz and English know the usual days by their Russian
    /// names, and for any other day show the Russian one.
    package var phrase: Phrase {
        let moved = " (перенесённый выходной)"
        let plain = ru.hasSuffix(moved) ? String(ru.dropLast(moved.count)) : ru
        let known = plain.hasPrefix("Перенесённый день отдыха") || plain.hasPrefix("Рабочий день")
            ? Self.transfer(plain) : Self.known(plain)
        guard let known else { return Phrase(kk: kk, ky: ru, ru: ru, en: ru) }
        if plain == ru { return Phrase(kk: kk, ky: known.ky, ru: ru, en: known.en) }
        return Phrase(kk: kk, ky: known.ky + " (которулган дем алыш)", ru: ru, en: known.en + " (day off moved)")
    }

    /// A day off or a working day that was moved: the day that it stands for is in brackets.
    private static func transfer(_ name: String) -> (ky: String, en: String)? {
        let inBrackets = name.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }
        let date = String(inBrackets.drop { !$0.isNumber })
        if date.isEmpty { return nil }
        return name.hasPrefix("Рабочий день")
            ? ("Жумуш күнү (\(date) ордуна)", "Working day (instead of \(date))")
            : ("Которулган дем алыш күнү (\(date) ордуна)", "Day off moved (instead of \(date))")
    }

    private static func known(_ name: String) -> (ky: String, en: String)? {
        switch name {
        case "Новый год": ("Жаңы жыл", "New Year")
        case "Православное Рождество": ("Православдык Рождество", "Orthodox Christmas")
        case "Международный женский день": ("Эл аралык аялдар күнү", "International Women's Day")
        case "Наурыз мейрамы": ("Нооруз майрамы", "Nauryz")
        case "Праздник единства народа Казахстана":
            ("Казакстан элинин биримдиги майрамы", "Day of Unity of the People of Kazakhstan")
        case "День защитника Отечества": ("Ата Мекенди коргоочулар күнү", "Defender of the Fatherland Day")
        case "День Победы": ("Жеңиш күнү", "Victory Day")
        case "День Столицы": ("Борбор шаар күнү", "Capital Day")
        case "День Конституции Республики Казахстан":
            ("Казакстан Республикасынын Конституциясынын күнү", "Constitution Day")
        case "День Республики": ("Республика күнү", "Republic Day")
        case "День Первого Президента Республики Казахстан":
            ("Казакстан Республикасынын Биринчи Президентинин күнү", "Day of the First President")
        case "День Независимости": ("Көз карандысыздык күнү", "Independence Day")
        case "Курбан-айт, первый день": ("Курман айттын биринчи күнү", "Kurban Ait, the first day")
        default: nil
        }
    }
}
