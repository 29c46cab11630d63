package import Casework
import Legislation

extension Words.Commands {
    // Headings of answers.
    package static let provider = Phrase(kk: "Кім көрсетеді", ky: "Ким көрсөтөт", ru: "Кто оказывает", en: "Provider")
    package static let fee = Phrase(kk: "Ақысы", ky: "Акысы", ru: "Плата", en: "Fee")
    package static let result = Phrase(kk: "Нәтижесі", ky: "Натыйжасы", ru: "Результат", en: "Result")
    package static let documents = Phrase(
        kk: "Құжаттар (* – міндетті)", ky: "Документтер (* – милдеттүү)", ru: "Документы (* – обязательные)",
        en: "Documents (* mandatory)")
    package static let limits = Phrase(kk: "Мерзімдер", ky: "Мөөнөттөр", ru: "Сроки", en: "Time limits")
    package static let leftToStandard = Phrase(
        kk: "Стандартқа қалдырылған, қаулыда жоқ", ky: "Стандартка калтырылган, токтомдо жок",
        ru: "Оставлено Стандарту, в акте нет", en: "Left to the Standard, not in the act")
    package static let defects = Phrase(
        kk: "Қаулыдағы кемшіліктер", ky: "Токтомдогу кемчиликтер", ru: "Недостатки акта", en: "Defects of the act")
    package static let noTime = Phrase(
        kk: "қаулыда мерзімі жоқ", ky: "токтомдо мөөнөтү жок", ru: "срока в акте нет", en: "the act gives no time")
    package static func actLeftOut(_ folder: String) -> Phrase {
        Phrase(
            kk: "«\(folder)» қаулысы алынбады, деректерінде қате бар:",
            ky: "«\(folder)» токтому алынган жок, маалыматтарында ката бар:",
            ru: "Акт «\(folder)» не принят, в его данных ошибки:",
            en: "The act “\(folder)” is left out, its data have errors:")
    }
    package static func userAdded(_ login: String) -> Phrase {
        Phrase(
            kk: "«\(login)» қосылды.", ky: "«\(login)» кошулду.", ru: "«\(login)» добавлен.", en: "“\(login)” is added.")
    }
    package static func userDeactivated(_ login: String) -> Phrase {
        Phrase(
            kk: "«\(login)» енді кіре алмайды.", ky: "«\(login)» эми кире албайт.", ru: "«\(login)» больше не войдёт.",
            en: "“\(login)” can sign in no more.")
    }
    package static func userActivated(_ login: String) -> Phrase {
        Phrase(
            kk: "«\(login)» қайта кіре алады.", ky: "«\(login)» кайра кире алат.", ru: "«\(login)» снова может войти.",
            en: "“\(login)” can sign in again.")
    }
    package static func rightSet(_ login: String, _ right: Right, isGranted: Bool) -> Phrase {
        let name = right.phrase
        return isGranted
            ? Phrase(
                kk: "«\(login)» құқық алды: \(name.kk).", ky: "«\(login)» укук алды: \(name.ky).",
                ru: "«\(login)» получает право: \(name.ru).", en: "“\(login)” has the right: \(name.en).")
            : Phrase(
                kk: "«\(login)» бұл құқықтан айырылды: \(name.kk).", ky: "«\(login)» бул укуктан ажырады: \(name.ky).",
                ru: "«\(login)» больше не имеет права: \(name.ru).", en: "“\(login)” has no longer the right: \(name.en).")
    }
    package static func userPositionSet(_ login: String, _ post: String) -> Phrase {
        Phrase(
            kk: "«\(login)» лауазымы: \(post).", ky: "«\(login)» кызмат орду: \(post).", ru: "Должность «\(login)»: \(post).",
            en: "The post of “\(login)”: \(post).")
    }
    package static let positionInvalid = Phrase(
        kk: "Лауазымда көрінбейтін таңба бар немесе ол 200 таңбадан ұзын: қайта жазыңыз.",
        ky: "Кызмат ордунда көрүнбөгөн белги бар же ал 200 белгиден узун: кайра жазыңыз.",
        ru: "В должности есть невидимый знак, или она длиннее 200 знаков: напишите заново.",
        en: "The post holds an invisible character or is longer than 200: write it again.")
    package static let accountClosed = Phrase(kk: "кіруі жабық", ky: "кирүүсү жабык", ru: "вход закрыт", en: "closed")
    package static func storeMade(_ path: String, administrator: String) -> Phrase {
        Phrase(
            kk: "База жасалды: \(path). Енді қызметкерлерді қосыңыз: tereze user add … --as \(administrator)",
            ky: "База түзүлдү: \(path). Эми кызматкерлерди кошуңуз: tereze user add … --as \(administrator)",
            ru: "База создана: \(path). Теперь добавьте сотрудников: tereze user add … --as \(administrator)",
            en: "The store is made: \(path). Now add the people: tereze user add … --as \(administrator)")
    }
    package static func journalSound(_ entries: Int) -> Phrase {
        Phrase(
            kk: "Журнал бүтін: \(entries) жазба тексерілді.", ky: "Журнал бүтүн: \(entries) жазуу текшерилди.",
            ru: "Журнал цел: проверено записей: \(entries).", en: "The journal is whole: \(entries) entries checked.")
    }
    package static func signaturesSound(_ signed: Int, unsigned: Int) -> Phrase {
        let sound = Phrase(
            kk: "Қолтаңбалар дұрыс: \(signed).", ky: "Кол тамгалар туура: \(signed).", ru: "Подписи верны: \(signed).",
            en: "Signatures that hold: \(signed).")
        guard unsigned > 0 else { return sound }
        let older = Phrase(
            kk: "Кілттер болмаған кездегі қолсыз шешімдер: \(unsigned).", ky: "Ачкычтар жок кездеги колсуз чечимдер: \(unsigned).",
            ru: "Решений без подписи, до появления ключей: \(unsigned).",
            en: "Decisions from before there were keys, unsigned: \(unsigned).")
        return [sound, older].joined(separator: " ")
    }
    package static func journalAnchored(_ line: String) -> Phrase {
        Phrase(
            kk: "«\(line)» жолына дейін ештеңе қайта жазылмаған.", ky: "«\(line)» сабына чейин эч нерсе кайра жазылган эмес.",
            ru: "До строки «\(line)» ничего не переписано.", en: "Nothing up to “\(line)” has been rewritten.")
    }
    package static func journalLineUnreadable(_ line: String) -> Phrase {
        Phrase(
            kk: "«\(line)» – журнал жолы емес немесе қате терілген: бақылау цифрлары сай келмейді, қайта теріңіз.",
            ky: "«\(line)» – журналдын сабы эмес же туура эмес терилген: текшерүү цифралары туура келбейт, кайра териңиз.",
            ru: "«\(line)» – не строка журнала или набрана с ошибкой: контрольные цифры не сходятся, наберите снова.",
            en: "“\(line)” is no line of a journal, or is mistyped: the check digits do not fit, type it again.")
    }
    package static let journalEmpty = Phrase(
        kk: "Журнал бос: әлі ештеңе жазылмаған.", ky: "Журнал бош: азырынча эч нерсе жазыла элек.",
        ru: "Журнал пуст: пока ничего не записано.", en: "The journal is empty: nothing is written yet.")
    package static func keyChanged(_ login: String, _ fingerprint: String) -> Phrase {
        Phrase(
            kk: "\(login) жаңа кілт алды: \(fingerprint). Ескісімен қойылған қолтаңбалар күшінде.",
            ky: "\(login) жаңы ачкыч алды: \(fingerprint). Эскиси менен коюлган кол тамгалар күчүндө.",
            ru: "\(login) получил новый ключ: \(fingerprint). Подписи прежним ключом остаются в силе.",
            en: "\(login) has a new key: \(fingerprint). What the old one signed stays signed.")
    }
    package static func keyRevoked(_ login: String) -> Phrase {
        Phrase(
            kk: "\(login) кілті кері алынды; келесі кіргенде жаңасы беріледі.",
            ky: "\(login) ачкычы кайтарылып алынды; кийинки киргенде жаңысы берилет.",
            ru: "Ключ \(login) отозван; при следующем входе будет выдан новый.",
            en: "The key of \(login) is taken back; the next sign-in makes another.")
    }
    package static func journalBroken(_ fault: String) -> Phrase {
        Phrase(
            kk: "Журнал өзгертілген: \(fault). Базаға ештеңе жазбаңыз, әкімшіге және тексерушіге хабарлаңыз.",
            ky: "Журнал өзгөртүлгөн: \(fault). Базага эч нерсе жазбаңыз, администраторго жана текшерүүчүгө кабарлаңыз.",
            ru: "Журнал изменён: \(fault). Ничего не записывайте в базу, сообщите администратору и проверяющему.",
            en: "The journal has been changed: \(fault). Write nothing to the store; tell the administrator and the auditor.")
    }

