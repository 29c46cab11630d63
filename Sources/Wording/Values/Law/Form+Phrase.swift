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
        case .statement: Phrase(kk: "мәліметтер", ky: "маалыматтар", ru: "сведения", en: "statement")
        case .conclusion: Phrase(kk: "қорытынды", ky: "корутунду", ru: "заключение", en: "conclusion")
        case .minutes: Phrase(kk: "хаттама", ky: "протокол", ru: "протокол", en: "minutes")
        case .decision: Phrase(kk: "шешім", ky: "чечим", ru: "решение", en: "decision")
        case .card: Phrase(kk: "есепке алу карточкасы", ky: "эсепке алуу карточкасы", ru: "учётная карточка", en: "record card")
        case .consent: Phrase(kk: "келісім", ky: "макулдук", ru: "согласие", en: "consent")
        case .contract: Phrase(kk: "шарт", ky: "келишим", ru: "договор", en: "contract")
        case .extract: Phrase(kk: "үзінді", ky: "көчүрмө", ru: "выписка", en: "extract")
        case .list: Phrase(kk: "тізім", ky: "тизме", ru: "список", en: "list")
        case .record: Phrase(kk: "жазба", ky: "жазуу", ru: "запись", en: "record")
        case .sheet: Phrase(kk: "беру парағы", ky: "берүү барагы", ru: "лист выдачи", en: "hand-out sheet")
        case .letter: Phrase(kk: "хат", ky: "кат", ru: "письмо", en: "letter")
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
