package import Legislation

extension TimeLimit {
    /// How long: the period, or that nobody waits.
    package var periodPhrase: Phrase {
        period?.phrase
            ?? Phrase(kk: "кезек күтілмейді", ky: "кезек күтүлбөйт", ru: "без очереди", en: "without a queue")
    }
}

extension TimeLimit.Kind {
    /// What the limit is for.
    package var phrase: Phrase {
        switch self {
        case .total:
            Phrase(
                kk: "қызмет көрсету мерзімі", ky: "кызмат көрсөтүү мөөнөтү", ru: "срок оказания услуги",
                en: "time for the whole service")
        case .step: Phrase(kk: "қадам мерзімі", ky: "кадамдын мөөнөтү", ru: "срок шага", en: "time for a step")
        case .queueIn:
            Phrase(kk: "тапсыру кезегі", ky: "тапшыруу кезеги", ru: "очередь при сдаче", en: "queue to hand papers in")
        case .queueOut:
            Phrase(
                kk: "алу кезегі", ky: "алуу кезеги", ru: "очередь при получении", en: "queue to collect the answer")
        case .extension:
            Phrase(
                kk: "мерзімді ұзарту", ky: "мөөнөттү узартуу", ru: "продление срока", en: "extension of the time")
        case .transfer:
            Phrase(
                kk: "құжаттарды жеткізу", ky: "документтерди жеткирүү", ru: "доставка документов",
                en: "carrying of the papers")
        case .complaint:
            Phrase(
                kk: "шағымға жауап беру мерзімі", ky: "даттанууга жооп берүү мөөнөтү", ru: "срок ответа на жалобу",
                en: "time for the answer to a complaint")
        }
    }
}
