package import Casework
import Legislation

extension CourierRefusal {
    /// Why the register does not let it be done, and what to do instead.
    package var phrase: Phrase {
        switch self {
        case .unknown(let number):
            Phrase(
                kk: "№ \(number) реестрі бұл мекемеде жоқ: нөмірін тексеріп, тізімнен таңдаңыз.",
                ky: "№ \(number) реестри бул мекемеде жок: номерин текшерип, тизмеден тандаңыз.",
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
                kk: "№ \(number) реестрі жабық, ол өзгертілмейді: істі келесі реестрге сканерлеңіз.",
                ky: "№ \(number) реестри жабык, ал өзгөртүлбөйт: ишти кийинки реестрге сканерлеңиз.",
                ru: "Реестр № \(number) закрыт и не меняется: сканируйте дело в следующий.",
                en: "Register № \(number) is closed and stays as it is: scan the file into the next one.")
        case .stillOpen(let number):
            Phrase(
                kk: "№ \(number) реестрі әлі жабылмаған: жинақтаушы оны алдымен жапсын (F8).",
                ky: "№ \(number) реестри али жабыла элек: аны адегенде топтоочу жапсын (F8).",
                ru: "Реестр № \(number) ещё не закрыт: сначала его закрывает тот, кто собирал (F8).",
                en: "Register № \(number) is still open: whoever put it together closes it first (F8).")
        case .empty(let number):
            Phrase(
                kk: "№ \(number) реестрінде іс жоқ: алдымен істерді сканерлеңіз.",
                ky: "№ \(number) реестринде иш жок: адегенде иштерди сканерлеңиз.",
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
                kk: "№ \(file) ісін тасушы бағдарламада алған жоқ: ол № \(register) реестрін алсын (F8), содан кейін қайта сканерлеңіз.",
                ky: "№ \(file) ишин курьер программада алган эмес: ал № \(register) реестрин алсын (F8), андан кийин кайра сканерлеңиз.",
                ru: "Курьер не отметил, что взял дело № \(file): пусть возьмёт реестр № \(register) (F8), затем сканируйте снова.",
                en: "The courier has not noted taking № \(file): let the courier take register № \(register) (F8), then scan again.")
        case .counted(let number):
            Phrase(
                kk: "№ \(number) реестрінің санағы аяқталған: істі өз алдына ашып қабылдаңыз.",
                ky: "№ \(number) реестринин эсеби аяктаган: ишти өзүнчө ачып кабыл алыңыз.",
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
