package import Casework
import Legislation

extension Words.Commands {
    package static let importing = Phrase(
        kk: "Ескі журналды немесе экспортты базаға оқу.", ky: "Эски журналды же экспортту базага окуу.",
        ru: "Перенести старый журнал или экспорт в базу.", en: "Take an old journal or an export into the store.")
    package static let export = Phrase(
        kk: "Істер мен адамдар туралы бәрін файлға жазу.", ky: "Иштер жана адамдар жөнүндө баарын файлга жазуу.",
        ru: "Записать в файл всё о делах и людях.", en: "Write everything of cases and people to a file.")
    package static let exportFileOption = Phrase(
        kk: "Жаңа файл; бұрыннан бары өзгертілмейді.", ky: "Жаңы файл; мурунтан бары өзгөртүлбөйт.",
        ru: "Новый файл; существующий не изменяется.", en: "A new file; one that is there is not touched.")
    package static let exportTableFlag = Phrase(
        kk: "JSON жолдарының орнына CSV кестесі.", ky: "JSON саптарынын ордуна CSV таблицасы.",
        ru: "Таблица CSV вместо строк JSON.", en: "A CSV table instead of lines of JSON.")
    package static let importArgument = Phrase(
        kk: "CSV, JSON жолдары немесе экспорт файлы.", ky: "CSV, JSON саптары же экспорт файлы.",
        ru: "Файл CSV, строк JSON или экспорта.", en: "A file of CSV, of lines of JSON, or an export.")
    package static let mappingOption = Phrase(
        kk: "Бағандар қай өріс екені жазылған YAML файлы.", ky: "Мамычалар кайсы талаа экени жазылган YAML файлы.",
        ru: "Файл YAML: какая графа какое поле.", en: "The YAML file that says which column is which field.")
    package static let dryRunFlag = Phrase(
        kk: "Ештеңе жазбай, тек тексеру.", ky: "Эч нерсе жазбай, текшерүү гана.", ru: "Только проверить, ничего не записывая.",
        en: "Only check, and write nothing.")
    package static let rejectedOption = Phrase(
        kk: "Алынбаған жолдар жазылатын CSV файлы.", ky: "Алынбаган саптар жазыла турган CSV файлы.",
        ru: "Файл CSV для непринятых строк.", en: "The CSV file for the lines that were not taken.")
    package static func cannotMake(_ path: String) -> Phrase {
        Phrase(
            kk: "Файл жасалмады: «\(path)»; ол бұрыннан бар немесе қалтаға жазуға болмайды, басқа жолды көрсетіңіз.",
            ky: "Файл түзүлгөн жок: «\(path)»; ал мурунтан бар же папкага жазууга болбойт, башка жолду көрсөтүңүз.",
            ru: "Файл не создан: «\(path)»; он уже есть или в папку нельзя писать, укажите другой путь.",
            en: "The file “\(path)” was not made: it is there already or its folder cannot be written; name another path.")
    }
    package static func fileNotUTF8(_ path: String) -> Phrase {
        Phrase(
            kk: "Файл UTF-8 емес: «\(path)»; кесте бағдарламасынан «CSV UTF-8» деп сақтаңыз.",
            ky: "Файл UTF-8 эмес: «\(path)»; таблица программасынан «CSV UTF-8» деп сактаңыз.",
            ru: "Файл не в UTF-8: «\(path)»; сохраните его из таблицы как «CSV UTF-8».",
            en: "The file “\(path)” is not UTF-8: save it from the spreadsheet as “CSV UTF-8”.")
    }
    package static func mappingNeeded(_ path: String) -> Phrase {
        Phrase(
            kk: "Бұл файл экспорт емес: «\(path)»; бағандарын «--mapping» файлымен түсіндіріңіз.",
            ky: "Бул файл экспорт эмес: «\(path)»; мамычаларын «--mapping» файлы менен түшүндүрүңүз.",
            ru: "Этот файл не экспорт: «\(path)»; объясните его графы файлом «--mapping».",
            en: "The file “\(path)” is no export: explain its columns by a --mapping file.")
    }
    package static func exported(_ rows: Int, _ path: String) -> Phrase {
        Phrase(
            kk: "Жазылды: \(rows) жол, «\(path)».", ky: "Жазылды: \(rows) сап, «\(path)».", ru: "Записано строк: \(rows), «\(path)».",
            en: "Written: \(rows) rows, “\(path)”.")
    }
    package static func imported(_ rows: Int) -> Phrase {
        Phrase(
            kk: "Оқылды: \(rows) жол, журнал бүтін.", ky: "Окулду: \(rows) сап, журнал бүтүн.", ru: "Прочитано строк: \(rows), журнал цел.",
            en: "Read: \(rows) rows, the journal is whole.")
    }
    package static func importReport(_ report: ImportReport, isDry: Bool) -> Phrase {
        let taken =
            isDry
            ? Phrase(kk: "алынар еді", ky: "алынмак", ru: "было бы принято", en: "would be taken")
            : Phrase(kk: "алынды", ky: "алынды", ru: "принято", en: "taken")
        return Phrase(
            kk: "Жолдар: \(report.read), \(taken.kk): \(report.taken), бұрыннан бар: \(report.known), алынбады: \(report.rejected).",
            ky: "Саптар: \(report.read), \(taken.ky): \(report.taken), мурунтан бар: \(report.known), алынган жок: \(report.rejected).",
            ru: "Строк: \(report.read), \(taken.ru): \(report.taken), уже есть: \(report.known), не принято: \(report.rejected).",
            en: "Lines: \(report.read), \(taken.en): \(report.taken), there already: \(report.known), rejected: \(report.rejected).")
    }
    package static func rejectedWritten(_ path: String) -> Phrase {
        Phrase(
            kk: "Алынбаған жолдар: «\(path)»; түзетіп, файлды қайта оқытыңыз.", ky: "Алынбаган саптар: «\(path)»; оңдоп, файлды кайра окутуңуз.",
            ru: "Непринятые строки: «\(path)»; исправьте их и запустите снова.",
            en: "The rejected lines are in “\(path)”: mend them and run the import again.")
    }
}

