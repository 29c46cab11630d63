import Casework
import Legislation
package import WorkingTime

extension Words {
    /// The cover sheet of a case, which is the office's own paper, and its marks on others.
    package enum Cover {
        package static let title = Phrase(kk: "ІСТІҢ МҰҚАБАСЫ", ky: "ИШТИН МУКАБАСЫ", ru: "ОБЛОЖКА ДЕЛА", en: "CASE COVER SHEET")
        /// That no act asks for the paper.
        package static let own = Phrase(
            kk: "Кеңсенің ішкі парағы: ресми актіде жоқ, өтініш берушіге берілмейді.",
            ky: "Кеңсенин ички барагы: расмий актыда жок, арыз ээсине берилбейт.",
            ru: "Внутренний лист канцелярии: актом не предусмотрен, заявителю не выдаётся.",
            en: "A sheet of the office's own: no act asks for it, and it is not given to the applicant.")
        /// What stands over a barcode that the office adds to a form of an act.
        package static let mark = Phrase(
            kk: "Кеңсе белгісі, актінің мәтіні емес:", ky: "Кеңсенин белгиси, актынын тексти эмес:",
            ru: "Отметка канцелярии, не текст акта:", en: "The office's mark, not the act's text:")
        package static let service = Phrase(kk: "Қызмет", ky: "Кызмат", ru: "Услуга", en: "Service")
        package static let channel = Phrase(kk: "Қабылдау жолы", ky: "Кабыл алуу жолу", ru: "Канал", en: "Channel")
        package static let applicant = Phrase(kk: "Өтініш беруші", ky: "Арыз ээси", ru: "Заявитель", en: "Applicant")
        package static let address = Phrase(kk: "Мекенжайы", ky: "Дареги", ru: "Адрес", en: "Address")
        package static let phone = Phrase(kk: "Телефоны", ky: "Телефону", ru: "Телефон", en: "Telephone")
        package static let intake = Phrase(kk: "Қабылдаған орган", ky: "Кабыл алган орган", ru: "Принял", en: "Taken by")
        package static let handling = Phrase(
            kk: "Шешім қабылдайтын орган", ky: "Чечим кабыл алуучу орган", ru: "Решает", en: "Decided by")
        package static let received = Phrase(kk: "Түскен күні", ky: "Түшкөн күнү", ru: "Поступило", en: "Received")
        package static let registrar = Phrase(kk: "Тіркеген", ky: "Каттаган", ru: "Зарегистрировал", en: "Registered by")
        package static let answerBy = Phrase(
            kk: "Жауап ең кеші", ky: "Жооп эң кеч", ru: "Ответ не позднее", en: "Answer at the latest")
        package static let noTime = Phrase(
            kk: "актіде мерзім жоқ", ky: "актыда мөөнөт жок", ru: "актом не установлено", en: "the act sets no time")
        package static let route = Phrase(kk: "Істің жолы", ky: "Иштин жолу", ru: "Движение дела", en: "Route of the case")
        package static let step = Phrase(kk: "Қадам, кімде", ky: "Кадам, кимде", ru: "Шаг, у кого", en: "Step, with whom")
        package static let by = Phrase(kk: "Мерзімі", ky: "Мөөнөтү", ru: "Срок", en: "By")
        package static let signature = Phrase(
            kk: "Алды: күні, қолы", ky: "Алды: күнү, колу", ru: "Принял: дата, подпись", en: "Taken: date, signature")
        package static let papers = Phrase(kk: "Құжаттар", ky: "Документтер", ru: "Документы", en: "Papers")
        package static let paper = Phrase(kk: "Құжат", ky: "Документ", ru: "Документ", en: "Paper")
        package static let kind = Phrase(kk: "Түрі", ky: "Түрү", ru: "Вид", en: "Kind")
        package static let sheets = Phrase(kk: "Парақ", ky: "Барак", ru: "Листов", en: "Sheets")
        package static let total = Phrase(kk: "Барлығы", ky: "Жыйынтыгы", ru: "Итого", en: "Total")
        package static let missing = Phrase(
            kk: "Жетіспейтін құжаттар", ky: "Жетишпеген документтер", ru: "Недостающие документы", en: "Missing papers")
        /// When a step is to be done at the latest.
        package static func due(_ moment: CivilMoment?) -> Phrase { moment.map { at in Phrase { _ in DateText.full(at) } } ?? noTime }
    }
}
