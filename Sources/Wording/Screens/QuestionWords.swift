package import Casework
import Legislation

extension Words {
    /// Questions before something that cannot be undone.
    package enum Question {
        package static let title = Phrase(kk: "Растаңыз", ky: "Ырастаңыз", ru: "Подтвердите", en: "Please confirm")
        package static let yes = Phrase(kk: "Иә", ky: "Ооба", ru: "Да", en: "Yes")
        package static let no = Phrase(kk: "Жоқ", ky: "Жок", ru: "Нет", en: "No")
        package static let hint = Phrase(
            kk: "← → таңдау, Enter – растау, F8, И – иә, Esc, Ж – жоқ",
            ky: "← → тандоо, Enter – ырастоо, F8, О – ооба, Esc, Ж – жок",
            ru: "← → выбор, Enter – подтвердить, F8, Д – да, Esc, Н – нет",
            en: "← → choose, Enter: confirm, F8 or Y: yes, Esc or N: no")

        /// Whether the file is to leave these hands.
        package static func passOn(_ action: CaseAction, number: String, name: String) -> Phrase {
            let subject = "№ \(number), \(name)"
            return Phrase(
                kk: "\(action.phrase.kk)?\n\(subject)\nІс сізден кетеді, кері қайтара алмайсыз.",
                ky: "\(action.phrase.ky)?\n\(subject)\nИш сизден кетет, кайра кайтара албайсыз.",
                ru: "\(action.phrase.ru)?\n\(subject)\nДело уйдёт от вас, вернуть его сами вы не сможете.",
                en: "\(action.phrase.en)?\n\(subject)\nThe file leaves you, and you cannot take it back.")
        }
    }
}