    // Questions.
    package static func secretPrompt(_ login: String) -> Phrase {
        Phrase(
            kk: "\(login) құпиясөзі: ", ky: "\(login) сырсөзү: ", ru: "Пароль \(login): ", en: "Secret of \(login): ")
    }
    package static func newSecretPrompt(_ login: String) -> Phrase {
        Phrase(
            kk: "\(login) үшін жаңа құпиясөз: ", ky: "\(login) үчүн жаңы сырсөз: ", ru: "Новый пароль для \(login): ",
            en: "New secret for \(login): ")
    }
    package static let secretAgain = Phrase(
        kk: "Тағы бір рет: ", ky: "Дагы бир жолу: ", ru: "Ещё раз: ", en: "Once more: ")

    // Refusals of the command line, each with its cure.
    package static func resourcesNotFound(_ tried: [String]) -> Phrase {
        let list = tried.joined(separator: ", ")
        return Phrase(
            kk: "Қаулылар қалтасы табылмады (қаралған жерлер: \(list)). Оны --resources арқылы көрсетіңіз.",
            ky: "Токтомдор папкасы табылган жок (каралган жерлер: \(list)). Аны --resources аркылуу көрсөтүңүз.",
            ru: "Папка с актами не найдена (искали: \(list)). Укажите её через --resources.",
            en: "The folder of acts is not found (looked in \(list)). Name it with --resources.")
    }
    package static let storeNeeded = Phrase(
        kk: "База аталмаған: --store ЖОЛ жазыңыз немесе TEREZE_STORE орнатыңыз. Көріп шығу үшін: tereze demo.",
        ky: "База аталган эмес: --store ЖОЛ жазыңыз же TEREZE_STORE орнотуңуз. Көрүү үчүн: tereze demo.",
        ru: "База не названа: укажите --store ПУТЬ или задайте TEREZE_STORE. Чтобы попробовать: tereze demo.",
        en: "No store is named: give --store PATH or set TEREZE_STORE. To try it out: tereze demo.")
    package static let loginNeeded = Phrase(
        kk: "Кім атынан екені аталмаған: --as ЛОГИН жазыңыз.", ky: "Кимдин атынан экени аталган эмес: --as ЛОГИН жазыңыз.",
        ru: "Не сказано, от чьего имени: укажите --as ЛОГИН.", en: "It is not said who acts: give --as LOGIN.")
    package static let secretNeeded = Phrase(
        kk: "Құпиясөз керек: TEREZE_SECRET айнымалысын орнатыңыз немесе терминалда іске қосыңыз.",
        ky: "Сырсөз керек: TEREZE_SECRET өзгөрмөсүн орнотуңуз же терминалда иштетиңиз.",
        ru: "Нужен пароль: задайте TEREZE_SECRET или запустите в терминале.",
        en: "The secret is needed: set TEREZE_SECRET or run it in a terminal.")
    package static let newSecretNeeded = Phrase(
        kk: "Жаңа құпиясөз керек: TEREZE_NEW_SECRET айнымалысын орнатыңыз немесе терминалда іске қосыңыз.",
        ky: "Жаңы сырсөз керек: TEREZE_NEW_SECRET өзгөрмөсүн орнотуңуз же терминалда иштетиңиз.",
        ru: "Нужен новый пароль: задайте TEREZE_NEW_SECRET или запустите в терминале.",
        en: "The new secret is needed: set TEREZE_NEW_SECRET or run it in a terminal.")
    package static let secretsDiffer = Phrase(
        kk: "Екі рет жазылған құпиясөз бірдей емес. Қайта орындаңыз.",
        ky: "Эки жолу жазылган сырсөз бирдей эмес. Кайра аткарыңыз.",
        ru: "Пароли не совпали. Повторите команду.", en: "The two secrets differ. Run the command again.")
    package static let administratorOnly = Phrase(
        kk: "Мұны тек әкімші жасай алады: --as арқылы әкімшінің логинін жазыңыз.",
        ky: "Муну администратор гана жасай алат: --as аркылуу администратордун логинин жазыңыз.",
        ru: "Это может только администратор: укажите его логин через --as.",
        en: "Only an administrator may do this: give an administrator's login with --as.")
    package static let headOnly = Phrase(
        kk: "Мұны басшы немесе әкімші ғана өзгертеді: --as арқылы оның логинін жазыңыз.",
        ky: "Муну жетекчи же администратор гана өзгөртөт: --as аркылуу анын логинин жазыңыз.",
        ru: "Это меняет только руководитель или администратор: укажите его логин через --as.",
        en: "Only a head or an administrator changes this: give such a login with --as.")
    package static func actUnknown(_ text: String, known: [String]) -> Phrase { unknown(text, known) }
    package static func serviceUnknown(_ text: String, known: [String]) -> Phrase { unknown(text, known) }
    package static func formUnknown(_ text: String, known: [String]) -> Phrase { unknown(text, known) }
    package static func valueUnknown(_ text: String, known: [String]) -> Phrase { unknown(text, known) }
    package static func fieldsUnknown(_ names: [String], known: [String]) -> Phrase {
        unknown(names.joined(separator: ", "), known)
    }
    private static func unknown(_ text: String, _ known: [String]) -> Phrase {
        let list = known.joined(separator: ", ")
        return Phrase(
            kk: "«\(text)» деген жоқ. Барлары: \(list).", ky: "«\(text)» деген жок. Барлары: \(list).",
            ru: "«\(text)» нет. Есть: \(list).", en: "There is no “\(text)”. There are: \(list).")
    }
    package static func officeNotOne(_ text: String, candidates: [String]) -> Phrase {
        if candidates.isEmpty {
            return Phrase(
                kk: "«\(text)» деген мекеме қаулыда жоқ: tereze act show арқылы қараңыз.",
                ky: "«\(text)» деген мекеме токтомдо жок: tereze act show аркылуу караңыз.",
                ru: "Учреждения «\(text)» в акте нет: посмотрите tereze act show.",
                en: "The act lists no office “\(text)”: see tereze act show.")
        }
        let list = candidates.joined(separator: "; ")
        return Phrase(
            kk: "«\(text)» бір ғана мекемеге сай келмейді. Белгісін жазыңыз: \(list)",
            ky: "«\(text)» бир гана мекемеге дал келбейт. Белгисин жазыңыз: \(list)",
            ru: "«\(text)» не указывает на одно учреждение. Напишите обозначение: \(list)",
            en: "“\(text)” does not name one office. Give an id: \(list)")
    }
    package static let officeNeeded = Phrase(
        kk: "Мекеме аталмаған: --office жазыңыз.", ky: "Мекеме аталган эмес: --office жазыңыз.",
        ru: "Учреждение не названо: укажите --office.", en: "No office is named: give --office.")
    package static func widthOutside(_ width: Int, allowed: ClosedRange<Int>) -> Phrase {
        let bounds = "\(allowed.lowerBound)–\(allowed.upperBound)"
        return Phrase(
            kk: "Ені \(width) болмайды: \(bounds) аралығында жазыңыз.", ky: "Туурасы \(width) болбойт: \(bounds) аралыгында жазыңыз.",
            ru: "Ширина \(width) не подходит: укажите \(bounds).", en: "A width of \(width) will not do: give \(bounds).")
    }
    package static let wholeTerm = Phrase(
        kk: "Бүкіл қызметтің мерзімі", ky: "Бүт кызматтын мөөнөтү", ru: "Срок всей услуги", en: "The whole service")
    package static func momentUnreadable(_ text: String) -> Phrase {
        Phrase(
            kk: "«\(text)» уақыты оқылмады: 2012-11-05T17:50 түрінде жазыңыз.",
            ky: "«\(text)» убактысы окулган жок: 2012-11-05T17:50 түрүндө жазыңыз.",
            ru: "Время «\(text)» не читается: пишите как 2012-11-05T17:50.",
            en: "The time “\(text)” cannot be read: write it as 2012-11-05T17:50.")
    }
    package static let limitInvalid = Phrase(
        kk: "Шек 1-ден кем болмауы керек.", ky: "Чек 1ден кем болбошу керек.", ru: "Предел должен быть не меньше 1.",
        en: "The limit must be at least 1.")
    package static let casesInvalid = Phrase(
        kk: "Істер саны 0–100000, кеңселер саны кемінде 1 болуы керек.",
        ky: "Иштердин саны 0–100000, кеңселердин саны кеминде 1 болушу керек.",
        ru: "Дел может быть 0–100000, канцелярий не меньше 1.", en: "Files: 0 to 100000; offices: at least 1.")
    package static func officesTooMany(_ wanted: Int, most: Int) -> Phrase {
        Phrase(
            kk: "\(wanted) органның кеңсесін жасау мүмкін емес: қолда \(most) қаулы бар.",
            ky: "\(wanted) органдын кеңсесин түзүү мүмкүн эмес: колдо \(most) токтом бар.",
            ru: "Канцелярий \(wanted) органов не сделать: актов всего \(most).",
            en: "Offices of \(wanted) authorities cannot be made: there are acts of \(most).")
    }
    package static func cannotRead(_ path: String) -> Phrase {
        Phrase(
            kk: "«\(path)» файлы оқылмады: бар-жоғын және рұқсатын тексеріңіз.",
            ky: "«\(path)» файлы окулган жок: бар-жогун жана уруксатын текшериңиз.",
            ru: "Файл «\(path)» не читается: проверьте, есть ли он и можно ли его читать.",
            en: "The file “\(path)” cannot be read: check that it is there and readable.")
    }
    package static let outputLost = Phrase(
        kk: "Жауап толық жазылмады: шығыс файлына орын жетпейді.", ky: "Жооп толук жазылган жок: чыгыш файлына орун жетпейт.",
        ru: "Ответ записан не полностью: для выходного файла нет места.",
        en: "The answer was not written whole: there is no room for the output.")
    package static func notJSON(_ path: String) -> Phrase {
        Phrase(
            kk: "«\(path)» JSON емес. Үлгісі docs/commands.md ішінде.", ky: "«\(path)» JSON эмес. Үлгүсү docs/commands.md ичинде.",
            ru: "«\(path)» не JSON. Образец в docs/commands.md.", en: "“\(path)” is no JSON. docs/commands.md has an example.")
    }
    package static func jsonKeyMissing(_ key: String, in path: String) -> Phrase {
        Phrase(
            kk: "«\(path)» ішінде «\(key)» жоқ. Оны қосыңыз.", ky: "«\(path)» ичинде «\(key)» жок. Аны кошуңуз.",
            ru: "В «\(path)» нет «\(key)». Добавьте его.", en: "“\(path)” lacks “\(key)”. Add it.")
    }
    package static func jsonWrongType(_ key: String, in path: String) -> Phrase {
        Phrase(
            kk: "«\(path)» ішіндегі «\(key)» мәні жарамсыз. Үлгісі docs/commands.md ішінде.",
            ky: "«\(path)» ичиндеги «\(key)» мааниси жараксыз. Үлгүсү docs/commands.md ичинде.",
            ru: "В «\(path)» значение «\(key)» не подходит. Образец в docs/commands.md.",
            en: "In “\(path)” the value of “\(key)” will not do. docs/commands.md has an example.")
    }
}
