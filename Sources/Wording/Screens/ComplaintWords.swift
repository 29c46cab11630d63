package import Casework
import Legislation
import WorkingTime

extension Words {
    /// The journal of complaints.
    package enum Complaints {
        package static let title = Phrase(kk: "Шағымдар", ky: "Даттануулар", ru: "Жалобы", en: "Complaints")
        package static let newTitle = Phrase(kk: "Жаңа шағым", ky: "Жаңы даттануу", ru: "Новая жалоба", en: "New complaint")
        package static let answerTitle = Phrase(
            kk: "Шағымға жауап", ky: "Даттанууга жооп", ru: "Ответ на жалобу", en: "Answer to a complaint")
        package static let add = Phrase(
            kk: "Жаңа шағымды тіркеу", ky: "Жаңы даттанууну каттоо", ru: "Зарегистрировать жалобу", en: "Enter a complaint")
        package static let addKey = Phrase(kk: "Жаңасы", ky: "Жаңысы", ru: "Новая", en: "New")
        package static let addAboutCase = Phrase(
            kk: "Осы іс бойынша шағым тіркеу", ky: "Ушул иш боюнча даттануу каттоо", ru: "Зарегистрировать жалобу по этому делу",
            en: "Enter a complaint about this case")
        package static let answer = Phrase(
            kk: "Берілген жауапты жазу", ky: "Берилген жоопту жазуу", ru: "Записать данный ответ", en: "Note the answer given")
        package static let answerKey = Phrase(kk: "Жауап", ky: "Жооп", ru: "Ответ", en: "Answer")
        package static let save = Phrase(kk: "Тіркеу", ky: "Каттоо", ru: "Записать", en: "Enter")
        package static let none = Phrase(
            kk: "Шағым жоқ. F2 – жаңа шағымды тіркеу.", ky: "Даттануу жок. F2 – жаңы даттанууну каттоо.",
            ru: "Жалоб нет. F2 – зарегистрировать жалобу.", en: "No complaints. F2: enter one.")
        package static let loading = Phrase(kk: "Оқылып жатыр…", ky: "Окулуп жатат…", ru: "Читается…", en: "Being read…")
        package static let number = Phrase(kk: "Нөмірі", ky: "Номери", ru: "Номер", en: "Number")
        package static let received = Phrase(kk: "Түскен күні", ky: "Түшкөн күнү", ru: "Поступила", en: "Received")
        package static let complainant = Phrase(kk: "Кім", ky: "Ким", ru: "Кто", en: "Who")
        package static let state = Phrase(kk: "Күйі", ky: "Абалы", ru: "Состояние", en: "State")
        package static let name = Phrase(kk: "Аты-жөні", ky: "Аты-жөнү", ru: "Имя", en: "Name")
        package static let address = Phrase(kk: "Мекенжайы", ky: "Дареги", ru: "Адрес", en: "Address")
        package static let phone = Phrase(kk: "Телефоны", ky: "Телефону", ru: "Телефон", en: "Telephone")
        package static let way = Phrase(kk: "Қалай түсті", ky: "Кантип түштү", ru: "Как подана", en: "How it came")
        package static let about = Phrase(kk: "Мазмұны", ky: "Мазмуну", ru: "Содержание", en: "What about")
        package static let service = Phrase(kk: "Қызмет", ky: "Кызмат", ru: "Услуга", en: "Service")
        package static let outcome = Phrase(kk: "Нәтижесі", ky: "Натыйжасы", ru: "Результат", en: "Outcome")
        package static let text = Phrase(kk: "Жауаптың мәтіні", ky: "Жооптун тексти", ru: "Текст ответа", en: "The answer's text")
        package static func due(_ date: String) -> Phrase {
            Phrase(kk: "\(date) дейін", ky: "\(date) чейин", ru: "до \(date)", en: "by \(date)")
        }
        package static func late(_ date: String) -> Phrase {
            Phrase(kk: "! кешікті \(date)", ky: "! кечикти \(date)", ru: "! просрочена \(date)", en: "! late \(date)")
        }
        package static let noTerm = Phrase(kk: "жауапсыз", ky: "жоопсуз", ru: "без ответа", en: "not answered")
        package static let termNotStated = Phrase(
            kk: "Қаулыда жауап мерзімі айтылмаған.", ky: "Токтомдо жооп мөөнөтү айтылган эмес.",
            ru: "Срока ответа акт не называет.", en: "The act states no term for the answer.")

        package static func kept(_ complaint: Complaint) -> Phrase {
            let number = complaint.number
            if complaint.answer != nil {
                return Phrase(
                    kk: "№ \(number) шағымның жауабы жазылды.", ky: "№ \(number) даттануунун жообу жазылды.",
                    ru: "Ответ на жалобу № \(number) записан.", en: "The answer to complaint № \(number) is noted.")
            }
            let entered = Phrase(
                kk: "Шағым тіркелді: № \(number).", ky: "Даттануу катталды: № \(number).",
                ru: "Жалоба зарегистрирована: № \(number).", en: "The complaint is entered: № \(number).")
            guard let term = complaint.term else { return entered }
            return entered + " " + Registers.answerDue + ": " + DateText.date(term.due.date) + "."
        }

        package static let command = Phrase(
            kk: "Шағымдар журналы.", ky: "Даттануулар журналы.", ru: "Журнал жалоб.", en: "The journal of complaints.")
        package static let list = Phrase(
            kk: "Мекеменің шағымдары, жаңасы бірінші.", ky: "Мекеменин даттануулары, жаңысы биринчи.",
            ru: "Жалобы учреждения, новые первыми.", en: "The office's complaints, the newest first.")
        package static let openFlag = Phrase(
            kk: "Тек жауапсыздары.", ky: "Жоопсуздары гана.", ru: "Только без ответа.", en: "Only those not answered.")
        package static let fileOption = Phrase(
            kk: "Шағым қай іс бойынша.", ky: "Даттануу кайсы иш боюнча.", ru: "По какому делу жалоба.", en: "The case that it is about.")
        package static func wayOption(_ known: [String]) -> Phrase { way + ": " + known.joined(separator: ", ") + "." }
        package static func outcomeOption(_ known: [String]) -> Phrase { outcome + ": " + known.joined(separator: ", ") + "." }
    }
}

