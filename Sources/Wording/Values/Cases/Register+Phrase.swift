package import Casework
import Legislation

extension Register {
    /// The journal's name.
    package var phrase: Phrase {
        switch self {
        case .applications:
            Phrase(
                kk: "өтініштер журналы", ky: "арыздар журналы", ru: "журнал заявлений", en: "journal of applications")
        case .refusedIntakes:
            Phrase(
                kk: "қабылданбаған өтініштер журналы", ky: "кабыл алынбаган арыздар журналы",
                ru: "журнал непринятых заявлений", en: "journal of applications not accepted")
        case .outgoing:
            Phrase(
                kk: "шығыс құжаттар журналы", ky: "чыгыш документтер журналы", ru: "журнал исходящих документов",
                en: "journal of outgoing letters")
        case .payments:
            Phrase(kk: "төлем тізімі", ky: "төлөм тизмеси", ru: "список на выплату", en: "payment list")
        case .submissions:
            Phrase(
                kk: "жолдау тізімі", ky: "жөнөтүү тизмеси", ru: "список на отправку", en: "submission list")
        case .complaints: PaperRegister.complaints.phrase
        case .printedRegisters:
            Phrase(
                kk: "басып шығарылған журналдар", ky: "басып чыгарылган журналдар", ru: "напечатанные журналы",
                en: "printed registers")
        case .waitingList:
            Phrase(kk: "кезек тізімі", ky: "кезек тизмеси", ru: "список очередников", en: "waiting list")
        case .courier:
            Phrase(kk: "тасушы реестрі", ky: "курьер реестри", ru: "реестр курьера", en: "courier register")
        }
    }
}
