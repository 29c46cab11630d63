package import Casework
import Legislation

extension Words {
    /// What stands on registers that the office prints and signs.
    package enum Registers {
        package static func period(_ period: RegisterPeriod) -> Phrase {
            .verbatim("\(DateText.date(period.first)) – \(DateText.date(period.last))")
        }
        package static let nothing = Phrase(
            kk: "Бұл кезеңде жазба жоқ.", ky: "Бул мезгилде жазуу жок.", ru: "За этот период записей нет.",
            en: "There is no entry in this period.")
        package static let head = Phrase(kk: "Басшы", ky: "Жетекчи", ru: "Руководитель", en: "Head of the office")
        package static func journalLine(_ line: String) -> Phrase {
            Phrase(
                kk: "Электрондық журналдың бақылау белгісі: \(line)", ky: "Электрондук журналдын көзөмөл белгиси: \(line)",
                ru: "Контрольный знак электронного журнала: \(line)", en: "Check mark of the electronic journal: \(line)")
        }
        package static let stamp = Phrase(kk: "М.О.", ky: "М.О.", ru: "М.П.", en: "Stamp")
        package static let signatureCaption = Phrase(kk: "(қолы)", ky: "(колу)", ru: "(подпись)", en: "(signature)")
        package static let number = Phrase(kk: "Істің нөмірі", ky: "Иштин номери", ru: "Номер дела", en: "Case number")
        package static let numberAndTime = Phrase(
            kk: "Нөмірі, күні, уақыты", ky: "Номери, күнү, убактысы", ru: "Номер, дата, время", en: "Number, date, time")
        package static let applicantAndService = Phrase(
            kk: "Өтініш беруші, қызмет", ky: "Арыз ээси, кызмат", ru: "Заявитель, услуга", en: "Applicant, service")
        package static let sheets = Phrase(kk: "Парақ", ky: "Барак", ru: "Лист.", en: "Sheets")
        package static let officerAndDue = Phrase(
            kk: "Орындаушы, мерзімі", ky: "Аткаруучу, мөөнөтү", ru: "Исполн., срок", en: "Officer, due")
        package static let outcome = Phrase(kk: "Нәтижесі", ky: "Натыйжасы", ru: "Результат", en: "Outcome")
        package static let receivedBy = Phrase(kk: "Қабылдайтын орган", ky: "Кабыл алуучу орган", ru: "Кому", en: "For")
        package static let outgoingAndDate = Phrase(
            kk: "Шығыс нөмірі, күні", ky: "Чыгыш номери, күнү", ru: "Исх. номер, дата", en: "Outgoing number, date")
        package static let addressee = Phrase(kk: "Алушы, мекенжайы", ky: "Алуучу, дареги", ru: "Адресат, адрес", en: "Addressee, address")
        package static let item = Phrase(
            kk: "Жөнелтілім нөмірі", ky: "Жөнөтүү номери", ru: "Номер отправления", en: "Item number")
        package static let items = Phrase(kk: "Саны", ky: "Саны", ru: "Кол-во", en: "Items")
        package static let posted = Phrase(kk: "Тапсырды", ky: "Тапшырды", ru: "Сдал", en: "Given by")
        package static let postOffice = Phrase(
            kk: "Пошта қызметкері", ky: "Почта кызматкери", ru: "Работник почты", en: "Post office clerk")
        package static let from = Phrase(kk: "Жіберуші", ky: "Жөнөтүүчү", ru: "От кого", en: "From")
        package static let to = Phrase(kk: "Кімге:", ky: "Кимге:", ru: "Кому:", en: "To:")
        package static let readySince = Phrase(kk: "Дайын болған күні", ky: "Даяр болгон күнү", ru: "Готов с", en: "Ready since")
        package static let telephone = Phrase(kk: "Телефоны", ky: "Телефону", ru: "Телефон", en: "Telephone")
        package static let handedOutOn = Phrase(kk: "Берілген күні", ky: "Берилген күнү", ru: "Дата выдачи", en: "Handed out on")
        package static let signature = Phrase(kk: "Алушының қолы", ky: "Алуучунун колу", ru: "Подпись", en: "Signature")
        package static let complaintNumber = Phrase(
            kk: "Нөмірі, күні, жолы, мерзімі", ky: "Номери, күнү, жолу, мөөнөтү", ru: "Номер, дата, как подана, срок",
            en: "Number, date, way, due")
        package static let complainant = Phrase(
            kk: "Шағымданушы, мекенжайы", ky: "Даттануучу, дареги", ru: "Заявитель жалобы, адрес", en: "Complainant, address")
        package static let about = Phrase(kk: "Шағымның мазмұны", ky: "Даттануунун мазмуну", ru: "На что жалоба", en: "About")
        package static let answerDue = Phrase(kk: "Жауап мерзімі", ky: "Жооп мөөнөтү", ru: "Срок ответа", en: "Answer due")
        package static let answered = Phrase(
            kk: "Нәтижесі, күні", ky: "Натыйжасы, күнү", ru: "Результат, дата", en: "Outcome, date")
        package static let gave = Phrase(
            kk: "ХҚКО инспекторы тапсырды", ky: "КТБ инспектору тапшырды", ru: "Сдал инспектор ЦОН", en: "Given by the inspector")
        package static let carried = Phrase(kk: "Тасушы", ky: "Курьер", ru: "Курьер", en: "Courier")
        package static let took = Phrase(kk: "Кеңсе қабылдады", ky: "Катчылык кабыл алды", ru: "Приняла канцелярия", en: "Taken by the office")

        package static func exemplar(_ number: Int) -> Phrase {
            Phrase(kk: "\(number)-дана", ky: "\(number)-нуска", ru: "Экземпляр \(number)", en: "Exemplar \(number)")
        }

        package static func courierTitle(_ list: DayList) -> Phrase {
            list.number.register.phrase.capitalised + " № \(list.number), \(DateText.date(list.day))"
        }

        package static func filesInAll(_ count: Int) -> Phrase {
            let cases = Counted.cases(count)
            return Phrase(kk: "Барлығы: \(cases.kk).", ky: "Баары: \(cases.ky).", ru: "Всего: \(cases.ru).", en: "In all: \(cases.en).")
        }

        package static let command = Phrase(
            kk: "Қағаздағы журналдар мен реестрлер.", ky: "Кагаздагы журналдар жана реестрлер.",
            ru: "Журналы и реестры на бумаге.", en: "Journals and registers on paper.")
        package static let print = Phrase(
            kk: "Журналды кезең бойынша басып шығару.", ky: "Журналды мезгил боюнча басып чыгаруу.",
            ru: "Напечатать журнал за период.", en: "Print a register of a period.")
        package static func argument(_ known: [String]) -> Phrase {
            let list = known.joined(separator: ", ")
            return Phrase(kk: "Журнал: \(list).", ky: "Журнал: \(list).", ru: "Журнал: \(list).", en: "The register: \(list).")
        }
        package static let fromOption = Phrase(
            kk: "Бірінші күн; жазылмаса, айдың басы.", ky: "Биринчи күн; жазылбаса, айдын башы.",
            ru: "Первый день; без него – начало месяца.", en: "The first day; the month's first without it.")
        package static let toOption = Phrase(
            kk: "Соңғы күн; жазылмаса, бүгін.", ky: "Акыркы күн; жазылбаса, бүгүн.", ru: "Последний день; без него – сегодня.",
            en: "The last day; today without it.")
        package static let officeOption = Phrase(
            kk: "Мекеменің коды (тексеруші мен әкімшіге).", ky: "Мекеменин коду (текшерүүчү менен администраторго).",
            ru: "Код учреждения (для проверяющего и администратора).", en: "The office's code (for those who check).")
        package static let printOption = Phrase(
            kk: "Жұмыс орнының тізілімдерге арналған принтеріне жіберу.",
            ky: "Жумуш ордунун реестрлер үчүн принтерине жөнөтүү.",
            ru: "Отправить на принтер реестров этого рабочего места.", en: "Send it to this workstation's printer of registers.")
        package static let sizeOption = Phrase(
            kk: "Конверттің өлшемі: DL, C5 немесе A4 парағы (PDF үшін).", ky: "Конверттин өлчөмү: DL, C5 же A4 барагы (PDF үчүн).",
            ru: "Размер конверта: DL, C5 или лист A4 (в PDF).", en: "The envelope's size: DL, C5, or a sheet of A4 (in PDF).")
        package static let outputOption = Phrase(
            kk: "Осы файлға жазу.", ky: "Ушул файлга жазуу.", ru: "Записать в этот файл.", en: "Write into this file.")
        package static let linesOption = Phrase(
            kk: "Беттегі жол саны.", ky: "Барактагы сап саны.", ru: "Строк на странице.", en: "Lines of a page.")
        package static func dateInvalid(_ text: String) -> Phrase {
            Phrase(
                kk: "«\(text)» күн емес: 2026-11-05 түрінде жазыңыз.", ky: "«\(text)» күн эмес: 2026-11-05 түрүндө жазыңыз.",
                ru: "«\(text)» – не дата: пишите как 2026-11-05.", en: "“\(text)” is no date: write it like 2026-11-05.")
        }
        package static let periodReversed = Phrase(
            kk: "Соңғы күн бірінші күннен бұрын: --from мен --to ауыстырыңыз.",
            ky: "Акыркы күн биринчи күндөн мурун: --from менен --to алмаштырыңыз.",
            ru: "Последний день раньше первого: поменяйте --from и --to.",
            en: "The last day lies before the first: swap --from and --to.")
    }
}

