package import Casework
import Legislation

extension ErasureProblem {
    /// Why nothing was erased, and what to do.
    package var phrase: Phrase {
        switch self {
        case .mayNot:
            Phrase(
                kk: "Деректерді басшы не жүйе әкімшісі ғана жоя алады.", ky: "Маалыматтарды жетекчи же администратор гана өчүрө алат.",
                ru: "Данные стирает только руководитель или администратор.", en: "Only a head or an administrator erases data.")
        case .orderMissing:
            Phrase(
                kk: "Бұйрықтың нөмірі мен негізін жазыңыз: әрқайсысы бос емес, \(ErasureOrder.longest) таңбадан аспайды.",
                ky: "Буйруктун номерин жана негизин жазыңыз: ар бири бош эмес, \(ErasureOrder.longest) белгиден ашпайт.",
                ru: "Укажите номер приказа и основание: не пустые, до \(ErasureOrder.longest) знаков.",
                en: "Give the order's number and the ground: neither empty, at most \(ErasureOrder.longest) signs.")
        case .orderNamesPerson:
            Phrase(
                kk: "Бұйрық пен негіз журналда қалады: адамның аты мен нөмірінсіз жазыңыз.",
                ky: "Буйрук жана негиз журналда калат: адамдын аты жана номери жок жазыңыз.",
                ru: "Приказ и основание остаются в журнале: напишите их без имени и номера человека.",
                en: "The order and the ground stay in the journal: write them without the person's name or number.")
        case .openCases(let numbers):
            Phrase.verbatim(numbers.listed) + Phrase(
                kk: " әлі жабылмаған: алдымен аяқтаңыз.", ky: " али жабыла элек: адегенде бүтүрүңүз.",
                ru: " – ещё не закрыто: сначала завершите.", en: " is not closed yet: finish it first.")
        case .openComplaints(let numbers):
            Phrase.verbatim(numbers.listed) + Phrase(
                kk: " шағымына әлі жауап жоқ: алдымен жауап беріңіз.", ky: " даттануусуна азырынча жооп жок: адегенде жооп бериңиз.",
                ru: " – на жалобу ещё нет ответа: сначала ответьте.", en: ": the complaint has no answer yet, answer it first.")
        case .otherOffices(let numbers):
            Phrase.verbatim(numbers.listed) + Phrase(
                kk: " басқа бөлімде: жүйе әкімшісі жояды.", ky: " башка башкармалыкта: администратор өчүрөт.",
                ru: " – дело другого органа: стирает администратор.", en: " lies at another office: an administrator erases it.")
        case .alreadyErased(let id):
            Phrase(
                kk: "\(id)-адамның деректері жойылып қойған.", ky: "\(id)-адамдын маалыматтары өчүрүлүп коюлган.",
                ru: "Данные человека \(id) уже стёрты.", en: "The data of person \(id) are erased already.")
        case .numberUnknown(let typed):
            Phrase(
                kk: "«\(typed)» нөмірлі адам базада жоқ: «tereze person list» арқылы іздеңіз.",
                ky: "«\(typed)» номерлүү адам базада жок: «tereze person list» аркылуу издеңиз.",
                ru: "Человека с номером «\(typed)» в базе нет: найдите его через «tereze person list».",
                en: "Nobody of number “\(typed)” is on record: find them with “tereze person list”.")
        case .complaintUnknown(let typed):
            Phrase(
                kk: "«\(typed)» шағымы жоқ.", ky: "«\(typed)» даттануусу жок.", ru: "Жалобы «\(typed)» нет.",
                en: "There is no complaint “\(typed)”.")
        case .noRoom(let megabytes):
            Phrase(
                kk: "Ештеңе жойылмады: одан кейін база қайта жазылады, оған дискіде \(megabytes) МБ бос орын керек.",
                ky: "Эч нерсе өчүрүлгөн жок: андан кийин база кайра жазылат, ага дискте \(megabytes) МБ бош орун керек.",
                ru: "Ничего не стёрто: потом база переписывается заново, для этого на диске нужно \(megabytes) МБ.",
                en: "Nothing is erased: the store is written anew afterwards, which needs \(megabytes) MB of free disk.")
        case .noRoomToClean(let megabytes):
            Phrase(
                kk: "База қайта жазылмады: дискіде \(megabytes) МБ босатып, «tereze retention clean» командасын қайта іске қосыңыз.",
                ky: "База кайра жазылган жок: дискте \(megabytes) МБ бошотуп, «tereze retention clean» буйругун кайра иштетиңиз.",
                ru: "База не переписана заново: освободите на диске \(megabytes) МБ и повторите «tereze retention clean».",
                en: "The store was not written anew: free \(megabytes) MB on the disk and run “tereze retention clean” again.")
        case .notConfirmed:
            Phrase(
                kk: "Ештеңе жойылмады: растау үшін нөмірді қайта теріңіз немесе «--yes» қосыңыз.",
                ky: "Эч нерсе өчүрүлгөн жок: ырастоо үчүн номерди кайра териңиз же «--yes» кошуңуз.",
                ru: "Ничего не стёрто: для подтверждения наберите номер ещё раз или добавьте «--yes».",
                en: "Nothing is erased: type the number again to confirm, or add --yes.")
        }
    }
}

extension [CaseNumber] {
    fileprivate var listed: String { map(\.description).joined(separator: ", ") }
}
