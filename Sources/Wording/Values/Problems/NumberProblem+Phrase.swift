package import Casework
import Legislation

extension NumberProblem {
    /// What is wrong with the number, and what to do.
    package var phrase: Phrase {
        switch self {
        case .unreadable(let text):
            Phrase(
                kk: "«\(text)» іс нөмірі емес: түбіртектегі 14 цифрды немесе 17/2026 түрінде жазыңыз.",
                ky: "«\(text)» иштин номери эмес: талондогу 14 цифраны же 17/2026 түрүндө жазыңыз.",
                ru: "«\(text)» не номер дела: наберите 14 цифр с расписки или номер вида 17/2026.",
                en: "“\(text)” is no case number: type the receipt's 14 digits, or a number like 17/2026.")
        case .misread(let text, let near):
            Phrase(
                kk: "«\(text)» нөмірінде бір цифр қате: бақылау цифрлары сәйкес емес.",
                ky: "«\(text)» номеринде бир цифра туура эмес: текшерүү цифралары дал келбейт.",
                ru: "В номере «\(text)» ошибка в цифре: контрольные цифры не сходятся.",
                en: "A digit is wrong in “\(text)”: the check digits do not agree.")
                + (near.isEmpty ? Words.Scan.typeAgain : Words.Scan.perhaps(near))
        case .unknown(let text):
            Phrase(
                kk: "«\(text)» нөмірлі іс мұнда жоқ: нөмірді тексеріңіз.",
                ky: "«\(text)» номериндеги иш мында жок: номерди текшериңиз.",
                ru: "Дела с номером «\(text)» здесь нет: проверьте номер.",
                en: "There is no case here with the number “\(text)”: check it.")
        case .several(let text, let numbers):
            Phrase(
                kk: "«\(text)» бірнеше іске келеді, нөмірді толық жазыңыз.",
                ky: "«\(text)» бир нече ишке туура келет, номерди толук жазыңыз.",
                ru: "«\(text)» подходит к нескольким делам, наберите номер целиком.",
                en: "“\(text)” may be several cases: type the whole number.") + Words.Scan.perhaps(numbers)
        }
    }
}
