package import Casework
import Legislation

extension JournalFault {
    /// What does not hold, and where.
    package var phrase: Phrase {
        switch self {
        case .gap(let expected, let found):
            Phrase(
                kk: "\(expected) нөмірлі жазба жоқ, орнында \(found)", ky: "\(expected) номерлүү жазуу жок, ордунда \(found)",
                ru: "нет записи \(expected), на её месте \(found)", en: "entry \(expected) is missing, \(found) stands in its place")
        case .chainBroken(let entry):
            Phrase(
                kk: "\(entry)-жазба алдыңғысына жалғаспайды", ky: "\(entry)-жазуу мурункусуна уланбайт",
                ru: "запись \(entry) не продолжает предыдущую", en: "entry \(entry) does not follow the one before it")
        case .entryChanged(let entry):
            Phrase(
                kk: "\(entry)-жазба өзгертілген", ky: "\(entry)-жазуу өзгөртүлгөн", ru: "запись \(entry) изменена",
                en: "entry \(entry) has been changed")
        case .payloadChanged(let entry):
            Phrase(
                kk: "\(entry)-жазбаның мазмұны өзгертілген", ky: "\(entry)-жазуунун мазмуну өзгөртүлгөн",
                ru: "содержание записи \(entry) изменено", en: "what entry \(entry) stands for has been changed")
        case .payloadMissing(let entry):
            Phrase(
                kk: "\(entry)-жазбаның мазмұны жоқ", ky: "\(entry)-жазуунун мазмуну жок", ru: "нет содержания записи \(entry)",
                en: "what entry \(entry) stands for is missing")
        case .eventContradicts(let entry):
            Phrase(
                kk: "\(entry)-жазба мен іс оқиғасы қайшы", ky: "\(entry)-жазуу менен иштин окуясы карама-каршы",
                ru: "событие дела противоречит записи \(entry)", en: "an event contradicts entry \(entry)")
        case .documentContradicts(let number):
            Phrase(
                kk: "\(number) ісі өз оқиғаларына сай емес", ky: "\(number) иши өз окуяларына туура келбейт",
                ru: "дело \(number) не соответствует своим событиям", en: "file \(number) is not what its events make")
        case .caseUnreadable(let id):
            Phrase(
                kk: "№ \(id) істің нөмірі оқылмайды", ky: "№ \(id) иштин номери окулбайт", ru: "номер дела № \(id) не читается",
                en: "the number of file no. \(id) cannot be read")
        case .paperContradicts(let paper):
            Phrase(
                kk: "№ \(paper) қағаз берілген күйінде емес", ky: "№ \(paper) кагаз берилген калыбында эмес",
                ru: "бумага № \(paper) не та, что была выдана", en: "paper no. \(paper) is not what was issued")
        case .registerContradicts(let number):
            Phrase(
                kk: "\(number) курьер тізілімі журналға қайшы", ky: "\(number) курьер реестри журналга карама-каршы",
                ru: "реестр курьера \(number) противоречит журналу", en: "courier register \(number) contradicts the journal")
        case .numbersBroken(let office, let register, let year):
            Phrase(
                kk: "\(office)-бөлім, \(register.rawValue)-журнал, \(year) жыл: нөмірлерде үзіліс не қайталау бар",
                ky: "\(office)-бөлүм, \(register.rawValue)-журнал, \(year)-жыл: номерлерде үзүлүү же кайталоо бар",
                ru: "отдел \(office), журнал \(register.rawValue), год \(year): в номерах пропуск или повтор",
                en: "office \(office), register \(register.rawValue), year \(year): the numbers have a gap or a repeat")
        case .tailMissing(let entry):
            Phrase(
                kk: "\(entry)-жазбадан бері журналдың соңы жоқ", ky: "\(entry)-жазуудан бери журналдын аягы жок",
                ru: "нет конца журнала, начиная с записи \(entry)", en: "the journal's end is missing from entry \(entry) on")
        case .decisionUnsigned(let entry):
            Phrase(
                kk: "\(entry)-жазбадағы шешімге қол қойылмаған", ky: "\(entry)-жазуудагы чечимге кол коюлган эмес",
                ru: "решение в записи \(entry) не подписано", en: "the decision of entry \(entry) is not signed")
        case .statementContradicts(let entry):
            Phrase(
                kk: "\(entry)-жазбада қол қойылған мәтін іске сай емес", ky: "\(entry)-жазууда кол коюлган текст ишке туура келбейт",
                ru: "подписанное в записи \(entry) не соответствует делу", en: "what entry \(entry) signs is not what the file says")
        case .signatureFalse(let entry):
            Phrase(
                kk: "\(entry)-жазбадағы қолтаңба жалған", ky: "\(entry)-жазуудагы кол тамга жалган",
                ru: "подпись в записи \(entry) неверна", en: "the signature of entry \(entry) is false")
        case .keyNotInUse(let entry):
            Phrase(
                kk: "\(entry)-жазбаға қол қойған кілт ол кезде жарамсыз еді", ky: "\(entry)-жазууга кол койгон ачкыч ал кезде жараксыз эле",
                ru: "ключ, которым подписана запись \(entry), тогда не действовал",
                en: "the key that signed entry \(entry) was not in use then")
        case .keyContradicts(let entry):
            Phrase(
                kk: "кілт \(entry)-жазбаға қайшы", ky: "ачкыч \(entry)-жазууга карама-каршы", ru: "ключ противоречит записи \(entry)",
                en: "a key contradicts entry \(entry)")
        case .erasureContradicts(let entry):
            Phrase(
                kk: "\(entry)-жазбадағы деректерді жою нақты жойылғанға қайшы", ky: "\(entry)-жазуудагы маалыматтарды өчүрүү чындап өчүрүлгөнгө карама-каршы",
                ru: "стирание данных в записи \(entry) противоречит тому, что стёрто",
                en: "the erasure at entry \(entry) contradicts what stands erased")
        case .rewritten(let entry):
            Phrase(
                kk: "\(entry)-жазбаға дейінгі журнал қайта жазылған", ky: "\(entry)-жазууга чейинки журнал кайра жазылган",
                ru: "журнал до записи \(entry) переписан заново", en: "the journal up to entry \(entry) has been written anew")
        }
    }
}
