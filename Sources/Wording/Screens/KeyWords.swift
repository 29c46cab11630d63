import Legislation

/// A command of the desk in words: what it does, and a label for the key bar.
package struct KeyWords: Hashable, Sendable {
    package let phrase: Phrase
    /// At most nine columns.
    package let short: Phrase
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
        package static let handOut = KeyWords(
            phrase: Phrase(
                kk: "Жауапты қолға беру", ky: "Жоопту колго берүү",
                ru: "Выдать ответ на руки", en: "Hand out the answer"),
            short: Phrase(kk: "Беру", ky: "Берүү", ru: "Выдать", en: "Hand out"))
        package static let act = KeyWords(
            phrase: Phrase(
                kk: "Негізгі әрекетті орындау", ky: "Негизги аракетти аткаруу",
                ru: "Выполнить главное действие", en: "Do the main action"),
            short: Phrase(kk: "Орындау", ky: "Аткаруу", ru: "Сделать", en: "Do"))
        package static let language = KeyWords(
            phrase: Phrase(kk: "Тілді ауыстыру", ky: "Тилди алмаштыруу", ru: "Сменить язык", en: "Change the language"),
            short: Phrase(kk: "Тіл", ky: "Тил", ru: "Язык", en: "Language"))
        package static let back = KeyWords(
            phrase: Phrase(kk: "Артқа қайту", ky: "Артка кайтуу", ru: "Вернуться назад", en: "Go back"),
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
        package static let open = KeyWords(
            phrase: Phrase(kk: "Ашу", ky: "Ачуу", ru: "Открыть", en: "Open"),
            short: Phrase(kk: "Ашу", ky: "Ачуу", ru: "Открыть", en: "Open"))
        package static let resolve = KeyWords(
            phrase: Phrase(
                kk: "Бұрыштама қою", ky: "Бурчтама коюу",
                ru: "Наложить резолюцию", en: "Write the resolution"),
            short: Phrase(kk: "Бұрыштама", ky: "Бурчтама", ru: "Резолюция", en: "Resolve"))
        package static let sign = KeyWords(
            phrase: Phrase(kk: "Қол қою", ky: "Кол коюу", ru: "Подписать", en: "Sign"),
            short: Phrase(kk: "Қол қою", ky: "Кол коюу", ru: "Подписать", en: "Sign"))
        package static let `return` = KeyWords(
            phrase: Phrase(
                kk: "Пысықтауға қайтару", ky: "Толуктоого кайтаруу",
                ru: "Вернуть на доработку", en: "Return for completion"),
            short: Phrase(kk: "Қайтару", ky: "Кайтаруу", ru: "Вернуть", en: "Return"))
        package static let draft = KeyWords(
            phrase: Phrase(
                kk: "Жауаптың жобасын жазу", ky: "Жооптун долбоорун жазуу",
                ru: "Подготовить проект ответа", en: "Draft the answer"),
            short: Phrase(kk: "Жоба", ky: "Долбоор", ru: "Проект", en: "Draft"))
        package static let submit = KeyWords(
            phrase: Phrase(
                kk: "Басшыға қол қоюға ұсыну", ky: "Жетекчиге кол коюуга сунуу",
                ru: "Подать руководителю на подпись", en: "Submit for signature"),
            short: Phrase(kk: "Ұсыну", ky: "Сунуу", ru: "Подать", en: "Submit"))
        package static let reassign = KeyWords(
            phrase: Phrase(
                kk: "Басқа орындаушыға беру", ky: "Башка адиске берүү",
                ru: "Передать другому исполнителю", en: "Give to another officer"),
            short: Phrase(kk: "Ауыстыру", ky: "Которуу", ru: "Передать", en: "Reassign"))
        package static let post = KeyWords(
            phrase: Phrase(
                kk: "Жауапты поштамен жіберу", ky: "Жоопту почта менен жөнөтүү",
                ru: "Отправить ответ почтой", en: "Send the answer by post"),
            short: Phrase(kk: "Пошта", ky: "Почта", ru: "Почта", en: "Post"))
        package static let withdraw = KeyWords(
            phrase: Phrase(
                kk: "Өтінішті кері алу", ky: "Арызды чакыртып алуу",
                ru: "Отозвать заявление", en: "Withdraw the application"),
            short: Phrase(kk: "Кері алу", ky: "Чакыртуу", ru: "Отозвать", en: "Withdraw"))
        package static let accumulate = KeyWords(
            phrase: Phrase(
                kk: "Тасушының реестріне қосу", ky: "Чабармандын реестрине кошуу",
                ru: "Внести в реестр курьера", en: "Enter in the courier register"),
            short: Phrase(kk: "Реестрге", ky: "Реестрге", ru: "В реестр", en: "To list"))
        package static let transfer = KeyWords(
            phrase: Phrase(
                kk: "Жеткізуге алып кету", ky: "Жеткирүүгө алып кетүү",
                ru: "Взять для доставки", en: "Take for delivery"),
            short: Phrase(kk: "Жеткізу", ky: "Жеткирүү", ru: "Доставка", en: "Carry"))
        package static let receive = KeyWords(
            phrase: Phrase(
                kk: "Тасушыдан қабылдап алу", ky: "Чабармандан кабыл алуу",
                ru: "Принять от курьера", en: "Receive from the courier"),
            short: Phrase(kk: "Қабылдау", ky: "Кабылдоо", ru: "Принять", en: "Receive"))
        package static let forward = KeyWords(
            phrase: Phrase(
                kk: "Басшының алдына қою", ky: "Жетекчинин алдына коюу",
                ru: "Доложить руководителю", en: "Lay before the head"),
            short: Phrase(kk: "Басшыға", ky: "Жетекчиге", ru: "Доложить", en: "To head"))
        package static let complete = KeyWords(
            phrase: Phrase(
                kk: "Істі аяқтап, кеңсеге беру", ky: "Ишти бүтүрүп, кеңсеге берүү",
                ru: "Завершить дело и сдать в канцелярию", en: "Complete the file for the chancery"),
            short: Phrase(kk: "Аяқтау", ky: "Бүтүрүү", ru: "Завершить", en: "Complete"))
        package static let sendToCentre = KeyWords(
            phrase: Phrase(
                kk: "Жауапты ХҚКО-ға жіберу", ky: "Жоопту тейлөө борборуна жөнөтүү",
                ru: "Отправить ответ в ЦОН", en: "Send the answer to the service centre"),
            short: Phrase(kk: "ХҚКО-ға", ky: "Борборго", ru: "В ЦОН", en: "To centre"))
        package static let receiveAtCentre = KeyWords(
            phrase: Phrase(
                kk: "Жауапты ХҚКО-да қабылдау", ky: "Жоопту борбордо кабыл алуу",
                ru: "Принять ответ в ЦОНе", en: "Receive the answer at the centre"),
            short: Phrase(kk: "Келді", ky: "Келди", ru: "Получен", en: "Arrived"))
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
        package static let settings = KeyWords(
            phrase: Phrase(kk: "Баптаулар", ky: "Жөндөөлөр", ru: "Настройки", en: "Settings"),
            short: Phrase(kk: "Баптау", ky: "Жөндөө", ru: "Настройки", en: "Settings"))
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