extension ImportFault.Kind {
    /// What is wrong with the line, and what to do.
    package var phrase: Phrase {
        switch self {
        case .missing:
            Phrase(
                kk: "Мән жоқ: жазыңыз немесе файлда «constants» арқылы беріңіз.", ky: "Маани жок: жазыңыз же «constants» аркылуу бериңиз.",
                ru: "Значения нет: впишите его или задайте в «constants».", en: "Nothing stands here: write it, or give it under “constants”.")
        case .cellCount(let found, let expected):
            Phrase(
                kk: "Ұяшық саны \(found), бас жолда \(expected): жолды түзетіңіз.", ky: "Уячалар \(found), баш сапта \(expected): сапты оңдоңуз.",
                ru: "Ячеек \(found), а в заголовке \(expected): исправьте строку.", en: "The line has \(found) cells, the head \(expected): mend the line.")
        case .quotes:
            Phrase(
                kk: "Тырнақша жабылмаған немесе артық: жолды түзетіңіз.", ky: "Тырмакча жабылган эмес же ашыкча: сапты оңдоңуз.",
                ru: "Кавычка не закрыта или лишняя: исправьте строку.", en: "A quote is not closed or too many: mend the line.")
        case .notJSON:
            Phrase(
                kk: "Жол JSON нысаны емес: түзетіңіз.", ky: "Сап JSON объектиси эмес: оңдоңуз.", ru: "Строка не объект JSON: исправьте.",
                en: "The line is no JSON object: mend it.")
        case .dateUnreadable:
            Phrase(
                kk: "Күн оқылмады: түзетіңіз немесе түрін «dates» тізіміне қосыңыз.", ky: "Күн окулган жок: оңдоңуз же түрүн «dates» тизмесине кошуңуз.",
                ru: "Дата не читается: исправьте её или добавьте её вид в «dates».", en: "The date cannot be read: mend it or add its form to “dates”.")
        case .dateInFuture:
            Phrase(
                kk: "Күн әлі келген жоқ: түзетіңіз.", ky: "Күн али келе элек: оңдоңуз.", ru: "Дата ещё не наступила: исправьте её.",
                en: "The date is still to come: mend it.")
        case .closedBeforeRegistered:
            Phrase(
                kk: "Жабылған күні тіркелген күнінен бұрын: түзетіңіз.", ky: "Жабылган күнү катталган күнүнөн мурун: оңдоңуз.",
                ru: "Закрыто раньше, чем зарегистрировано: исправьте даты.", en: "It ended before it was registered: mend the dates.")
        case .number:
            Phrase(
                kk: "Жеке нөмір қате: қағазбен салыстырып түзетіңіз немесе бос қалдырыңыз.", ky: "Жеке номер туура эмес: кагаз менен салыштырып оңдоңуз же бош калтырыңыз.",
                ru: "Личный номер неверен: сверьте с бумагой и исправьте или оставьте пустым.", en: "The personal number is wrong: mend it after the paper, or leave it empty.")
        case .birthDateContradicts:
            Phrase(
                kk: "Туған күні нөміріне сай емес: біреуін түзетіңіз.", ky: "Туулган күнү номерине туура келбейт: бирин оңдоңуз.",
                ru: "Дата рождения противоречит номеру: исправьте одно из них.", en: "The birth date contradicts the number: mend one of them.")
        case .serviceUnknown:
            Phrase(
                kk: "Мұндай қызмет жоқ: «services» тізімінде түсіндіріңіз.", ky: "Мындай кызмат жок: «services» тизмесинде түшүндүрүңүз.",
                ru: "Такой услуги нет: объясните её в «services».", en: "There is no such service: explain it under “services”.")
        case .channelUnknown:
            Phrase(
                kk: "Қызметтің мұндай арнасы жоқ: түзетіңіз немесе бос қалдырыңыз.", ky: "Кызматтын мындай каналы жок: оңдоңуз же бош калтырыңыз.",
                ru: "У услуги нет такого канала: исправьте или оставьте пустым.", en: "The service has no such channel: mend it or leave it empty.")
        case .serviceClosedHere:
            Phrase(
                kk: "Бұл бөлім мұндай қызметті қабылдамайды: өз бөлімінің әкімшісі көшірсін.", ky: "Бул башкармалык мындай кызматты кабыл албайт: өз башкармалыгынын администратору көчүрсүн.",
                ru: "Этот орган такую услугу не принимает: пусть перенесёт администратор нужного органа.", en: "This office does not take the service: let the administrator of its office import it.")
        case .statusUnknown:
            Phrase(
                kk: "Күйі түсініксіз: «statuses» тізімінде түсіндіріңіз.", ky: "Абалы түшүнүксүз: «statuses» тизмесинде түшүндүрүңүз.",
                ru: "Состояние непонятно: объясните его в «statuses».", en: "The status is not understood: explain it under “statuses”.")
        case .hasControls:
            Phrase(
                kk: "Көрінбейтін таңба бар: қайта теріңіз.", ky: "Көрүнбөгөн белги бар: кайра териңиз.", ru: "Есть невидимый знак: наберите заново.",
                en: "It holds an invisible character: type it anew.")
        case .tooLong(let maximum):
            Phrase(
                kk: "Тым ұзын: \(maximum) таңбаға дейін қысқартыңыз.", ky: "Өтө узун: \(maximum) белгиге чейин кыскартыңыз.",
                ru: "Слишком длинно: сократите до \(maximum) знаков.", en: "It is too long: shorten it to \(maximum) characters.")
        case .sameAs(let line):
            Phrase(
                kk: "\(line)-жолдағы іспен бірдей: біреуін алып тастаңыз.", ky: "\(line)-саптагы иш менен бирдей: бирин алып салыңыз.",
                ru: "То же дело стоит в строке \(line): уберите одно.", en: "The same case stands on line \(line): take one away.")
        case .calendarEnds:
            Phrase(
                kk: "Ашық істің мерзімі есептелмейді, күнтізбеде бұл жыл жоқ: жабық деп көшіріңіз немесе күнтізбені толықтырыңыз.",
                ky: "Ачык иштин мөөнөтү эсептелбейт, календарда бул жыл жок: жабык деп көчүрүңүз же календарды толуктаңыз.",
                ru: "Срок открытого дела не посчитать, в календаре нет этого года: перенесите как закрытое или дополните календарь.",
                en: "An open case has no date, for the calendar lacks that year: import it as ended, or add to the calendar.")
        }
    }
}
