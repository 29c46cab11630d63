import Casework
import Legislation

extension Words {
    /// After a registration.
    package enum Registered {
        package static let title = Phrase(kk: "Тіркелді", ky: "Катталды", ru: "Зарегистрировано", en: "Registered")
        package static let refusedTitle = Phrase(
            kk: "Қабылданбады", ky: "Кабыл алынган жок", ru: "Не принято", en: "Not accepted")
        package static let number = Phrase(
            kk: "Өтініш тіркелді. Нөмірі:", ky: "Арыз катталды. Номери:", ru: "Заявление зарегистрировано. Номер:",
            en: "The application is registered. Its number:")
        package static let refusedNumber = Phrase(
            kk: "Құжаттар толық емес, өтініш қабылданбады. Парақтың нөмірі:",
            ky: "Документтер толук эмес, арыз кабыл алынган жок. Барактын номери:",
            ru: "Документов не хватает, заявление не принято. Номер листа:",
            en: "Papers are missing, the application was not accepted. Number of the slip:")
        package static let printing = Phrase(
            kk: "басылып жатыр…", ky: "басылып жатат…", ru: "печатается…", en: "being printed…")
        package static let noReceipt = Phrase(
            kk: "Қаулыда бұл қызметке түбіртек көзделмеген: нөмірді айтып беріңіз.",
            ky: "Токтомдо бул кызматка талон каралган эмес: номерди айтып бериңиз.",
            ru: "Акт не даёт расписки по этой услуге: назовите заявителю номер.",
            en: "The act names no receipt for this service: tell the applicant the number.")
        package static let noSlip = Phrase(
            kk: "Бұл қызметтің парақ нысаны жоқ: жетіспейтін құжаттарды қолмен жазып беріңіз.",
            ky: "Бул кызматтын барак үлгүсү жок: жетпеген документтерди кол менен жазып бериңиз.",
            ru: "Формы листа у этой услуги нет: выпишите недостающие документы от руки.",
            en: "The service has no form of the slip: write the missing papers down by hand.")
        package static let next = Phrase(kk: "Келесі қадам", ky: "Кийинки кадам", ru: "Следующий шаг", en: "Next step")
        package static let answer = Phrase(
            kk: "Жауап ең кеш дегенде", ky: "Жооп эң кеч дегенде", ru: "Ответ не позднее", en: "Answer at the latest")
        package static let noTime = Phrase(
            kk: "қаулыда уақыты жоқ", ky: "токтомдо убактысы жок", ru: "акт не даёт срока", en: "the act gives no time")
        package static let missing = Phrase(
            kk: "Жетіспейтін құжаттар:", ky: "Жетишпеген документтер:", ru: "Не хватает документов:",
            en: "Papers that are missing:")
        package static let keys = [
            KeyNote(
                "Enter", Phrase(kk: "келесі адам", ky: "кийинки киши", ru: "следующий человек", en: "the next person")),
            KeyNote(
                "F5",
                Phrase(
                    kk: "көшірмесін басу", ky: "көчүрмөсүн басуу",
                    ru: "напечатать копию", en: "print a copy")),
        ]

        /// The printer's own words behind ours.
        package static func notPrinted(_ cause: Phrase?) -> Phrase {
            cause.map { PrintJob.State.failed.phrase + ". " + $0 }
                ?? Phrase(
                    kk: "басылмады. Принтерді тексеріп, F5 басыңыз.",
                    ky: "басылган жок. Принтерди текшерип, F5 басыңыз.",
                    ru: "не напечатано. Проверьте принтер и нажмите F5.",
                    en: "not printed. Check the printer and press F5.")
        }
    }
}
