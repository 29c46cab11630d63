package import Casework
import Legislation
import WorkingTime

extension Words.Commands {
    // MARK: Help

    package static let actingForOption = Phrase(
        kk: "Осы басшының орнына, бұйрық бойынша; логині жазылады.", ky: "Ушул жетекчинин ордуна, буйрук боюнча; логини жазылат.",
        ru: "За этого руководителя, по приказу; указывается его логин.",
        en: "In the place of that head, by order; the head's login.")
    package static let userRights = Phrase(
        kk: "Кім не істей алады: рөл мен әрекет кестесі.", ky: "Ким эмне кыла алат: роль менен аракет жадыбалы.",
        ru: "Кто что вправе делать: таблица ролей и действий.", en: "Who may do what: the table of roles and actions.")
    package static let rightsRoleOption = Phrase(
        kk: "Тек осы рөл.", ky: "Ушул роль гана.", ru: "Только эта роль.", en: "That role alone.")
    package static let userSet = Phrase(
        kk: "Қызметкердің атын, рөлін, бөлімін не телефонын өзгерту.",
        ky: "Кызматкердин атын, ролун, башкармалыгын же телефонун өзгөртүү.",
        ru: "Изменить имя, роль, орган или телефон сотрудника.", en: "Change a person's name, role, office or telephone.")
    package static let userSecret = Phrase(
        kk: "Өз құпиясөзіңізді ауыстыру.", ky: "Өз сырсөзүңүздү алмаштыруу.", ru: "Сменить свой пароль.",
        en: "Change your own password.")
    package static let userReset = Phrase(
        kk: "Қызметкерге бір реттік құпиясөз беру; ол бір-ақ рет көрсетіледі.",
        ky: "Кызматкерге бир жолку сырсөз берүү; ал бир гана жолу көрсөтүлөт.",
        ru: "Дать сотруднику одноразовый пароль; он показывается один раз.",
        en: "Give a person a one-time password; it is shown once.")
    package static let userRecover = Phrase(
        kk: "Соңғы әкімші кіре алмаса: оған бір реттік құпиясөз беру. Тек база файлының иесіне.",
        ky: "Акыркы администратор кире албаса: ага бир жолку сырсөз берүү. База файлынын ээсине гана.",
        ru: "Если последний администратор не может войти: дать ему одноразовый пароль. Только владельцу файла базы.",
        en: "When the last administrator cannot sign in: give them a one-time password. For the owner of the store's file alone.")
    package static let userExpiry = Phrase(
        kk: "Бөлім қызметкерлерінің құпиясөзі неше күннен кейін ауысады; 0 – мерзімсіз.",
        ky: "Башкармалыктын кызматкерлеринин сырсөзү канча күндөн кийин алмашат; 0 – мөөнөтсүз.",
        ru: "Через сколько дней меняют пароль сотрудники органа; 0 – бессрочно.",
        en: "After how many days an office's people change their passwords; 0 means never.")
    package static let daysOption = Phrase(
        kk: "Күн саны; жазылмаса, қазіргісі көрсетіледі.", ky: "Күндөрдүн саны; жазылбаса, азыркысы көрсөтүлөт.",
        ru: "Число дней; без него показывается нынешнее.", en: "How many days; without it the present number is shown.")
    package static let userActing = Phrase(
        kk: "Басшының міндетін кім атқарады; логин жазылса, бұйрықты енгізу.",
        ky: "Жетекчинин милдетин ким аткарат; логин жазылса, буйрукту киргизүү.",
        ru: "Кто исполняет обязанности руководителя; с логином – внести приказ.",
        en: "Who stands in for a head; with a login, enter the order.")
    package static let forHeadOption = Phrase(
        kk: "Қай басшының орнына: логині.", ky: "Кайсы жетекчинин ордуна: логини.", ru: "За какого руководителя: его логин.",
        en: "For which head: the login.")
    package static let orderOption = Phrase(
        kk: "Бұйрықтың нөмірі, мысалы «№ 12».", ky: "Буйруктун номери, мисалы «№ 12».", ru: "Номер приказа, например «№ 12».",
        en: "The order's number, such as “№ 12”.")
    package static let datedOption = Phrase(
        kk: "Бұйрықтың күні; жазылмаса – бүгін, не одан ерте бірінші күн.",
        ky: "Буйруктун күнү; жазылбаса – бүгүн, же андан эрте биринчи күн.",
        ru: "Дата приказа; без неё – сегодня или более ранний первый день.",
        en: "The order's date; without it today, or the first day where that is earlier.")
    package static let fromOption = Phrase(
        kk: "Бірінші күні.", ky: "Биринчи күнү.", ru: "Первый день.", en: "The first day.")
    package static let untilOption = Phrase(
        kk: "Соңғы күні.", ky: "Акыркы күнү.", ru: "Последний день.", en: "The last day.")
    package static let endOption = Phrase(
        kk: "Осы сәттен тоқтату.", ky: "Ушул учурдан токтотуу.", ru: "Прекратить с этой минуты.", en: "End it now.")
    package static let oneTimeFlag = Phrase(
        kk: "Құпиясөзді сұрамай, бір реттігін беру.", ky: "Сырсөздү сурабай, бир жолкусун берүү.",
        ru: "Не спрашивать пароль, а дать одноразовый.", en: "Ask for no password, but give a one-time one.")

    // MARK: Answers

