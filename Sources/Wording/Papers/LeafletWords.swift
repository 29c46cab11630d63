package import Legislation
package import WorkingTime

extension Words {
    /// What stands on the leaflet that an applicant takes home, beside the act's words; and what is told of its printing.
    package enum Leaflet {
        package static let print = Phrase(
            kk: "Өтініш берушіге жадынама басып шығару", ky: "Арыз ээсине эскертме басып чыгаруу",
            ru: "Напечатать памятку заявителю", en: "Print a leaflet for the applicant")
        package static let failed = Phrase(
            kk: "Парақ басылмады.", ky: "Барак басылган жок.", ru: "Лист не напечатан.",
            en: "The sheet was not printed.")
        package static func sent(_ place: String) -> Phrase {
            let whither = place.isEmpty ? "" : ": \(place)"
            return Phrase(
                kk: "Парақ басуға жіберілді\(whither)", ky: "Барак басууга жөнөтүлдү\(whither)",
                ru: "Лист отправлен на печать\(whither)", en: "The sheet is sent to the printer\(whither)")
        }

        package static let title = Phrase(
            kk: "ӨТІНІШ БЕРУШІГЕ ЖАДЫНАМА", ky: "АРЫЗ ЭЭСИНЕ ЭСКЕРТМЕ", ru: "ПАМЯТКА ЗАЯВИТЕЛЮ", en: "LEAFLET FOR THE APPLICANT")
        package static let recipients = Phrase(
            kk: "Қызмет кімге көрсетіледі", ky: "Кызмат кимге көрсөтүлөт", ru: "Кому оказывается услуга", en: "Whom the service is for")
        package static let bring = Phrase(
            kk: "Өзіңізбен әкелетін құжаттар", ky: "Ала келчү документтер", ru: "Что принести с собой", en: "What to bring")
        package static let oneOf = Phrase(
            kk: "Мыналардың бірі жеткілікті:", ky: "Булардын бири жетиштүү:", ru: "Достаточно одного из документов:",
            en: "One of these is enough:")
        package static let always = Phrase(kk: "Міндетті:", ky: "Милдеттүү:", ru: "Обязательно:", en: "Always:")
        package static let sometimes = Phrase(
            kk: "Қажет болған жағдайда:", ky: "Керек болгон учурда:", ru: "Если требуется:", en: "Where it applies:")
        package static func forApplicant(_ kind: ApplicantKind) -> Phrase {
            switch kind {
            case .person: Phrase(kk: "жеке тұлға үшін", ky: "жеке адам үчүн", ru: "для физических лиц", en: "for a person")
            case .organization: Phrase(kk: "ұйым үшін", ky: "уюм үчүн", ru: "для организаций", en: "for an organization")
            }
        }
        package static let times = Phrase(kk: "Мерзімдер", ky: "Мөөнөттөр", ru: "Сроки", en: "How long it takes")
        package static let fee = Phrase(kk: "Ақысы", ky: "Акысы", ru: "Сколько стоит", en: "What it costs")
        package static let hours = Phrase(
            kk: "Қабылдау уақыты мен орны", ky: "Кабыл алуу убактысы жана орду", ru: "Где и когда принимают",
            en: "Where and when papers are taken")
        package static let priority = Phrase(
            kk: "Кезексіз қабылданады", ky: "Кезексиз кабыл алынат", ru: "Вне очереди", en: "Served out of turn")
        package static let receipt = Phrase(
            kk: "Сізге берілетін қағаз", ky: "Сизге берилүүчү кагаз", ru: "Что вам выдадут при сдаче",
            en: "What you get when you hand in")
        package static let result = Phrase(kk: "Нәтижесі", ky: "Натыйжасы", ru: "Результат", en: "The result")
        package static let refusals = Phrase(
            kk: "Неліктен бас тартуы мүмкін", ky: "Эмне үчүн баш тартылышы мүмкүн", ru: "Почему могут отказать",
            en: "Why it could be refused")
        package static let complaints = Phrase(
            kk: "Қайда шағымдануға болады", ky: "Кайда даттанса болот", ru: "Куда жаловаться", en: "Where to complain")
        /// Whose words the leaflet is in, at its foot.
        package static func source(_ act: Phrase) -> Phrase {
            Phrase(
                kk: "Мәтін қаулыдан алынған: \(act.kk).", ky: "Текст токтомдон алынган: \(act.ky).",
                ru: "Текст взят из акта: \(act.ru).", en: "The text is taken from the act: \(act.en).")
        }
        package static func repealed(_ day: CivilDate) -> Phrase {
            let date = DateText.date(day)
            return Phrase(
                kk: "Бұл қаулы \(date) күшін жойған.", ky: "Бул токтом \(date) күчүн жоготкон.",
                ru: "Этот акт утратил силу \(date).", en: "This act was repealed on \(date).")
        }
    }
}
