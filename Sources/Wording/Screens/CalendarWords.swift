package import Casework
import Legislation
import WorkingTime

extension Words {
    /// The calendars of the office, and what their changes move.
    package enum Calendar {
        package static let title = Phrase(kk: "Күнтізбе", ky: "Календарь", ru: "Календарь", en: "Calendar")
        package static func year(_ name: String, _ year: Int) -> Phrase {
            Phrase(
                kk: "\(name): \(year) жыл", ky: "\(name): \(year)-жыл", ru: "\(name): \(year) год", en: "\(name): \(year)")
        }
        package static let hint = Phrase(
            kk: "Апта күніндегідей емес күндер. ✚ – кеңсе қосқан күн.",
            ky: "Жума күнүндөгүдөй эмес күндөр. ✚ – кеңсе кошкон күн.",
            ru: "Дни, которые не как обычно. ✚ – добавлены канцелярией.",
            en: "The days that are not as their weekday. ✚ was added by the office.")
        package static let behind = Phrase(
            kk: "Мерзімдер ескі күнтізбемен есептелген: Enter – қайта есептеу.",
            ky: "Мөөнөттөр эски календарь менен эсептелген: Enter – кайра эсептөө.",
            ru: "Сроки посчитаны по прежнему календарю: Enter – пересчитать.",
            en: "The dates stand by an earlier calendar: Enter reckons them anew.")
        package static let yearKeys = Phrase(kk: "басқа жыл", ky: "башка жыл", ru: "другой год", en: "another year")
        package static let noDays = Phrase(
            kk: "Бұл жыл күнтізбеде жоқ.", ky: "Бул жыл календарда жок.", ru: "Этого года в календаре нет.",
            en: "The calendar does not know this year.")
        package static let answer = Phrase(
            kk: "өтініш берушіге жауап", ky: "арыз ээсине жооп", ru: "ответ заявителю", en: "the answer to the applicant")

        // What can be done.
        package static let add = Phrase(kk: "Қосу", ky: "Кошуу", ru: "Добавить", en: "Add")
        package static let addWords = Phrase(
            kk: "Күнтізбеге күн қосу", ky: "Календарга күн кошуу", ru: "Добавить день в календарь", en: "Add a day to the calendar")
        package static let removeWords = Phrase(
            kk: "Қосылған күнді алу", ky: "Кошулган күндү алуу", ru: "Убрать добавленный день", en: "Take an added day away")
        package static let checkWords = Phrase(
            kk: "Барлық мерзімді қазіргі күнтізбемен қайта есептеу", ky: "Бардык мөөнөттү азыркы календарь менен кайра эсептөө",
            ru: "Пересчитать все сроки по нынешнему календарю", en: "Reckon all dates anew by the present calendars")
        package static let preview = Phrase(kk: "Қарау", ky: "Көрүү", ru: "Показать", en: "Preview")
        package static let previewWords = Phrase(
            kk: "Қай істің мерзімі жылжитынын көру", ky: "Кайсы иштин мөөнөтү жыларын көрүү",
            ru: "Показать, у каких дел сдвинется срок", en: "See which files' dates move")
        package static let apply = Phrase(kk: "Қолдану", ky: "Колдонуу", ru: "Применить", en: "Apply")
        package static let applyWords = Phrase(
            kk: "Өзгерісті қолданып, мерзімдерді жылжыту", ky: "Өзгөртүүнү колдонуп, мөөнөттөрдү жылдыруу",
            ru: "Применить и перенести сроки", en: "Apply the change and move the dates")
        package static let onlyAdded = Phrase(
            kk: "Кеңсе қосқан күнді (✚) ғана алуға болады.", ky: "Кеңсе кошкон күндү (✚) гана алууга болот.",
            ru: "Убрать можно только день, добавленный канцелярией (✚).", en: "Only a day that the office added (✚) can be taken away.")

        // The form.
        package static let newDay = Phrase(kk: "Жаңа күн", ky: "Жаңы күн", ru: "Новый день", en: "A new day")
        package static let date = Phrase(kk: "Күні", ky: "Күнү", ru: "Дата", en: "Date")
        package static let kind = Phrase(kk: "Түрі", ky: "Түрү", ru: "Вид", en: "Kind")
        package static let shortDay = Phrase(kk: "қысқа күн", ky: "кыска күн", ru: "короткий день", en: "short day")
        package static let like = Phrase(
            kk: "Жұмыс күні: қай күннің сағатымен (mon … sun); қысқа күн: неше минут ерте",
            ky: "Жумуш күнү: кайсы күндүн сааты менен (mon … sun); кыска күн: канча мүнөт эрте",
            ru: "Рабочий: по часам какого дня (mon … sun); короткий: на сколько минут раньше",
            en: "Working: with the hours of which day (mon … sun); short: earlier by how many minutes")
        package static let nameKK = Phrase(kk: "Атауы қазақша", ky: "Казакча аталышы", ru: "Название по-казахски", en: "Name in Kazakh")
        package static let nameKY = Phrase(kk: "Атауы қырғызша", ky: "Кыргызча аталышы", ru: "Название по-киргизски", en: "Name in Kyrgyz")
        package static let nameRU = Phrase(kk: "Атауы орысша", ky: "Орусча аталышы", ru: "Название по-русски", en: "Name in Russian")
        package static let source = Phrase(kk: "Негізі (актісі)", ky: "Негизи (актысы)", ru: "Источник (акт)", en: "Source (the act)")

        // The preview.
        package static let previewTitle = Phrase(
            kk: "Күнтізбе өзгерсе", ky: "Календарь өзгөрсө", ru: "Если изменить календарь", en: "If the calendar changes")
        package static let reckoning = Phrase(
            kk: "Мерзімдер есептеліп жатыр…", ky: "Мөөнөттөр эсептелип жатат…", ru: "Сроки пересчитываются…",
            en: "The dates are being reckoned…")
        package static let noChanges = Phrase(
            kk: "Күнтізбеде өзгеріс жоқ.", ky: "Календарда өзгөрүү жок.", ru: "В календаре ничего не изменилось.",
            en: "Nothing in the calendars has changed.")
        package static func moving(_ count: Int, of open: Int) -> Phrase {
            Phrase(
                kk: "Мерзімі жылжитын іс: \(count), барлық ашық іс: \(open).",
                ky: "Мөөнөтү жылуучу иш: \(count), бардык ачык иш: \(open).",
                ru: "Срок сдвигается у дел: \(count), всего открытых: \(open).",
                en: "Files whose date moves: \(count) of \(open) open ones.")
        }
        package static func staying(_ count: Int) -> Phrase {
            Phrase(
                kk: "Мерзімін қайта есептеу мүмкін емес іс: \(count).",
                ky: "Мөөнөтүн кайра эсептөөгө мүмкүн эмес иш: \(count).",
                ru: "Дел, срок которых пересчитать нельзя: \(count).",
                en: "Files whose date cannot be reckoned: \(count).")
        }
        package static func applied(_ count: Int) -> Phrase {
            Phrase(
                kk: "Күнтізбе жаңартылды, мерзімі жылжыған іс: \(count).",
                ky: "Календарь жаңыртылды, мөөнөтү жылган иш: \(count).",
                ru: "Календарь обновлён, сроков перенесено: \(count).",
                en: "The calendar is brought up to date, dates moved: \(count).")
        }

        /// Tells an administrator that the dates of the cases were reckoned with other calendars than the present ones.
        package static func differs(_ changes: [CalendarPreview.Change]) -> Phrase {
            let days = because(changes)
            return Phrase(
                kk: "Күнтізбе өзгерген, мерзімдер әлі ескісімен есептелген: \(days.kk). Тексеру: Ctrl-P, «Күнтізбе».",
                ky: "Календарь өзгөргөн, мөөнөттөр азырынча эскиси менен эсептелген: \(days.ky). Текшерүү: Ctrl-P, «Календарь».",
                ru: "Календарь изменился, а сроки посчитаны по прежнему: \(days.ru). Проверить: Ctrl-P, «Календарь».",
                en: "The calendar has changed, and the dates stand by the old one: \(days.en). Check it: Ctrl-P, “Calendar”.")
        }

        /// What changed, for the journal and the history of a case: the first days in full, of more their number.
        package static func because(_ changes: [CalendarPreview.Change]) -> Phrase {
            if changes.isEmpty {
                return Phrase(
                    kk: "мерзімдер қайта есептелді", ky: "мөөнөттөр кайра эсептелди", ru: "сроки пересчитаны",
                    en: "the dates were reckoned anew")
            }
            let told = changes.prefix(toldDays).map(\.day.phrase).joined(separator: "; ")
            let rest = changes.count - toldDays
            return rest > 0 ? told + "; +\(rest)" : told
        }

        private static let toldDays = 3
    }
}
