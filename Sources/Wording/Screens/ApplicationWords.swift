import Legislation

extension Words {
    /// The forms that the applicant fills and signs at the window, before anything is registered.
    package enum Application {
        /// Labels of the key bar have at most nine columns.
        package static let open = Phrase(kk: "Өтініш", ky: "Арыз", ru: "Заявление", en: "Form")
        package static let openWhole = Phrase(
            kk: "Өтініштің нысанын толтырып, қол қоюға басып шығару", ky: "Арыздын үлгүсүн толтуруп, кол коюуга басып чыгаруу",
            ru: "Заполнить бланк заявления и напечатать на подпись", en: "Fill the application form and print it to be signed")
        package static let done = Phrase(kk: "Дайын", ky: "Даяр", ru: "Готово", en: "Done")
        package static let doneWhole = Phrase(
            kk: "Тіркеуге қайту: жазылғаны сақталады", ky: "Каттоого кайтуу: жазылганы сакталат",
            ru: "Вернуться к регистрации: набранное сохранится", en: "Back to the registration: what was typed is kept")
        package static let print = Phrase(kk: "Басу", ky: "Басуу", ru: "Печать", en: "Print")
        package static let printWhole = Phrase(
            kk: "Өтініш беруші қол қоюы үшін басып шығару", ky: "Арыз ээси кол коюшу үчүн басып чыгаруу",
            ru: "Напечатать, чтобы заявитель подписал", en: "Print it for the applicant to sign")
        package static let next = Phrase(kk: "Келесі", ky: "Кийинки", ru: "Следующ.", en: "Next form")
        package static let nextWhole = Phrase(
            kk: "Өтініш берушінің келесі нысаны", ky: "Арыз ээсинин кийинки үлгүсү", ru: "Следующая форма заявителя",
            en: "The applicant's next form")
        package static let printed = Phrase(
            kk: "Басып шығаруға жіберілді: өтініш беруші қол қойсын. Іс әлі тіркелген жоқ.",
            ky: "Басып чыгарууга жөнөтүлдү: арыз ээси кол койсун. Иш али каттала элек.",
            ru: "Отправлено на печать: дайте заявителю подписать. Дело ещё не зарегистрировано.",
            en: "Sent to the printer: let the applicant sign it. Nothing has been registered yet.")
        package static let nothingAsked = Phrase(
            kk: "Нысан терілген деректермен толтырылды: F5 басып шығарады.",
            ky: "Үлгү терилген маалыматтар менен толтурулду: F5 басып чыгарат.",
            ru: "Форма заполнена набранным: F5 напечатает её.",
            en: "The form is filled with what was typed: F5 prints it.")
        package static let keys = [
            KeyNote("Tab", Phrase(kk: "өрістер", ky: "талаалар", ru: "поля", en: "fields")),
            KeyNote("PgUp PgDn", Phrase(kk: "қағаз", ky: "кагаз", ru: "бумага", en: "the paper")),
            KeyNote("F5", Phrase(kk: "қол қоюға басу", ky: "кол коюуга басуу", ru: "на подпись", en: "print to sign")),
        ]
    }
}
