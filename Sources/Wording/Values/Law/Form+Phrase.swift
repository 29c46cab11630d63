package import Legislation

extension Form.Kind {
    /// What the paper is.
    package var phrase: Phrase {
        switch self {
        case .receipt: Phrase(kk: "түбіртек", ky: "талон", ru: "расписка", en: "receipt")
        case .notice: Phrase(kk: "хабарлама", ky: "билдирүү", ru: "уведомление", en: "notice")
        case .refusal:
            Phrase(
                kk: "дәлелді бас тарту", ky: "негиздүү баш тартуу", ru: "мотивированный отказ",
                en: "reasoned refusal")
        case .certificate: Phrase(kk: "анықтама", ky: "маалымкат", ru: "справка", en: "certificate")
        case .referral: Phrase(kk: "жолдама", ky: "жолдомо", ru: "направление", en: "referral")
        case .missingPapers:
            Phrase(
                kk: "жетіспейтін құжаттар парағы", ky: "жетишпеген документтердин барагы",
                ru: "лист недостающих документов", en: "slip of missing papers")
        case .application: Phrase(kk: "өтініш", ky: "арыз", ru: "заявление", en: "application")
        }
    }
}

extension Form.Basis {
    /// The mark beside the form: whose words it is in.
    package var phrase: Phrase {
        switch self {
        case .act: Phrase(kk: "қаулыдағы нысан", ky: "токтомдогу үлгү", ru: "форма из акта", en: "the act's form")
        case .office:
            Phrase(
                kk: "қаулыда жоқ: кеңсе нысаны", ky: "токтомдо жок: катчылыктын үлгүсү",
                ru: "в акте нет: форма канцелярии", en: "not in the act: the office's form")
        }
    }
}

extension Form.PaperSize {
    /// What it is printed on.
    package var phrase: Phrase {
        switch self {
        case .receipt:
            Phrase(
                kk: "терезедегі таспа", ky: "терезедеги тасма", ru: "лента у окна", en: "roll at the window")
        case .letter: Phrase(kk: "А4 парағы", ky: "А4 барагы", ru: "лист А4", en: "sheet of A4")
        }
    }
}
