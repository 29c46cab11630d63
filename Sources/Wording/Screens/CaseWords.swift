import Legislation

extension Words {
    /// Everything on one case.
    package enum Case {
        package static func title(_ number: String) -> Phrase {
            Phrase(kk: "Іс № \(number)", ky: "Иш № \(number)", ru: "Дело № \(number)", en: "Case No. \(number)")
        }
        package static let loading = Phrase(kk: "Жүктелуде…", ky: "Жүктөлүүдө…", ru: "Загрузка…", en: "Loading…")
        package static let notThere = Phrase(
            kk: "Бұл іс ашылмады. Esc – артқа.", ky: "Бул иш ачылган жок. Esc – артка.",
            ru: "Это дело не открылось. Esc – назад.", en: "This case did not open. Esc: back.")

        package static let step = Phrase(kk: "Қазіргі қадам", ky: "Азыркы кадам", ru: "Текущий шаг", en: "Present step")
        package static let holder = Phrase(kk: "Кімде", ky: "Кимде", ru: "У кого", en: "With")
        package static let due = Phrase(kk: "Мерзімі", ky: "Мөөнөтү", ru: "Срок", en: "Due")
        package static let answerBy = Phrase(kk: "Жауап мерзімі", ky: "Жооп мөөнөтү", ru: "Ответ до", en: "Answer by")
        package static let whyHint = Phrase(
            kk: "F4 – мерзім неге осындай", ky: "F4 – мөөнөт эмне үчүн мындай", ru: "F4 – почему такой срок",
            en: "F4: why this date")
        package static let late = Phrase(kk: "! кешікті:", ky: "! кечикти:", ru: "! просрочено:", en: "! late:")
        package static let missing = Phrase(
            kk: "Жетіспейтіні", ky: "Жетишпегени", ru: "Не хватает", en: "Missing")

        package static let work = Phrase(kk: "Шешім", ky: "Чечим", ru: "Решение", en: "Decision")
        package static let resolution = Phrase(kk: "Бұрыштама", ky: "Бурчтама", ru: "Резолюция", en: "Resolution")
        package static let officer = Phrase(kk: "Орындаушы", ky: "Адис", ru: "Исполнитель", en: "Officer")
        package static let draft = Phrase(kk: "Жауап жобасы", ky: "Жоопт. долбоору", ru: "Проект ответа", en: "Draft")
        package static let reason = Phrase(kk: "Себебі", ky: "Себеби", ru: "Причина", en: "Reason")
        package static let returned = Phrase(kk: "Пысықтауға", ky: "Кайра иштөөгө", ru: "На доработку", en: "Returned")
        package static let signed = Phrase(kk: "Қол қойылды", ky: "Кол коюлду", ru: "Подписано", en: "Signed")
        package static let delivered = Phrase(kk: "Жауап берілді", ky: "Жооп берилди", ru: "Ответ выдан", en: "Delivered")
        package static let visit = Phrase(kk: "Барған жерде", ky: "Барган жерде", ru: "На месте", en: "At the place")
        package static let conclusion = Phrase(kk: "Қорытынды", ky: "Корутунду", ru: "Заключение", en: "Conclusion")
        package static let fromPaper = Phrase(
            kk: "Қағаз журналдан", ky: "Кагаз журналдан", ru: "Из бумажного журнала", en: "From paper")
        package static let paperNumber = Phrase(
            kk: "Қағаздағы №", ky: "Кагаздагы №", ru: "№ на бумаге", en: "No on paper")
        package static let paperBook = Phrase(kk: "Кітап", ky: "Китеп", ru: "Книга", en: "Book")
        package static let paperPage = Phrase(kk: "Бет", ky: "Барак", ru: "Страница", en: "Page")
        package static let paperNote = Phrase(kk: "Ескерту", ky: "Эскертүү", ru: "Примечание", en: "Note")
        package static let paymentList = Phrase(
            kk: "Төлем тізімі", ky: "Төлөм тизмеси", ru: "Список выплат", en: "Payment list")
        package static let slip = Phrase(kk: "Түбіртек", ky: "Тилме", ru: "Отрывной талон", en: "Returned slip")
        package static let ground = Phrase(
            kk: "Тоқтату негізі", ky: "Токтотуу негизи", ru: "Основание", en: "Ground")
        package static let organization = Phrase(kk: "Ұйым", ky: "Уюм", ru: "Организация", en: "Organization")
        package static let exception = Phrase(
            kk: "Уақытынан тыс", ky: "Убакыттан тышкары", ru: "Вне часов", en: "Outside hours")
        package static let term = Phrase(kk: "Мерзімі", ky: "Мөөнөтү", ru: "Срок", en: "Term")
        package static let longer = Phrase(
            kk: "құжат жетіспейді: ұзағырақ мерзім", ky: "документ жетишпейт: узагыраак мөөнөт",
            ru: "не хватает документов: более долгий срок", en: "papers are missing: the longer time")
        package static let version = Phrase(kk: "Нұсқасы", ky: "Нускасы", ru: "Редакция", en: "Version")
        package static func versionGone(_ version: Int) -> Phrase {
            Phrase(
                kk: "\(version)-нұсқа бойынша қабылданған, ол енді жоқ: қазіргісі қолданылады",
                ky: "\(version)-нуска боюнча кабыл алынган, ал эми жок: азыркысы колдонулат",
                ru: "принято по редакции \(version), её больше нет: действует нынешняя",
                en: "taken under version \(version), which is gone: the present one is used")
        }
        package static let withdrawn = Phrase(kk: "Кері алынды", ky: "Кайра алынды", ru: "Отозвано", en: "Withdrawn")
        package static let courier = Phrase(kk: "Тасушы реестрі", ky: "Курьер реестри", ru: "Реестр курьера", en: "Courier list")
        /// How often the head has sent the draft back, and why the last time.
        package static func round(_ count: Int, _ reason: String) -> Phrase {
            Phrase(
                kk: "\(count)-рет: \(reason)", ky: "\(count)-жолу: \(reason)", ru: "раз: \(count); \(reason)",
                en: "round \(count): \(reason)")
        }

        package static let papers = Phrase(
            kk: "Берілген қағаздар", ky: "Берилген кагаздар", ru: "Выданные бумаги", en: "Papers issued")
        package static let noPapers = Phrase(kk: "әзірге жоқ", ky: "азырынча жок", ru: "пока нет", en: "none yet")
        package static let notPrinted = Phrase(
            kk: "! басылмаған", ky: "! басылган эмес", ru: "! не напечатано", en: "! not printed")
        /// How many times a paper has been printed.
        package static func printed(_ count: Int) -> Phrase {
            Phrase(
                kk: "\(count) рет басылды", ky: "\(count) жолу басылды", ru: "напечатано раз: \(count)",
                en: count == 1 ? "printed once" : "printed \(count) times")
        }
        package static let choosePaper = Phrase(
            kk: "Қайсысын басу керек? Нөмірін басыңыз, Esc – керек емес.",
            ky: "Кайсынысын басуу керек? Номерин басыңыз, Esc – кереги жок.",
            ru: "Что напечатать? Нажмите номер, Esc – ничего.",
            en: "Which paper? Press its number; Esc: none.")
        package static let nothingToPrint = Phrase(
            kk: "Бұл іс бойынша басатын қағаз жоқ.", ky: "Бул иш боюнча баса турган кагаз жок.",
            ru: "По этому делу нет бумаг для печати.", en: "This case has no paper to print.")
        package static let printsCopy = Phrase(
            kk: "Бұл қағаз бұрын басылған: көшірме деген белгімен басылады.",
            ky: "Бул кагаз мурун басылган: көчүрмө деген белги менен басылат.",
            ru: "Эта бумага уже печаталась: выйдет с пометкой «копия».",
            en: "This paper was printed before: it comes out marked as a copy.")
        package static let prints = Phrase(
            kk: "Қағаз принтерге жіберілді.", ky: "Кагаз принтерге жөнөтүлдү.", ru: "Бумага отправлена на принтер.",
            en: "The paper is on its way to the printer.")

        package static let applicant = Phrase(kk: "Өтініш беруші", ky: "Арыз ээси", ru: "Заявитель", en: "Applicant")
        package static let born = Phrase(kk: "Туған күні", ky: "Туулган күнү", ru: "Дата рождения", en: "Born")
        package static let address = Phrase(kk: "Мекенжайы", ky: "Дареги", ru: "Адрес", en: "Address")
        package static let phone = Phrase(kk: "Телефоны", ky: "Телефону", ru: "Телефон", en: "Telephone")
        package static let representative = Phrase(kk: "Өкілі", ky: "Өкүлү", ru: "Представитель", en: "Representative")
        package static let service = Phrase(kk: "Қызмет", ky: "Кызмат", ru: "Услуга", en: "Service")
        package static let channel = Phrase(kk: "Арна", ky: "Канал", ru: "Канал", en: "Channel")
        package static let registered = Phrase(kk: "Тіркелді", ky: "Катталды", ru: "Принято", en: "Registered")

        package static let registerSame = Phrase(
            kk: "Осы адамға жаңа өтініш тіркеу", ky: "Ушул адамга жаңы арыз каттоо",
            ru: "Новое заявление этого лица", en: "Register a new application of this person")

        package static let documents = Phrase(
            kk: "Тапсырылған құжаттар", ky: "Тапшырылган документтер", ru: "Сданные документы", en: "Papers submitted")
        package static let notBrought = Phrase(
            kk: "әкелінбеген", ky: "алып келинген эмес", ru: "не принесён", en: "not brought")
        package static let family = Phrase(kk: "Отбасы", ky: "Үй-бүлө", ru: "Семья", en: "Family")
        package static let forecast = Phrase(
            kk: "Барлық қадамның мерзімі", ky: "Бардык кадамдардын мөөнөтү", ru: "Сроки всех шагов",
            en: "Times of all steps")
        package static let history = Phrase(kk: "Тарихы", ky: "Тарыхы", ru: "История", en: "History")
        package static let defects = Phrase(
            kk: "Қаулыдағы қайшылықтар", ky: "Токтомдогу карама-каршылыктар", ru: "Противоречия в акте",
            en: "Defects of the act")
    }
}
