import Legislation
package import WorkingTime

extension OpeningHoursError {
    /// What is wrong with the text of the hours, without a full stop: it stands inside another sentence.
    package var phrase: Phrase {
        switch self {
        case .empty:
            return Phrase(
                kk: "ештеңе жазылмаған", ky: "эч нерсе жазылган эмес", ru: "ничего не написано",
                en: "there is nothing in it")
        case .unknownWord(let word):
            return Phrase(
                kk: "«\(word)» апта күні де, уақыт та емес", ky: "«\(word)» жума күнү да, убакыт да эмес",
                ru: "«\(word)» не день недели и не время", en: "“\(word)” is neither a weekday nor a time")
        case .daysBackwards(let word):
            return Phrase(
                kk: "«\(word)» күндері кері тәртіппен жазылған", ky: "«\(word)» күндөрү тескери жазылган",
                ru: "дни «\(word)» идут в обратном порядке", en: "the days “\(word)” run backwards")
        case .hoursBackwards(let word):
            return Phrase(
                kk: "«\(word)» уақыты басталмай бітеді", ky: "«\(word)» убактысы башталбай бүтөт",
                ru: "время «\(word)» кончается раньше, чем начинается", en: "the time “\(word)” ends before it begins")
        case .daysWithoutHours(let day):
            let day = day.phrase
            return Phrase(
                kk: "\(day.kk) күнінің уақыты жазылмаған", ky: "\(day.ky) күнүнүн убактысы жазылган эмес",
                ru: "не указано время для дня: \(day.ru)", en: "\(day.en) has no hours")
        case .hoursWithoutDays(let word):
            return Phrase(
                kk: "«\(word)» уақытының алдында апта күні жоқ", ky: "«\(word)» убактысынын алдында жума күнү жок",
                ru: "перед временем «\(word)» нет дня недели", en: "no weekday stands before “\(word)”")
        case .dayTwice(let day):
            let day = day.phrase
            return Phrase(
                kk: "\(day.kk) күні екі рет жазылған", ky: "\(day.ky) күнү эки жолу жазылган",
                ru: "день указан дважды: \(day.ru)", en: "\(day.en) stands twice")
        case .overlap(let day):
            let day = day.phrase
            return Phrase(
                kk: "\(day.kk) күнінің уақыттары қабаттасады", ky: "\(day.ky) күнүнүн убакыттары үстү-үстүнө түшөт",
                ru: "часы перекрываются в день: \(day.ru)", en: "the hours of \(day.en) overlap")
        }
    }
}
