package import Casework
import Legislation
import WorkingTime

extension AccountProblem {
    /// What is wrong and what to do.
    package var phrase: Phrase {
        switch self {
        case .secretTooSimple(let weakness): weakness.phrase
        case .secretMustChange(let due): due.phrase
        case .notAHead(let login):
            Phrase(
                kk: "«\(login)» – басшы емес: басшының логинін жазыңыз.", ky: "«\(login)» – жетекчи эмес: жетекчинин логинин жазыңыз.",
                ru: "«\(login)» – не руководитель: укажите логин руководителя.", en: "“\(login)” is no head: give the login of a head.")
        case .cannotStandIn(let login, let role):
            Phrase(
                kk: "«\(login)» (\(role.phrase.kk)) басшының міндетін атқара алмайды: істермен жұмыс істейтін басқа ашық логинді таңдаңыз.",
                ky: "«\(login)» (\(role.phrase.ky)) жетекчинин милдетин аткара албайт: иштер менен иштеген башка ачык логинди тандаңыз.",
                ru: "«\(login)» (\(role.phrase.ru)) не может исполнять обязанности руководителя: выберите другого сотрудника, который работает с делами.",
                en: "“\(login)” (\(role.phrase.en)) cannot stand in for the head: choose another person who works on files.")
        case .standInPeriod:
            Phrase(
                kk: "Соңғы күн бірінші күннен бұрын немесе өтіп кетті: күндерін тексеріңіз.",
                ky: "Акыркы күн биринчи күндөн мурун же өтүп кетти: күндөрүн текшериңиз.",
                ru: "Последний день раньше первого или уже прошёл: проверьте даты.",
                en: "The last day is before the first or has passed: check the dates.")
        case .orderInvalid:
            Phrase(
                kk: "Бұйрықтың нөмірін жазыңыз: 60 таңбаға дейін.", ky: "Буйруктун номерин жазыңыз: 60 белгиге чейин.",
                ru: "Укажите номер приказа: до 60 знаков.", en: "Give the order's number: up to 60 characters.")
        case .alreadyDeputised(let name, let until):
            Phrase(
                kk: "Бұл басшының міндетін \(DateText.date(until)) дейін \(name) атқарады: алдымен соны тоқтатыңыз.",
                ky: "Бул жетекчинин милдетин \(DateText.date(until)) чейин \(name) аткарат: адегенде ошону токтотуңуз.",
                ru: "Обязанности этого руководителя до \(DateText.date(until)) исполняет \(name): сначала прекратите это.",
                en: "Until \(DateText.date(until)) this head's work is done by \(name): end that first.")
        case .notStandingIn(let login):
            Phrase(
                kk: "«\(login)» қазір ешкімнің міндетін атқармайды: бұйрықтың күндерін қараңыз.",
                ky: "«\(login)» азыр эч кимдин милдетин аткарбайт: буйруктун күндөрүн караңыз.",
                ru: "«\(login)» сейчас ни за кого не исполняет обязанности: посмотрите даты приказа.",
                en: "“\(login)” stands in for nobody now: look at the order's dates.")
        case .notAnAdministrator(let login):
            Phrase(
                kk: "«\(login)» – ашық әкімші емес: оған жаңа құпиясөзді әкімші береді («tereze user reset»).",
                ky: "«\(login)» – ачык администратор эмес: ага жаңы сырсөздү администратор берет («tereze user reset»).",
                ru: "«\(login)» – не действующий администратор: новый пароль ему даёт администратор («tereze user reset»).",
                en: "“\(login)” is no open administrator: an administrator gives them a new password («tereze user reset»).")
        case .notTheStoresOwner:
            Phrase(
                kk: "Мұны тек база файлының иесі не «root» жасай алады: сол пайдаланушы болып орындаңыз.",
                ky: "Муну база файлынын ээси же «root» гана жасай алат: ошол колдонуучу болуп аткарыңыз.",
                ru: "Это может только владелец файла базы или «root»: выполните от его имени.",
                en: "Only the owner of the store's file or “root” may do this: run it as that user.")
        case .expiryInvalid(let maximum):
            Phrase(
                kk: "Күн саны 0-ден \(maximum)-ге дейін болуы керек; 0 – мерзімсіз.",
                ky: "Күндөрдүн саны 0дөн \(maximum) чейин болушу керек; 0 – мөөнөтсүз.",
                ru: "Число дней – от 0 до \(maximum); 0 – бессрочно.", en: "The days are from 0 to \(maximum); 0 means never.")
        }
    }
}