    package static func userChanged(_ login: String) -> Phrase {
        Phrase(
            kk: "«\(login)» өзгертілді.", ky: "«\(login)» өзгөртүлдү.", ru: "«\(login)» изменён.", en: "“\(login)” is changed.")
    }
    package static let nameInvalid = Phrase(
        kk: "Аты бос, тым ұзын немесе көрінбейтін таңбасы бар: қайта жазыңыз.",
        ky: "Аты бош, өтө узун же көрүнбөгөн белгиси бар: кайра жазыңыз.",
        ru: "Имя пустое, слишком длинное или с невидимым знаком: напишите заново.",
        en: "The name is empty, too long or holds an invisible character: write it again.")
    package static let phoneInvalid = Phrase(
        kk: "Телефонда көрінбейтін таңба бар немесе ол 60 таңбадан ұзын: қайта жазыңыз.",
        ky: "Телефондо көрүнбөгөн белги бар же ал 60 белгиден узун: кайра жазыңыз.",
        ru: "В телефоне есть невидимый знак, или он длиннее 60 знаков: напишите заново.",
        en: "The telephone holds an invisible character or is longer than 60: write it again.")
    package static let nothingToChange = Phrase(
        kk: "Нені өзгерту керегін жазыңыз: --name, --role, --office не --phone.",
        ky: "Эмнени өзгөртүү керегин жазыңыз: --name, --role, --office же --phone.",
        ru: "Укажите, что изменить: --name, --role, --office или --phone.",
        en: "Say what is to be changed: --name, --role, --office or --phone.")
    package static func oneTimeSecret(_ login: String, _ secret: String) -> Phrase {
        Phrase(
            kk: "«\(login)» үшін бір реттік құпиясөз, енді көрсетілмейді: \(secret)",
            ky: "«\(login)» үчүн бир жолку сырсөз, эми көрсөтүлбөйт: \(secret)",
            ru: "Одноразовый пароль для «\(login)», больше он не показывается: \(secret)",
            en: "The one-time password of “\(login)”, shown only now: \(secret)")
    }
    package static func secretDays(_ days: Int) -> Phrase {
        days == 0
            ? Phrase(
                kk: "Құпиясөздің мерзімі жоқ.", ky: "Сырсөздүн мөөнөтү жок.", ru: "Пароли бессрочные.",
                en: "Passwords do not expire.")
            : Phrase(
                kk: "Құпиясөз \(Counted.days(days).kk) сайын ауысады.", ky: "Сырсөз \(Counted.days(days).ky) сайын алмашат.",
                ru: "Срок пароля: \(Counted.days(days).ru).", en: "A password is changed after \(Counted.days(days).en).")
    }
    package static let nobodyActing = Phrase(
        kk: "Ешкім басшының міндетін атқармайды.", ky: "Эч ким жетекчинин милдетин аткарбайт.",
        ru: "Никто не исполняет обязанности руководителя.", en: "Nobody stands in for a head.")
    package static func actingEnded(_ login: String) -> Phrase {
        Phrase(
            kk: "«\(login)» енді басшының міндетін атқармайды.", ky: "«\(login)» эми жетекчинин милдетин аткарбайт.",
            ru: "«\(login)» больше не исполняет обязанности руководителя.", en: "“\(login)” stands in for the head no more.")
    }
    package static func actingLine(_ deputyship: Deputyship) -> Phrase {
        let (who, head, order) = (deputyship.deputyName, deputyship.headName, deputyship.acting.order)
        let period = deputyship.acting.periodPhrase
        return Phrase(
            kk: "\(period.kk): \(who), басшы \(head) орнына, бұйрық \(order)",
            ky: "\(period.ky): \(who), жетекчи \(head) ордуна, буйрук \(order)",
            ru: "\(period.ru): \(who) за руководителя \(head), приказ \(order)",
            en: "\(period.en): \(who) for the head \(head), order \(order)")
    }
    package static let ownPostOnly = Phrase(
        kk: "Басшы тек өз орнына адам белгілейді; басқасын әкімші енгізеді.",
        ky: "Жетекчи өз ордуна гана адам дайындайт; башкасын администратор киргизет.",
        ru: "Руководитель назначает замену только себе; остальное вносит администратор.",
        en: "A head orders a deputy for the own post alone; the rest is an administrator's.")
    package static func recovered(_ recovery: String, user: String, on date: String) -> Phrase {
        Phrase(
            kk: "Назар аударыңыз: \(date) әкімші «\(recovery)» құпиясөзін машинадан \(user) ауыстырды. Бұл сіздің білуіңізбен болмаса, тексеруді талап етіңіз.",
            ky: "Көңүл буруңуз: \(date) администратор «\(recovery)» сырсөзүн машинадан \(user) алмаштырды. Бул сиздин билүүңүз менен болбосо, текшерүүнү талап кылыңыз.",
            ru: "Внимание: \(date) пароль администратора «\(recovery)» заменён с машины пользователем \(user). Если вы об этом не знали, потребуйте проверки.",
            en: "Note: on \(date) the password of the administrator “\(recovery)” was replaced from the machine by \(user). If you did not know of it, ask for an inquiry.")
    }

    // MARK: The table of rights

    package static let rightsAction = Phrase(kk: "Әрекет", ky: "Аракет", ru: "Действие", en: "Action")
    package static let rightsNote = Phrase(
        kk: "Рөлмен емес, файлмен беріледі (базаны оқи алатын адамға): journal verify, doctor, user list. Файл иесіне: user recover. Баптаулар мен өз құпиясөзі – бәріне.",
        ky: "Роль менен эмес, файл менен берилет (базаны окуй алган адамга): journal verify, doctor, user list. Файлдын ээсине: user recover. Жөндөөлөр жана өз сырсөзү – баарына.",
        ru: "Не ролью, а файлом даются (тому, кто может читать базу): journal verify, doctor, user list. Владельцу файла: user recover. Настройки и свой пароль – всем.",
        en: "Given by the file and not by a role (to whoever can read the store): journal verify, doctor, user list. To the file's owner: user recover. The settings and one's own password: to all.")
}
