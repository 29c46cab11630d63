import Legislation

extension Words {
    /// Handing out an answer.
    package enum HandOut {
        package static let person = Phrase(kk: "Кім алады", ky: "Ким алат", ru: "Кто получает", en: "Who takes it")
        package static let document = Phrase(
            kk: "Көрсеткен құжаты", ky: "Көрсөткөн документи", ru: "Предъявлен документ", en: "Document seen")
        package static let representative = Phrase(kk: "Өкілі", ky: "Өкүлү", ru: "Представитель", en: "Representative")
        /// What stands in the field at first; the number is typed behind it.
        package static let identityCard = Phrase(
            kk: "жеке куәлік № ", ky: "паспорт № ", ru: "удостоверение личности № ", en: "identity card № ")
        package static let numberMissing = Phrase(
            kk: "Көрсетілген құжаттың нөмірін жазыңыз.", ky: "Көрсөтүлгөн документтин номерин жазыңыз.",
            ru: "Впишите номер предъявленного документа.", en: "Type the number of the document that was shown.")
        package static let notPrintedYet = Phrase(
            kk: "! әлі басылмаған: F5", ky: "! али басыла элек: F5", ru: "! ещё не напечатано: F5",
            en: "! not printed yet: F5")

        /// Before an answer leaves whose paper has never come out of a printer.
        package static let unprintedQuestion = Phrase(
            kk: "Жауап қағазы әлі басылмаған. Бәрібір берілді деп белгілеу керек пе?",
            ky: "Жооп кагазы али басыла элек. Баары бир берилди деп белгилөө керекпи?",
            ru: "Ответ ещё не напечатан. Всё равно отметить, что он отдан?",
            en: "The answer has not been printed yet. Mark it as given away all the same?")

        /// The sheet that the applicant signs has come out.
        package static let sheetPrinted = Phrase(
            kk: "басылды, қол қойғызыңыз", ky: "басылды, кол койдуруңуз", ru: "напечатано, дайте подписать",
            en: "printed, to be signed")
        /// Before something leaves for which the applicant has signed nothing.
        package static let unsignedSheetQuestion = Phrase(
            kk: "Алушы қол қоятын ведомость әлі басылмаған (F5). Бәрібір берілді деп белгілеу керек пе?",
            ky: "Алуучу кол коюучу ведомость али басыла элек (F5). Баары бир берилди деп белгилөө керекпи?",
            ru: "Ведомость, в которой расписывается получатель, ещё не напечатана (F5). Всё равно отметить выдачу?",
            en: "The sheet that the recipient signs has not been printed yet (F5). Record the hand-out all the same?")

        package static func printed(_ times: Int) -> Phrase {
            Phrase(kk: "басылған: ", ky: "басылган: ", ru: "напечатано: ", en: "printed: ") + Counted.times(times)
        }
    }
}