extension SecretWeakness {
    /// Why such a secret is refused.
    package var phrase: Phrase {
        switch self {
        case .login:
            Phrase(
                kk: "Құпиясөзде логин тұр: басқасын ойлап табыңыз.", ky: "Сырсөздө логин турат: башкасын ойлоп табыңыз.",
                ru: "В пароле стоит логин: придумайте другой.", en: "The password holds the login: think of another.")
        case .run:
            Phrase(
                kk: "Құпиясөз қатар тұрған немесе қайталанған таңбалардан тұрады: басқасын ойлап табыңыз.",
                ky: "Сырсөз катар турган же кайталанган белгилерден турат: башкасын ойлоп табыңыз.",
                ru: "Пароль состоит из соседних или одинаковых знаков: придумайте другой.",
                en: "The password is a run of neighbouring or equal characters: think of another.")
        case .common:
            Phrase(
                kk: "Бұл құпиясөзді бәрі бірінші болып байқайды: бірнеше сөзден басқасын ойлап табыңыз.",
                ky: "Бул сырсөздү баары биринчи болуп байкайт: бир нече сөздөн башкасын ойлоп табыңыз.",
                ru: "Такой пароль пробуют первым: придумайте другой, из нескольких слов.",
                en: "That password is tried first by everybody: think of another, of several words.")
        case .unchanged:
            Phrase(
                kk: "Жаңа құпиясөз ескісіндей: басқасын ойлап табыңыз.", ky: "Жаңы сырсөз эскисиндей: башкасын ойлоп табыңыз.",
                ru: "Новый пароль совпадает со старым: придумайте другой.",
                en: "The new password is the old one: think of another.")
        }
    }
}

extension SecretDue {
    /// Why another has to be chosen.
    package var phrase: Phrase {
        switch self {
        case .oneTime:
            Phrase(
                kk: "Бұл бір реттік құпиясөз: енді өз құпиясөзіңізді таңдаңыз.",
                ky: "Бул бир жолку сырсөз: эми өз сырсөзүңүздү тандаңыз.",
                ru: "Это одноразовый пароль: теперь выберите свой.", en: "This is a one-time password: now choose your own.")
        case .expired(let days):
            Phrase(
                kk: "Құпиясөздің \(Counted.days(days).kk) мерзімі өтті: жаңасын таңдаңыз.",
                ky: "Сырсөздүн \(Counted.days(days).ky) мөөнөтү өттү: жаңысын тандаңыз.",
                ru: "Срок пароля (\(Counted.days(days).ru)) истёк: выберите новый.",
                en: "The password's time of \(Counted.days(days).en) is over: choose a new one.")
        }
    }
}

extension SessionEnd {
    /// Why the desk has locked itself.
    package var phrase: Phrase {
        switch self {
        case .closed:
            Phrase(
                kk: "Әкімші кіруіңізді жапты.", ky: "Администратор кирүүңүздү жапты.", ru: "Администратор закрыл ваш вход.",
                en: "An administrator has closed your account.")
        case .changed:
            Phrase(
                kk: "Рөліңіз немесе бөліміңіз өзгерді: қайта кіріңіз.", ky: "Ролуңуз же башкармалыгыңыз өзгөрдү: кайра кириңиз.",
                ru: "Ваша роль или орган изменены: войдите снова.", en: "Your role or office was changed: sign in again.")
        case .actingOver:
            Phrase(
                kk: "Басшының міндетін атқару мерзімі бітті: қайта кіріңіз.",
                ky: "Жетекчинин милдетин аткаруу мөөнөтү бүттү: кайра кириңиз.",
                ru: "Срок исполнения обязанностей руководителя истёк: войдите снова.",
                en: "The time of standing in for the head is over: sign in again.")
        }
    }
}
