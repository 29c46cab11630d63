package import Casework
import Legislation

extension Words {
    /// The screen of the journals and registers on paper.
    package enum RegisterScreen {
        package static let title = Phrase(
            kk: "Журналдар мен реестрлер", ky: "Журналдар жана реестрлер", ru: "Журналы и реестры",
            en: "Journals and registers")
        package static let keptTitle = Phrase(
            kk: "Басып шығарылған журнал", ky: "Басып чыгарылган журнал", ru: "Напечатанный журнал", en: "Printed register")
        package static let register = Phrase(kk: "Журнал", ky: "Журнал", ru: "Журнал", en: "Register")
        package static let span = Phrase(kk: "Кезең", ky: "Мезгил", ru: "Период", en: "Period")
        package static let envelope = Phrase(kk: "өлшемі", ky: "өлчөмү", ru: "размер", en: "size")
        package static let from = Phrase(kk: "басы", ky: "башы", ru: "с", en: "from")
        package static let to = Phrase(kk: "соңы", ky: "аягы", ru: "по", en: "to")
        package static let days = Phrase(kk: "басқа күндер", ky: "башка күндөр", ru: "другие дни", en: "other days")
        package static let daysWrong = Phrase(
            kk: "Күндерді 05.11.2012 түрінде жазыңыз; соңғысы біріншісінен бұрын болмасын.",
            ky: "Күндөрдү 05.11.2012 түрүндө жазыңыз; акыркысы биринчисинен мурун болбосун.",
            ru: "Пишите даты как 05.11.2012; последняя не раньше первой.",
            en: "Write the dates like 05.11.2012, the last not before the first.")
        package static let loading = Phrase(
            kk: "Журнал жиналып жатыр…", ky: "Журнал чогултулуп жатат…", ru: "Журнал собирается…",
            en: "The register is being put together…")
        package static let print = Phrase(
            kk: "Тізілімдер принтерінде басып шығару", ky: "Реестрлер принтеринде басып чыгаруу",
            ru: "Напечатать на принтере реестров", en: "Print it on the printer of registers")
        package static let pdf = Phrase(
            kk: "PDF файлына басып шығару", ky: "PDF файлына басып чыгаруу", ru: "Напечатать в файл PDF",
            en: "Print it into a PDF file")
        package static let pdfKey: Phrase = .verbatim("PDF")
        package static let reprint = Phrase(
            kk: "Көшірмесін басып шығару", ky: "Көчүрмөсүн басып чыгаруу", ru: "Напечатать копию", en: "Print a copy")
        package static let chooseKeys = Phrase(kk: "таңдау", ky: "тандоо", ru: "выбор", en: "choose")
        package static let pageKeys = Phrase(
            kk: "қағазды айналдыру", ky: "кагазды жылдыруу", ru: "листать бумагу", en: "scroll the paper")

        package static func pages(_ count: Int) -> Phrase {
            Phrase(kk: "бет саны: \(count)", ky: "бет саны: \(count)", ru: "страниц: \(count)", en: "pages: \(count)")
        }
    }
}

extension RegisterSpan {
    package var phrase: Phrase {
        switch self {
        case .today: Phrase(kk: "бүгін", ky: "бүгүн", ru: "сегодня", en: "today")
        case .yesterday: Phrase(kk: "кеше", ky: "кечээ", ru: "вчера", en: "yesterday")
        case .week: Phrase(kk: "осы апта", ky: "ушул жума", ru: "эта неделя", en: "this week")
        case .month: Phrase(kk: "осы ай", ky: "ушул ай", ru: "этот месяц", en: "this month")
        case .lastMonth: Phrase(kk: "өткен ай", ky: "өткөн ай", ru: "прошлый месяц", en: "last month")
        case .quarter: Phrase(kk: "осы тоқсан", ky: "ушул чейрек", ru: "этот квартал", en: "this quarter")
        case .year: Phrase(kk: "осы жыл", ky: "ушул жыл", ru: "этот год", en: "this year")
        case .days: Words.RegisterScreen.days
        }
    }
}
