import Legislation

extension Words.Commands {
    package static let printPaper = Phrase(
        kk: "Істің қағазын қайта басып шығару (көшірме деп белгіленеді).",
        ky: "Иштин кагазын кайра басып чыгаруу (көчүрмө деп белгиленет).",
        ru: "Напечатать бумагу дела ещё раз (с пометкой о копии).", en: "Print a file's paper again, marked as a copy.")
    package static let printPending = Phrase(
        kk: "Қол қойылып, басылмаған қағаздардың барлығын басып шығару; Ctrl-C тоқтата тұрады.",
        ky: "Кол коюлуп, басылбаган кагаздардын баарын басып чыгаруу; Ctrl-C токтото турат.",
        ru: "Напечатать всё подписанное и не напечатанное; Ctrl-C приостанавливает.",
        en: "Print all that was signed and is not printed; Ctrl-C pauses.")
    package static let printQueueCommand = Phrase(
        kk: "Басып шығару кезегі.", ky: "Басып чыгаруу кезеги.", ru: "Очередь печати.", en: "The print queue.")
    package static let printRetry = Phrase(
        kk: "Шықпаған қағазды қайта жіберу.", ky: "Чыкпаган кагазды кайра жөнөтүү.",
        ru: "Отправить снова то, что не вышло.", en: "Send again what did not come out.")
    package static let printRedirect = Phrase(
        kk: "Шықпаған қағазды басқа принтерге жіберу.", ky: "Чыкпаган кагазды башка принтерге жөнөтүү.",
        ru: "Отправить на другой принтер то, что не вышло.", en: "Send what did not come out to another printer.")
    package static let printCancel = Phrase(
        kk: "Басып шығаруды тоқтату.", ky: "Басып чыгарууну токтотуу.", ru: "Отменить печать.", en: "Cancel a job.")
    package static let printConfirm = Phrase(
        kk: "Қағаз шықты деп белгілеу.", ky: "Кагаз чыкты деп белгилөө.", ru: "Отметить, что бумага вышла.",
        en: "Note that the paper came out.")
    package static let printDeny = Phrase(
        kk: "Қағаз шықпады деп белгілеу.", ky: "Кагаз чыккан жок деп белгилөө.", ru: "Отметить, что бумага не вышла.",
        en: "Note that no paper came out.")
    package static let jobArgument = Phrase(
        kk: "Кезектегі тапсырманың нөмірі (print queue).", ky: "Кезектеги тапшырманын номери (print queue).",
        ru: "Номер задания в очереди (print queue).", en: "The job's number in the queue (print queue).")
    package static let profileOption = Phrase(
        kk: "Принтердің сипаттамасы (printer list).", ky: "Принтердин сыпаттамасы (printer list).",
        ru: "Описание принтера (printer list).", en: "The printer's profile (printer list).")
    package static func paperKindOption(_ kinds: [String]) -> Phrase {
        let list = kinds.joined(separator: ", ")
        return Phrase(
            kk: "Тек осы түрі: \(list).", ky: "Ушул түрү гана: \(list).", ru: "Только этот вид: \(list).", en: "Only this kind: \(list).")
    }
    package static let signedOnOption = Phrase(
        kk: "Тек сол күні қол қойылғаны, мысалы 2012-11-05.", ky: "Ошол күнү кол коюлганы гана, мисалы 2012-11-05.",
        ru: "Только подписанное в этот день, например 2012-11-05.", en: "Only what was signed on that day, such as 2012-11-05.")
    package static let pendingListFlag = Phrase(
        kk: "Баспай, тізімін көрсету.", ky: "Баспай, тизмесин көрсөтүү.", ru: "Показать список, не печатая.",
        en: "Show the list and print nothing.")
    package static let printer = Phrase(
        kk: "Принтерлер: сипаттамалары және сынау.", ky: "Принтерлер: сыпаттамалары жана сыноо.", ru: "Принтеры: описания и проба.",
        en: "Printers: their profiles, and trying them out.")
    package static let printerList = Phrase(
        kk: "Белгілі принтерлер.", ky: "Белгилүү принтерлер.", ru: "Известные принтеры.", en: "The known printers.")
    package static let printerShow = Phrase(
        kk: "Принтердің сипаттамасы, әр санның қайдан алынғанымен.", ky: "Принтердин сыпаттамасы, ар сандын булагы менен.",
        ru: "Описание принтера с источником каждого числа.", en: "A printer's profile, with the source of each number.")
    package static let printerTest = Phrase(
        kk: "Сынақ парағын басып шығару.", ky: "Сыноо барагын басып чыгаруу.", ru: "Напечатать пробный листок.", en: "Print a test slip.")
    package static let printerCheck = Phrase(
        kk: "Осы жұмыс орнының принтерлері орнында ма, қағазсыз тексеру.",
        ky: "Ушул терминалдын принтерлери ордундабы, кагазсыз текшерүү.",
        ru: "Проверить принтеры рабочего места, не печатая.", en: "Look whether the workstation's printers are there, without paper.")
    package static let printerSet = Phrase(
        kk: "Жұмыс орнының принтерін таңдау.", ky: "Терминалдын принтерин тандоо.", ru: "Выбрать принтер рабочего места.",
        en: "Choose a printer of the workstation.")
    package static let profileArgument = Phrase(
        kk: "Сипаттаманың аты.", ky: "Сыпаттаманын аты.", ru: "Имя описания.", en: "The profile's name.")
    package static let kindArgument = Phrase(
        kk: "Қағаз түрі: receipt, letter, register.", ky: "Кагаз түрү: receipt, letter, register.",
        ru: "Вид бумаги: receipt, letter, register.", en: "The kind of paper: receipt, letter, register.")
    package static let printerReady = Phrase(kk: "дайын", ky: "даяр", ru: "готов", en: "ready")
}
