package import Casework
import Legislation
package import WorkingTime

extension Words {
    /// The registration at the window.
    package enum Registration {
        /// The labels of the fields: at most twelve columns.
        package enum Label: CaseIterable, Sendable {
            case iin, birthDate, surname, given, patronymic, phone, address, standName, standGround, name, relation
            case organization, organizationNumber
        }

        package static func label(_ label: Label) -> Phrase {
            switch label {
            case .iin: Phrase(kk: "ЖСН", ky: "ИИН", ru: "ИИН", en: "IIN")
            case .birthDate: Phrase(kk: "Туған күні", ky: "Туулган күнү", ru: "Дата рожд.", en: "Born")
            case .surname: Phrase(kk: "Тегі", ky: "Фамилиясы", ru: "Фамилия", en: "Surname")
            case .given: Phrase(kk: "Аты", ky: "Аты", ru: "Имя", en: "Given name")
            case .patronymic: Phrase(kk: "Әкесінің аты", ky: "Атасынын аты", ru: "Отчество", en: "Patronymic")
            case .phone: Phrase(kk: "Телефоны", ky: "Телефону", ru: "Телефон", en: "Telephone")
            case .address: Phrase(kk: "Мекенжайы", ky: "Дареги", ru: "Адрес", en: "Address")
            case .standName: Phrase(kk: "Өкілі", ky: "Өкүлү", ru: "Представит.", en: "Represent.")
            case .standGround: Phrase(kk: "Өкіл негізі", ky: "Өкүл негизи", ru: "Основание", en: "On ground of")
            case .name: Phrase(kk: "Аты-жөні", ky: "Аты-жөнү", ru: "Ф. И. О.", en: "Name")
            case .organization: Phrase(kk: "Ұйым", ky: "Уюм", ru: "Организация", en: "Organization")
            case .organizationNumber: Phrase(kk: "Ұйым нөмірі", ky: "Уюм номери", ru: "Её номер", en: "Its number")
            case .relation: Phrase(kk: "Туыстығы", ky: "Тууганчылыгы", ru: "Кем приходится", en: "Relation")
            }
        }

        // MARK: Headings

        package static let applicant = Phrase(
            kk: "Өтініш беруші", ky: "Арыз ээси", ru: "Заявитель", en: "Applicant")
        package static let service = Phrase(kk: "Қызмет", ky: "Кызмат", ru: "Услуга", en: "Service")
        package static let family = Phrase(
            kk: "Отбасы мүшелері", ky: "Үй-бүлө мүчөлөрү", ru: "Члены семьи", en: "Family members")
        package static let papers = Phrase(kk: "Құжаттар", ky: "Документтер", ru: "Документы", en: "Papers")
        package static let dates = Phrase(kk: "Мерзімдер", ky: "Мөөнөттөр", ru: "Сроки", en: "Dates")

        // MARK: The one line

        package static let search = Phrase(kk: "Кім келді:", ky: "Ким келди:", ru: "Кто пришёл:", en: "Who is here:")

        package static func searchPlaceholder(_ numbers: PersonalNumber.Kind) -> Phrase {
            numbers.phrase
                + Phrase(
                    kk: ", аты-жөні, телефон, іс нөмірі немесе сканер", ky: ", аты-жөнү, телефон, иш номери же сканер",
                    ru: ", имя, телефон, номер дела или сканер", en: ", name, telephone, case number or scan")
        }
        package static let enterMakesNew = Phrase(
            kk: "Жаңа адам: жазғаныңыз өрістерге көшеді", ky: "Жаңы киши: жазганыңыз талааларга көчөт",
            ru: "Новый человек: набранное перейдёт в поля", en: "A new person: what you typed goes into the fields")
        package static let keptOnes = Phrase(
            kk: "Аяқталмаған өтініштер (↓ – таңдау, Enter – жалғастыру, Del – тастау):",
            ky: "Бүтпөгөн арыздар (↓ – тандоо, Enter – улантуу, Del – таштоо):",
            ru: "Незаконченные заявления (↓ – выбрать, Enter – продолжить, Del – выбросить):",
            en: "Applications begun and not ended (↓ choose, Enter go on, Del throw away):")
        package static let newPerson = Phrase(
            kk: "Жаңа адам: қалғанын толтырыңыз.", ky: "Жаңы киши: калганын толтуруңуз.",
            ru: "Новый человек: заполните остальное.", en: "A new person: fill in the rest.")
        package static let nothingFound = Phrase(
            kk: "Мұндай нөмір табылмады: тексеріп, қайта жазыңыз.",
            ky: "Мындай номер табылган жок: текшерип, кайра жазыңыз.",
            ru: "Такой номер не найден: проверьте и наберите снова.",
            en: "No such number was found: check it and type it again.")

        /// The text was typed in another keyboard layout.
        package static func readAs(_ text: String) -> Phrase {
            Phrase(
                kk: "Басқа пернетақтамен оқылды: «\(text)»", ky: "Башка баскычтоп менен окулду: «\(text)»",
                ru: "Прочитано в другой раскладке: «\(text)»", en: "Read in another keyboard layout: “\(text)”")
        }

        /// How many files a person has.
        package static func cases(_ count: Int, open: Int) -> Phrase {
            if open == 0 { return Counted.cases(count) }
            return Counted.cases(count)
                + Phrase(kk: ", ашығы \(open)", ky: ", ачыгы \(open)", ru: ", открытых \(open)", en: ", \(open) open")
        }

        package static func openCases(_ count: Int) -> Phrase {
            Phrase(
                kk: "Бұл адамның ашық істері бар: ", ky: "Бул кишинин ачык иштери бар: ",
                ru: "У этого человека есть открытые дела: ", en: "This person has open cases: ") + String(count)
        }

        // MARK: Fields

        package static let datePlaceholder = Phrase(
            kk: "кк.аа.жжжж", ky: "кк.аа.жжжж", ru: "дд.мм.гггг", en: "dd.mm.yyyy")
        package static let sound = Phrase(kk: "дұрыс", ky: "туура", ru: "верен", en: "sound")
        package static let faulty = Phrase(kk: "қате", ky: "ката", ru: "ошибка", en: "wrong")
        package static let servicePlaceholder = Phrase(
            kk: "атауындағы кез келген сөздің бірнеше әрпі", ky: "аталышындагы каалаган сөздүн бир нече тамгасы",
            ru: "несколько букв любого слова названия", en: "a few letters of any word of its name")
        package static let noSuchService = Phrase(
            kk: "Мұндай қызмет бұл терезеде жоқ: басқа әріптерді теріңіз.",
            ky: "Мындай кызмат бул терезеде жок: башка тамгаларды териңиз.",
            ru: "Такой услуги у этого окна нет: наберите другие буквы.",
            en: "This window has no such service: type other letters.")
        package static let serviceMissing = Phrase(
            kk: "Қызметті таңдаңыз: бірнеше әрпін теріп, Enter басыңыз.",
            ky: "Кызматты тандаңыз: бир нече тамгасын терип, Enter басыңыз.",
            ru: "Выберите услугу: наберите несколько букв и нажмите Enter.",
            en: "Choose a service: type a few letters and press Enter.")

        /// The label of the channels: at most twelve columns.
        package static let channel = Phrase(kk: "Арнасы", ky: "Каналы", ru: "Канал", en: "Channel")
        package static let organizationPlaceholder = Phrase(
            kk: "заңды тұлға болса", ky: "юридикалык жак болсо", ru: "для юрлица", en: "if legal entity")
        /// Before the act's words for those who are served first.
        package static let outOfTurn = Phrase(
            kk: "Кезектен тыс: ", ky: "Кезексиз: ", ru: "Вне очереди: ", en: "Out of turn: ")

        package static func defects(_ count: Int) -> Phrase {
            Phrase(
                kk: "Қаулыда осы қызмет туралы қайшылық бар: \(count). F4 – қаулының сөздері",
                ky: "Токтомдо бул кызмат жөнүндө карама-каршылык бар: \(count). F4 – токтомдун сөздөрү",
                ru: "В акте есть противоречия об этой услуге: \(count). F4 – слова акта",
                en: "The act contradicts itself on this service: \(count). F4: the act's words")
        }

        // MARK: Papers

        package static let allPapers = Phrase(
            kk: "Міндетті құжаттардың бәрі бар – көшірмелері алынды",
            ky: "Милдеттүү документтердин баары бар – көчүрмөлөрү алынды",
            ru: "Все обязательные документы есть – копии приняты",
            en: "All required papers are here – copies taken")

        /// Over the papers of which one is enough.
        package static let oneIsEnough = Phrase(
            kk: "Мына құжаттардың біреуі жеткілікті:", ky: "Төмөнкү документтердин бири жетиштүү:",
            ru: "Достаточно одного из этих документов:", en: "One of these papers is enough:")

        package static func missing(_ count: Int) -> Phrase {
            Phrase(
                kk: "міндетті құжат белгіленбеген: \(count)", ky: "милдеттүү документ белгилене элек: \(count)",
                ru: "не отмечено обязательных: \(count)", en: "required papers not ticked: \(count)")
        }

        /// Sheets, short for a column of nine.
        package static func sheets(_ count: Int) -> Phrase {
            Phrase(kk: "\(count) парақ", ky: "\(count) барак", ru: "\(count) л.", en: count == 1 ? "1 sheet" : "\(count) sheets")
        }

        package static let papersMissing = Phrase(
            kk: "Міндетті құжат жетіспейді: белгілеңіз немесе Ctrl-N – қабылдамай, тізімін беру.",
            ky: "Милдеттүү документ жетишпейт: белгилеңиз же Ctrl-N – кабыл албай, тизмесин берүү.",
            ru: "Не хватает обязательных документов: отметьте их, или Ctrl-N – не принять и выдать лист.",
            en: "Required papers are missing: tick them, or Ctrl-N refuses and prints the slip.")

        package static func refuseQuestion(_ papers: String) -> Phrase {
            Phrase(
                kk: "Жетіспейді: \(papers). Өтінішті қабылдамай, жетіспейтін құжаттардың парағын беру керек пе?",
                ky: "Жетишпейт: \(papers). Арызды кабыл албай, жетишпеген документтердин барагын берүү керекпи?",
                ru: "Не хватает: \(papers). Отказать в приёме и выдать лист недостающих документов?",
                en: "Missing: \(papers). Refuse the application and give the slip that lists them?")
        }

        // MARK: Leaving

        package static let kept = Phrase(
            kk: "Жазғаныңыз сақталды: F2 басып, жалғастыра аласыз.",
            ky: "Жазганыңыз сакталды: F2 басып, уланта аласыз.",
            ru: "Набранное сохранено: F2 – продолжить.", en: "What you typed is kept: F2 goes on with it.")
        package static let throwAwayQuestion = Phrase(
            kk: "Осы өтініште жазылғанның бәрін тастайсыз ба? Кері қайтару мүмкін емес.",
            ky: "Бул арызда жазылгандын баарын таштайсызбы? Артка кайтаруу мүмкүн эмес.",
            ru: "Выбросить всё набранное в этом заявлении? Вернуть будет нельзя.",
            en: "Throw away all that was typed here? It cannot be brought back.")

        package static func throwAwayKept(_ name: String) -> Phrase {
            Phrase(
                kk: "Аяқталмаған өтінішті тастайсыз ба: \(name)?", ky: "Бүтпөгөн арызды таштайсызбы: \(name)?",
                ru: "Выбросить незаконченное заявление: \(name)?", en: "Throw away the application begun for \(name)?")
        }

        // MARK: Hints at the foot: at most 78 columns

        package static let searchKeys = [
            KeyNote("↑↓", Phrase(kk: "таңдау", ky: "тандоо", ru: "выбрать", en: "choose")),
            KeyNote(
                "Enter",
                Phrase(
                    kk: "алу; бос жолда – өрістерді өзіңіз толтыру", ky: "алуу; бош сапта – талааларды өзүңүз толтуруу",
                    ru: "взять; на пустой строке – заполнить поля самому",
                    en: "take; on an empty line, fill in the fields yourself")),
        ]
        package static let fieldKeys = [
            KeyNote("Enter", Phrase(kk: "келесі", ky: "кийинки", ru: "дальше", en: "next field")),
            KeyNote("↑↓", Phrase(kk: "өрістер", ky: "талаалар", ru: "поля", en: "fields")),
            KeyNote("PgUp PgDn", Phrase(kk: "бөлімдер", ky: "бөлүмдөр", ru: "части", en: "parts")),
            KeyNote(
                "Ctrl-X",
                Phrase(
                    kk: "жазғанды тастау", ky: "жазганды таштоо",
                    ru: "выбросить набранное", en: "throw it away")),
        ]
        package static let serviceKeys = [
            KeyNote("↑↓", Phrase(kk: "таңдау", ky: "тандоо", ru: "выбрать", en: "choose")),
            KeyNote("Enter", Phrase(kk: "алу", ky: "алуу", ru: "взять", en: "take")),
            KeyNote("PgUp PgDn", Phrase(kk: "бөлімдер", ky: "бөлүмдөр", ru: "части", en: "parts")),
            KeyNote(
                "F4",
                Phrase(
                    kk: "қаулы не дейді", ky: "токтом эмне дейт",
                    ru: "что говорит акт", en: "what the act says")),
        ]
        package static let allPapersKeys = [
            KeyNote("Space", Phrase(kk: "бәрін белгілеу", ky: "баарын белгилөө", ru: "отметить все", en: "tick all")),
            KeyNote("↓", Phrase(kk: "біртіндеп", ky: "бирден", ru: "по одному", en: "one by one")),
            KeyNote("Enter", Phrase(kk: "әрі қарай", ky: "андан ары", ru: "дальше", en: "go on")),
            KeyNote(
                "°",
                Phrase(
                    kk: "кеңсе тізімі", ky: "катчылык тизмеси",
                    ru: "список канцелярии", en: "the office's list")),
        ]
        package static let paperKeys = [
            KeyNote("Space", Phrase(kk: "белгілеу", ky: "белгилөө", ru: "отметить", en: "tick")),
            KeyNote("←→", Phrase(kk: "түрі", ky: "түрү", ru: "вид", en: "kind")),
            KeyNote("0–9", Phrase(kk: "парағы", ky: "барагы", ru: "листы", en: "sheets")),
            KeyNote("Enter", Phrase(kk: "әрі қарай", ky: "андан ары", ru: "дальше", en: "go on")),
            KeyNote(
                "°", Phrase(kk: "кеңсе тізімі", ky: "катчылык", ru: "список канцелярии", en: "the office's list")),
        ]
        package static let confirmKeys = [
            KeyNote(
                "F8",
                Phrase(
                    kk: "тіркеп, түбіртек беру", ky: "каттап, талон берүү",
                    ru: "зарегистрировать и выдать расписку", en: "register and print the receipt")),
            KeyNote(
                "F4",
                Phrase(
                    kk: "мерзім неге осындай", ky: "мөөнөт эмне үчүн мындай",
                    ru: "почему такой срок", en: "why this date")),
            KeyNote("↑", Phrase(kk: "түзету", ky: "оңдоо", ru: "исправить", en: "correct")),
        ]

        // MARK: Dates

        /// Whether to take it with papers missing; `due` is nil where the act sets no time at all.
        package static func longerQuestion(_ due: CivilMoment?) -> Phrase {
            let missing = Phrase(
                kk: "Міндетті құжаттар жетіспейді. Қаулы бұл жағдайға ұзағырақ мерзім береді",
                ky: "Милдеттүү документтер жетишпейт. Токтом мындайда узагыраак мөөнөт берет",
                ru: "Не хватает обязательных документов. Акт даёт на это более долгий срок",
                en: "Required papers are missing. The act gives a longer time for that")
            let until = due.map { Phrase(each: { _ in ": " }) + DateText.withWeekday($0) } ?? Phrase(each: { _ in "" })
            return missing + until
                + Phrase(
                    kk: ". Сол мерзіммен қабылдау керек пе?", ky: ". Ошол мөөнөт менен кабыл алуу керекпи?",
                    ru: ". Принять с ним?", en: ". Take it with the longer time?")
        }

        package static let longerDates = Phrase(
            kk: "Құжат жетіспейді: қаулы бұған берген ұзақ мерзімдер",
            ky: "Документ жетишпейт: токтом мындайда берген узак мөөнөттөр",
            ru: "Документов не хватает: сроки более долгие, по акту",
            en: "Papers are missing: these are the act's longer times")

        /// That the window takes no papers now.
        package static func closed(until next: CivilMoment, mayAccept: Bool) -> Phrase {
            nextIntake(next)
                + (mayAccept
                    ? Phrase(
                        kk: ". Қазір алсаңыз, себебін жазыңыз.", ky: ". Азыр алсаңыз, себебин жазыңыз.",
                        ru: ". Если принимаете сейчас, напишите причину.", en: ". To take it now, write the reason.")
                    : Phrase(
                        kk: ". Қазір алуға құқығыңыз жоқ: құқығы бар қызметкерді шақырыңыз.",
                        ky: ". Азыр алууга укугуңуз жок: укугу бар кызматкерди чакырыңыз.",
                        ru: ". Принять сейчас вы не вправе: позовите того, у кого есть право.",
                        en: ". You may not take it now: call somebody who has the right."))
        }

        /// When papers are taken again, in short.
        package static func nextIntake(_ next: CivilMoment) -> Phrase {
            let day = DateText.withWeekday(next)
            return Phrase(
                kk: "Қазір қабылдау жоқ, келесісі: \(day.kk)", ky: "Азыр кабыл алуу жок, кийинкиси: \(day.ky)",
                ru: "Сейчас приёма нет, следующий: \(day.ru)", en: "No intake now, next: \(day.en)")
        }

        /// The label of the reason: at most twelve columns.
        package static let exception = Phrase(kk: "Себебі", ky: "Себеби", ru: "Причина", en: "Reason")
        package static let exceptionPlaceholder = Phrase(
            kk: "неге қабылдау уақытынан тыс алынады", ky: "эмнеге кабыл алуу убактысынан тышкары алынат",
            ru: "почему принимается вне часов приёма", en: "why it is taken outside the hours")

        // MARK: Commands

        /// F2 while a registration is open: it is kept, and the next one begins. At most nine columns.
        package static let actShort = Phrase(kk: "Қаулы", ky: "Токтом", ru: "Акт", en: "The act")
        package static let actWhole = Phrase(
            kk: "Қаулы бұл қызмет туралы не дейді", ky: "Токтом бул кызмат жөнүндө эмне дейт",
            ru: "Что говорит акт об этой услуге", en: "What the act says of this service")
        package static let another = Phrase(kk: "Жаңасы", ky: "Жаңысы", ru: "Новое", en: "New one")
        package static let anotherWhole = Phrase(
            kk: "Мұны сақтап, жаңа өтініш бастау", ky: "Муну сактап, жаңы арыз баштоо",
            ru: "Отложить это и начать новое заявление", en: "Keep this one and begin another")
    }
}
