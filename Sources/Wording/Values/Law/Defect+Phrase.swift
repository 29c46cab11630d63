package import Legislation

extension Defect.Topic {
    /// What the act is unclear about.
    package var phrase: Phrase {
        switch self {
        case .title:
            Phrase(
                kk: "қызмет атауы", ky: "кызматтын аталышы", ru: "название услуги", en: "name of the service")
        case .basis: Phrase(kk: "құқықтық негіз", ky: "укуктук негиз", ru: "правовое основание", en: "legal basis")
        case .result:
            Phrase(
                kk: "қызмет нәтижесі", ky: "кызматтын натыйжасы", ru: "результат услуги", en: "result of the service")
        case .receipt: Phrase(kk: "түбіртек", ky: "талон", ru: "расписка", en: "receipt")
        case .steps:
            Phrase(
                kk: "рәсім қадамдары", ky: "жол-жобонун кадамдары", ru: "шаги процедуры",
                en: "steps of the procedure")
        case .limits: Phrase(kk: "мерзімдер", ky: "мөөнөттөр", ru: "сроки", en: "time limits")
        case .documents: Phrase(kk: "құжаттар", ky: "документтер", ru: "документы", en: "papers")
        case .forms: Phrase(kk: "нысандар", ky: "үлгүлөр", ru: "формы", en: "forms")
        case .offices:
            Phrase(
                kk: "бөлімдер тізімі", ky: "башкармалыктардын тизмеси", ru: "список органов", en: "list of offices")
        case .structure:
            Phrase(
                kk: "қаулы құрылымы", ky: "токтомдун түзүмү", ru: "структура акта", en: "structure of the act")
        }
    }
}
