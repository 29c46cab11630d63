package import Casework
import Legislation

extension Words {
    /// What stands on the protocol of a courier's register, counted at the other end.
    package enum CourierPaper {
        /// With differences it is an act of them.
        package static func title(differs: Bool) -> Phrase {
            differs
                ? Phrase(
                    kk: "Алшақтықтар туралы акт", ky: "Айырмачылыктар жөнүндө акт", ru: "Акт о расхождениях",
                    en: "Act of discrepancies")
                : Phrase(kk: "Салыстыру хаттамасы", ky: "Салыштыруу протоколу", ru: "Протокол сверки", en: "Protocol of the count")
        }

        package static func subject(_ list: CourierList) -> Phrase {
            Words.Courier.register + " № \(list.number), \(DateText.date(list.day))"
        }

        package static let from = Phrase(kk: "Жіберген:", ky: "Жөнөткөн:", ru: "Отправил:", en: "Sent by:")
        package static let to = Phrase(kk: "Қабылдаған:", ky: "Кабыл алган:", ru: "Принял:", en: "Received by:")
        package static let counted = Phrase(kk: "Саналды:", ky: "Саналды:", ru: "Сверено:", en: "Counted:")
        package static let listed = Phrase(kk: "Реестрде:", ky: "Реестрде:", ru: "В реестре:", en: "On the register:")
        package static let left = Phrase(
            kk: "Тасушы алмаған:", ky: "Курьер албаган:", ru: "Не взято курьером:", en: "Not taken by the courier:")
        package static let received = Phrase(kk: "Қабылданды:", ky: "Кабыл алынды:", ru: "Принято:", en: "Received:")
        package static let missing = Phrase(kk: "Жетпейтін істер", ky: "Жетпеген иштер", ru: "Недостающие дела", en: "Missing files")
        package static let surplus = Phrase(kk: "Артық істер", ky: "Артык иштер", ru: "Лишние дела", en: "Surplus files")
        package static let foundLate = Phrase(
            kk: "Кейін табылған істер", ky: "Кийин табылган иштер", ru: "Найдены позже", en: "Files found later")
        package static let noDifferences = Phrase(
            kk: "Алшақтық жоқ: реестрдегі істердің бәрі келді.", ky: "Айырмачылык жок: реестрдеги иштердин баары келди.",
            ru: "Расхождений нет: пришли все дела реестра.", en: "There are no discrepancies: every file of the register came.")
        package static let notCounted = Phrase(
            kk: "Санақ әлі аяқталмаған.", ky: "Санак али аяктай элек.", ru: "Сверка ещё не закончена.",
            en: "The count is not finished yet.")
        package static let fate = Phrase(kk: "Белгі", ky: "Белги", ru: "Отметка", en: "Note")
        package static let carried = Words.Registers.carried
        /// The post of who counted at an office that decides, and at a centre.
        package static func counter(isBack: Bool) -> Phrase { isBack ? tookBack : Words.Registers.took }
        package static let gaveBack = Phrase(
            kk: "Кеңсе тапсырды", ky: "Катчылык тапшырды", ru: "Сдала канцелярия", en: "Given by the office")
        package static let tookBack = Phrase(
            kk: "ХҚКО-ның жинақтаушы бөлімі қабылдады", ky: "КТБнын топтоочу бөлүмү кабыл алды",
            ru: "Принял накопительный отдел ЦОН", en: "Taken by the centre")
    }
}
