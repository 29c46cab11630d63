import Legislation

/// A month's name in the form that a date's other words ask for.
enum MonthForm: Sendable {
    /// As in a calendar: «2012 жылғы 5 қараша».
    case plain
    /// Belonging to the year before it: «2025-жылдын 4-февралы».
    case possessive
    /// The same, and when: «2012 жылдың "05" қарашасында қабылданды».
    case when
}

enum MonthName {
    /// The name of a month (1…12).
    static func text(month: Int, form: MonthForm, in language: Language) -> String {
        let names =
            switch language {
            case .kazakh: kazakh(form)
            case .kyrgyz: kyrgyz(form)
            case .russian: russian
            case .english: english
            }
        return names[min(max(month, 1), 12) - 1]
    }

    private static func kazakh(_ form: MonthForm) -> [String] {
        switch form {
        case .plain:
            [
                "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым",
                "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан",
            ]
        case .possessive:
            [
                "қаңтары", "ақпаны", "наурызы", "сәуірі", "мамыры", "маусымы",
                "шілдесі", "тамызы", "қыркүйегі", "қазаны", "қарашасы", "желтоқсаны",
            ]
        case .when:
            [
                "қаңтарында", "ақпанында", "наурызында", "сәуірінде", "мамырында", "маусымында",
                "шілдесінде", "тамызында", "қыркүйегінде", "қазанында", "қарашасында", "желтоқсанында",
            ]
        }
    }

    private static func kyrgyz(_ form: MonthForm) -> [String] {
        switch form {
        case .plain:
            [
                "январь", "февраль", "март", "апрель", "май", "июнь",
                "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
            ]
        case .possessive:
            [
                "январы", "февралы", "марты", "апрели", "майы", "июну",
                "июлу", "августу", "сентябры", "октябры", "ноябры", "декабры",
            ]
        case .when:
            [
                "январында", "февралында", "мартында", "апрелинде", "майында", "июнунда",
                "июлунда", "августунда", "сентябрында", "октябрында", "ноябрында", "декабрында",
            ]
        }
    }

    /// A Russian date has the month in the genitive whatever stands round it.
    private static let russian = [
        "января", "февраля", "марта", "апреля", "мая", "июня",
        "июля", "августа", "сентября", "октября", "ноября", "декабря",
    ]

    private static let english = [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ]
}
