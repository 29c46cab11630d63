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
        package static let time = Phrase(kk: "Уақыты", ky: "Убактысы", ru: "Время", en: "Time")
        package static let number = Phrase(kk: "№", ky: "№", ru: "№", en: "No.")
        package static let paper = Phrase(kk: "Қағаз", ky: "Кагаз", ru: "Бумага", en: "Paper")
        package static let copy = Phrase(kk: "Данасы", ky: "Нускасы", ru: "Экземпляр", en: "Copy")
        package static let state = Phrase(kk: "Күйі", ky: "Абалы", ru: "Состояние", en: "State")
        package static let lookAtPaper = Phrase(
            kk: "Қағазды қараңыз: шықса – y, шықпаса – k (көшірмесі басылады).",
            ky: "Кагазды караңыз: чыкса – y, чыкпаса – k (көчүрмөсү басылат).",
            ru: "Посмотрите на бумагу: вышла – y, не вышла – k (напечатается копия).",
            en: "Look at the paper: if it came out, y; if not, k (a copy is printed).")
        package static let failedHint = Phrase(
            kk: "Принтерді тексеріп, k басыңыз: қағаз қайта басылады.",
            ky: "Принтерди текшерип, k басыңыз: кагаз кайра басылат.",
            ru: "Проверьте принтер и нажмите k: бумага напечатается снова.",
            en: "Check the printer and press k: the paper is printed again.")
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
