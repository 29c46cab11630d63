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
