import Casework
import Legislation

/// A command of the desk in words: what it does, and a label for the key bar.
package struct KeyWords: Hashable, Sendable {
    package let phrase: Phrase
    /// At most nine columns.
    package let short: Phrase

    init(phrase: Phrase, short: Phrase) {
        self.phrase = phrase
        self.short = short
    }

    /// A command that does an action of the case is called as the action is.
    init(_ action: CaseAction) {
        self.init(phrase: action.phrase, short: action.shortPhrase)
    }
}

extension Words {
    /// The desk's commands, in the order of the key table.
    package enum Keys {
        package static let help = KeyWords(
            phrase: Phrase(kk: "Анықтама", ky: "Жардам", ru: "Справка", en: "Help"),
            short: Phrase(kk: "Анықтама", ky: "Жардам", ru: "Справка", en: "Help"))
        package static let register = KeyWords(
            phrase: Phrase(
                kk: "Жаңа өтінішті тіркеу", ky: "Жаңы арызды каттоо",
                ru: "Зарегистрировать заявление", en: "Register an application"),
            short: Phrase(kk: "Тіркеу", ky: "Каттоо", ru: "Приём", en: "Register"))
        package static let find = KeyWords(
            phrase: Phrase(
                kk: "Адамды немесе істі іздеу", ky: "Адамды же ишти издөө",
                ru: "Найти человека или дело", en: "Find a person or a case"),
            short: Phrase(kk: "Іздеу", ky: "Издөө", ru: "Поиск", en: "Find"))
        package static let why = KeyWords(
            phrase: Phrase(
                kk: "Мерзім неге осындай", ky: "Мөөнөт эмне үчүн мындай",
                ru: "Почему такой срок", en: "Why this date"),
            short: Phrase(kk: "Неге?", ky: "Эмнеге?", ru: "Почему?", en: "Why?"))
        package static let print = KeyWords(
            phrase: Phrase(
                kk: "Қағазды басып шығару", ky: "Кагазды басып чыгаруу",
                ru: "Напечатать бумагу", en: "Print a paper"),
            short: Phrase(kk: "Басу", ky: "Басуу", ru: "Печать", en: "Print"))
        package static let filter = KeyWords(
            phrase: Phrase(kk: "Келесі тізім", ky: "Кийинки тизме", ru: "Следующий список", en: "Next list"),
            short: Phrase(kk: "Тізім", ky: "Тизме", ru: "Список", en: "List"))
        package static let handOut = KeyWords(.handOut)
        package static let act = KeyWords(
            phrase: Phrase(
                kk: "Негізгі әрекетті орындау", ky: "Негизги аракетти аткаруу",
                ru: "Выполнить главное действие", en: "Do the main action"),
            short: Phrase(kk: "Орындау", ky: "Аткаруу", ru: "Сделать", en: "Do"))
        package static let language = KeyWords(
            phrase: Phrase(kk: "Тілді ауыстыру", ky: "Тилди алмаштыруу", ru: "Сменить язык", en: "Change the language"),
            short: Phrase(kk: "Тіл", ky: "Тил", ru: "Язык", en: "Language"))
        package static let back = KeyWords(
            phrase: Phrase(
                kk: "Алдыңғы экранға қайту", ky: "Мурунку экранга кайтуу",
                ru: "К предыдущему экрану", en: "Back to the screen before"),
            short: Phrase(kk: "Артқа", ky: "Артка", ru: "Назад", en: "Back"))
        package static let lock = KeyWords(
            phrase: Phrase(
                kk: "Экранды құлыптау", ky: "Экранды кулпулоо",
                ru: "Заблокировать экран", en: "Lock the screen"),
            short: Phrase(kk: "Құлып", ky: "Кулпу", ru: "Замок", en: "Lock"))
        package static let palette = KeyWords(
            phrase: Phrase(
                kk: "Пәрменді сөзбен табу", ky: "Буйрукту сөз менен табуу",
                ru: "Найти команду по слову", en: "Find a command by words"),
            short: Phrase(kk: "Пәрмен", ky: "Буйрук", ru: "Команды", en: "Commands"))
        package static let reference = KeyWords(
            phrase: Phrase(
                kk: "Қызмет туралы анықтамалық: құжаттар, мерзім, ақы", ky: "Кызмат жөнүндө маалымдама: документтер, мөөнөт, акы",
                ru: "Справочник услуг: документы, сроки, плата", en: "Reference of services: papers, times, fee"),
            short: Phrase(kk: "Қызмет", ky: "Кызмат", ru: "Услуги", en: "Services"))
        package static let open = KeyWords(
            phrase: Phrase(kk: "Ашу", ky: "Ачуу", ru: "Открыть", en: "Open"),
            short: Phrase(kk: "Ашу", ky: "Ачуу", ru: "Открыть", en: "Open"))
        package static let resolve = KeyWords(.resolve)
        package static let sign = KeyWords(.sign)
        package static let `return` = KeyWords(.return)
        package static let draft = KeyWords(.draft)
        package static let submit = KeyWords(.submit)
        package static let reassign = KeyWords(.reassign)
        package static let post = KeyWords(.post)
        package static let withdraw = KeyWords(.withdraw)
        package static let visit = KeyWords(.visit)
        package static let refer = KeyWords(.refer)
        package static let conclude = KeyWords(.conclude)
        package static let extend = KeyWords(.extend)
        package static let tell = KeyWords(.tell)
        package static let sendToAccount = KeyWords(.sendToAccount)
        package static let pay = KeyWords(.pay)
        package static let recordSlip = KeyWords(.recordSlip)
        package static let suspend = KeyWords(.suspend)
        package static let resume = KeyWords(.resume)
        package static let terminate = KeyWords(.terminate)
        package static let fillForm = KeyWords(.fillForm)
        package static let accumulate = KeyWords(.accumulate)
        package static let takeOff = KeyWords(.takeOff)
        package static let transfer = KeyWords(.transfer)
        package static let receive = KeyWords(.receive)
        package static let forward = KeyWords(.forward)
        package static let complete = KeyWords(.complete)
        package static let sendToCentre = KeyWords(.sendToCentre)
        package static let receiveAtCentre = KeyWords(.receiveAtCentre)
        package static let mark = KeyWords(
            phrase: Phrase(kk: "Істі белгілеу", ky: "Ишти белгилөө", ru: "Отметить дело", en: "Mark the case"),
            short: Phrase(kk: "Белгілеу", ky: "Белгилөө", ru: "Отметить", en: "Mark"))
        package static let history = KeyWords(
            phrase: Phrase(kk: "Істің тарихы", ky: "Иштин тарыхы", ru: "История дела", en: "History of the case"),
            short: Phrase(kk: "Тарих", ky: "Тарых", ru: "История", en: "History"))
        package static let reprint = KeyWords(
            phrase: Phrase(
                kk: "Көшірмесін басып шығару", ky: "Көчүрмөсүн басып чыгаруу",
                ru: "Напечатать копию", en: "Print a copy"),
            short: Phrase(kk: "Көшірме", ky: "Көчүрмө", ru: "Копия", en: "Copy"))
        package static let confirmPrint = KeyWords(
            phrase: Phrase(
                kk: "Қағаз дұрыс шықты деп растау", ky: "Кагаз туура чыкты деп ырастоо",
                ru: "Подтвердить, что бумага вышла", en: "Confirm that the paper came out"),
            short: Phrase(kk: "Растау", ky: "Ырастоо", ru: "Вышла", en: "Confirm"))
        package static let anotherPerson = KeyWords(
            phrase: Phrase(
                kk: "Бұл – басқа адам", ky: "Бул – башка адам", ru: "Это другой человек", en: "This is another person"),
            short: Phrase(kk: "Басқа", ky: "Башка", ru: "Другой", en: "Another"))
        package static let person = KeyWords(
            phrase: Phrase(
                kk: "Адам және оның істері", ky: "Адам жана анын иштери", ru: "Человек и его дела", en: "The person and their cases"),
            short: Phrase(kk: "Адам", ky: "Адам", ru: "Человек", en: "Person"))
        package static let joinPeople = KeyWords(
            phrase: Phrase(
                kk: "Бір адамның екі жазбасын біріктіру", ky: "Бир адамдын эки жазуусун бириктирүү",
                ru: "Объединить две записи одного человека", en: "Join two records of one person"),
            short: Phrase(kk: "Біріктіру", ky: "Бириктир", ru: "Объедин.", en: "Join"))
        package static let partPerson = KeyWords(
            phrase: Phrase(
                kk: "Біріктірілген жазбаны бөлу", ky: "Бириктирилген жазууну бөлүү",
                ru: "Отделить объединённую запись", en: "Part a joined record"),
            short: Phrase(kk: "Бөлу", ky: "Бөлүү", ru: "Отделить", en: "Part"))
        package static let denyPrint = KeyWords(
            phrase: Phrase(
                kk: "Қағаз шықпады деп белгілеу", ky: "Кагаз чыккан жок деп белгилөө",
                ru: "Отметить, что бумага не вышла", en: "Note that no paper came out"),
            short: Phrase(kk: "Шықпады", ky: "Чыкпады", ru: "Не вышла", en: "Missing"))
        package static let redirectPrint = KeyWords(
            phrase: Phrase(
                kk: "Басқа принтерге жіберу", ky: "Башка принтерге жөнөтүү", ru: "Отправить на другой принтер",
                en: "Send to another printer"),
            short: Phrase(kk: "Басқасы", ky: "Башкасы", ru: "Другой", en: "Redirect"))
        package static let cancelPrint = KeyWords(
            phrase: Phrase(
                kk: "Басып шығаруды тоқтату", ky: "Басып чыгарууну токтотуу", ru: "Отменить печать", en: "Cancel the printing"),
            short: Phrase(kk: "Тоқтату", ky: "Токтотуу", ru: "Отменить", en: "Cancel"))
        package static let pendingPapers = KeyWords(
            phrase: Phrase(
                kk: "Қол қойылған қағаздардың барлығын басып шығару", ky: "Кол коюлган кагаздардын баарын басып чыгаруу",
                ru: "Напечатать всё подписанное", en: "Print all that was signed"),
            short: Phrase(kk: "Барлығын", ky: "Баарын", ru: "Всё сразу", en: "Print all"))
        package static let refuseIntake = KeyWords(
            phrase: Phrase(
                kk: "Қабылдамау: жетіспейтін құжаттар парағы", ky: "Кабыл албоо: жетпеген документтер барагы",
                ru: "Не принять: лист недостающих документов", en: "Do not accept: slip of missing papers"),
            short: Phrase(kk: "Қабылдама", ky: "Албоо", ru: "Отказ", en: "Refuse"))
        package static let printQueue = KeyWords(
            phrase: Phrase(
                kk: "Басып шығару кезегі", ky: "Басып чыгаруу кезеги",
                ru: "Очередь печати", en: "Print queue"),
            short: Phrase(kk: "Принтер", ky: "Принтер", ru: "Принтер", en: "Printer"))
        package static let lists = KeyWords(
            phrase: Phrase(
                kk: "Төлем және жолдау тізімдері", ky: "Төлөм жана жөнөтүү тизмелери",
                ru: "Списки на выплату и отправку", en: "Payment and submission lists"),
            short: Phrase(kk: "Тізімдер", ky: "Тизмелер", ru: "Списки", en: "Lists"))
        package static let complaints = KeyWords(
            phrase: Phrase(
                kk: "Шағымдар журналы", ky: "Даттануулар журналы", ru: "Журнал жалоб", en: "Journal of complaints"),
            short: Phrase(kk: "Шағым", ky: "Даттануу", ru: "Жалобы", en: "Complaint"))
        package static let registers = KeyWords(
            phrase: Phrase(
                kk: "Журналдар мен реестрлерді басып шығару", ky: "Журналдарды жана реестрлерди басып чыгаруу",
                ru: "Напечатать журналы и реестры", en: "Print journals and registers"),
            short: Phrase(kk: "Журнал", ky: "Журнал", ru: "Журналы", en: "Registers"))
        package static let compare = KeyWords(
            phrase: Phrase(
                kk: "Жазғаныңызды істегімен салыстыру", ky: "Жазганыңызды иштеги менен салыштыруу",
                ru: "Сравнить написанное с тем, что в деле", en: "Compare what you typed with the case"),
            short: Phrase(kk: "Салыстыру", ky: "Салыштыр", ru: "Сравнить", en: "Compare"))
        package static let couriers = KeyWords(
            phrase: Phrase(
                kk: "Тасушы реестрлері: жинау, беру, санау", ky: "Курьер реестрлери: топтоо, берүү, саноо",
                ru: "Реестры курьера: сбор, передача, сверка", en: "Courier registers: gather, hand over, count"),
            short: Phrase(kk: "Тасушы", ky: "Курьер", ru: "Курьер", en: "Courier"))
        package static let leaveRest = KeyWords(
            phrase: Phrase(
                kk: "Қалғанын қалдырып кету", ky: "Калганын калтырып кетүү", ru: "Уйти, оставив прочее", en: "Go and leave the rest"),
            short: Phrase(kk: "Қалдыру", ky: "Калтыруу", ru: "Оставить", en: "Leave"))
        package static let cover = KeyWords(
            phrase: Phrase(
                kk: "Істің мұқабасын басып шығару", ky: "Иштин мукабасын басып чыгаруу", ru: "Напечатать обложку дела",
                en: "Print the cover sheet"),
            short: Phrase(kk: "Мұқаба", ky: "Мукаба", ru: "Обложка", en: "Cover"))
        package static let settings = KeyWords(
            phrase: Phrase(kk: "Баптаулар", ky: "Жөндөөлөр", ru: "Настройки", en: "Settings"),
            short: Phrase(kk: "Баптау", ky: "Жөндөө", ru: "Настройки", en: "Settings"))
        package static let calendar = KeyWords(
            phrase: Phrase(
                kk: "Күнтізбе: мерекелер мен ауыстырылған күндер", ky: "Календарь: майрамдар жана которулган күндөр",
                ru: "Календарь: праздники и перенесённые дни", en: "Calendar: holidays and moved days"),
            short: Phrase(kk: "Күнтізбе", ky: "Календарь", ru: "Календарь", en: "Calendar"))
        package static let changePost = KeyWords(
            phrase: Phrase(
                kk: "Өз орны мен басшының орнын ауыстыру", ky: "Өз орду менен жетекчинин ордун алмаштыруу",
                ru: "Сменить своё место на место руководителя и обратно", en: "Change between the own post and the head's"),
            short: Phrase(kk: "Орын", ky: "Орун", ru: "Место", en: "Post"))
        package static let deputies = KeyWords(
            phrase: Phrase(
                kk: "Басшының міндетін атқарушыны белгілеу", ky: "Жетекчинин милдетин аткаруучуну белгилөө",
                ru: "Назначить исполняющего обязанности руководителя", en: "Order who stands in for the head"),
            short: Phrase(kk: "М.а.", ky: "М.а.", ru: "И. о.", en: "Deputy"))
        package static let endDeputy = KeyWords(
            phrase: Phrase(
                kk: "Міндет атқаруды тоқтату", ky: "Милдет аткарууну токтотуу", ru: "Прекратить исполнение обязанностей",
                en: "End the standing in"),
            short: Phrase(kk: "Тоқтату", ky: "Токтотуу", ru: "Прекр.", en: "End"))
        package static let switchClerk = KeyWords(
            phrase: Phrase(
                kk: "Қызметкерді ауыстыру", ky: "Кызматкерди алмаштыруу",
                ru: "Сменить сотрудника", en: "Switch clerk"),
            short: Phrase(kk: "Ауысу", ky: "Алмашуу", ru: "Смена", en: "Switch"))
        package static let quit = KeyWords(
            phrase: Phrase(
                kk: "Бағдарламадан шығу", ky: "Программадан чыгуу",
                ru: "Выйти из программы", en: "Quit the program"),
            short: Phrase(kk: "Шығу", ky: "Чыгуу", ru: "Выход", en: "Quit"))
    }
}
