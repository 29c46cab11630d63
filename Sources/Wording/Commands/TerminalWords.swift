import Legislation

extension Words.Commands {
    // The terminal and the printers.
    package static let notATerminal = Phrase(
        kk: "Бұл терминал емес: терезені терминалда ашыңыз. Скрипт үшін пәрмендер бар: tereze --help.",
        ky: "Бул терминал эмес: терезени терминалда ачыңыз. Скрипт үчүн буйруктар бар: tereze --help.",
        ru: "Это не терминал: откройте окно в терминале. Для скриптов есть команды: tereze --help.",
        en: "This is no terminal: open the desk in one. For scripts there are commands: tereze --help.")
    package static func unknownTerminal(_ name: String) -> Phrase {
        Phrase(
            kk: "«\(name)» терминалы белгісіз. TERM=xterm-256color деп орнатып, қайта ашыңыз.",
            ky: "«\(name)» терминалы белгисиз. TERM=xterm-256color деп орнотуп, кайра ачыңыз.",
            ru: "Терминал «\(name)» неизвестен. Задайте TERM=xterm-256color и запустите снова.",
            en: "The terminal “\(name)” is not known. Set TERM=xterm-256color and start again.")
    }
    package static func notUTF8(_ codeset: String) -> Phrase {
        Phrase(
            kk: "Бұл жүйеде UTF-8 жоқ (табылғаны: \(codeset)). LC_ALL=C.UTF-8 деп орнатыңыз.",
            ky: "Бул системада UTF-8 жок (табылганы: \(codeset)). LC_ALL=C.UTF-8 деп орнотуңуз.",
            ru: "В системе нет UTF-8 (есть \(codeset)). Задайте LC_ALL=C.UTF-8.",
            en: "This system has no UTF-8 (found \(codeset)). Set LC_ALL=C.UTF-8.")
    }
    package static let terminalTaken = Phrase(
        kk: "Терезе осы терминалда ашық тұр.", ky: "Терезе ушул терминалда ачык турат.", ru: "Окно в этом терминале уже открыто.",
        en: "The desk is already open in this terminal.")
    package static func cannotWrite(_ path: String) -> Phrase {
        Phrase(
            kk: "«\(path)» жазылмады: орын мен рұқсатты тексеріңіз.", ky: "«\(path)» жазылган жок: орунду жана уруксатты текшериңиз.",
            ru: "Не удалось записать «\(path)»: проверьте место и права.",
            en: "“\(path)” could not be written: check the space and the permissions.")
    }
}

extension Words {
    /// What `doctor` finds.
    package enum Doctor {
        package static func sqlite(_ version: String, hasWALResetBug: Bool) -> Phrase {
            guard hasWALResetBug else { return .verbatim("SQLite \(version)") }
            return Phrase(
                kk: "SQLite \(version): бұл нұсқа қорғаныссыз жазбаны жоғалтуы мүмкін, сондықтан Терезе құлып қояды. Базаны басқа бағдарламамен ашпаңыз.",
                ky: "SQLite \(version): бул нуска коргоосуз жазууну жоготушу мүмкүн, ошондуктан Терезе кулпу коёт. Базаны башка программа менен ачпаңыз.",
                ru: "SQLite \(version): эта версия без защиты может терять записи, поэтому Терезе ставит замок. Не открывайте базу другими программами.",
                en: "SQLite \(version): this version can lose commits unguarded, so Tereze holds a lock. Do not open the store with other programs.")
        }
        package static func durability(synchronous: Int, journalMode: String) -> Phrase {
            Phrase(
                kk: "Жазу сенімділігі: journal_mode=\(journalMode), synchronous=\(synchronous) (2 болуы керек)",
                ky: "Жазуу ишенимдүүлүгү: journal_mode=\(journalMode), synchronous=\(synchronous) (2 болушу керек)",
                ru: "Надёжность записи: journal_mode=\(journalMode), synchronous=\(synchronous) (должно быть 2)",
                en: "Durability: journal_mode=\(journalMode), synchronous=\(synchronous) (must be 2)")
        }
        package static func integrity(_ faults: [String]) -> Phrase {
            guard let first = faults.first else {
                return Phrase(kk: "База файлы бүтін", ky: "База файлы бүтүн", ru: "Файл базы цел", en: "The store's file is sound")
            }
            return Phrase(
                kk: "База файлы бүлінген: \(first). Көшірмеден қалпына келтіріңіз.",
                ky: "База файлы бузулган: \(first). Көчүрмөдөн калыбына келтириңиз.",
                ru: "Файл базы повреждён: \(first). Восстановите из копии.",
                en: "The store's file is damaged: \(first). Restore from a backup.")
        }
        package static func journal(entries: Int, isSound: Bool) -> Phrase {
            isSound ? Commands.journalSound(entries) : Commands.journalBroken("journal verify")
        }
        package static func files(mode: Int, folder: Int, path: String) -> Phrase {
            let modes = "\(String(mode, radix: 8))/\(String(folder, radix: 8))"
            return Phrase(
                kk: "Файл рұқсаттары: \(modes) (600/700 болуы керек): \(path)",
                ky: "Файл уруксаттары: \(modes) (600/700 болушу керек): \(path)",
                ru: "Права файла и папки: \(modes) (нужно 600/700): \(path)",
                en: "Permissions of file and folder: \(modes) (should be 600/700): \(path)")
        }
        package static func space(megabytes: Int) -> Phrase {
            Phrase(
                kk: "Дискідегі бос орын: \(megabytes) МБ", ky: "Дисктеги бош орун: \(megabytes) МБ",
                ru: "Свободно на диске: \(megabytes) МБ", en: "Free on the disk: \(megabytes) MB")
        }
        package static func law(acts: Int, leftOut: [String]) -> Phrase {
            guard !leftOut.isEmpty else {
                return Phrase(
                    kk: "Қаулылар: \(acts), қатесіз", ky: "Токтомдор: \(acts), катасыз", ru: "Акты: \(acts), без ошибок",
                    en: "Acts: \(acts), without errors")
            }
            let list = leftOut.joined(separator: ", ")
            return Phrase(
                kk: "Қатесі бар қаулылар алынбады: \(list). Толығы: tereze act list",
                ky: "Катасы бар токтомдор алынган жок: \(list). Толугу: tereze act list",
                ru: "Акты с ошибками не приняты: \(list). Подробно: tereze act list",
                en: "Acts with errors are left out: \(list). In full: tereze act list")
        }
        package static func store(cases: Int, schema: Int, isDemo: Bool) -> Phrase {
            let demo = isDemo
                ? Phrase(kk: ", жаттығу базасы", ky: ", машыгуу базасы", ru: ", учебная база", en: ", a throw-away store")
                : Phrase.verbatim("")
            return Phrase(
                kk: "Істер: \(cases), база құрылымы: \(schema)", ky: "Иштер: \(cases), база түзүлүшү: \(schema)",
                ru: "Дел: \(cases), схема базы: \(schema)", en: "Files: \(cases), schema: \(schema)") + demo
        }
    }
}
