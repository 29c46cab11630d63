package import Casework
import Legislation

extension Duty {
    /// What whoever has it does.
    package var phrase: Phrase {
        switch self {
        case .register:
            Phrase(
                kk: "өтініштерді тіркеу немесе қабылдамау", ky: "арыздарды каттоо же кабыл албоо",
                ru: "регистрировать заявления или отказывать в приёме", en: "register applications or refuse them at the window")
        case .readEveryOffice:
            Phrase(
                kk: "барлық бөлімдердің істерін қарау", ky: "бардык башкармалыктардын иштерин кароо",
                ru: "смотреть дела всех органов", en: "read the files of every office")
        case .printPapers:
            Phrase(
                kk: "істің қағаздарын басып шығару", ky: "иштин кагаздарын басып чыгаруу",
                ru: "печатать бумаги дел", en: "print papers of cases")
        case .printRegisters:
            Phrase(
                kk: "бөлімнің журналдары мен тізілімдерін басып шығару", ky: "башкармалыктын журналдары менен реестрлерин басып чыгаруу",
                ru: "печатать журналы и реестры органа", en: "print the office's registers")
        case .takeComplaints:
            Phrase(kk: "шағымдарды тіркеу", ky: "даттанууларды каттоо", ru: "регистрировать жалобы", en: "enter complaints")
        case .answerComplaints:
            Phrase(
                kk: "шағымға берілген жауапты жазу", ky: "даттанууга берилген жоопту жазуу",
                ru: "записывать ответ на жалобу", en: "note the answer to a complaint")
        case .readComplaints:
            Phrase(
                kk: "шағымдар журналын қарау", ky: "даттануулар журналын кароо", ru: "смотреть журнал жалоб",
                en: "read the journal of complaints")
        case .readLists:
            Phrase(kk: "тізімдерді қарау", ky: "тизмелерди кароо", ru: "смотреть списки", en: "read lists")
        case .makeLists:
            Phrase(
                kk: "тізімдерді жабу және басып шығару", ky: "тизмелерди жабуу жана басып чыгаруу",
                ru: "закрывать и печатать списки", en: "close lists and print them")
        case .readCouriers:
            Phrase(
                kk: "тасушы реестрлерін қарау", ky: "курьер реестрлерин кароо", ru: "смотреть реестры курьера",
                en: "read the courier's registers")
        case .gatherCouriers:
            Phrase(
                kk: "тасушы реестрлерін жинау және санау", ky: "курьер реестрлерин топтоо жана саноо",
                ru: "собирать и сверять реестры курьера", en: "gather and count the courier's registers")
        case .carryCouriers:
            Phrase(
                kk: "тасушы реестрлерін жеткізу", ky: "курьер реестрлерин жеткирүү", ru: "доставлять по реестрам курьера",
                en: "carry the courier's registers")
        case .setLetterhead:
            Phrase(
                kk: "хат бланкісінің деректерін өзгерту", ky: "кат бланкасынын маалыматтарын өзгөртүү",
                ru: "менять данные бланка писем", en: "change what the letterhead bears")
        case .setResolutions:
            Phrase(
                kk: "үйреншікті бұрыштамаларды өзгерту", ky: "көнүмүш бурчтамаларды өзгөртүү",
                ru: "менять обычные резолюции", en: "change the usual resolutions")
        case .appointDeputies:
            Phrase(
                kk: "басшының міндетін атқарушыны белгілеу", ky: "жетекчинин милдетин аткаруучуну белгилөө",
                ru: "назначать исполняющего обязанности руководителя", en: "order who stands in for the head")
        case .standIn:
            Phrase(
                kk: "бұйрықпен басшының міндетін атқару", ky: "буйрук менен жетекчинин милдетин аткаруу",
                ru: "исполнять обязанности руководителя по приказу", en: "stand in for the head by order")
        case .keepAccounts:
            Phrase(
                kk: "қызметкерлердің есептік жазбаларын жүргізу", ky: "кызматкерлердин эсеп жазууларын жүргүзүү",
                ru: "вести учётные записи сотрудников", en: "keep the accounts")
        case .changeCalendar:
            Phrase(kk: "күнтізбені өзгерту", ky: "календарды өзгөртүү", ru: "менять календарь", en: "change the calendar")
        case .scheduleBackups:
            Phrase(
                kk: "сақтық көшірмелердің кестесін орнату", ky: "камдык көчүрмөлөрдүн графигин орнотуу",
                ru: "задавать расписание резервных копий", en: "set the schedule of backups")
        case .erasePeople:
            Phrase(
                kk: "сақтау мерзімін белгілеу, адамның деректерін бұйрықпен жою",
                ky: "сактоо мөөнөтүн белгилөө, адамдын маалыматтарын буйрук менен өчүрүү",
                ru: "задавать сроки хранения, стирать данные человека по приказу",
                en: "set how long files are kept, and erase a person's data by an order")
        case .careForStore:
            Phrase(
                kk: "базаның жайын білу, сағаттың дұрыстығын растау", ky: "базанын абалын билүү, сааттын тууралыгын ырастоо",
                ru: "следить за базой, подтверждать часы", en: "care for the store, and say that the clock is right")
        }
    }
}