extension ComplaintDraft.Way {
    package var phrase: Phrase {
        switch self {
        case .letter: Phrase(kk: "хатпен", ky: "кат менен", ru: "письменно", en: "in writing")
        case .spoken: Phrase(kk: "ауызша", ky: "оозеки", ru: "устно", en: "in person")
        case .phone: Phrase(kk: "телефонмен", ky: "телефон аркылуу", ru: "по телефону", en: "by telephone")
        case .electronic: Phrase(kk: "электрондық", ky: "электрондук", ru: "электронно", en: "electronically")
        }
    }
}

extension Complaint.Outcome {
    package var phrase: Phrase {
        switch self {
        case .upheld: Phrase(kk: "қанағаттандырылды", ky: "канааттандырылды", ru: "удовлетворена", en: "upheld")
        case .partlyUpheld:
            Phrase(kk: "ішінара қанағаттандырылды", ky: "жарым-жартылай канааттандырылды", ru: "удовлетворена частично", en: "upheld in part")
        case .rejected: Phrase(kk: "қанағаттандырылмады", ky: "канааттандырылган жок", ru: "отклонена", en: "rejected")
        case .explained: Phrase(kk: "түсіндірілді", ky: "түшүндүрүлдү", ru: "разъяснено", en: "explained")
        case .withdrawn: Phrase(kk: "қайтарып алынды", ky: "кайтарып алынды", ru: "отозвана", en: "withdrawn")
        }
    }
}

extension ComplaintRefusal {
    package var phrase: Phrase {
        switch self {
        case .complainantMissing:
            Phrase(
                kk: "Шағымданушының аты-жөнін жазыңыз.", ky: "Даттануучунун аты-жөнүн жазыңыз.",
                ru: "Впишите, кто жалуется.", en: "Write who complains.")
        case .aboutMissing:
            Phrase(
                kk: "Шағымның мазмұнын жазыңыз.", ky: "Даттануунун мазмунун жазыңыз.", ru: "Впишите, на что жалоба.",
                en: "Write what the complaint is about.")
        case .answerMissing:
            Phrase(
                kk: "Жауаптың мәтінін жазыңыз.", ky: "Жооптун текстин жазыңыз.", ru: "Впишите текст ответа.",
                en: "Write the answer's text.")
        case .textInvalid:
            Phrase(
                kk: "Мәтін тым ұзын немесе қағазға түспейтін таңба бар: қысқартып, қайта жазыңыз.",
                ky: "Текст өтө узун же кагазга түшпөгөн белги бар: кыскартып, кайра жазыңыз.",
                ru: "Текст слишком длинный или в нём есть знак, которого бумага не держит: сократите и впишите снова.",
                en: "The text is too long or has a sign that paper cannot hold: shorten it and write it again.")
        case .answered:
            Phrase(
                kk: "Бұл шағымға жауап берілген: ол өзгертілмейді.", ky: "Бул даттанууга жооп берилген: ал өзгөртүлбөйт.",
                ru: "На эту жалобу ответ уже дан: он не меняется.", en: "The complaint has its answer, and that is not changed.")
        case .notFound(let number):
            Phrase(
                kk: "№ \(number) шағым жоқ: нөмірін тексеріңіз.", ky: "№ \(number) даттануу жок: номерин текшериңиз.",
                ru: "Жалобы № \(number) нет: проверьте номер.", en: "There is no complaint № \(number): check the number.")
        case .mayNotRegister(let role):
            Phrase(
                kk: "Шағымды терезе қызметкері немесе басшы тіркейді (сіз – \(role.phrase.kk)).",
                ky: "Даттанууну терезе кызматкери же жетекчи каттайт (сиз – \(role.phrase.ky)).",
                ru: "Жалобы регистрирует окно или руководитель (вы – \(role.phrase.ru)).",
                en: "The window or the head enters complaints (you: \(role.phrase.en)).")
        case .mayNotAnswer(let role):
            Phrase(
                kk: "Жауапты басшы немесе орындаушы жазады (сіз – \(role.phrase.kk)).",
                ky: "Жоопту жетекчи же аткаруучу жазат (сиз – \(role.phrase.ky)).",
                ru: "Ответ записывает руководитель или исполнитель (вы – \(role.phrase.ru)).",
                en: "The head or an officer notes the answer (you: \(role.phrase.en)).")
        }
    }
}
