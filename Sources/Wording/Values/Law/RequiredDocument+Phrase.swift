package import Legislation

extension RequiredDocument.Basis {
    /// The mark beside the paper: whose list it stands on.
    package var phrase: Phrase {
        switch self {
        case .act: Phrase(kk: "қаулы бойынша", ky: "токтом боюнча", ru: "по акту", en: "by the act")
        case .office:
            Phrase(
                kk: "қаулыда жоқ: кеңсе тізімі", ky: "токтомдо жок: катчылыктын тизмеси",
                ru: "в акте нет: список канцелярии", en: "not in the act: the office's list")
        }
    }
}

extension RequiredDocument {
    /// Whether the paper must be there: a mark of one word for the checklist.
    package var necessityPhrase: Phrase {
        isMandatory
            ? Phrase(kk: "міндетті", ky: "милдеттүү", ru: "обязателен", en: "required")
            : Phrase(kk: "қажет болса", ky: "керек болсо", ru: "если требуется", en: "if it applies")
    }
}
