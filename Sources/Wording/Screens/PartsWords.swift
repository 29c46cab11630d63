import Legislation
package import WorkingTime

extension Words {
    /// What the screens that do something to a file have in common.
    package enum Parts {
        package static let iin = Phrase(kk: "ЖСН", ky: "ИИН", ru: "ИИН", en: "IIN")
        package static let due = Phrase(kk: "мерзімі", ky: "мөөнөтү", ru: "срок", en: "due")
        package static let overdue = Phrase(kk: "мерзімі өтті:", ky: "мөөнөтү өттү:", ru: "просрочено:", en: "overdue:")

        package static let underWay = Phrase(
            kk: "Жазылып жатыр, сәл күтіңіз.", ky: "Жазылып жатат, бир аз күтүңүз.",
            ru: "Записывается, подождите.", en: "Being written, please wait.")

        /// More was pasted than any field takes.
        package static func pasteTooLong(most: Int) -> Phrase {
            Phrase(
                kk: "Қойылған мәтін тым ұзын (ең көбі \(most) таңба), одан ештеңе алынбады. Керек бөлігін ғана қойыңыз.",
                ky: "Коюлган текст өтө узун (эң көбү \(most) белги), андан эч нерсе алынган жок. Керектүү бөлүгүн гана коюңуз.",
                ru: "Вставленный текст слишком длинный (не более \(most) знаков), из него ничего не взято. Вставьте только нужную часть.",
                en: "What was pasted is too long (at most \(most) characters); nothing of it was taken. Paste only the part that you need.")
        }

        package static let waitsForOthers = Phrase(
            kk: "Басқа терминалдар жазып жатыр, кезек күтілуде…", ky: "Башка терминалдар жазып жатат, кезек күтүлүүдө…",
            ru: "Пишут другие терминалы, ждём очереди…", en: "Other terminals are writing, waiting for our turn…")

        /// Another clerk changed the file at that moment, while this one was typing.
        package static func changedMeanwhile(by: String, action: Phrase, at moment: CivilMoment) -> Phrase {
            let time = DateText.time(moment.time)
            return Phrase(
                kk: "Сіз жазып жатқанда, \(time): \(by) – \(action.kk). Жазғаныңыз сақталды.",
                ky: "Сиз жазып жатканда, \(time): \(by) – \(action.ky). Жазганыңыз сакталды.",
                ru: "Пока вы писали, \(time): \(by) – \(action.ru). Написанное сохранено.",
                en: "While you were typing, \(time): \(by) – \(action.en). What you typed is kept.")
        }

        /// The file has moved on, and the action is not open any more.
        package static func noLonger(_ action: Phrase, _ status: Phrase) -> Phrase {
            Phrase(each: { language in
                let (action, status) = (action[language], status[language])
                return switch language {
                case .kazakh: "«\(action)» енді мүмкін емес, істің күйі: \(status). Esc – шығу."
                case .kyrgyz: "«\(action)» эми мүмкүн эмес, иштин абалы: \(status). Esc – чыгуу."
                case .russian: "«\(action)» уже невозможно, состояние дела: \(status). Esc – выйти."
                case .english: "“\(action)” is no longer possible; the case is: \(status). Esc leaves."
                }
            })
        }

        /// What was done, with the number of the file.
        package static func done(_ number: String, _ past: Phrase) -> Phrase { "№ \(number): " + past }

        package static let officers = Phrase(
            kk: "Орындаушы", ky: "Адис", ru: "Исполнитель", en: "Officer")
        package static let noOfficers = Phrase(
            kk: "Бұл бөлімде орындаушы жоқ. Әкімші оны «tereze user add» пәрменімен қосады.",
            ky: "Бул башкармалыкта адис жок. Администратор аны «tereze user add» буйругу менен кошот.",
            ru: "В этом органе нет исполнителей. Администратор добавит их командой «tereze user add».",
            en: "This office has no officers. The administrator adds them with “tereze user add”.")
        package static let fieldsKeys = [
            KeyNote("Tab", Phrase(kk: "келесі өріс", ky: "кийинки талаа", ru: "следующее поле", en: "next field")),
        ]
        package static let asks = Phrase(kk: "Сұрайды", ky: "Сурайт", ru: "Просит", en: "Asks for")
        package static let brought = Phrase(kk: "Әкелгені", ky: "Алып келгени", ru: "Приложено", en: "Brought")
    }
}
