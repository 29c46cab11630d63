package import Legislation

extension Words {
    /// What a look over an act's data tells.
    package enum ActCheck {
        package static let services = Phrase(kk: "қызметтер", ky: "кызматтар", ru: "услуги", en: "services")
        package static let documents = Phrase(kk: "құжаттар", ky: "документтер", ru: "документы", en: "documents")
        package static let limits = Phrase(
            kk: "қызметтердің мерзімдері", ky: "кызматтардын мөөнөттөрү", ru: "сроки услуг", en: "limits of services")
        package static let stepPeriods = Phrase(
            kk: "қадамдардың мерзімдері", ky: "кадамдардын мөөнөттөрү", ru: "сроки шагов", en: "times of steps")
        package static let steps = Phrase(kk: "қадамдар", ky: "кадамдар", ru: "шаги", en: "steps")
        package static let forms = Phrase(kk: "нысандар", ky: "үлгүлөр", ru: "формы", en: "forms")
        package static let offices = Phrase(kk: "мекемелер", ky: "мекемелер", ru: "учреждения", en: "offices")
        package static let indicators = Phrase(
            kk: "сапа көрсеткіштері", ky: "сапа көрсөткүчтөрү", ru: "показатели качества", en: "quality indicators")
        package static let defects = Phrase(
            kk: "қаулының кемшіліктері", ky: "токтомдун кемчиликтери", ru: "недостатки акта", en: "defects of the act")
        package static func parts(ofAct: Int, ours: Int) -> Phrase {
            let all = ofAct + ours
            return Phrase(
                kk: "\(all) (қаулыдан \(ofAct), кеңседен \(ours))", ky: "\(all) (токтомдон \(ofAct), катчылыктан \(ours))",
                ru: "\(all) (из акта \(ofAct), наших \(ours))", en: "\(all) (the act's \(ofAct), ours \(ours))")
        }
        package static let allReferenced = Phrase(
            kk: "бәрінің қаулыдағы орны көрсетілген", ky: "баарынын токтомдогу орду көрсөтүлгөн",
            ru: "у всего указано место в акте", en: "everything has its place in the act")
        package static func unreferenced(_ owner: String, _ text: String) -> Phrase {
            Phrase(
                kk: "орны көрсетілмеген: \(owner), «\(text)»", ky: "орду көрсөтүлгөн эмес: \(owner), «\(text)»",
                ru: "место не указано: \(owner), «\(text)»", en: "without a place in the act: \(owner), “\(text)”")
        }
        package static func leftOut(_ count: Int) -> Phrase {
            Phrase(
                kk: "алынбайды, қателері: \(count)", ky: "алынбайт, каталары: \(count)", ru: "не принят, ошибок: \(count)",
                en: "left out, errors: \(count)")
        }
    }
}

extension Act.Status {
    /// The status for a list, with a mark where the act no longer holds.
    package var markedPhrase: Phrase {
        switch self {
        case .inForce: phrase
        case .repealed: "! " + phrase
        }
    }
}
