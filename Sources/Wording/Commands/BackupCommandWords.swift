package import Casework
import Legislation

extension Words {
    /// What the commands of backups say.
    package enum Backup {
        package static let backup = Phrase(
            kk: "Сақтық көшірмелер: жасау, кесте, тексеру, тізім.", ky: "Камдык көчүрмөлөр: жасоо, график, текшерүү, тизме.",
            ru: "Резервные копии: сделать, расписание, проверка, список.", en: "Backups: make, schedule, verify, list.")
        package static let make = Phrase(
            kk: "Жұмысты тоқтатпай көшірме жасап, оны тексеру.", ky: "Ишти токтотпой көчүрмө жасап, аны текшерүү.",
            ru: "Сделать копию, не прерывая работы, и проверить её.", en: "Make a backup while desks work, and check it.")
        package static let schedule = Phrase(
            kk: "Көшірмелердің кестесін көрсету немесе орнату.", ky: "Көчүрмөлөрдүн графигин көрсөтүү же орнотуу.",
            ru: "Показать или задать расписание копий.", en: "Show or set the schedule of backups.")
        package static let run = Phrase(
            kk: "Кесте бойынша көшірме жасап, ескілерін жою (cron мен systemd үшін).",
            ky: "График боюнча көчүрмө жасап, эскилерин өчүрүү (cron жана systemd үчүн).",
            ru: "Сделать копию по расписанию и убрать старые (для cron и systemd).",
            en: "Make the scheduled backup and remove old ones (for cron and systemd).")
        package static let verify = Phrase(
            kk: "Көшірмені уақытша қалтада қалпына келтіріп, тексеру.", ky: "Көчүрмөнү убактылуу папкада калыбына келтирип, текшерүү.",
            ru: "Восстановить копию во временной папке и проверить.", en: "Restore a backup into a temporary folder and check it.")
        package static let list = Phrase(
            kk: "Қалтадағы көшірмелер.", ky: "Папкадагы көчүрмөлөр.", ru: "Копии в папке.", en: "The backups in a folder.")
        package static let restore = Phrase(
            kk: "Көшірмеден базаны бос орынға қалпына келтіру.", ky: "Көчүрмөдөн базаны бош орунга калыбына келтирүү.",
            ru: "Восстановить базу из копии на пустое место.", en: "Restore a store from a backup into an empty place.")

        package static let target = Phrase(
            kk: "көшірме жазылатын файл немесе қалта", ky: "көчүрмө жазылуучу файл же папка", ru: "файл или папка для копии",
            en: "the file or folder that takes the backup")
        package static let file = Phrase(kk: "көшірме файлы", ky: "көчүрмө файлы", ru: "файл копии", en: "the backup's file")
        package static let folder = Phrase(kk: "қалта", ky: "папка", ru: "папка", en: "a folder")
        package static let encrypt = Phrase(
            kk: "құпия сөйлеммен шифрлау (TEREZE_PASSPHRASE немесе сұралады)",
            ky: "сырдуу сүйлөм менен шифрлөө (TEREZE_PASSPHRASE же суралат)",
            ru: "зашифровать парольной фразой (TEREZE_PASSPHRASE или будет спрошена)",
            en: "encrypt with a passphrase (TEREZE_PASSPHRASE, or asked for)")
        package static let overwrite = Phrase(
            kk: "бар файлды ауыстыру", ky: "бар файлды алмаштыруу", ru: "заменить имеющийся файл", en: "replace a file that is there")
        package static let every = Phrase(
            kk: "қаншалықты жиі: hour, day, week", ky: "канчалык тез-тез: hour, day, week", ru: "как часто: hour, day, week",
            en: "how often: hour, day, week")
        package static let keep = Phrase(
            kk: "неше күндік, апталық, айлық көшірме сақталады", ky: "канча күндүк, жумалык, айлык көчүрмө сакталат",
            ru: "сколько дневных, недельных, месячных копий хранить", en: "how many daily, weekly, monthly backups stay")
        package static let off = Phrase(
            kk: "кестені алып тастау", ky: "графикти алып салуу", ru: "снять расписание", en: "end the schedule")
        package static let place = Phrase(
            kk: "тексеру үшін уақытша қалта жасалатын орын", ky: "текшерүү үчүн убактылуу папка жасалуучу орун",
            ru: "где создать временную папку для проверки", en: "where the temporary folder of the check is made")
        package static let newStore = Phrase(
            kk: "жаңа базаның жолы, ол жерде ештеңе болмауы керек", ky: "жаңы базанын жолу, ал жерде эч нерсе болбошу керек",
            ru: "путь новой базы, там ничего не должно быть", en: "the path of the new store, where nothing may be")

        package static func made(_ record: BackupRecord) -> Phrase {
            let (path, size) = (record.path, Self.size(record.bytes))
            let (cases, entries, head) = (Counted.cases(record.cases), record.entries, String(record.head.prefix(16)))
            return Phrase(
                kk: "Көшірме жасалып, тексерілді: \(path), \(size), \(cases.kk), журналда \(entries) жазба, соңы \(head)…",
                ky: "Көчүрмө жасалып, текшерилди: \(path), \(size), \(cases.ky), журналда \(entries) жазуу, аягы \(head)…",
                ru: "Копия сделана и проверена: \(path), \(size), \(cases.ru), записей в журнале: \(entries), конец \(head)…",
                en: "The backup is made and checked: \(path), \(size), \(cases.en), \(entries) journal entries, head \(head)…")
        }

        package static func removed(_ count: Int) -> Phrase {
            Phrase(
                kk: "Ескі көшірмелер жойылды: \(count).", ky: "Эски көчүрмөлөр өчүрүлдү: \(count).",
                ru: "Старых копий убрано: \(count).", en: "Old backups removed: \(count).")
        }

        package static func sound(made: String, cases: Int, entries: Int, head: String) -> Phrase {
            let (cases, head) = (Counted.cases(cases), String(head.prefix(16)))
            return Phrase(
                kk: "Көшірме бүтін, қалпына келтіріліп көрілді: \(made), \(cases.kk), журналда \(entries) жазба, соңы \(head)…",
                ky: "Көчүрмө бүтүн, калыбына келтирип көрүлдү: \(made), \(cases.ky), журналда \(entries) жазуу, аягы \(head)…",
                ru: "Копия цела, пробное восстановление удалось: \(made), \(cases.ru), записей в журнале: \(entries), конец \(head)…",
                en: "The backup holds, it was restored for trial: \(made), \(cases.en), \(entries) journal entries, head \(head)…")
        }

        package static func restored(_ path: String, cases: Int, entries: Int) -> Phrase {
            let cases = Counted.cases(cases)
            return Phrase(
                kk: "База қалпына келтірілді: \(path), \(cases.kk), журналда \(entries) жазба.",
                ky: "База калыбына келтирилди: \(path), \(cases.ky), журналда \(entries) жазуу.",
                ru: "База восстановлена: \(path), \(cases.ru), записей в журнале: \(entries).",
                en: "The store is restored: \(path), \(cases.en), \(entries) journal entries.")
        }

        package static func scheduled(_ schedule: BackupSchedule) -> Phrase {
            let (folder, keep) = (schedule.folder, schedule.keep)
            let every = interval(schedule.every)
            return Phrase(
                kk: "Көшірме \(every.kk) жасалады: \(folder); сақталады: күндік \(keep.daily), апталық \(keep.weekly), айлық \(keep.monthly).",
                ky: "Көчүрмө \(every.ky) жасалат: \(folder); сакталат: күндүк \(keep.daily), жумалык \(keep.weekly), айлык \(keep.monthly).",
                ru: "Копия делается \(every.ru): \(folder); хранится: дневных \(keep.daily), недельных \(keep.weekly), месячных \(keep.monthly).",
                en: "A backup is made \(every.en): \(folder); kept: \(keep.daily) daily, \(keep.weekly) weekly, \(keep.monthly) monthly.")
        }

        package static let unscheduled = Phrase(
            kk: "Көшірме кестесі алынды.", ky: "Көчүрмө графиги алынды.", ru: "Расписание копий снято.",
            en: "The schedule of backups is ended.")

        private static func interval(_ interval: BackupSchedule.Interval) -> Phrase {
            switch interval {
            case .hour: Phrase(kk: "сағат сайын", ky: "саат сайын", ru: "каждый час", en: "every hour")
            case .day: Phrase(kk: "күн сайын", ky: "күн сайын", ru: "каждый день", en: "every day")
            case .week: Phrase(kk: "апта сайын", ky: "жума сайын", ru: "каждую неделю", en: "every week")
            }
        }

        package static func overwriteQuestion(_ path: String) -> Phrase {
            Phrase(
                kk: "«\(path)» бар. Ауыстыру керек пе? [y/N] ", ky: "«\(path)» бар. Алмаштыруу керекпи? [y/N] ",
                ru: "«\(path)» уже есть. Заменить? [y/N] ", en: "“\(path)” is there. Replace it? [y/N] ")
        }

        package static let passphrasePrompt = Phrase(
            kk: "Құпия сөйлем: ", ky: "Сырдуу сүйлөм: ", ru: "Парольная фраза: ", en: "Passphrase: ")
        package static let passphraseAgain = Phrase(
            kk: "Тағы бір рет: ", ky: "Дагы бир жолу: ", ru: "Ещё раз: ", en: "Once more: ")
        package static let passphrasesDiffer = Phrase(
            kk: "Екі құпия сөйлем бірдей емес: қайтадан бастаңыз.", ky: "Эки сырдуу сүйлөм бирдей эмес: кайрадан баштаңыз.",
            ru: "Парольные фразы не совпали: начните снова.", en: "The two passphrases differ: begin again.")
        package static let mayNot = Phrase(
            kk: "Көшірмелердің кестесін жүйе әкімшісі ғана орната алады.", ky: "Көчүрмөлөрдүн графигин администратор гана орното алат.",
            ru: "Расписание копий задаёт только администратор.", en: "Only an administrator sets the schedule of backups.")
        package static let none = Phrase(
            kk: "Бұл қалтада көшірме жоқ.", ky: "Бул папкада көчүрмө жок.", ru: "В этой папке копий нет.",
            en: "There are no backups in this folder.")
        package static let sealed = Phrase(kk: "шифрланған", ky: "шифрленген", ru: "зашифрована", en: "encrypted")

        /// Bytes as people read them: `12 KB`, `3.4 MB`.
        package static func size(_ bytes: Int) -> String {
            if bytes < 1 << 20 { return "\((bytes + 1023) >> 10) KB" }
            return "\(bytes >> 20).\(((bytes & 0xFFFFF) * 10) >> 20) MB"
        }
    }
}
