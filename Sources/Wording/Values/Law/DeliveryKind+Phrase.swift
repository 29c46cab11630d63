package import Legislation

extension DeliveryKind {
    /// The way to the applicant.
    package var phrase: Phrase {
        switch self {
        case .inPerson:
            Phrase(
                kk: "бөлімде қолға беру", ky: "башкармалыкта колго берүү", ru: "лично в органе", en: "in person")
        case .post: Phrase(kk: "пошта арқылы", ky: "почта аркылуу", ru: "по почте", en: "by post")
        case .spoken: Phrase(kk: "ауызша айту", ky: "оозеки айтуу", ru: "устно", en: "told in person or by telephone")
        case .account:
            Phrase(
                kk: "порталдағы жеке кабинетке", ky: "порталдагы жеке кабинетке", ru: "в личный кабинет на портале",
                en: "to the personal account of the portal")
        case .centre: Phrase(kk: "ХҚКО арқылы", ky: "КТБ аркылуу", ru: "через ЦОН", en: "through the service centre")
        }
    }
}
