import Legislation
package import WorkingTime

extension Words {
    /// What `tereze clock` says.
    package enum Clock {
        package static let clock = Phrase(
            kk: "Кеңсенің сағаты: қазір не көрсетеді, сенуге бола ма.", ky: "Кеңсенин сааты: азыр эмнени көрсөтөт, ишенүүгө болобу.",
            ru: "Часы канцелярии: что показывают и можно ли им верить.", en: "The office's clock: what it shows, and whether it can be believed.")
        package static let show = Phrase(
            kk: "Сағатты көрсету.", ky: "Саатты көрсөтүү.", ru: "Показать часы.", en: "Show the clock.")
        package static let accept = Phrase(
            kk: "Сағат дұрыс деп растау (басшы немесе жүйе әкімшісі).", ky: "Саат туура деп ырастоо (башчы же администратор).",
            ru: "Подтвердить, что часы верны (руководитель или администратор).",
            en: "Say that the clock is right (head or administrator).")
        package static let mayNot = Phrase(
            kk: "Сағатты тек басшы немесе жүйе әкімшісі растайды.", ky: "Саатты башчы же администратор гана ырастайт.",
            ru: "Часы подтверждает только руководитель или администратор.",
            en: "Only the head or an administrator says that the clock is right.")

        package static func sound(_ now: CivilMoment) -> Phrase {
            let now = DateText.full(now)
            return Phrase(
                kk: "Сағат дұрыс: \(now).", ky: "Саат туура: \(now).", ru: "Часы верны: \(now).", en: "The clock is sound: \(now).")
        }
    }
}
