import Legislation
package import WorkingTime

extension Weekday {
    /// The full name.
    package var phrase: Phrase {
        switch self {
        case .monday: Phrase(kk: "дүйсенбі", ky: "дүйшөмбү", ru: "понедельник", en: "Monday")
        case .tuesday: Phrase(kk: "сейсенбі", ky: "шейшемби", ru: "вторник", en: "Tuesday")
        case .wednesday: Phrase(kk: "сәрсенбі", ky: "шаршемби", ru: "среда", en: "Wednesday")
        case .thursday: Phrase(kk: "бейсенбі", ky: "бейшемби", ru: "четверг", en: "Thursday")
        case .friday: Phrase(kk: "жұма", ky: "жума", ru: "пятница", en: "Friday")
        case .saturday: Phrase(kk: "сенбі", ky: "ишемби", ru: "суббота", en: "Saturday")
        case .sunday: Phrase(kk: "жексенбі", ky: "жекшемби", ru: "воскресенье", en: "Sunday")
        }
    }

    /// Two letters, three in English.
    package var shortPhrase: Phrase {
        switch self {
        case .monday: Phrase(kk: "дс", ky: "дш", ru: "пн", en: "Mon")
        case .tuesday: Phrase(kk: "сс", ky: "шш", ru: "вт", en: "Tue")
        case .wednesday: Phrase(kk: "ср", ky: "шр", ru: "ср", en: "Wed")
        case .thursday: Phrase(kk: "бс", ky: "бш", ru: "чт", en: "Thu")
        case .friday: Phrase(kk: "жм", ky: "жм", ru: "пт", en: "Fri")
        case .saturday: Phrase(kk: "сб", ky: "иш", ru: "сб", en: "Sat")
        case .sunday: Phrase(kk: "жс", ky: "жк", ru: "вс", en: "Sun")
        }
    }
}
