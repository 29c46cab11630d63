import Legislation

extension Words {
    /// The papers on their way to a printer.
    package enum PrintQueue {
        package static let title = Phrase(
            kk: "Басып шығару кезегі", ky: "Басып чыгаруу кезеги", ru: "Очередь печати", en: "Print queue")
        package static let empty = Phrase(
            kk: "Әзірге ештеңе басылған жоқ.", ky: "Азырынча эч нерсе басылган жок.", ru: "Пока ничего не печаталось.",
            en: "Nothing has been printed yet.")
        package static let loading = Phrase(kk: "Жүктелуде…", ky: "Жүктөлүүдө…", ru: "Загрузка…", en: "Loading…")
        package static let seeQueue = Phrase(
            kk: "Ctrl-R – басып шығару кезегі.", ky: "Ctrl-R – басып чыгаруу кезеги.",
            ru: "Ctrl-R – очередь печати.", en: "Ctrl-R: the print queue.")
        package static let retry = Phrase(
            kk: "Сол қағазды қайта жіберу", ky: "Ошол кагазды кайра жөнөтүү", ru: "Отправить ту же бумагу снова",
            en: "Send the same sheet again")
        package static let retryKey = Phrase(kk: "Қайта", ky: "Кайра", ru: "Снова", en: "Retry")
        package static let redirectTitle = Phrase(
            kk: "Басқа принтер", ky: "Башка принтер", ru: "Другой принтер", en: "Another printer")
        package static let redirectKey = Phrase(kk: "Жіберу", ky: "Жөнөтүү", ru: "Отправить", en: "Send")
        package static let noOther = Phrase(
            kk: "Баптауда басқа принтер жоқ (Ctrl-O).", ky: "Жөндөөдө башка принтер жок (Ctrl-O).",
            ru: "Другого принтера в настройках нет (Ctrl-O).", en: "The settings name no other printer (Ctrl-O).")
        package static let cancelledHint = Phrase(
            kk: "Тоқтатылған. F5 – қайта жіберу.", ky: "Токтотулган. F5 – кайра жөнөтүү.",
            ru: "Отменено. F5 – отправить снова.", en: "Cancelled. F5: send again.")
        package static let time = Phrase(kk: "Уақыты", ky: "Убактысы", ru: "Время", en: "Time")
        package static let number = Phrase(kk: "№", ky: "№", ru: "№", en: "No.")
        package static let paper = Phrase(kk: "Қағаз", ky: "Кагаз", ru: "Бумага", en: "Paper")
        package static let copy = Phrase(kk: "Данасы", ky: "Нускасы", ru: "Экземпляр", en: "Copy")
        package static let state = Phrase(kk: "Күйі", ky: "Абалы", ru: "Состояние", en: "State")
        package static let lookAtPaper = Phrase(
            kk: "Қағазды қараңыз: шықса – y, шықпаса – Alt-N.", ky: "Кагазды караңыз: чыкса – y, чыкпаса – Alt-N.",
            ru: "Посмотрите на бумагу: вышла – y, не вышла – Alt-N.", en: "Look at the paper: if it came out, y; if not, Alt-N.")
        package static let failedHint = Phrase(
            kk: "Принтерді тексеріңіз. F5 – қайта жіберу, Alt-P – басқа принтерге.",
            ky: "Принтерди текшериңиз. F5 – кайра жөнөтүү, Alt-P – башка принтерге.",
            ru: "Проверьте принтер. F5 – отправить снова, Alt-P – на другой принтер.",
            en: "Check the printer. F5: send again, Alt-P: to another printer.")
        package static let doneHint = Phrase(
            kk: "Басылып шықты. k – тағы бір көшірме.", ky: "Басылып чыкты. k – дагы бир көчүрмө.",
            ru: "Напечатано. k – ещё одна копия.", en: "Printed. k: one more copy.")
        package static let waitHint = Phrase(
            kk: "Принтерге жіберілуде, күтіңіз.", ky: "Принтерге жөнөтүлүүдө, күтүңүз.",
            ru: "Отправляется на принтер, подождите.", en: "On its way to the printer, please wait.")
        package static let alreadyConfirmed = Phrase(
            kk: "Бұл қағаз расталған.", ky: "Бул кагаз ырасталган.", ru: "Эта бумага уже подтверждена.",
            en: "This paper is confirmed already.")
    }
}
