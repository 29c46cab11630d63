import Legislation

/// The names of the months in dates.
package enum MonthNames {
    /// The name as it stands beside the day: Kyrgyz in the possessive, Russian in the genitive; `month` is 1…12, and anything
    /// else is taken for the nearest.
    package static func inDate(_ month: Int) -> Phrase {
        Phrase(
            kk: pick(month, kazakh),
            ky: pick(month, [
                "январы", "февралы", "марты", "апрели", "майы", "июну",
                "июлу", "августу", "сентябры", "октябры", "ноябры", "декабры",
            ]),
            ru: pick(month, [
                "января", "февраля", "марта", "апреля", "мая", "июня",
                "июля", "августа", "сентября", "октября", "ноября", "декабря",
            ]),
            en: pick(month, english))
    }

    private static let kazakh = [
        "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым",
        "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан",
    ]

    private static let english = [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ]

    private static func pick(_ month: Int, _ names: [String]) -> String {
        names[min(max(month, 1), 12) - 1]
    }
}
