package import Casework
import Legislation

extension CourierRefusal {
    /// Why the register does not let it be done, and what to do instead.
    package var phrase: Phrase {
        switch self {
        case .unknown(let number):
            Phrase(
                kk: "Бұл мекемеде № \(number) реестрі жоқ: нөмірін тексеріп, тізімнен таңдаңыз.",
                ky: "Бул мекемеде № \(number) реестри жок: номерин текшерип, тизмеден тандаңыз.",
                ru: "Реестра № \(number) в этом учреждении нет: проверьте номер и выберите реестр из списка.",
                en: "This office has no register № \(number): check the number and choose it from the list.")
        case .listed(let number):
            Phrase(
                kk: "Іс № \(number) реестрінде тұр, тасушы оны әлі алып кетпеген: сол реестрдің тасушысын күтіңіз.",
                ky: "Иш № \(number) реестринде турат, курьер аны али ала элек: ошол реестрдин курьерин күтүңүз.",
                ru: "Дело уже стоит в реестре № \(number), курьер его ещё не забрал: дождитесь курьера с этим реестром.",
                en: "The file stands on register № \(number), which the courier has not taken yet: wait for the courier.")
        case .closed(let number):
            Phrase(
                kk: "Реестр № \(number) жабық, ол өзгертілмейді: істі келесі реестрге сканерлеңіз.",
                ky: "Реестр № \(number) жабык, ал өзгөртүлбөйт: ишти кийинки реестрге сканерлеңиз.",
                ru: "Реестр № \(number) закрыт и не меняется: сканируйте дело в следующий.",
                en: "Register № \(number) is closed and stays as it is: scan the file into the next one.")
        case .stillOpen(let number):
            Phrase(
                kk: "Реестр № \(number) әлі жабылмаған: оны алдымен жинақтаушы жапсын.",
                ky: "Реестр № \(number) али жабыла элек: аны адегенде топтоочу жапсын.",
                ru: "Реестр № \(number) ещё не закрыт: сначала его закрывает тот, кто собирал.",
                en: "Register № \(number) is still open: whoever put it together closes it first.")
        case .empty(let number):
            Phrase(
                kk: "Реестр № \(number) бос: алдымен істерді сканерлеңіз.",
                ky: "Реестр № \(number) бош: адегенде иштерди сканерлеңиз.",
                ru: "В реестре № \(number) нет дел: сначала сканируйте дела.",
                en: "There is no file on register № \(number): scan the files first.")
        case .noneOpen:
            Phrase(
                kk: "Ашық реестр жоқ: бірінші істі сканерлесеңіз, ашылады.",
                ky: "Ачык реестр жок: биринчи ишти сканерлесеңиз, ачылат.",
                ru: "Открытого реестра нет: он откроется, когда сканируете первое дело.",
                en: "No register is open: scanning the first file opens one.")
        case .notOnIt(let number):
            Phrase(
                kk: "Бұл іс № \(number) реестрінде жоқ: істің нөмірін тексеріңіз.",
                ky: "Бул иш № \(number) реестринде жок: иштин номерин текшериңиз.",
                ru: "Этого дела в реестре № \(number) нет: проверьте номер дела.",
                en: "This file is not on register № \(number): check the file's number.")
        case .hasLeft(let number):
            Phrase(
                kk: "Тасушы № \(number) реестрімен кетіп қойған: қалған істер келесі реестрге көшеді.",
                ky: "Курьер № \(number) реестри менен кетип калган: калган иштер кийинки реестрге өтөт.",
                ru: "Курьер с реестром № \(number) уже ушёл: оставшиеся дела переходят в следующий реестр.",
                en: "The courier has left with register № \(number): what stayed goes on the next register.")
        case .notTaken(let file, let register):
            Phrase(
                kk: "Тасушы № \(file) ісін алғанын белгілемеген: ол № \(register) реестрін алсын, содан кейін қайта сканерлеңіз.",
                ky: "Курьер № \(file) ишин алганын белгилеген эмес: ал № \(register) реестрин алсын, андан кийин кайра сканерлеңиз.",
                ru: "Курьер не отметил, что взял дело № \(file): пусть возьмёт реестр № \(register), затем сканируйте снова.",
                en: "The courier has not noted taking № \(file): let the courier take register № \(register), then scan again.")
        case .counted(let number):
            Phrase(
                kk: "Реестр № \(number) бойынша санақ аяқталған: істі өз алдына ашып қабылдаңыз.",
                ky: "Реестр № \(number) боюнча санак аяктаган: ишти өзүнчө ачып кабыл алыңыз.",
                ru: "Сверка реестра № \(number) закончена: откройте дело отдельно и примите его.",
                en: "The count of register № \(number) is finished: open the file by itself and receive it.")
        case .notYours(let may):
            Self.notYours(may)
        }
    }

    private static func notYours(_ may: [Role]) -> Phrase {
        let who = may.map(\.phrase).joinedAsAlternatives()
        return Phrase(
            kk: "Мұны тасушы реестрімен \(who.kk) жасайды: соған қалдырыңыз.",
            ky: "Муну курьер реестри менен \(who.ky) жасайт: ошого калтырыңыз.",
            ru: "С реестром курьера это делает \(who.ru): оставьте это им.",
            en: "With the courier's register the \(who.en) does that: leave it to them.")
    }
}