extension PaperRegister {
    /// The register's title.
    package var phrase: Phrase {
        switch self {
        case .applications:
            Phrase(kk: "өтініштерді тіркеу журналы", ky: "арыздарды каттоо журналы", ru: "журнал регистрации заявлений", en: "journal of applications")
        case .complaints:
            Phrase(kk: "шағымдарды тіркеу журналы", ky: "даттанууларды каттоо журналы", ru: "журнал регистрации жалоб", en: "journal of complaints")
        case .courier: Phrase(kk: "тасушы реестрі", ky: "курьер реестри", ru: "реестр курьера", en: "courier register")
        case .postal:
            Phrase(kk: "пошта жөнелтілімдерінің реестрі", ky: "почта жөнөтүүлөрүнүн реестри", ru: "реестр почтовых отправлений", en: "postal register")
        case .envelopes: Phrase(kk: "конверттер", ky: "конверттер", ru: "конверты", en: "envelopes")
        case .uncollected:
            Phrase(kk: "алынбаған нәтижелер тізімі", ky: "алынбаган натыйжалардын тизмеси", ru: "список невостребованных результатов", en: "uncollected results")
        case .aids:
            Phrase(kk: "қол қойғызып беру ведомосі", ky: "кол койдуруп берүү ведомосту", ru: "ведомость выдачи под роспись", en: "hand-out sheet")
        }
    }
}
