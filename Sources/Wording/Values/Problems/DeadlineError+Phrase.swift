import Legislation
package import WorkingTime

extension DeadlineError {
    /// Why the deadline cannot be reckoned, and what to do.
    package var phrase: Phrase {
        switch self {
        case .calendarEnds(let year): .calendarEnds(year: year)
        case .neverOpens: .officeNeverOpens
        case .notPositive(let length): .periodImpossible(length)
        case .tooLong(let length, let maximum):
            Phrase(
                kk: "Мерзім тым ұзын: \(length), ең көбі \(maximum); қызмет деректеріндегі санды қаулымен салыстырыңыз.",
                ky: "Мөөнөт өтө узун: \(length), эң көбү \(maximum); кызматтын маалыматындагы санды токтом менен салыштырыңыз.",
                ru: "Срок слишком велик: \(length), наибольший \(maximum); сверьте число в данных услуги с актом.",
                en: "The period is too long: \(length), the longest is \(maximum); compare the number in the service's data with the act.")
        }
    }
}

extension LocalizedText {
    /// The calendar knows nothing of a year that a deadline needs.
    static func calendarEnds(year: Int) -> LocalizedText {
        LocalizedText(
            kk: "Мереке күнтізбесінде \(year) жыл жоқ, мерзім есептелмейді: күнтізбе файлына сол жылды толық қосыңыз.",
            ky: "Майрамдар календарында \(year)-жыл жок, мөөнөт эсептелбейт: календардын файлына ал жылды толук кошуңуз.",
            ru: "В календаре праздников нет \(year) года, срок не рассчитать: добавьте этот год в файл календаря целиком.",
            en: "The holiday calendar has no year \(year), so the deadline cannot be counted: add that whole year to the calendar file.")
    }

    static let officeNeverOpens = LocalizedText(
        kk: "Бөлімнің жұмыс уақыты бос, мерзім есептелмейді: бөлім деректеріндегі жұмыс уақытын толтырыңыз.",
        ky: "Башкармалыктын иш убактысы бош, мөөнөт эсептелбейт: башкармалыктын маалыматындагы иш убактысын толтуруңуз.",
        ru: "У органа не указаны часы работы, срок не рассчитать: заполните часы работы в данных органа.",
        en: "The office has no opening hours, so the deadline cannot be counted: fill in the hours in the office's data.")

    /// A period of no length, or longer than an act could mean.
    static func periodImpossible(_ length: Int) -> LocalizedText {
        LocalizedText(
            kk: "Мұндай мерзім болмайды: \(length); қызмет деректеріндегі санды қаулымен салыстырыңыз.",
            ky: "Мындай мөөнөт болбойт: \(length); кызматтын маалыматындагы санды токтом менен салыштырыңыз.",
            ru: "Такого срока не бывает: \(length); сверьте число в данных услуги с актом.",
            en: "There is no such period: \(length); compare the number in the service's data with the act.")
    }
}
