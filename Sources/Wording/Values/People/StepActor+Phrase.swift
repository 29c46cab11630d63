package import Legislation

extension StepActor {
    /// Who holds the file at a step.
    package var phrase: Phrase {
        switch self {
        case .receptionist: Phrase(kk: "кеңсе қызметкері", ky: "катчы", ru: "сотрудник канцелярии", en: "receptionist")
        case .head: Phrase(kk: "басшы", ky: "жетекчи", ru: "руководитель", en: "head")
        case .officer:
            Phrase(kk: "жауапты орындаушы", ky: "жооптуу адис", ru: "исполнитель", en: "responsible officer")
        case .centreInspector:
            Phrase(kk: "ХҚКО инспекторы", ky: "КТБ инспектору", ru: "инспектор ЦОН", en: "service centre inspector")
        case .accumulationInspector:
            Phrase(
                kk: "ХҚКО жинақтаушы бөлімінің инспекторы", ky: "КТБнын топтоо бөлүмүнүн инспектору",
                ru: "инспектор накопительного отдела ЦОН", en: "service centre accumulation inspector")
        case .courier: Phrase(kk: "ХҚКО тасушысы", ky: "КТБ курьери", ru: "курьер ЦОН", en: "service centre courier")
        case .body: Phrase(kk: "басқа орган", ky: "башка орган", ru: "другой орган", en: "another body")
        }
    }

    /// The same in at most fourteen columns.
    package var shortPhrase: Phrase {
        switch self {
        case .receptionist: Phrase(kk: "кеңсе", ky: "катчы", ru: "канцелярия", en: "reception")
        case .head: Phrase(kk: "басшы", ky: "жетекчи", ru: "руководитель", en: "head")
        case .officer: Phrase(kk: "орындаушы", ky: "адис", ru: "исполнитель", en: "officer")
        case .centreInspector: Phrase(kk: "ХҚКО инспек.", ky: "КТБ инспек.", ru: "инспектор ЦОН", en: "centre")
        case .accumulationInspector: Phrase(kk: "жинақтаушы", ky: "топтоочу", ru: "накопитель", en: "accumulation")
        case .courier: Phrase(kk: "тасушы", ky: "курьер", ru: "курьер", en: "courier")
        case .body: Phrase(kk: "басқа орган", ky: "башка орган", ru: "другой орган", en: "other body")
        }
    }
}
