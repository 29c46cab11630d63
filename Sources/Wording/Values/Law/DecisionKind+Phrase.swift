package import Legislation

extension DecisionKind {
    /// The decision as the case shows it.
    package var phrase: Phrase {
        switch self {
        case .grant: Phrase(kk: "оң шешім", ky: "оң чечим", ru: "положительное решение", en: "granted")
        case .refuse:
            Phrase(
                kk: "дәлелді бас тарту", ky: "негиздүү баш тартуу", ru: "мотивированный отказ",
                en: "reasoned refusal")
        }
    }

    /// The same in at most fourteen columns.
    package var shortPhrase: Phrase {
        switch self {
        case .grant: Phrase(kk: "оң шешім", ky: "оң чечим", ru: "положительное", en: "granted")
        case .refuse: Phrase(kk: "бас тарту", ky: "баш тартуу", ru: "отказ", en: "refused")
        }
    }
}
