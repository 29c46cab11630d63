import Legislation

extension Words {
    /// Why a deadline is as it is.
    package enum Why {
        package static let title = Phrase(
            kk: "Мерзім неге осындай", ky: "Мөөнөт эмне үчүн мындай", ru: "Почему такой срок", en: "Why this date")
        package static let now = Phrase(kk: "Қазіргі қадам", ky: "Азыркы кадам", ru: "Текущий шаг", en: "The present step")
        package static let forecast = Phrase(
            kk: "Өтініш берушіге айтылған болжам: барлық қадам", ky: "Арыз ээсине айтылган болжол: бардык кадам",
            ru: "Прогноз, сообщённый заявителю: все шаги", en: "The forecast told to the applicant: all steps")
        package static let forecastNow = Phrase(
            kk: "Қазір тіркелсе: барлық қадам", ky: "Азыр катталса: бардык кадам",
            ru: "Если зарегистрировать сейчас: все шаги", en: "If it is registered now: all steps")
        package static let print = Phrase(
            kk: "Мерзімдердің түсіндірмесін басып шығару", ky: "Мөөнөттөрдүн түшүндүрмөсүн басып чыгаруу",
            ru: "Напечатать объяснение сроков", en: "Print why the dates are so")
        package static let due = Phrase(kk: "Мерзімі", ky: "Мөөнөтү", ru: "Срок", en: "Due")
        package static let closed = Phrase(
            kk: "Іс жабылған, мерзім жоқ.", ky: "Иш жабылган, мөөнөт жок.", ru: "Дело закрыто, срока нет.",
            en: "The case is closed and has no deadline.")
        package static func step(_ number: Int) -> Phrase {
            Phrase(kk: "\(number)-қадам", ky: "\(number)-кадам", ru: "Шаг \(number)", en: "Step \(number)")
        }
        package static let defect = Phrase(
            kk: "Қаулыдағы қайшылық", ky: "Токтомдогу карама-каршылык", ru: "Противоречие в акте", en: "Defect of the act")
    }
}
