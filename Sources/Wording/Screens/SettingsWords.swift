import Legislation

extension Words {
    /// The workstation's settings.
    package enum Settings {
        package static let title = Phrase(kk: "Баптаулар", ky: "Жөндөөлөр", ru: "Настройки", en: "Settings")
        package static let language = Phrase(kk: "Тіл", ky: "Тил", ru: "Язык", en: "Language")
        package static let cover = Phrase(
            kk: "Істің мұқабасы", ky: "Иштин мукабасы", ru: "Обложка дела", en: "Cover sheet")
        package static let coverAlways = Phrase(
            kk: "тіркегенде өзі басылады", ky: "каттаганда өзү басылат", ru: "печатается при регистрации",
            en: "printed at each registration")
        package static let coverAsked = Phrase(
            kk: "Alt-C басқанда ғана", ky: "Alt-C басканда гана", ru: "только по Alt-C", en: "only by Alt-C")
        package static let idle = Phrase(
            kk: "Құлыптау уақыты", ky: "Кулпулоо убактысы", ru: "Блокировка через", en: "Lock after")
        package static let receipts = Phrase(
            kk: "Түбіртек, талон принтері", ky: "Талон принтери", ru: "Принтер расписок и талонов",
            en: "Printer of receipts")
        package static let letters = Phrase(
            kk: "Хат, хабарлама принтері", ky: "Кат, билдирүү принтери", ru: "Принтер писем и уведомлений",
            en: "Printer of letters")
        package static let registers = Phrase(
            kk: "Журнал, тізім принтері", ky: "Журнал, тизме принтери", ru: "Принтер журналов и списков",
            en: "Printer of registers")
        package static let model = Phrase(kk: "Принтер түрі", ky: "Принтер түрү", ru: "Модель", en: "Model")
        package static let test = Phrase(
            kk: "Осы принтерге сынақ парағын басып шығару", ky: "Ушул принтерге сыноо барагын басып чыгаруу",
            ru: "Напечатать пробный листок на этом принтере", en: "Print a test slip by this printer")
        package static let testKey = Phrase(kk: "Сынау", ky: "Сыноо", ru: "Проба", en: "Test")
        package static let testWhere = Phrase(
            kk: "Сынайтын принтердің жолына тұрыңыз.", ky: "Сынай турган принтердин сабына туруңуз.",
            ru: "Встаньте на строку принтера, который пробуете.", en: "Go to a line of the printer to be tested.")
        package static let testing = Phrase(
            kk: "Сынақ парағы жіберілуде…", ky: "Сыноо барагы жөнөтүлүүдө…", ru: "Пробный листок отправляется…",
            en: "The test slip is on its way…")
        package static let tested = Phrase(
            kk: "Сынақ парағы жіберілді: қағазды қараңыз.", ky: "Сыноо барагы жөнөтүлдү: кагазды караңыз.",
            ru: "Пробный листок отправлен: посмотрите на бумагу.", en: "The test slip is sent: look at the paper.")
        package static let cupsHint = Phrase(
            kk: "бос болса – әдепкі кезек", ky: "бош болсо – өз кезеги", ru: "пусто – обычная очередь", en: "empty: the default queue")
        package static let transport = Phrase(kk: "Жіберу жолы", ky: "Жөнөтүү жолу", ru: "Способ", en: "Way")
        package static let target = Phrase(
            kk: "Принтер не қалта", ky: "Принтер же папка", ru: "Принтер или папка", en: "Printer or folder")
        package static let width = Phrase(
            kk: "басқа ені", ky: "башка туурасы", ru: "другая ширина", en: "other width")
        package static let password = Phrase(
            kk: "Құпиясөзді ауыстыру", ky: "Сырсөздү алмаштыруу", ru: "Смена пароля", en: "Change the password")
        package static let old = Phrase(kk: "Қазіргі құпиясөз", ky: "Азыркы сырсөз", ru: "Нынешний пароль", en: "Present password")
        package static let new = Phrase(kk: "Жаңа құпиясөз", ky: "Жаңы сырсөз", ru: "Новый пароль", en: "New password")
        package static let again = Phrase(kk: "Жаңасы тағы бір рет", ky: "Жаңысы дагы бир жолу", ru: "Новый ещё раз", en: "The new one again")
        package static let file = Phrase(kk: "файлға", ky: "файлга", ru: "в файл", en: "to a file")
        package static let terminalBase64 = Phrase(
            kk: "терминал принтері (base64)", ky: "терминал принтери (base64)", ru: "принтер терминала (base64)",
            en: "the terminal's printer (base64)")
        package static let terminalRaw = Phrase(
            kk: "терминал принтері (тікелей)", ky: "терминал принтери (түз)", ru: "принтер терминала (как есть)",
            en: "the terminal's printer (raw)")
        package static let device = Phrase(
            kk: "құрылғы (/dev/usb/lp0)", ky: "түзмөк (/dev/usb/lp0)", ru: "устройство (/dev/usb/lp0)", en: "a device (/dev/usb/lp0)")
        package static let tcp = Phrase(
            kk: "желі принтері (9100)", ky: "тармак принтери (9100)", ru: "сетевой принтер (9100)", en: "a network printer (9100)")
        package static let cups = Phrase(kk: "CUPS кезегі", ky: "CUPS кезеги", ru: "очередь CUPS", en: "a CUPS queue")
        package static let save = Phrase(kk: "Сақтау", ky: "Сактоо", ru: "Сохранить", en: "Save")
        package static let saveWords = Phrase(
            kk: "Баптауларды сақтау", ky: "Жөндөөлөрдү сактоо", ru: "Сохранить настройки", en: "Save the settings")
        package static let saved = Phrase(
            kk: "Баптаулар сақталды.", ky: "Жөндөөлөр сакталды.", ru: "Настройки сохранены.", en: "The settings are saved.")
        package static let secretChanged = Phrase(
            kk: "Құпиясөз ауыстырылды.", ky: "Сырсөз алмаштырылды.", ru: "Пароль изменён.", en: "The password is changed.")
        package static let secretsDiffer = Phrase(
            kk: "Жаңа құпиясөздер бірдей емес: екеуін қайта жазыңыз.",
            ky: "Жаңы сырсөздөр бирдей эмес: экөөнү кайра жазыңыз.",
            ru: "Новые пароли не совпадают: введите оба ещё раз.",
            en: "The new passwords differ: type both again.")
        package static let widthWrong = Phrase(
            kk: "Ені 32-ден 132-ге дейін болуы керек.", ky: "Туурасы 32ден 132ге чейин болушу керек.",
            ru: "Ширина должна быть от 32 до 132.", en: "The width must be from 32 to 132.")
        package static let hint = Phrase(
            kk: "↑ ↓ жол, ← → таңдау, F5 – сынау, F8 – сақтау, Esc – сақтамай шығу",
            ky: "↑ ↓ сап, ← → тандоо, F5 – сыноо, F8 – сактоо, Esc – сактабай чыгуу",
            ru: "↑ ↓ строка, ← → выбор, F5 – проба, F8 – сохранить, Esc – без сохранения",
            en: "↑ ↓ line, ← → choose, F5: test, F8: save, Esc: leave without saving")
        package static let fileHint = Phrase(
            kk: "бос болса – өз қалтасы", ky: "бош болсо – өз папкасы", ru: "пусто – своя папка", en: "empty: its own folder")
    }
}
