package import Casework
import Legislation

extension Words {
    /// What an action asks for besides the file.
    package enum Entry {
        package static func report(_ action: CaseAction) -> Phrase {
            action == .visit
                ? Phrase(
                    kk: "Барған жерде не анықталды", ky: "Барган жерде эмне аныкталды", ru: "Что установлено на месте",
                    en: "What was found at the place")
                : Phrase(
                    kk: "Қайтқан түбіртекте не жазылған", ky: "Кайтып келген тилмеде эмне жазылган",
                    ru: "Что написано в отрывном талоне", en: "What the returned slip says")
        }

        package static let note = Phrase(
            kk: "Ілеспе жазба", ky: "Коштомо жазуу", ru: "Сопроводительная записка", en: "Covering note")
        package static let verdict = Phrase(
            kk: "Органның жауабы", ky: "Органдын жообу", ru: "Ответ органа", en: "The body's answer")
        package static let conclusion = Phrase(
            kk: "Қорытынды мәтіні", ky: "Корутундунун тексти", ru: "Текст заключения", en: "Text of the conclusion")
        package static let paperNumber = Phrase(
            kk: "Қорытынды нөмірі", ky: "Корутундунун номери", ru: "Номер заключения", en: "Number of its paper")
        package static let paperDate = Phrase(
            kk: "Қорытынды күні", ky: "Корутундунун күнү", ru: "Дата заключения", en: "Date of its paper")
        package static let body = Phrase(
            kk: "Орган (бос болса – қаулыдағысы)", ky: "Орган (бош болсо – токтомдогусу)",
            ru: "Орган (если пусто – по акту)", en: "The body (if empty, the act's)")
        package static let reason = Phrase(kk: "Себебі", ky: "Себеби", ru: "Причина", en: "Reason")
        package static let person = Phrase(
            kk: "Кімге айтылды", ky: "Кимге айтылды", ru: "Кому сообщено", en: "Who was told")
        package static let told = Phrase(
            kk: "Не айтылды, қалай (ауызша, телефонмен)", ky: "Эмне айтылды, кантип (оозеки, телефон менен)",
            ru: "Что сообщено и как (лично, по телефону)", en: "What was told and how (in person, by telephone)")
        package static let account = Phrase(
            kk: "Порталдағы жеке кабинет", ky: "Порталдагы жеке кабинет", ru: "Личный кабинет на портале",
            en: "Personal account of the portal")
        package static let ground = Phrase(
            kk: "Қаулыдағы негіз", ky: "Токтомдогу негиз", ru: "Основание по акту", en: "The act's ground")
        package static let details = Phrase(
            kk: "Толығырақ", ky: "Толугураак", ru: "Подробности", en: "Details")

        /// Before what was granted is held back or ended.
        package static func question(_ action: CaseAction, _ number: String) -> Phrase {
            let action = action.phrase
            return Phrase(
                kk: "№ \(number): \(action.kk). Өтініш берушіге бұл туралы хабарлау керек. Дұрыс па?",
                ky: "№ \(number): \(action.ky). Арыз ээсине бул тууралуу кабарлоо керек. Туурабы?",
                ru: "№ \(number): \(action.ru). Об этом надо сообщить заявителю. Верно?",
                en: "№ \(number): \(action.en). The applicant has to be told. Is that right?")
        }
    }

    /// Filling a form of the service for a case.
    package enum Forms {
        /// Which row of several is being typed.
        package static func row(_ number: Int, of count: Int) -> Phrase {
            Phrase(
                kk: "\(number)/\(count) жол · Enter – жаңа жол", ky: "\(number)/\(count) сап · Enter – жаңы сап",
                ru: "строка \(number)/\(count) · Enter – новая", en: "row \(number)/\(count) · Enter: new row")
        }
        package static let noRows = Phrase(kk: "жол жоқ", ky: "сап жок", ru: "строк нет", en: "no rows")
        package static let none = Phrase(
            kk: "Бұл қызметте қолмен толтырылатын нысан жоқ.", ky: "Бул кызматта кол менен толтурулуучу үлгү жок.",
            ru: "У этой услуги нет форм для заполнения.", en: "This service has no forms to fill.")
        package static let keys = [
            KeyNote("1–9", Phrase(kk: "нысанды ашу", ky: "үлгүнү ачуу", ru: "открыть форму", en: "open a form")),
            KeyNote("↑↓ Enter", Phrase(kk: "таңдау", ky: "тандоо", ru: "выбрать", en: "choose")),
        ]
    }
}
