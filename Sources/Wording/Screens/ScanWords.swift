package import Casework
import Legislation

extension Words {
    /// Numbers that are scanned or dictated.
    package enum Scan {
        /// The case lies over what was being typed.
        package static func opened(_ number: String) -> Phrase {
            Phrase(
                kk: "Сканерленді: № \(number). Жазып жатқаныңыз сақталды, Esc – соған қайту.",
                ky: "Сканерленди: № \(number). Жазып жатканыңыз сакталды, Esc – ошого кайтуу.",
                ru: "Отсканирован № \(number). Набранное сохранено, Esc – вернуться к нему.",
                en: "Scanned: No \(number). What you were typing is kept; Esc goes back to it.")
        }
        package static let typeAgain = Phrase(
            kk: " Нөмірді қайта жазыңыз.", ky: " Номерди кайра жазыңыз.", ru: " Наберите номер ещё раз.",
            en: " Type the number again.")
        /// The cases that may be meant.
        package static func perhaps(_ numbers: [CaseNumber]) -> Phrase {
            let list = numbers.prefix(5).map(\.description).joined(separator: ", ")
            return Phrase(
                kk: " Мүмкін: \(list).", ky: " Мүмкүн: \(list).", ru: " Возможно: \(list).", en: " Perhaps: \(list).")
        }
        /// A digit of a searched number is wrong, and cases with a number like it are shown or not.
        package static func misread(isFound: Bool) -> Phrase {
            isFound
                ? Phrase(
                    kk: "Нөмірде бір цифр қате. Ұқсас нөмірлі істер:", ky: "Номерде бир цифра туура эмес. Окшош номерлүү иштер:",
                    ru: "В номере ошибка в цифре. Дела с похожим номером:",
                    en: "A digit of the number is wrong. Cases with a number like it:")
                : Phrase(
                    kk: "Нөмірде бір цифр қате, ұқсас нөмірлі іс жоқ.", ky: "Номерде бир цифра туура эмес, окшош номерлүү иш жок.",
                    ru: "В номере ошибка в цифре, дел с похожим номером нет.",
                    en: "A digit of the number is wrong, and no case has one like it.")
        }
        /// Digits were read by the places of their keys.
        package static func mended(_ digits: String) -> Phrase {
            Phrase(
                kk: "Пернетақта басқа тілде тұрған, цифрлар түзетілді: \(digits)",
                ky: "Баскычтоп башка тилде турган, цифралар оңдолду: \(digits)",
                ru: "Раскладка была другой, цифры исправлены: \(digits)",
                en: "The keyboard layout was another; the digits were mended: \(digits)")
        }
        /// What Enter does with a number in the palette.
        package static func goTo(_ number: String) -> Phrase {
            Phrase(
                kk: "Enter – № \(number) ашу немесе іздеу", ky: "Enter – № \(number) ачуу же издөө",
                ru: "Enter – открыть или найти № \(number)", en: "Enter: open or find No \(number)")
        }
        /// The scanned number is that of the case in hand.
        package static func same(_ number: String) -> Phrase {
            Phrase(
                kk: "Бұл осы іс: № \(number).", ky: "Бул ушул иш: № \(number).", ru: "Это то же дело: № \(number).",
                en: "This is the same case: No \(number).")
        }
        /// The scanned file was marked in the list.
        package static func marked(_ number: String, count: Int) -> Phrase {
            Phrase(
                kk: "Белгіленді: № \(number). Барлығы: \(count).", ky: "Белгиленди: № \(number). Баары: \(count).",
                ru: "Отмечено: № \(number). Всего: \(count).", en: "Marked: No \(number). In all: \(count).")
        }
        /// The scanned file stands in the list.
        package static func listed(_ number: String) -> Phrase {
            Phrase(
                kk: "Тізімде бар: № \(number).", ky: "Тизмеде бар: № \(number).", ru: "Есть в списке: № \(number).",
                en: "In the list: No \(number).")
        }
        /// The scanned file is not in the list.
        package static func notListed(_ number: String) -> Phrase {
            Phrase(
                kk: "Бұл тізімде жоқ: № \(number).", ky: "Бул тизмеде жок: № \(number).",
                ru: "Нет в этом списке: № \(number).", en: "Not in this list: No \(number).")
        }
        /// Whether the file is to be taken in.
        package static func takeIn(_ action: CaseAction, number: String, name: String) -> Phrase {
            action.phrase + "?\n№ \(number), \(name)"
        }
    }
}
