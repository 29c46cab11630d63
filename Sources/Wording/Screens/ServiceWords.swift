package import Legislation
package import WorkingTime

extension Words {
    /// What an act says of a service.
    package enum Service {
        package static let title = Phrase(
            kk: "Қаулы не дейді", ky: "Токтом эмне дейт", ru: "Что говорит акт", en: "What the act says")
        package static let unknown = Phrase(
            kk: "Бұл қызмет қазіргі деректерде жоқ: әкімшіге айтыңыз.",
            ky: "Бул кызмат азыркы маалыматтарда жок: администраторго айтыңыз.",
            ru: "Этой услуги нет в нынешних данных: сообщите администратору.",
            en: "This service is not in the present data: tell the administrator.")
        package static let bring = Phrase(
            kk: "Қандай құжаттар керек", ky: "Кандай документтер керек", ru: "Что принести", en: "What to bring")
        package static let result = Phrase(kk: "Нәтижесі", ky: "Натыйжасы", ru: "Результат", en: "Result")
        package static let fee = Phrase(kk: "Ақысы", ky: "Акысы", ru: "Плата", en: "Fee")
        package static let limits = Phrase(kk: "Мерзімдері", ky: "Мөөнөттөрү", ru: "Сроки", en: "Time limits")
        package static let channel = Phrase(
            kk: "Қадамдары және уақыты", ky: "Кадамдары жана убактысы",
            ru: "Шаги и их время", en: "Steps and their times")
        package static let receipt = Phrase(
            kk: "Құжат алынғанын растайтын қағаз", ky: "Документ алынганын ырастаган кагаз",
            ru: "Подтверждение приёма", en: "Proof of receipt")
        package static let delivery = Phrase(
            kk: "Жауап беру жолы", ky: "Жооп берүү жолу", ru: "Как выдают ответ", en: "How the answer is given")
        package static let refusals = Phrase(
            kk: "Бас тарту негіздері", ky: "Баш тартуунун негиздери", ru: "Основания отказа", en: "Grounds for refusal")
        package static let recipients = Phrase(kk: "Кімге", ky: "Кимге", ru: "Кому", en: "For whom")
        package static let provider = Phrase(kk: "Кім көрсетеді", ky: "Ким көрсөтөт", ru: "Кто оказывает", en: "Who provides it")
        package static let forms = Phrase(kk: "Нысандары", ky: "Үлгүлөрү", ru: "Формы", en: "Forms")
        package static let legalBasis = Phrase(
            kk: "Құқықтық негізі", ky: "Укуктук негизи", ru: "Правовое основание", en: "Legal basis")
        package static let defects = Phrase(
            kk: "Қаулыдағы қайшылықтар", ky: "Токтомдогу карама-каршылыктар", ru: "Противоречия в акте",
            en: "Where the act contradicts itself")
        package static let reference = Phrase(
            kk: "Қызметтер анықтамалығы", ky: "Кызматтар маалымдамасы", ru: "Справочник услуг", en: "Reference of services")
        package static let referencePlaceholder = Phrase(
            kk: "атауының бірнеше әрпі", ky: "аталышынын бир нече тамгасы", ru: "несколько букв названия",
            en: "a few letters of its name")
        package static let referenceNothing = Phrase(
            kk: "Ондай қызмет бұл кеңседе жоқ.", ky: "Мындай кызмат бул кеңседе жок.",
            ru: "Такой услуги в этой канцелярии нет.", en: "This office has no such service.")
        package static func repealed(_ day: CivilDate) -> Phrase {
            let date = DateText.date(day)
            return Phrase(
                kk: "Бұл қаулы \(date) күшін жойған: мұрағатқа және өзі таңдаған кеңселерге ғана.",
                ky: "Бул токтом \(date) күчүн жоготкон: архивге жана өзү тандаган кеңселерге гана.",
                ru: "Этот акт утратил силу \(date): только для архива и канцелярий, выбравших его.",
                en: "This act was repealed on \(date): for its archive, and for offices that choose it.")
        }
        /// The warning that the desk begins with, in one line.
        package static func repealedAtDesk(_ day: CivilDate) -> Phrase {
            let date = DateText.date(day)
            return Phrase(
                kk: "Кеңсенің қаулысы \(date) күшін жойған: мұрағатқа ғана жарайды.",
                ky: "Кеңсенин токтому \(date) күчүн жоготкон: архивге гана жарайт.",
                ru: "Акт канцелярии утратил силу \(date): годится только для архива.",
                en: "The office's act was repealed on \(date): it serves the archive only.")
        }
        package static func repealedInTitle(_ day: CivilDate) -> Phrase {
            let date = DateText.date(day)
            return Phrase(
                kk: "Күшін жойған \(date)", ky: "Күчүн жоготкон \(date)", ru: "Утратил силу \(date)", en: "Repealed \(date)")
        }
        package static func version(_ number: Int, from: CivilDate?, until: CivilDate?) -> Phrase {
            let days = [from.map { DateText.date($0) } ?? "…", until.map { DateText.date($0) } ?? "…"].joined(separator: " – ")
            return Phrase(
                kk: "\(number)-нұсқа, \(days)", ky: "\(number)-версия, \(days)", ru: "версия \(number), \(days)",
                en: "version \(number), \(days)")
        }
        package static let oneOf = Phrase(
            kk: "– мыналардың бірі жеткілікті:", ky: "– булардын бири жетиштүү:", ru: "– достаточно одного из:",
            en: "– one of these is enough:")
        package static let hours = Phrase(
            kk: "Қабылдау уақыты", ky: "Кабыл алуу убактысы", ru: "Часы приёма", en: "Hours of acceptance")
        package static let thisOffice = Phrase(kk: "осы кеңсе", ky: "ушул кеңсе", ru: "эта канцелярия", en: "this office")
        package static let priority = Phrase(
            kk: "Кезексіз қабылданатындар", ky: "Кезексиз кабыл алынуучулар", ru: "Обслуживаются вне очереди",
            en: "Served out of turn")
        package static let suspension = Phrase(
            kk: "Тоқтата тұру негіздері", ky: "Токтото туруунун негиздери", ru: "Основания приостановления",
            en: "Grounds for suspension")
        package static let termination = Phrase(
            kk: "Тоқтату негіздері", ky: "Токтотуунун негиздери", ru: "Основания прекращения", en: "Grounds for termination")
        package static let complaints = Phrase(
            kk: "Қайда шағымдануға болады", ky: "Кайда даттанса болот", ru: "Куда жаловаться", en: "Where to complain")
        package static let contacts = Phrase(kk: "Байланыс", ky: "Байланыш", ru: "Контакты", en: "Contacts")
        package static let executors = Phrase(kk: "Кім орындайды", ky: "Ким аткарат", ru: "Кто исполняет", en: "Who carries it out")
        package static let outcomeHere = Phrase(
            kk: "Осы арнадағы жауап", ky: "Ушул каналдагы жооп", ru: "Ответ в этом канале", en: "Answer in this channel")
        package static let handOutForm = Phrase(
            kk: "Беру кезінде қол қойылатын парақ", ky: "Берүүдө кол коюлуучу барак", ru: "Лист, который подписывают при выдаче",
            en: "Sheet signed at hand-out")
        package static let accountStatuses = Phrase(
            kk: "Жеке кабинетте көрінетіні:", ky: "Жеке кабинетте көрүнгөнү:", ru: "Что видно в личном кабинете:",
            en: "What the personal account shows:")
        package static let receiptShows = Phrase(
            kk: "онда көрсетіледі:", ky: "анда көрсөтүлөт:", ru: "в нём указывается:", en: "it shows:")
        package static let longerTerm = Phrase(
            kk: "құжаттар жетіспесе", ky: "документтер жетпесе", ru: "если не хватает документов", en: "where papers are missing")
        package static let waitingList = Phrase(
            kk: "кезек тізіміне нөмір беріледі", ky: "кезек тизмесине номер берилет", ru: "даётся номер в очереди",
            en: "a number in the waiting list is given")
        package static func only(_ decision: DecisionKind) -> Phrase {
            switch decision {
            case .grant: Phrase(kk: "оң шешімнен кейін", ky: "оң чечимден кийин", ru: "только при согласии", en: "after a grant only")
            case .refuse:
                Phrase(kk: "бас тартқанда ғана", ky: "баш тартканда гана", ru: "только при отказе", en: "after a refusal only")
            }
        }
        package static let otherTitles = Phrase(
            kk: "Басқа жердегі атаулары", ky: "Башка жердеги аталыштары", ru: "Названия в других местах акта",
            en: "Its title elsewhere in the act")
        package static let indicators = Phrase(
            kk: "Сапа көрсеткіштері", ky: "Сапа көрсөткүчтөрү", ru: "Показатели качества", en: "Quality indicators")
        package static let otherDefects = Phrase(
            kk: "Қаулының басқа кемшіліктері", ky: "Токтомдун башка кемчиликтери", ru: "Другие недостатки акта",
            en: "Other defects of the act")
        package static let keys = [
            KeyNote("↑↓ PgUp PgDn", Phrase(kk: "жылжыту", ky: "жылдыруу", ru: "листать", en: "scroll")),
        ]
    }
}
